/** A date text taken apart, before anybody decides which number is the day. */
export interface DateParts {
  /** Position of the year decides the family; `a` and `b` are the two numbers left, in written order. */
  readonly kind: "year first" | "year last";
  readonly year: number;
  readonly a: number;
  readonly b: number;
  readonly time: number;
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?!\d)/;
const TIME =
  /^(?:T|,?\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?(?:m\.?)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
/** The empty group keeps the numbering of {@link YEAR_FIRST}. */
const COMPACT = /^((?:19|20)\d{2})()(\d{2})(\d{2})$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
const DAY_MONTH_NAME =
  /^(\d{1,2})(?:st|nd|rd|th)?[-\s./]+(?:of\s+)?([A-Za-z]{3,9})\.?[-\s./,]+(\d{4}|\d{2})(?!\d)/;
const MONTH_NAME_DAY =
  /^([A-Za-z]{3,9})\.?[-\s./]+(\d{1,2})(?:st|nd|rd|th)?[-\s./,]+(\d{4}|\d{2})(?!\d)/;
const MONTHS =
  "january february march april may june july august september october november december".split(
    " "
  );

/** Days from Excel's day 0 (30 Dec 1899, which makes every day from 1 March 1900 right) to 1 Jan 1970. */
export const UNIX_EPOCH = 25_569;
/** 1 Jan 1970 and 31 Dec 2099: a number outside is a count or an id, not the day of an answer. */
const FIRST_SERIAL = UNIX_EPOCH;
const LAST_SERIAL = 73_050;

/** Whether a number can be the day of an answer (from 1970 to 2099). Example: 45363 (12 Mar 2024) can. */
export function isDateSerial(value: unknown): value is number {
  return typeof value === "number" && value >= FIRST_SERIAL && value < LAST_SERIAL + 1;
}

/** Whether a text is a date in some order. Example: "12 Mar 2024" is; "12" is not. */
export function looksLikeDate(text: string): boolean {
  const parts = numericParts(text.trim());
  if (parts !== null) {
    if (isDay(parts.year, parts.a, parts.b)) return true;
    return parts.kind === "year last" && isDay(parts.year, parts.b, parts.a);
  }
  return !Number.isNaN(namedSerial(text.trim()));
}

/** A date written in numbers, taken apart; null where it is none. Whether such a day exists is not asked yet. */
export function numericParts(text: string): DateParts | null {
  const last = YEAR_LAST.exec(text);
  if (last !== null) {
    const time = timeAfter(text, last);
    if (Number.isNaN(time)) return null;
    const year = fullYear(last[4] ?? "");
    return { kind: "year last", year, a: Number(last[1]), b: Number(last[3]), time };
  }
  const first = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (first === null) return null;
  const time = timeAfter(text, first);
  if (Number.isNaN(time)) return null;
  const [, year, , a, b] = first;
  return { kind: "year first", year: Number(year), a: Number(a), b: Number(b), time };
}

/** "12 Mar 2024", "Tue, March 12th, 2024 3:05 PM": English month names, as exports write them. */
export function namedSerial(raw: string): number {
  const text = raw.replace(WEEKDAY, "");
  const dayMonth = DAY_MONTH_NAME.exec(text);
  const match = dayMonth ?? MONTH_NAME_DAY.exec(text);
  if (match === null) return NaN;
  const month = monthOf((dayMonth === null ? match[1] : match[2]) ?? "");
  const day = Number(dayMonth === null ? match[2] : match[1]);
  return serialOf(fullYear(match[3] ?? ""), month, day, timeAfter(text, match));
}

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === "sept") return 9;
  return (
    MONTHS.findIndex((name) => (lower.length === 3 ? name.startsWith(lower) : name === lower)) + 1
  );
}

/** Two digits are years from 2000 to 2099: NPS itself dates from 2003. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** What follows the date, as a fraction of a day: 0 for nothing, NaN where it is no time of day. */
function timeAfter(text: string, date: RegExpExecArray): number {
  if (date[0].length === text.length) return 0;
  const match = TIME.exec(text.slice(date[0].length));
  if (match === null) return NaN;
  const half = match[4]?.toLowerCase();
  let hour = Number(match[1]);
  if (half !== undefined && (hour < 1 || hour > 12)) return NaN;
  if (half !== undefined) hour = (hour % 12) + (half === "p" ? 12 : 0);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return NaN;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

/** Whether the calendar has the day. Example: 29 Feb 2023 it has not. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The calendar day of a serial. */
export function partsOfSerial(serial: number): { year: number; month: number; day: number } {
  const date = new Date((Math.floor(serial) - UNIX_EPOCH) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * Excel's serial of a day and a time (fraction of a day); NaN where the calendar has no such day, or it lies outside
 * 1970 to 2099.
 */
export function serialOf(year: number, month: number, day: number, time: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return NaN;
  const serial = Date.UTC(year, month - 1, day) / 86_400_000 + UNIX_EPOCH;
  return isDateSerial(serial) ? serial + time : NaN;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
