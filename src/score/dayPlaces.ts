import { windowOf } from "./answersByDay";
import type { Responses } from "./responses";

/** The row has an answer and no usable date. */
export const UNDATED = -1;
/** The row has no answer: it is in no count. */
export const NO_ANSWER = -2;

/** The days of a survey in order, and where each answer stands among them. */
export interface DayPlaces {
  readonly placeCount: number;
  /** Whole Excel serial of each place, ascending; a day without answers may have a place. */
  dayAt(place: number): number;
  /** Places from a day to a day, both inclusive, null = open: first place, and the one after the last. */
  within(from: number | null, to: number | null): PlaceWindow;
  /** Writes the places of some rows, from the first entry on: {@link UNDATED} or {@link NO_ANSWER} without one. */
  placesOf(start: number, end: number, into: Int32Array): void;
}

/** First place of a window among the days, and the one after its last. */
export type PlaceWindow = readonly [first: number, end: number];

/** Of days further apart than this (270 years) only those with answers get a place. */
const MOST_CALENDAR_DAYS = 100_000;

type Dated = Pick<Responses, "score" | "date">;

/**
 * Gives the day of every answer its place: by its distance from the first day, without sorting and without a list.
 * Dates so far apart that they must be typing errors are listed one by one instead.
 * Example: answers on 3 Jan and 5 Jan have the places 0 and 2.
 */
export function placeDays({ score, date }: Dated): DayPlaces {
  const range = date ? rangeOf(score, date) : null;
  if (!date || !range) return noPlaces(score);
  const placeCount = range.last - range.first + 1;
  return placeCount > MOST_CALENDAR_DAYS
    ? distinctPlaces(score, date)
    : calendarPlaces(score, date, { first: range.first, placeCount });
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
  { first, placeCount }: { readonly first: number; readonly placeCount: number }
): DayPlaces {
  const at = (day: number) => Math.min(Math.max(day - first, 0), placeCount);
  return {
    placeCount,
    dayAt: (place) => first + place,
    within: (from, to) => [
      from === null ? 0 : at(Math.floor(from)),
      to === null ? placeCount : at(Math.floor(to) + 1),
    ],
    placesOf: (start, end, into) => {
      for (let row = start; row < end; row++) {
        const distance = Math.floor(date[row] as number) - first;
        // A date that is not finite has none.
        const place = distance >= 0 && distance < placeCount ? distance : UNDATED;
        into[row - start] = (score[row] as number) < 0 ? NO_ANSWER : place;
      }
    },
  };
}

function distinctPlaces(score: Int8Array, date: Float64Array): DayPlaces {
  const seen = new Set<number>();
  for (let row = 0; row < score.length; row++) {
    const serial = date[row] as number;
    if ((score[row] as number) >= 0 && Number.isFinite(serial)) seen.add(Math.floor(serial));
  }
  const days = Int32Array.from(seen).sort();
  const placeOf = new Map<number, number>();
  days.forEach((day, at) => placeOf.set(day, at));
  return {
    placeCount: days.length,
    dayAt: (place) => days[place] as number,
    within: (from, to) => windowOf(days, from, to),
    placesOf: (start, end, into) => {
      for (let row = start; row < end; row++) {
        const known = placeOf.get(Math.floor(date[row] as number)) ?? UNDATED;
        into[row - start] = (score[row] as number) < 0 ? NO_ANSWER : known;
      }
    },
  };
}

function noPlaces(score: Int8Array): DayPlaces {
  return {
    placeCount: 0,
    dayAt: () => NaN,
    within: () => [0, 0],
    placesOf: (start, end, into) => {
      for (let row = start; row < end; row++) {
        into[row - start] = (score[row] as number) < 0 ? NO_ANSWER : UNDATED;
      }
    },
  };
}
