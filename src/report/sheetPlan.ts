import type { ChartPlan } from "./chartPlan";

/**
 * A worksheet as plain data: pure code builds it, one writer (src/excel) draws it.
 * Rows and columns count from 0 (A1 is row 0, column 0). Widths are pixels, heights points.
 */
export interface SheetPlan<Kind extends PlanKind = SheetKind> {
  readonly kind: Kind;
  /**
   * Wanted name; the writer adds " (2)" when a sheet of the user's has it. Formulas refer to other planned sheets by
   * `{{kind}}`, see {@link sheetReference}.
   */
  readonly name: string;
  readonly tab: "finding" | "work" | "record";
  /** Pixel widths from column A on. */
  readonly columns: readonly number[];
  /** Pixel-free: heights in points of the rows that are not the default. */
  readonly rowHeights: readonly {
    readonly row: number;
    readonly count: number;
    readonly height: number;
  }[];
  /** Written in order; later blocks win. */
  readonly blocks: readonly Block[];
  readonly merges: readonly Area[];
  readonly tables: readonly TablePlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** Cells with shares that get a solid bar from 0 to 1 behind the number. No conditional format lies over them. */
  readonly shareBars?: readonly Area[];
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly to: SheetKind;
    readonly text: string;
  }[];
  /** Workbook names for key cells ("nps_score"). */
  readonly names: readonly {
    readonly name: string;
    readonly row: number;
    readonly column: number;
  }[];
  /** Drawn over cells that nothing else is written to. */
  readonly charts: readonly ChartPlan[];
  /** Cells of the hidden sheet of chart data that the charts are drawn from, in this sheet's own columns of it. */
  readonly chartData: readonly Block[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
}

/** All sheets, in the order of the tabs: verdict, evidence, what to do, what it rests on. */
export const SHEET_KINDS = [
  "summary",
  "brief",
  "benchmarks",
  "trend",
  "segments",
  "heatMap",
  "detractors",
  "rootCauses",
  "themes",
  "comments",
  "methodCheck",
  "targets",
  "cost",
  "priorities",
  "strategies",
  "roadmap",
  "gates",
  "worklist",
  "closedLoop",
  "lists",
  "monthlyReport",
  "workshop",
  "training",
  "surveyDesign",
  "customerMessage",
  "history",
  "settings",
  "dataQuality",
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];
/** With the hidden sheet that nobody chooses: it is written where there are charts. */
export type PlanKind = SheetKind | "chartData";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A text is always a text: the writer makes sure Excel never takes it for a formula, number or date. null leaves the
 * cell empty.
 */
export type CellValue = string | number | null | FormulaValue;
/**
 * A plain Excel formula (English names, commas). Two marks are filled in by the writer:
 * `{{summary}}` and its like (see {@link sheetReference}) by the real name of that sheet, quoted for a formula;
 * `{{row}}`, in cells of a table only, by the number of the row the cell is written to, because rows that
 * people moved stay where they put them. No text from the data ever holds such a mark inside a formula.
 */
export interface FormulaValue {
  readonly formula: string;
}

/** `{{summary}}!`: what goes before an address on another planned sheet. */
export function sheetReference(kind: SheetKind): string {
  return `{{${kind}}}!`;
}

/** A rectangle of cells in one style. `values` may be 1×1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly style: StyleName;
  /** Over the style's own. */
  readonly numberFormat?: string;
}

/** Roles of a cell; src/report/styles.ts says what each looks like. */
export type StyleName = keyof typeof import("./styles").STYLES;

/**
 * A real Excel table. The writer adds one more column after `columns`: the hidden stable id of each row; on a
 * later run rows are found by it. The plan leaves that sheet column and the one after it free for the writer.
 * "people" columns are written once and then belong to the people who work in the sheet.
 */
export interface TablePlan {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly headerHeight: number;
  /** Filter buttons in the header (true unless said): they cover the end of a header that stands right. */
  readonly filters?: boolean;
  /**
   * Of rows that the plan no longer has, where people work in the table: all stay ("No longer found", unless said),
   * or only those in which somebody typed, where rows come and go by themselves.
   */
  readonly gone?: "stay" | "stayIfTyped";
}

export interface TableColumn {
  readonly key: string;
  readonly header: string;
  readonly style: StyleName;
  readonly headerStyle: StyleName;
  readonly numberFormat?: string;
  readonly ownedBy: "report" | "people";
  /** In-cell list: its entries, or cells of a planned sheet as a formula: `={{themes}}!$B$9:$B$20`. */
  readonly list?: readonly string[] | FormulaValue;
  readonly hidden?: boolean;
}

export interface TableRow {
  readonly id: string;
  /** Keys of people's cells that only suggest: written where nothing stands, never in place of what does. */
  readonly suggested?: readonly string[];
  /** One value per column, without the id column. */
  readonly cells: readonly CellValue[];
  /** Font of the whole row over the columns' own styles; alignment, format and lines stay the columns'. */
  readonly style?: StyleName;
  /**
   * Number formats of this row's cells over their columns' (one per column, null: the column's), where a column holds
   * points in one row and shares in another.
   */
  readonly numberFormats?: readonly (string | null)[];
}

export interface ConditionalFormatPlan {
  readonly area: Area;
  /** English formula, relative to the area's first cell: `=$L8="Bad"`. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly numberFormat?: string;
}

export interface PrintPlan {
  readonly orientation: "landscape" | "portrait";
  readonly fitTall: number | null;
  /** Rows repeated on every page, 0-based inclusive. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly area: Area | null;
  readonly footerLeft: string;
  readonly breaksBefore: readonly number[];
}
