import { addressOf } from "./addresses";

/**
 * Rows of one sheet that are read together: the columns need not be neighbours. Counted from 0.
 * A source is one part or several of the same shape, read one after the other.
 */
export interface Part {
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  readonly columns: readonly number[];
}

export function totalRows(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.rows, 0);
}

/** The rows from `first` on, `count` of them, as slices of the parts they lie in. */
export function slices(parts: readonly Part[], first: number, count: number): Part[] {
  const found: Part[] = [];
  let start = 0;
  for (const part of parts) {
    const from = Math.max(first, start);
    const to = Math.min(first + count, start + part.rows);
    if (to > from) found.push({ ...part, row: part.row + from - start, rows: to - from });
    start += part.rows;
  }
  return found;
}

/** Address of one cell by its row and column within the source. Example: "Answers!B102". */
export function cellAddress(parts: readonly Part[], row: number, column: number): string {
  const [slice] = slices(parts, row, 1);
  if (slice === undefined) throw new RangeError(`row ${row} is outside the source`);
  const sheetColumn = slice.columns[column];
  if (sheetColumn === undefined) throw new RangeError(`column ${column} is outside the source`);
  return addressOf({
    sheet: slice.sheet,
    row: slice.row,
    column: sheetColumn,
    rows: 1,
    columns: 1,
  });
}
