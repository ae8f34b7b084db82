export const sources = {
  table: "Table {{name}}",
  sheet: "Sheet {{name}}",
  sheets_one: "{{count}} sheet: {{names}}",
  sheets_other: "{{count}} sheets: {{names}}",
  selection: "Selection",
  /** A place on a sheet, for the line under a label. */
  place: "Sheet {{sheet}}, {{address}}",
  /** Where answers came from, for sub-lines of sheets. */
  tableOnSheet: "Table {{name}}, sheet {{sheet}}",
  sheetCells: "Sheet {{sheet}}, {{address}}",
  column: "Column {{letter}}",
  shape: {
    width: {
      title: "The areas do not have the same number of columns.",
      action:
        "{{first}} has {{firstColumns}}, {{other}} has {{otherColumns}}. Choose areas of the same shape.",
    },
    missing: {
      title: "{{other}} has no column “{{header}}”.",
      action: "{{first}} has one. Give both the same columns, or read them one at a time.",
    },
    extra: {
      title: "{{other}} has a column “{{header}}” that {{first}} has not.",
      action: "Give both the same columns, or read them one at a time.",
    },
    noHeader: {
      title: "{{other}} has no header row.",
      action:
        "{{first}} has one. Without headers nobody can tell whether the columns are the same.",
    },
  },
  nothing: {
    title: "There is nothing to read.",
    action: "Choose a sheet, a table or cells with answers.",
  },
  noColumn: {
    title: "The column is not there any more.",
    action: "Choose the columns again.",
  },
} as const;
