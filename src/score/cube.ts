import type { AnswersByDay } from "./answersByDay";
import { dayCounter } from "./dayCounts";
import { placeDays } from "./dayPlaces";
import { countPairs, type PairCounts } from "./pairCounts";
import type { Responses } from "./responses";
import { sumRevenue, type Revenue } from "./revenueSums";
import { COUNTING_LIMITS, segmentCounter, type CountingLimits } from "./segmentCounts";
import { windowAnswers } from "./windowAnswers";

/** Rows taken together: what is worked out once for all columns is still at hand for the last of them. */
const BLOCK = 4096;

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
 * The cube of a survey, in two passes over the rows: the first and last day, then all counts by day, and by segment
 * and month. Combinations, revenue and windows within a month are counted when
 * they are asked for. Rows without a usable score are not in it. `limits` is for tests of the ways of counting.
 * Example: summing `segment(c, …)` over all values and adding the blank ones gives `total`.
 */
export function cubeOf(responses: Responses, limits: CountingLimits = COUNTING_LIMITS): TallyCube {
  const { score, segments } = responses;
  const days = placeDays(responses);
  const answersIn = windowAnswers(responses, days);
  const byDay = dayCounter(score, days);
  const bySegment = segmentCounter(segments, { score, days, answersIn }, limits);
  const places = new Int32Array(BLOCK);
  for (let start = 0; start < score.length; start += BLOCK) {
    const end = Math.min(score.length, start + BLOCK);
    days.placesOf(start, end, places);
    byDay.add(places, start, end);
    bySegment.add(places, start, end);
  }
  const counted = bySegment.finish();
  const revenues = new Map<string, readonly Revenue[]>();
  const within = (from: number | null, to: number | null) =>
    from === null && to === null ? null : days.within(from, to);
  const valueCount = (column: number) => columnAt(segments, column).values.length;
  return {
    ...byDay.finish(),
    columns: segments.map(({ name, values }) => ({ name, values })),
    segment: (column, code, from, to) => columnAt(counted, column).counts(code, within(from, to)),
    blank: (column, from, to) =>
      columnAt(counted, column)
        .counts(-1, within(from, to))
        .reduce((sum, count) => sum + count, 0),
    pair: (columnA, columnB, from, to) => {
      const [a, b] = [valueCount(columnA), valueCount(columnB)];
      const answers = answersIn(within(from, to));
      return countPairs(
        { codes: answers.codes(columnA), valueCount: a },
        { codes: answers.codes(columnB), valueCount: b },
        answers.score
      );
    },
    revenue: (column, code, from, to) => {
      const count = valueCount(column);
      if (!(code >= 0 && code < count)) throw new RangeError(`no segment value ${code}`);
      const answers = answersIn(within(from, to));
      if (!answers.revenue) return null;
      const key = [column, from, to].join();
      const sums =
        revenues.get(key) ??
        sumRevenue({ codes: answers.codes(column), score: answers.score }, answers.revenue, count);
      revenues.set(key, sums);
      return sums[code] as Revenue;
    },
  };
}

function columnAt<T>(columns: readonly T[], column: number): T {
  const found = columns[column];
  if (found === undefined) throw new RangeError(`no segment column ${column}`);
  return found;
}
