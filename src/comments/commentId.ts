import { fingerprint } from "../score/fingerprint";
import type { Responses } from "../score/responses";

/**
 * By row, an id that finds the comment again on the next run, whatever was sorted or added in between: customer,
 * day, score and text as one short code. Rows that are alike in all of them are told apart by their order.
 * Rows without a text have none.
 * Example: the second "Too slow" of the same day, score and unknown customer ends in "-2".
 */
export function commentIds({ comment, customer, date, score }: Responses): Map<number, string> {
  const ids = new Map<number, string>();
  const seen = new Map<string, number>();
  comment?.forEach((text, row) => {
    if (text.trim() === "") return;
    const who = customer?.values[customer.codes[row] ?? -1] ?? "";
    // A line feed stands in no name, so that "a" beside "bc" is not "ab" beside "c".
    const code = fingerprint([who, dayOf(date?.[row]), score[row], text.trim()].join("\n"));
    const copy = (seen.get(code) ?? 0) + 1;
    seen.set(code, copy);
    ids.set(row, copy === 1 ? code : `${code}-${copy}`);
  });
  return ids;
}

/** Times of day are left out: a column that is formatted anew may lose them. */
function dayOf(serial: number | undefined): string {
  return serial === undefined || Number.isNaN(serial) ? "" : String(Math.floor(serial));
}
