import type { DateOrder } from "./source";

/** What a column of dates says, once its order is decided. */
export interface DateColumn {
  /** Excel day serials (1900 system, fraction = time of day); NaN where none could be read. */
  readonly serials: Float64Array;
  /** The order the texts were read in; null when nothing decides it. */
  readonly order: DateOrder | null;
  /** Texts that fit both orders and were left out because nothing decides between them. */
  readonly ambiguous: number;
  /** Cells that can only be day first, and only month first: both above 0 means two styles in one column. */
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/** What all cells of a column together say about the order of day and month. */
export interface OrderEvidence {
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly yearFirst: number;
  /** Texts such as 03/04/2024 that fit both. */
  readonly either: number;
  /**
   * The real dates have day and month swapped: the file was opened under another country's setting, which
   * made dates of all texts it could read in the wrong order and left the rest (day above 12) as text.
   * The value is the order of those texts, and of the file.
   */
  readonly swapped: "dayFirst" | "monthFirst" | null;
}

/** A date text taken apart, before anybody decides which number is the day. */
interface Parts {
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
const UNIX_EPOCH = 25_569;
/** 1 Jan 1970 and 31 Dec 2099: a number outside is a count or an id, not the day of an answer. */
const FIRST_SERIAL = UNIX_EPOCH;
const LAST_SERIAL = 73_050;

/** Whether a number can be the day of an answer (from 1970 to 2099). Example: 45363 (12 Mar 2024) can. */
export function isDateSerial(value: unknown): value is number {
  return typeof value === "number" && value >= FIRST_SERIAL && value < LAST_SERIAL + 1;
}

/**
 * How the cells of a column order day and month, from those that only fit one order.
 * Real dates and texts with a month's name say nothing.
 * Example: `["13/02/2024", "01/02/2024"]` → one day first, one either.
 */
export function orderEvidence(values: readonly unknown[]): OrderEvidence {
  return evidenceOf(takenApart(values));
}

/** A cell of the column: a number, a text taken apart, or null where neither helps with the order. */
type Taken = number | Parts | null;

function takenApart(values: readonly unknown[]): Taken[] {
  return values.map((value) => {
    if (typeof value === "number") return value;
    return typeof value === "string" && value.length >= 6 ? numericParts(value.trim()) : null;
  });
}

function evidenceOf(cells: readonly Taken[]): OrderEvidence {
  let dayFirst = 0;
  let monthFirst = 0;
  let yearFirst = 0;
  let either = 0;
  let serials = 0;
  let serialsUpTo12 = 0;
  const days = new Set<number>();
  for (const parts of cells) {
    if (parts === null) continue;
    if (typeof parts === "number") {
      if (!isDateSerial(parts)) continue;
      serials++;
      const day = partsOfSerial(parts).day;
      days.add(day);
      if (day <= 12) serialsUpTo12++;
      continue;
    }
    if (parts.kind === "year first") {
      yearFirst++;
      continue;
    }
    const asDayFirst = isDay(parts.year, parts.b, parts.a);
    const asMonthFirst = isDay(parts.year, parts.a, parts.b);
    if (asDayFirst && asMonthFirst) {
      // 05/05/2024 is the same day in both orders.
      if (parts.a !== parts.b) either++;
    } else if (asDayFirst) dayFirst++;
    else if (asMonthFirst) monthFirst++;
  }
  // Ten real dates or more without a single day above 12 are no chance; dates that are all the first of
  // a month are, hence the different days.
  const allUpTo12 = serials >= 10 && serialsUpTo12 === serials && days.size >= 4;
  let swapped: OrderEvidence["swapped"] = null;
  if (allUpTo12 && dayFirst > 0 && monthFirst === 0) {
    swapped = "dayFirst";
    monthFirst = serials;
  } else if (allUpTo12 && monthFirst > 0 && dayFirst === 0) {
    swapped = "monthFirst";
    dayFirst = serials;
  }
  return { dayFirst, monthFirst, yearFirst, either, swapped };
}

/**
 * The only order all texts fit, or null where both are possible or the column mixes two.
 * Example: one text 31/01/2024 and none of the other kind → "dayFirst".
 */
export function decidedOrder(evidence: OrderEvidence): DateOrder | null {
  const { dayFirst, monthFirst, yearFirst, either } = evidence;
  if (dayFirst > 0 && monthFirst > 0) return null;
  if (dayFirst > 0) return "dayFirst";
  if (monthFirst > 0) return "monthFirst";
  return either === 0 && yearFirst > 0 ? "yearFirst" : null;
}

/**
 * Reads a column of real dates and date texts. `order` is the person's word; null takes what the column
 * itself decides. Where nothing decides, a text that fits both orders stays unread, and one that fits
 * only one is read in that. With the person's word, real dates that were swapped on opening are put
 * right. A time zone is ignored: the day is the one that is written.
 * Example: `readDates(["31/12/2024", "01/02/2024"], null).serials` are 45657 and 45323.
 */
export function readDates(values: readonly unknown[], order: DateOrder | null): DateColumn {
  const cells = takenApart(values);
  const evidence = evidenceOf(cells);
  const used = order ?? decidedOrder(evidence);
  const unswap = order !== null && order === evidence.swapped;
  const serials = new Float64Array(values.length).fill(NaN);
  let ambiguous = 0;
  for (const [row, cell] of cells.entries()) {
    const value = values[row];
    if (typeof cell === "number") {
      const serial = serialOfNumber(cell);
      serials[row] = unswap && isDateSerial(cell) ? swapDayAndMonth(serial) : serial;
    } else if (cell !== null) {
      const serial = serialOfParts(cell, used);
      if (serial === AMBIGUOUS) ambiguous++;
      else serials[row] = serial;
    } else if (typeof value === "string" && value !== "") {
      serials[row] = namedSerial(value.trim());
    }
  }
  return {
    serials,
    order: used,
    ambiguous,
    dayFirst: evidence.dayFirst,
    monthFirst: evidence.monthFirst,
  };
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

const AMBIGUOUS = Infinity;

function serialOfParts(parts: Parts, order: DateOrder | null): number {
  const { kind, year, a, b, time } = parts;
  if (kind === "year first") return serialOf(year, a, b, time);
  const dayFirst = serialOf(year, b, a, time);
  const monthFirst = serialOf(year, a, b, time);
  if (order === "dayFirst") return dayFirst;
  if (order === "monthFirst") return monthFirst;
  if (Number.isNaN(dayFirst)) return monthFirst;
  if (Number.isNaN(monthFirst) || dayFirst === monthFirst) return dayFirst;
  return AMBIGUOUS;
}

function numericParts(text: string): Parts | null {
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
function namedSerial(raw: string): number {
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

/** A number in a date column: a serial, 20240312, or seconds or milliseconds since 1970; else NaN. */
function serialOfNumber(value: number): number {
  if (isDateSerial(value)) return value;
  if (value >= 19_700_101 && value <= 20_991_231 && Number.isInteger(value)) {
    return serialOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100, 0);
  }
  const seconds = value >= 1e11 ? value / 1000 : value;
  const serial = seconds / 86_400 + UNIX_EPOCH;
  // From 2001 on: smaller numbers are as likely to be ids.
  return seconds >= 978_307_200 && isDateSerial(serial) ? serial : NaN;
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

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function partsOfSerial(serial: number): { year: number; month: number; day: number } {
  const date = new Date((Math.floor(serial) - UNIX_EPOCH) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function swapDayAndMonth(serial: number): number {
  const { year, month, day } = partsOfSerial(serial);
  return serialOf(year, day, month, serial - Math.floor(serial));
}

/** NaN where the calendar has no such day, or it lies outside 1970 to 2099. */
function serialOf(year: number, month: number, day: number, time: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return NaN;
  const serial = Date.UTC(year, month - 1, day) / 86_400_000 + UNIX_EPOCH;
  return isDateSerial(serial) ? serial + time : NaN;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
