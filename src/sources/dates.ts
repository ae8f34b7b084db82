import {
  isDateSerial,
  isDay,
  namedSerial,
  numericParts,
  partsOfSerial,
  serialOf,
  UNIX_EPOCH,
  type DateParts,
} from "./dateTexts";
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

/**
 * How the cells of a column order day and month, from those that only fit one order.
 * Real dates and texts with a month's name say nothing.
 * Example: `["13/02/2024", "01/02/2024"]` → one day first, one either.
 */
export function orderEvidence(values: readonly unknown[]): OrderEvidence {
  return evidenceOf(takenApart(values));
}

/** A cell of the column: a number, a text taken apart, or null where neither helps with the order. */
type Taken = number | DateParts | null;

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

const AMBIGUOUS = Infinity;

function serialOfParts(parts: DateParts, order: DateOrder | null): number {
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

function swapDayAndMonth(serial: number): number {
  const { year, month, day } = partsOfSerial(serial);
  return serialOf(year, day, month, serial - Math.floor(serial));
}
