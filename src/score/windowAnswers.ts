import type { DayPlaces, PlaceWindow } from "./dayPlaces";
import type { Responses } from "./responses";

/** The answers of a window, in the order of the source. */
export interface WindowAnswers {
  readonly score: Int8Array;
  /** The codes of one segment column. */
  codes(column: number): Int32Array;
  readonly revenue: Float64Array | null;
}

/** Segments and their combinations are asked about the same window or two, one after the other. */
const KEPT = 2;

/**
 * The answers of a window by themselves, for what counts by month do not hold; null: all, and those without a date.
 * Each column is gone through once for a window, and what the windows asked last hold is kept.
 * Example: of answers on the places 0, 2 and 2 the window [1, 3) holds the second and the third.
 */
export function windowAnswers(
  responses: Pick<Responses, "score" | "date" | "segments" | "revenue">,
  days: DayPlaces
): (window: PlaceWindow | null) => WindowAnswers {
  const found = new Map<number, WindowAnswers>();
  return (window) => {
    const key = window ? windowKey(window) : ALL;
    const answers = found.get(key) ?? answersOf(responses, rowsWithin(responses, days, window));
    found.delete(key);
    found.set(key, answers);
    for (const oldest of found.keys()) if (found.size > KEPT) found.delete(oldest);
    return answers;
  };
}

/** Of no window: places are not negative. */
const ALL = -1;

/** A window as one number; there are fewer than 2²² days in Excel's calendar. */
export function windowKey([first, end]: PlaceWindow): number {
  return first * 2 ** 22 + end;
}

function answersOf(
  { score, segments, revenue }: Pick<Responses, "score" | "segments" | "revenue">,
  rows: Int32Array
): WindowAnswers {
  const codes = new Map<number, Int32Array>();
  // Loops, because `from` with a function goes the long way round by an iterator.
  const scores = new Int8Array(rows.length);
  for (let at = 0; at < rows.length; at++) scores[at] = score[rows[at] as number] as number;
  return {
    score: scores,
    codes: (column) => {
      const known = codes.get(column);
      if (known) return known;
      const found = codesAt(segments[column]?.codes ?? new Int32Array(0), rows);
      codes.set(column, found);
      return found;
    },
    revenue: revenue ? amountsAt(revenue, rows) : null,
  };
}

function codesAt(codes: Int32Array, rows: Int32Array): Int32Array {
  const found = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) found[at] = codes[rows[at] as number] as number;
  return found;
}

function amountsAt(amounts: Float64Array, rows: Int32Array): Float64Array {
  const found = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) found[at] = amounts[rows[at] as number] as number;
  return found;
}

function rowsWithin(
  { score, date }: Pick<Responses, "score" | "date">,
  days: DayPlaces,
  window: PlaceWindow | null
): Int32Array {
  const rows = new Int32Array(score.length);
  let count = 0;
  if (window === null) {
    for (let row = 0; row < score.length; row++)
      if ((score[row] as number) >= 0) rows[count++] = row;
  } else if (date && window[0] < window[1]) {
    const from = days.dayAt(window[0]);
    const before = days.dayAt(window[1] - 1) + 1;
    for (let row = 0; row < score.length; row++) {
      const serial = date[row] as number;
      // A date that is no number is in no window: it is neither below nor above.
      if (serial >= from && serial < before && (score[row] as number) >= 0) rows[count++] = row;
    }
  }
  return rows.slice(0, count);
}
