import { fingerprint } from "../score/fingerprint";
import type { Responses } from "../score/responses";

type Rows = Pick<Responses, "rowCount" | "comment" | "customer" | "date" | "score">;

/**
 * By row, an id that finds the comment again on the next run, whatever was sorted or added in between: customer,
 * day, score and text as one short code. Rows that are alike in all of them are told apart by their order.
 * Rows without a text have none.
 * Example: the second "Too slow" of the same day, score and unknown customer ends in "-2".
 */
export function commentIds(responses: Rows): Map<number, string> {
  const ids = new Map<number, string>();
  const idOf = idsInOrder(responses);
  responses.comment?.forEach((text, row) => {
    if (text.trim() !== "") ids.set(row, idOf(row));
  });
  return ids;
}

/**
 * The same ids of some rows, with or without a text, for the price of one look at each row: only those that may be
 * alike are read.
 * @param rows in any order
 */
export function answerIds(responses: Rows, rows: ArrayLike<number>): Map<number, string> {
  const ids = new Map<number, string>();
  if (rows.length === 0) return ids;
  const wanted = new Uint8Array(responses.rowCount);
  const traces = new Uint8Array(TRACES);
  const traceOf = tracing(responses);
  let last = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    wanted[row] = 1;
    traces[traceOf(row)] = 1;
    if (row > last) last = row;
  }
  const idOf = idsInOrder(responses);
  for (let row = 0; row <= last; row++) {
    if (traces[traceOf(row)] === 0) continue;
    const id = idOf(row);
    if (wanted[row] === 1) ids.set(row, id);
  }
  return ids;
}

/** Gives ids to rows that are asked for in their order: how many are alike is known by then. */
function idsInOrder({ comment, customer, date, score }: Rows): (row: number) => string {
  const seen = new Map<string, number>();
  // Of nobody known who wrote nothing there may be any number, few of them different.
  const nameless = new Map<string, string>();
  const codeOf = (row: number): string => {
    const who = customer?.values[customer.codes[row] ?? -1] ?? "";
    const text = (comment?.[row] ?? "").trim();
    // A line feed stands in no name, so that "a" beside "bc" is not "ab" beside "c".
    const line = `${who}\n${dayOf(date?.[row])}\n${score[row] as number}\n${text}`;
    if (who !== "" || text !== "") return fingerprint(line);
    const known = nameless.get(line) ?? fingerprint(line);
    nameless.set(line, known);
    return known;
  };
  return (row) => {
    const code = codeOf(row);
    const copy = (seen.get(code) ?? 0) + 1;
    seen.set(code, copy);
    return copy === 1 ? code : `${code}-${copy}`;
  };
}

/** Places for what can be seen of a row at a glance. */
const TRACES = 1 << 20;
const PRIME = 0x01000193;

/** By row a number that is the same for rows that are alike, and another for nearly all others: a filter, no id. */
function tracing({ comment, customer, date, score }: Rows): (row: number) => number {
  const codes = customer?.codes ?? null;
  return (row) => {
    let trace = Math.imul(
      (codes === null ? -1 : (codes[row] as number)) ^ (score[row] as number),
      PRIME
    );
    if (date !== null) trace = mixed(trace, Math.floor(date[row] as number) | 0);
    const text = comment === null ? "" : (comment[row] as string).trim();
    if (text !== "") {
      trace = mixed(mixed(trace, text.length), text.charCodeAt(text.length >> 1));
      trace = mixed(trace, text.charCodeAt(text.length - 1));
    }
    return ((trace >>> 12) ^ trace) & (TRACES - 1);
  };
}

function mixed(before: number, next: number): number {
  return Math.imul(before ^ next, PRIME) ^ (next >>> 7);
}

/** Times of day are left out: a column that is formatted anew may lose them. */
function dayOf(serial: number | undefined): string {
  return serial === undefined || Number.isNaN(serial) ? "" : String(Math.floor(serial));
}
