import type { Draft } from "../draft";
import { FIRST_COLUMN } from "../header";
import type { TableColumn, TableRow } from "../sheetPlan";

export const ROW = 20;
const HEADER = 20;

/** A table of this sheet under its finding. */
export interface HistoryTable {
  readonly name: string;
  readonly heading: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Points of each row, where they are not all alike. */
  readonly heights?: readonly number[];
}

/** Returns the first free row. */
export function putTable(
  draft: Draft,
  row: number,
  { name, heading, caption, columns, rows, heights }: HistoryTable
): number {
  draft.height(row, ROW);
  draft.put(row, FIRST_COLUMN, heading, "section");
  draft.height(row + 1, 14);
  draft.put(row + 1, FIRST_COLUMN, caption, "caption");
  const header = row + 2;
  draft.height(header, HEADER);
  if (heights) heights.forEach((height, at) => draft.height(header + 1 + at, height));
  else draft.height(header + 1, ROW, rows.length);
  draft.table({
    name,
    row: header,
    column: FIRST_COLUMN,
    columns,
    rows,
    headerHeight: HEADER,
    filters: false,
  });
  const end = header + 1 + rows.length;
  draft.height(end, 12);
  return end + 1;
}
