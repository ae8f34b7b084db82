import type { Responses } from "../score/responses";
import type { HeadlineWindow } from "./diagnosis";
import { spanOf } from "./span";

/** How many rows there are of which something is asked, and of how many it is true. */
export interface Counted {
  readonly count: number;
  readonly n: number;
}

/** What of a survey the method checks look at, each by row. */
export type SurveyRows = Pick<
  Responses,
  "rowCount" | "score" | "date" | "segments" | "customer" | "comment" | "earlier" | "run"
>;

/**
 * 1 for each row whose answer the headline score counts: the method checks are about the same answers (rule 139).
 * Example: of days 10, 20, 30 in a window from 15 to 25 only the second row.
 */
export function countedRows(
  { rowCount, score, date }: Pick<SurveyRows, "rowCount" | "score" | "date">,
  window: Pick<HeadlineWindow, "used" | "from" | "to">
): Uint8Array {
  const rows = new Uint8Array(rowCount);
  const [from, end] = daysOf(window);
  const undated = spanOf(window).kind === "all";
  for (let row = 0; row < rowCount; row++) {
    if ((score[row] as number) < 0) continue;
    const day = date === null ? NaN : (date[row] as number);
    // A day that is not known compares with nothing.
    if (day >= from && day < end) rows[row] = 1;
    else if (undated && Number.isNaN(day)) rows[row] = 1;
  }
  return rows;
}

/** First day and the day after the last of a window; an open end where it has none. */
export function daysOf({
  used,
  from,
  to,
}: Pick<HeadlineWindow, "used" | "from" | "to">): readonly [from: number, end: number] {
  return [used === "all" || from === null ? -Infinity : from, to === null ? Infinity : to + 1];
}

/** Of the counted rows, those whose number is known to the column, and those within two bounds, both inclusive. */
export function countBetween(
  rows: Uint8Array,
  column: Int32Array,
  least: number,
  most: number
): number {
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    const value = column[row] as number;
    if (rows[row] === 1 && value >= least && value <= most) count++;
  }
  return count;
}

/** Of the counted rows, those that say yes (1) among those that say yes or no (0). */
export function countYes(rows: Uint8Array, flags: Uint8Array): Counted {
  let count = 0;
  let n = 0;
  for (let row = 0; row < rows.length; row++) {
    if (rows[row] !== 1) continue;
    const flag = flags[row] as number;
    if (flag === 1) count++;
    if (flag <= 1) n++;
  }
  return { count, n };
}

/** How many rows are counted. */
export function countRows(rows: Uint8Array): number {
  let n = 0;
  for (let row = 0; row < rows.length; row++) n += rows[row] as number;
  return n;
}
