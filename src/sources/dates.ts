import { decidedOrder, OrderCount, type OrderEvidence } from "./dateOrder";
import {
  isDateSerial,
  namedSerial,
  numericParts,
  partsOfSerial,
  serialOf,
  UNIX_EPOCH,
  type DateParts,
} from "./dateTexts";
import { remembered } from "./rememberedTexts";
import { SLICE_ROWS, whole } from "./slices";
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

/** What a cell was found to be: nothing, a number, a text that waits for the order, one that does not, no date. */
const BLANK = 0;
const NUMBER = 1;
const TWO_ORDERS = 2;
const DAY = 3;
const NO_DATE = 4;

/**
 * A column of dates, taken apart cell by cell as it is read and kept as numbers: the texts of a million rows would
 * take more memory than everything else, and reading them at the end would hold the pane. Which number is the day
 * is decided at the end, by all of them.
 */
export class DateCells {
  private readonly kinds: Uint8Array;
  /** A number or a day as it is; a text with two orders as {@link packed}. */
  private readonly values: Float64Array;
  private readonly order = new OrderCount();
  private readonly taken = remembered((text) => takenApart(text.trim()));
  /** Numbers, and texts that are dates in some order. */
  readonly found = { numbers: 0, texts: 0, other: 0 };

  constructor(rowCount: number) {
    this.kinds = new Uint8Array(rowCount);
    this.values = new Float64Array(rowCount);
  }

  /** Adds the cell of one row. */
  add(row: number, value: unknown): void {
    if (typeof value === "number") {
      this.set(row, NUMBER, value);
      this.order.addNumber(value);
      this.found.numbers++;
    } else if (typeof value === "string" && value.trim() !== "") {
      const { kind, value: day, parts } = this.taken(value);
      if (parts !== null) this.order.addParts(parts);
      this.set(row, kind, day);
      if (kind === NO_DATE || Number.isNaN(day)) this.found.other++;
      else this.found.texts++;
    } else if (typeof value === "boolean") this.found.other++;
  }

  get evidence(): OrderEvidence {
    return this.order.evidence;
  }

  /**
   * All cells as serials, in slices. `order` is the person's word; null takes what the column itself decides. Where
   * nothing decides, a text that fits both orders stays unread, and one that fits only one is read in that. With
   * the person's word, real dates that were swapped on opening are put right. A time zone is ignored: the day is
   * the one that is written.
   */
  *read(order: DateOrder | null): Generator<void, DateColumn> {
    const { evidence } = this;
    const used = order ?? decidedOrder(evidence);
    const unswap = order !== null && order === evidence.swapped;
    const serials = new Float64Array(this.kinds.length).fill(NaN);
    let ambiguous = 0;
    for (let row = 0; row < serials.length; row++) {
      if (row % SLICE_ROWS === SLICE_ROWS - 1) yield;
      const kind = this.kinds[row];
      if (kind === BLANK || kind === NO_DATE) continue;
      const value = this.values[row] ?? NaN;
      if (kind === DAY) serials[row] = value;
      else if (kind === NUMBER) {
        const serial = serialOfNumber(value);
        serials[row] = unswap && isDateSerial(value) ? swapDayAndMonth(serial) : serial;
      } else {
        const serial = serialOfPacked(value, used);
        if (serial === AMBIGUOUS) ambiguous++;
        else serials[row] = serial;
      }
    }
    const { dayFirst, monthFirst } = evidence;
    return { serials, order: used, ambiguous, dayFirst, monthFirst };
  }

  /** The number a cell held; NaN where it held none. */
  numberAt(row: number): number {
    return this.kinds[row] === NUMBER ? (this.values[row] ?? NaN) : NaN;
  }

  /** Whether a cell held anything but blank. */
  isFilled(row: number): boolean {
    return this.kinds[row] !== BLANK;
  }

  private set(row: number, kind: number, value: number): void {
    this.kinds[row] = kind;
    this.values[row] = value;
  }
}

/**
 * Reads a column of real dates and date texts at once; see {@link DateCells.read}.
 * Example: `readDates(["31/12/2024", "01/02/2024"], null).serials` are 45657 and 45323.
 */
export function readDates(values: readonly unknown[], order: DateOrder | null): DateColumn {
  const cells = new DateCells(values.length);
  values.forEach((value, row) => {
    cells.add(row, value);
  });
  return whole(cells.read(order));
}

/**
 * How the cells of a column order day and month, from those that only fit one order.
 * Real dates and texts with a month's name say nothing.
 * Example: `["13/02/2024", "01/02/2024"]` → one day first, one either.
 */
export function orderEvidence(values: readonly unknown[]): OrderEvidence {
  const count = new OrderCount();
  addToOrder(count, values);
  return count.evidence;
}

/** The same, block by block. */
export function addToOrder(count: OrderCount, values: readonly unknown[]): void {
  for (const value of values) {
    if (typeof value === "number") count.addNumber(value);
    else if (typeof value === "string" && value.length >= SHORTEST) {
      const parts = numericParts(value.trim());
      if (parts !== null) count.addParts(parts);
    }
  }
}

/** "1/1/24": nothing shorter is a date. */
const SHORTEST = 6;

/** A text before the order is known. `value` is NaN where no calendar has the day. */
interface Taken {
  readonly kind: number;
  readonly value: number;
  readonly parts: DateParts | null;
}

function takenApart(text: string): Taken {
  const parts = text.length >= SHORTEST ? numericParts(text) : null;
  if (parts === null) {
    const named = namedSerial(text);
    return { kind: Number.isNaN(named) ? NO_DATE : DAY, value: named, parts };
  }
  const { kind, year, a, b, time } = parts;
  if (kind === "year first") return { kind: DAY, value: serialOf(year, a, b, time), parts };
  const isNone = Number.isNaN(serialOf(year, a, b, 0)) && Number.isNaN(serialOf(year, b, a, 0));
  return { kind: isNone ? NO_DATE : TWO_ORDERS, value: isNone ? NaN : packed(parts), parts };
}

const FIRST_YEAR = 1970;

/** A day of 1970 to 2099 with its numbers in written order, as one number; the fraction is the time of day. */
function packed({ year, a, b, time }: DateParts): number {
  return ((year - FIRST_YEAR) * 100 + a) * 100 + b + time;
}

const AMBIGUOUS = Infinity;

function serialOfPacked(value: number, order: DateOrder | null): number {
  const numbers = Math.floor(value);
  const time = value - numbers;
  const year = FIRST_YEAR + Math.floor(numbers / 10_000);
  const a = Math.floor(numbers / 100) % 100;
  const b = numbers % 100;
  if (order === "dayFirst") return serialOf(year, b, a, time);
  if (order === "monthFirst") return serialOf(year, a, b, time);
  const dayFirst = serialOf(year, b, a, time);
  const monthFirst = serialOf(year, a, b, time);
  if (Number.isNaN(dayFirst)) return monthFirst;
  if (Number.isNaN(monthFirst) || dayFirst === monthFirst) return dayFirst;
  return AMBIGUOUS;
}

/** A number in a date column: a serial, 20240312, or seconds or milliseconds since 1970; else NaN. */
export function serialOfNumber(value: number): number {
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
