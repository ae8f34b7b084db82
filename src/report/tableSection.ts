import type { Draft } from "./draft";
import { FIRST_COLUMN } from "./header";
import type { TableColumn, TablePlan, TableRow } from "./sheetPlan";

const HEADING = 20;
const CAPTION = 14;
const HEADER = 20;
const GAP = 10;

export interface TableSection {
  readonly name: string;
  readonly heading: string;
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly gone?: TablePlan["gone"];
  /** Points of each row. */
  readonly rowHeight: number;
}

/** First row of a section's table body, where its heading stands in `row`. */
export function firstBodyRow(row: number, { caption }: Pick<TableSection, "caption">): number {
  return row + (caption === undefined ? 2 : 3);
}

/**
 * A finding, a caption where there is one, the table that shows it, and a gap. Without filter buttons: they
 * cover the ends of headers that stand right, and these tables are read and not searched. Returns the first
 * free row.
 */
export function putTableSection(draft: Draft, row: number, section: TableSection): number {
  const first = firstBodyRow(row, section);
  const header = first - 1;
  draft.height(row, HEADING);
  draft.put(row, FIRST_COLUMN, section.heading, "section");
  if (section.caption !== undefined) {
    draft.height(row + 1, CAPTION);
    draft.put(row + 1, FIRST_COLUMN, section.caption, "caption");
  }
  draft.height(header, HEADER);
  draft.height(first, section.rowHeight, section.rows.length);
  draft.table({
    name: section.name,
    row: header,
    column: FIRST_COLUMN,
    columns: section.columns,
    rows: section.rows,
    headerHeight: HEADER,
    filters: false,
    ...(section.gone !== undefined && { gone: section.gone }),
  });
  const end = first + section.rows.length;
  draft.height(end, GAP);
  return end + 1;
}
