import { groupsOf, type Groups } from "./groups";

/**
 * Counts of the answers 0…10 by day: all that windows, periods and trends need. Days are whole Excel
 * serials, both ends of a window inclusive, null = open.
 */
export interface AnswersByDay {
  /** Whole days on which there are answers, ascending; empty if nothing is dated. */
  readonly days: Int32Array;
  /** Eleven counts of all answers in the window. */
  total(from: number | null, to: number | null): Float64Array;
}

/** Dated answers, and those of the rows without a date. */
export interface DatedAnswers {
  readonly dated: AnswersByDay;
  readonly undated: Groups;
}

const ANSWERS = 11;

/**
 * The answers of a survey by day: counts in three passes over the rows and no sorting, then one
 * subtraction a window, however many windows are asked for.
 * `scores` are 0…10 by row, negative where there is none; `days` whole serials by row, 0 where unknown.
 * Answers without a day stand apart and are in no window, not even in the one that is open at both ends.
 * Example: answers 10 and 3 on day 5 and 9 on no day give days [5], a total of two, and one undated promoter.
 */
export function answersByDay(scores: Int8Array, days: Int32Array): DatedAnswers {
  const { distinct, placeOf, first } = distinctDays(scores, days);
  // Up to and including each day: a window is the difference of two lines.
  const running = new Float64Array((distinct.length + 1) * ANSWERS);
  const undated = new Float64Array(ANSWERS);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (score < 0) continue;
    const day = days[row] as number;
    if (day > 0) {
      const line = (placeOf[day - first] as number) + 1;
      (running[line * ANSWERS + score] as number)++;
    } else (undated[score] as number)++;
  }
  for (let at = ANSWERS; at < running.length; at++) {
    (running[at] as number) += running[at - ANSWERS] as number;
  }
  const total = (from: number | null, to: number | null): Float64Array => {
    const [start, end] = windowOf(distinct, from, to);
    const counts = new Float64Array(ANSWERS);
    if (end <= start) return counts;
    for (let answer = 0; answer < ANSWERS; answer++) {
      counts[answer] =
        (running[end * ANSWERS + answer] as number) - (running[start * ANSWERS + answer] as number);
    }
    return counts;
  };
  return { dated: { days: distinct, total }, undated: groupsOf(undated) };
}

/** Detractors, passives and promoters from a day to a day, both inclusive. */
export function groupsBetween(answers: AnswersByDay, from: number, to: number): Groups {
  return groupsOf(answers.total(from, to));
}

/** A window as places among the days: first inclusive, last exclusive. */
export function windowOf(
  days: Int32Array,
  from: number | null,
  to: number | null
): [number, number] {
  return [
    from === null ? 0 : firstAtOrAfter(days, Math.floor(from)),
    to === null ? days.length : firstAtOrAfter(days, Math.floor(to) + 1),
  ];
}

function firstAtOrAfter(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The days on which somebody answered, ascending, and the place of each by its distance from the first.
 * A table over the whole calendar between first and last: 12 MB even from 1900 to 9999.
 */
function distinctDays(
  scores: Int8Array,
  days: Int32Array
): { distinct: Int32Array; placeOf: Int32Array; first: number } {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < scores.length; row++) {
    const day = days[row] as number;
    if (day === 0 || (scores[row] as number) < 0) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const placeOf = new Int32Array(last < first ? 0 : last - first + 1);
  for (let row = 0; row < scores.length; row++) {
    const day = days[row] as number;
    if (day !== 0 && (scores[row] as number) >= 0) placeOf[day - first] = 1;
  }
  let count = 0;
  const distinct = new Int32Array(placeOf.reduce((sum, seen) => sum + seen, 0));
  for (let at = 0; at < placeOf.length; at++) {
    if (placeOf[at] === 0) continue;
    distinct[count] = first + at;
    placeOf[at] = count++;
  }
  return { distinct, placeOf, first };
}
