import type { Responses } from "./responses";

/**
 * The rows with an answer in a window, in the order of the source: for what the counts by day do not hold.
 * Both ends are whole days, inclusive; with either given, rows without a date are left out, with neither they count.
 * Example: a single row of 3 Jan, 17:30 is in the window from 3 Jan to 3 Jan.
 */
export function rowsIn(
  { rowCount, score, date }: Pick<Responses, "rowCount" | "score" | "date">,
  from: number | null,
  to: number | null
): Int32Array {
  const rows = new Int32Array(rowCount);
  let count = 0;
  if (from === null && to === null) {
    for (let row = 0; row < rowCount; row++) {
      rows[count] = row;
      count += (score[row] as number) >= 0 ? 1 : 0;
    }
  } else if (date) {
    const first = from === null ? -Infinity : Math.floor(from);
    const end = to === null ? Infinity : Math.floor(to) + 1;
    for (let row = 0; row < rowCount; row++) {
      const day = date[row] as number;
      // NaN is in no window: both comparisons fail.
      if (day >= first && day < end && (score[row] as number) >= 0) rows[count++] = row;
    }
  }
  return rows.subarray(0, count);
}
