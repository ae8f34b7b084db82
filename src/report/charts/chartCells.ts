import { columnArea, fixed } from "../address";
import type { Area, Block, CellValue, SheetKind } from "../sheetPlan";

/** Sheets with charts of their own. */
type ChartSheet = Extract<
  SheetKind,
  | "summary"
  | "benchmarks"
  | "segments"
  | "trend"
  | "detractors"
  | "methodCheck"
  | "targets"
  | "rootCauses"
  | "themes"
  | "cost"
  | "priorities"
  | "history"
>;

/**
 * Each sheet's charts have columns of their own on the sheet of chart data, so that the data of one sheet can be
 * written while those of another, written earlier, stay.
 */
export const CHART_COLUMNS: Readonly<
  Record<ChartSheet, { readonly first: number; readonly count: number }>
> = {
  summary: { first: 0, count: 60 },
  benchmarks: { first: 60, count: 30 },
  segments: { first: 90, count: 30 },
  trend: { first: 120, count: 60 },
  detractors: { first: 180, count: 30 },
  methodCheck: { first: 210, count: 30 },
  targets: { first: 240, count: 30 },
  rootCauses: { first: 270, count: 30 },
  themes: { first: 300, count: 30 },
  cost: { first: 330, count: 30 },
  priorities: { first: 360, count: 30 },
  history: { first: 390, count: 30 },
};

/** The finding, then what each column holds, then the figures. */
const TITLE_ROW = 0;
const HEAD_ROW = 1;
export const FIRST_DATA_ROW = 2;

/** The cells behind one sheet's charts while they are put together, column by column. */
export class ChartCells {
  readonly blocks: Block[] = [];
  private next: number;

  constructor(kind: keyof typeof CHART_COLUMNS) {
    this.next = CHART_COLUMNS[kind].first;
  }

  /** Begins a chart: its finding stands above its first column, one column is left free before the next. */
  begin(finding: string): void {
    if (this.blocks.length > 0) this.next++;
    this.blocks.push({
      row: TITLE_ROW,
      column: this.next,
      values: [[finding]],
      style: "section",
    });
  }

  /** One column of figures under its header; null leaves a cell empty, which is a gap in the chart. */
  column(header: string, values: readonly CellValue[]): Area {
    const column = this.next++;
    this.blocks.push({ row: HEAD_ROW, column, values: [[header]], style: "head" });
    this.blocks.push({
      row: FIRST_DATA_ROW,
      column,
      values: values.map((value) => [value]),
      style: "cell",
    });
    return columnArea(FIRST_DATA_ROW, column, values.length);
  }
}

/** `$C$7`: one cell of a column of chart data, counted from its first. */
export function dataCell(area: Area, index: number): string {
  return fixed(area.row + index, area.column);
}
