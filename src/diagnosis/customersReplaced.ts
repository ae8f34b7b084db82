import type { Responses } from "../score/responses";
import { isDetractor } from "./commentFacts";
import type { HeadlineWindow } from "./diagnosis";
import { countedRows } from "./methodRows";

/**
 * The detractors of the window whose answer a newer one of the same customer replaced (rule 202), by row, ascending: no
 * score counts them, and yet somebody had to answer them.
 * Example: of a 3 on day 1 and a 9 of the same customer on day 40 the row of the 3.
 */
export function replacedDetractors(
  { rowCount, earlier, date }: Responses,
  window: Pick<HeadlineWindow, "used" | "from" | "to">
): Int32Array {
  const found = new Int32Array(earlier === undefined ? 0 : rowCount);
  if (earlier === undefined) return found;
  const ofWindow = countedRows({ rowCount, date, score: earlier }, window);
  let n = 0;
  for (let row = 0; row < rowCount; row++) {
    if (ofWindow[row] === 1 && isDetractor(earlier[row])) found[n++] = row;
  }
  return found.subarray(0, n);
}

/**
 * Of the counted rows the newest of each customer, 1 for each; rows of nobody known are all there. Of two answers at one
 * moment, and of answers without a day, the lower row is the later, as for rule 202.
 * Example: of a 9 on day 1 and a 2 of the same customer on day 200 the row of the 2.
 */
export function newestOfEach(
  { date, customer }: Pick<Responses, "date" | "customer">,
  counted: Uint8Array
): Uint8Array {
  if (customer === null) return counted;
  const newest = Uint8Array.from(counted);
  const last = new Int32Array(customer.values.length).fill(-1);
  const timeOf = (row: number): number => {
    const time = date?.[row] ?? NaN;
    return Number.isNaN(time) ? -Infinity : time;
  };
  for (let row = 0; row < counted.length; row++) {
    const code = customer.codes[row] ?? -1;
    if (counted[row] !== 1 || code < 0) continue;
    const before = last[code] as number;
    const isLater = before < 0 || timeOf(row) >= timeOf(before);
    if (before >= 0) newest[isLater ? before : row] = 0;
    if (isLater) last[code] = row;
  }
  return newest;
}

/** The detractors among the counted rows that are not the newest of their customers, ascending. */
export function spokenSince(
  { score }: Pick<Responses, "score">,
  counted: Uint8Array,
  newest: Uint8Array
): number[] {
  const found: number[] = [];
  for (let row = 0; row < counted.length; row++) {
    if (counted[row] === 1 && newest[row] === 0 && isDetractor(score[row])) found.push(row);
  }
  return found;
}

/** The survey with the scores that were set aside in their places. */
export function asSaid(responses: Responses): Responses {
  const { score, earlier } = responses;
  if (earlier === undefined) return responses;
  return { ...responses, score: score.map((kept, row) => Math.max(kept, earlier[row] as number)) };
}

/**
 * When the same customer answered next, by row, an Excel serial; NaN where no later answer has a day. Of two answers at
 * one moment the lower row is the later, as for rule 202.
 * @param rows of whom it will be asked
 */
export function nextAnswers(
  { rowCount, score, date, customer }: Responses,
  rows: readonly number[]
): (row: number) => number {
  const codeOf = (row: number): number => customer?.codes[row] ?? -1;
  const timeOf = (row: number): number => date?.[row] ?? NaN;
  const asked = new Set(rows.map(codeOf));
  const theirs: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const isDated = (score[row] as number) >= 0 && !Number.isNaN(timeOf(row));
    if (isDated && asked.has(codeOf(row))) theirs.push(row);
  }
  theirs.sort((a, b) => codeOf(a) - codeOf(b) || timeOf(a) - timeOf(b) || a - b);
  const next = new Map<number, number>();
  theirs.forEach((row, place) => {
    const after = theirs[place + 1];
    if (after !== undefined && codeOf(after) === codeOf(row)) next.set(row, timeOf(after));
  });
  return (row) => next.get(row) ?? NaN;
}
