import { windowOf } from "./answersByDay";
import type { Responses } from "./responses";

/** The row has an answer and no usable date. */
export const UNDATED = -1;
/** The row has no answer: it is in no count. */
export const NO_ANSWER = -2;

/** The days of a survey in order, and where each answer stands among them. */
export interface DayPlaces {
  /** By row: place of its day, {@link UNDATED} or {@link NO_ANSWER}. */
  readonly place: Int32Array;
  readonly placeCount: number;
  /** Whole Excel serial of each place, ascending; a day without answers may have a place. */
  dayAt(place: number): number;
  /** Places from a day to a day, both inclusive, null = open: first place, and the one after the last. */
  within(from: number | null, to: number | null): readonly [first: number, end: number];
}

/** Of days further apart than this (270 years) only those with answers get a place. */
const MOST_CALENDAR_DAYS = 100_000;

/**
 * Gives the day of every answer its place: by its distance from the first day, without sorting, in two passes.
 * Dates so far apart that they must be typing errors are listed one by one instead.
 * Example: answers on 3 Jan and 5 Jan have the places 0 and 2.
 */
export function placeDays({
  rowCount,
  score,
  date,
}: Pick<Responses, "rowCount" | "score" | "date">): DayPlaces {
  const place = new Int32Array(rowCount);
  const range = date ? rangeOf(score, date) : null;
  if (!date || !range) {
    for (let row = 0; row < rowCount; row++) {
      place[row] = (score[row] as number) < 0 ? NO_ANSWER : UNDATED;
    }
    return listed(place, new Int32Array(0));
  }
  const placeCount = range.last - range.first + 1;
  return placeCount > MOST_CALENDAR_DAYS
    ? distinctPlaces(score, date, place)
    : calendarPlaces(score, date, place, { first: range.first, placeCount });
}

function rangeOf(
  score: Int8Array,
  date: Float64Array
): { readonly first: number; readonly last: number } | null {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < score.length; row++) {
    const serial = date[row] as number;
    // NaN is neither below nor above; a row without an answer is asked last, because that is rare.
    if (serial < first && (score[row] as number) >= 0 && serial > -Infinity) first = serial;
    if (serial > last && (score[row] as number) >= 0 && serial < Infinity) last = serial;
  }
  return first <= last ? { first: Math.floor(first), last: Math.floor(last) } : null;
}

function calendarPlaces(
  score: Int8Array,
  date: Float64Array,
  place: Int32Array,
  { first, placeCount }: { readonly first: number; readonly placeCount: number }
): DayPlaces {
  for (let row = 0; row < score.length; row++) {
    const distance = Math.floor(date[row] as number) - first;
    const isDated = distance >= 0 && distance < placeCount;
    place[row] = (score[row] as number) < 0 ? NO_ANSWER : isDated ? distance : UNDATED;
  }
  const at = (day: number) => Math.min(Math.max(day - first, 0), placeCount);
  return {
    place,
    placeCount,
    dayAt: (index) => first + index,
    within: (from, to) => [
      from === null ? 0 : at(Math.floor(from)),
      to === null ? placeCount : at(Math.floor(to) + 1),
    ],
  };
}

function distinctPlaces(score: Int8Array, date: Float64Array, place: Int32Array): DayPlaces {
  const seen = new Set<number>();
  for (let row = 0; row < score.length; row++) {
    const serial = date[row] as number;
    if ((score[row] as number) >= 0 && Number.isFinite(serial)) seen.add(Math.floor(serial));
  }
  const days = Int32Array.from(seen).sort();
  const placeOf = new Map<number, number>();
  days.forEach((day, at) => placeOf.set(day, at));
  for (let row = 0; row < score.length; row++) {
    const known = placeOf.get(Math.floor(date[row] as number)) ?? UNDATED;
    place[row] = (score[row] as number) < 0 ? NO_ANSWER : known;
  }
  return listed(place, days);
}

function listed(place: Int32Array, days: Int32Array): DayPlaces {
  return {
    place,
    placeCount: days.length,
    dayAt: (at) => days[at] as number,
    within: (from, to) => windowOf(days, from, to),
  };
}
