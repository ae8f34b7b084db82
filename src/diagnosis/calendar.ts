import {
  addDays,
  addMonths as addMonthsTo,
  getISODay,
  startOfISOWeek,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from "date-fns";
import { UTCDate } from "@date-fns/utc";

/**
 * Calendar arithmetic on Excel day serials (1900 system), the only place that turns them into dates.
 * Everything is UTC: a day stays the same day on every machine.
 */

const DAY = 86_400_000;
/** Serial 0 counted back from 1 March 1900, after which Excel's calendar and the real one agree. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Excel believes that 29 February 1900 existed; earlier serials are one day ahead of the rest. */
const FIRST_TRUE_SERIAL = 61;

const START = {
  week: startOfISOWeek<UTCDate>,
  month: startOfMonth<UTCDate>,
  quarter: startOfQuarter<UTCDate>,
  year: startOfYear<UTCDate>,
} as const;

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** One quarter of the person's year; start and end are whole days, inclusive. */
export interface CalendarQuarter {
  /** The year it belongs to, named by the year that ends in it: one from April 2026 on is 2027. */
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly start: number;
  readonly end: number;
}

/** What a calendar is cut into; weeks begin on Monday. */
export type PeriodLength = "day" | "week" | "month" | "quarter" | "year";

/** The whole day of a serial that may carry a time of day. `wholeDay(43271.83)` is 43271. */
export function wholeDay(serial: number): number {
  return Math.floor(serial);
}

/** The serial of a calendar day. `serialOf(2018, 6, 20)` is 43271 (month 1…12). */
export function serialOf(year: number, month: number, day: number): number {
  return serialOfDate(new UTCDate(year, month - 1, day));
}

/**
 * Moves by whole months; the last day of a short month stands in for days it does not have. `addMonths(serialOf(2018,
 * 5, 31), 1)` is 30 June 2018.
 */
export function addMonths(serial: number, months: number): number {
  return serialOfDate(addMonthsTo(dateOf(serial), months));
}

/**
 * The quarter that holds a day. Quarters begin with the month in which the year begins (1…12) and every third
 * month from it; a year that begins later than January is named by the year it ends in.
 * Example: with a year from April, 20 June 2026 lies in the first quarter of 2027, 1 April – 30 June 2026.
 */
export function quarterOf(serial: number, yearStartsIn = 1): CalendarQuarter {
  const { year, month } = yearAndMonth(serial);
  const monthsIn = (month - yearStartsIn + 12) % 12;
  const first = new UTCDate(year, month - 1 - (monthsIn % 3), 1);
  const yearBegan = month < yearStartsIn ? year - 1 : year;
  return {
    year: yearStartsIn === 1 ? year : yearBegan + 1,
    quarter: (Math.floor(monthsIn / 3) + 1) as 1 | 2 | 3 | 4,
    start: serialOfDate(first),
    end: serialOfDate(addMonthsTo(first, 3)) - 1,
  };
}

/** The quarter `steps` quarters after (or, negative, before) the given one, of the same year's begin. */
export function addQuarters(
  quarter: CalendarQuarter,
  steps: number,
  yearStartsIn = 1
): CalendarQuarter {
  return quarterOf(addMonths(quarter.start, 3 * steps), yearStartsIn);
}

/**
 * The first day of the calendar period that holds a day. `startOf(serialOf(2018, 6, 20), "week")` is Monday, 18 June
 * 2018.
 */
export function startOf(serial: number, length: PeriodLength): number {
  if (length === "day") return wholeDay(serial);
  return serialOfDate(START[length](dateOf(serial)));
}

/** The first day of the period after the one that begins on `start`. */
export function startOfNext(start: number, length: PeriodLength): number {
  if (length === "day") return start + 1;
  const date = dateOf(start);
  return serialOfDate(length === "week" ? addDays(date, 7) : addMonthsTo(date, MONTHS[length]));
}

/** Year and month (1…12) of a day. */
export function yearAndMonth(serial: number): { readonly year: number; readonly month: number } {
  const date = dateOf(serial);
  return { year: date.getFullYear(), month: date.getMonth() + 1 };
}

/** Saturday or Sunday. */
export function isWeekend(serial: number): boolean {
  return getISODay(dateOf(serial)) >= 6;
}

function dateOf(serial: number): UTCDate {
  const day = wholeDay(serial);
  return new UTCDate(EPOCH + (day < FIRST_TRUE_SERIAL ? day + 1 : day) * DAY);
}

function serialOfDate(date: Date): number {
  const days = Math.round((date.getTime() - EPOCH) / DAY);
  return days < FIRST_TRUE_SERIAL ? days - 1 : days;
}
