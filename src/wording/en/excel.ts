export const excel = {
  errors: {
    cellEdit: {
      title: "Excel is editing a cell.",
      action: "Press Enter there, then try again.",
    },
    protected: {
      title: "The sheet is protected.",
      action: "Unprotect it, then try again.",
    },
    notFound: {
      title: "A sheet or table is gone or was renamed.",
      action: "Choose the data again.",
    },
    badReference: {
      title: "Excel does not know this range.",
      action: "Choose the data again.",
    },
    badSelection: {
      title: "The selection is not a range of cells.",
      action: "Select the cells with the answers, then try again.",
    },
    tooLarge: {
      title: "This is more than Excel passes on at once.",
      action: "Choose fewer columns or rows.",
    },
    busy: {
      title: "Excel was busy and did not finish.",
      action: "Wait a moment, then try again.",
    },
    hostFault: {
      title: "Excel could not do this just now.",
      action: "Click into the workbook, then try again.",
    },
    otherWorkbook: {
      title: "Another workbook is in front.",
      action: "Go back to the workbook with the answers, then try again.",
    },
    layout: {
      title: "Merged cells, a filter or a pivot table are in the way.",
      action: "Clear them, or use a fresh sheet.",
    },
    tooOld: {
      title: "This version of Excel lacks a function that is needed here.",
      action: "Update Excel, or use Excel on the web.",
    },
    noAnswer: {
      title: "Excel has not answered for a while.",
      action: "If a cell is being edited, press Enter there; then try again.",
    },
    cancelled: {
      title: "Stopped.",
      action: "",
    },
    refused: {
      title: "This was not done.",
      action: "",
    },
    internal: {
      title: "The add-in made a mistake.",
      action: "Try again. If it happens again, report it with what you did before.",
    },
  },
  waiting: "Waiting for Excel. If a cell is being edited, press Enter there.",
  reading: {
    noTable: "There is no table {{name}} any more.",
    noSheet: "There is no sheet {{name}} any more.",
    emptySheet: "Sheet {{name}} holds no values.",
    emptyArea: "The chosen cells hold no values.",
    chooseAgain: "Choose the data again.",
    chooseOther: "Choose other cells.",
    oneCell: {
      title: "The formula needs one cell.",
      action: "Select one empty cell, then try again.",
    },
    notEmpty: {
      title: "Cell {{address}} is not empty.",
      action: "Select one empty cell, then try again. Nothing was changed.",
    },
  },
  writing: {
    rowId: "Row id",
    moved: "Moved here from {{from}}, because the report now writes there.",
    page: "Page {{page}} of {{pages}}",
    protected: {
      title: "The sheet {{name}} is protected.",
      action: "Unprotect it, then write again; nothing was changed.",
    },
    structure: {
      title: "The structure of this workbook is protected.",
      action: "Unprotect it (Review, Protect Workbook), then try again; nothing was changed.",
    },
    halfWritten_one:
      "Sheet {{names}} may be half written. Press Undo (Ctrl+Z) in Excel until it is as it was, then write again.",
    halfWritten_other:
      "Sheets {{names}} may be half written. Press Undo (Ctrl+Z) in Excel until they are as they were, then write again.",
    lastSheet: {
      title: "These are the only visible sheets of the workbook.",
      action: "Add or show another sheet, then remove them; nothing was changed.",
    },
  },
} as const;
