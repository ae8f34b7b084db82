import { windowOf, type AnswersByDay } from "./answersByDay";
import type { PairCounts } from "./pairCounts";
import type { Responses } from "./responses";
import type { Revenue } from "./revenueSums";
import { rowQuestions } from "./rowQuestions";
import { answeredByDay, SegmentIndex } from "./segmentIndex";

/**
 * Counts of the answers 0…10 by segment value and day: all that score, interval, test and trend
 * need. With either end of a window given, answers without a date are left out; with neither they count.
 */
export interface TallyCube extends AnswersByDay {
  readonly columns: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** Eleven counts of one segment value: `code` is an index into the column's values. */
  segment(column: number, code: number, from: number | null, to: number | null): Float64Array;
  /** Answers in the window whose segment is blank. */
  blank(column: number, from: number | null, to: number | null): number;
  /** The combinations of two columns' values that somebody answered in, in the window (two-way segments, rule 49). */
  pair(columnA: number, columnB: number, from: number | null, to: number | null): PairCounts;
  /** Revenue of those who answered in the window, for one segment value; null where no revenue is mapped. */
  revenue(column: number, code: number, from: number | null, to: number | null): Revenue | null;
}

/**
 * The cube of a survey: built in one pass a column, 5 bytes an answer and column, so that a million
 * answers with ten segment columns stay small. Rows without a usable score are not in it.
 * Example: summing `segment(c, …)` over all values and adding the blank ones gives `total`.
 */
export function cubeOf(responses: Responses): TallyCube {
  const { days, dayOfRow } = wholeDays(responses);
  const scores = responses.score;
  const noCodes = new Int32Array(responses.rowCount);
  const answered = answeredByDay(scores, dayOfRow, days.length);
  const everything = new SegmentIndex(scores, dayOfRow, noCodes, 1, answered);
  const byColumn = responses.segments.map(
    ({ codes, values }) => new SegmentIndex(scores, dayOfRow, codes, values.length, answered)
  );
  const columns = responses.segments.map(({ name, values }) => ({ name, values }));
  const byRow = rowQuestions(responses);
  const at = (column: number): SegmentIndex => {
    const index = byColumn[column];
    if (!index) throw new RangeError(`no segment column ${column}`);
    return index;
  };
  return {
    days,
    columns,
    total: (from, to) => everything.counts(0, placesOf(days, from, to)),
    segment: (column, code, from, to) => at(column).counts(code, placesOf(days, from, to)),
    blank: (column, from, to) =>
      at(column)
        .counts(-1, placesOf(days, from, to))
        .reduce((sum, count) => sum + count, 0),
    ...byRow,
  };
}

/** The distinct days of the answers, and for each row its place among them (−1 undated). */
function wholeDays({ rowCount, score, date }: Responses): {
  days: Int32Array;
  dayOfRow: Int32Array;
} {
  const dayOfRow = new Int32Array(rowCount).fill(-1);
  if (!date) return { days: new Int32Array(0), dayOfRow };
  const seen = new Set<number>();
  for (let row = 0; row < rowCount; row++) {
    const serial = date[row] as number;
    if ((score[row] as number) >= 0 && Number.isFinite(serial)) seen.add(Math.floor(serial));
  }
  const days = Int32Array.from(seen).sort();
  const placeOf = new Map<number, number>();
  days.forEach((day, place) => placeOf.set(day, place));
  for (let row = 0; row < rowCount; row++) {
    dayOfRow[row] = placeOf.get(Math.floor(date[row] as number)) ?? -1;
  }
  return { days, dayOfRow };
}

/** A window as places among the days: first inclusive, last exclusive; −1 takes in the undated. */
function placesOf(days: Int32Array, from: number | null, to: number | null): [number, number] {
  return from === null && to === null ? [-1, days.length] : windowOf(days, from, to);
}
