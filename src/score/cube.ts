import type { AnswersByDay } from "./answersByDay";
import { countDays } from "./dayCounts";
import { placeDays } from "./dayPlaces";
import { countPairs, type PairCounts } from "./pairCounts";
import type { Responses } from "./responses";
import { sumRevenue, type Revenue } from "./revenueSums";
import { COUNTING_LIMITS, countSegments, type CountingLimits } from "./segmentCounts";
import { windowRows } from "./windowRows";

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
 * The cube of a survey, in passes over the rows whose number does not depend on the segment columns: the days, the
 * counts by day, the counts by segment and month. Combinations, revenue and windows within a month are counted when
 * they are asked for. Rows without a usable score are not in it. `limits` is for tests of the ways of counting.
 * Example: summing `segment(c, …)` over all values and adding the blank ones gives `total`.
 */
export function cubeOf(responses: Responses, limits: CountingLimits = COUNTING_LIMITS): TallyCube {
  const { score, segments, revenue } = responses;
  const days = placeDays(responses);
  const rows = windowRows(days);
  const byColumn = countSegments(segments, { score, days, windowRows: rows }, limits);
  const revenues = new Map<string, readonly Revenue[]>();
  const within = (from: number | null, to: number | null) =>
    from === null && to === null ? null : days.within(from, to);
  return {
    ...countDays(score, days),
    columns: segments.map(({ name, values }) => ({ name, values })),
    segment: (column, code, from, to) => columnAt(byColumn, column).counts(code, within(from, to)),
    blank: (column, from, to) =>
      columnAt(byColumn, column)
        .counts(-1, within(from, to))
        .reduce((sum, count) => sum + count, 0),
    pair: (columnA, columnB, from, to) =>
      countPairs(
        columnAt(segments, columnA),
        columnAt(segments, columnB),
        score,
        rows(within(from, to))
      ),
    revenue: (column, code, from, to) => {
      const segment = columnAt(segments, column);
      if (segment.values[code] === undefined) throw new RangeError(`no segment value ${code}`);
      if (!revenue) return null;
      const key = [column, from, to].join();
      const sums = revenues.get(key) ?? sumRevenue(segment, revenue, rows(within(from, to)));
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
