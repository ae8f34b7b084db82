import { NO_DAYS } from "../score/responses";
import { numberIn } from "../score/writtenNumber";
import { UNIX_EPOCH } from "./dateTexts";
import { DateCells, serialOfNumber } from "./dates";
import { decidedOrder } from "./dateOrder";
import { CountedRows } from "./countedRows";
import { remembered } from "./rememberedTexts";
import { SLICE_ROWS } from "./slices";
import type { DateOrder } from "./source";
import { headerWords } from "./standingWords";

/** How far each answer is from a day. */
export interface DaysSince {
  /** Whole days from that day to the answer, negative where the day is later; {@link NO_DAYS} where unknown. */
  readonly days: Int32Array;
  /**
   * What the column as a whole is: days of the calendar, numbers of days, both (then nothing of it is used), years
   * of the calendar (2019), which are no days, or nothing that can be read.
   */
  readonly kind: "dates" | "numbers" | "mixed" | "years" | "nothing";
  /** How many filled cells gave nothing though the answer has a day. */
  readonly unread: CountedRows;
}

/** One style has to make up this much of what can be read: a single slip is left out, a mixture is not used. */
const CLEARLY = 0.9;

/**
 * A column that says how long before the answer something happened: the day itself, as a real date or as text in the
 * survey's own order, or a number of days. Numbers below 25,569 (1 Jan 1970 as Excel's serial) cannot be days of an
 * answer's time, larger ones cannot be waits of up to 70 years; which of the two the column holds is decided by all
 * its cells, and cells of the other kind say nothing. A header that names weeks, months or years makes the
 * numbers those.
 */
export class DaysSinceCells {
  private readonly cells: DateCells;
  private readonly unit: number;
  private readonly read = remembered(writtenDays);
  private dates = 0;
  private numbers = 0;
  private years = 0;

  constructor(
    header: string,
    private readonly rowCount: number
  ) {
    this.cells = new DateCells(rowCount);
    this.unit = daysOfUnit(header);
  }

  /** Adds the cell of one row. */
  add(row: number, cell: unknown): void {
    const value = typeof cell === "string" ? this.read(cell) : cell;
    if (typeof value !== "number") {
      const before = this.cells.found.texts;
      this.cells.add(row, value);
      this.dates += this.cells.found.texts - before;
      return;
    }
    this.cells.add(row, value);
    if (isNumberOfDays(value)) {
      this.numbers++;
      if (Number.isInteger(value) && value >= 1950 && value <= 2100) this.years++;
    } else if (!Number.isNaN(serialOfNumber(value))) this.dates++;
  }

  /**
   * The distance of every row, in slices.
   * @param answered the days of the answers; null without a column of them
   * @param order of day and month in the survey's own dates, used where the column does not decide itself
   */
  *finish(answered: Float64Array | null, order: DateOrder | null): Generator<void, DaysSince> {
    const days = new Int32Array(this.rowCount).fill(NO_DAYS);
    const kind = this.kind;
    const own = decidedOrder(this.cells.evidence);
    const isOwn = own === "dayFirst" || own === "monthFirst";
    const serials = kind === "dates" ? (yield* this.cells.read(isOwn ? own : order)).serials : null;
    const unread = new CountedRows();
    for (let row = 0; row < days.length; row++) {
      if (row % SLICE_ROWS === SLICE_ROWS - 1) yield;
      if (!this.cells.isFilled(row)) continue;
      const answer = Math.floor(answered?.[row] ?? NaN);
      const distance =
        serials === null ? this.numberOfDays(row, kind) : answer - Math.floor(serials[row] ?? NaN);
      if (!Number.isNaN(distance)) days[row] = distance;
      else if (serials === null || Number.isNaN(serials[row])) {
        unread.add(row);
      }
    }
    return { days, kind, unread };
  }

  private get kind(): DaysSince["kind"] {
    const { dates, numbers, years } = this;
    const read = dates + numbers;
    if (read === 0) return "nothing";
    if (dates >= CLEARLY * read) return "dates";
    if (numbers < CLEARLY * read) return "mixed";
    return years === numbers && this.unit === 1 ? "years" : "numbers";
  }

  private numberOfDays(row: number, kind: DaysSince["kind"]): number {
    const value = this.cells.numberAt(row);
    return kind === "numbers" && isNumberOfDays(value) ? Math.floor(value * this.unit) : NaN;
  }
}

function isNumberOfDays(value: number): boolean {
  return Math.abs(value) < UNIX_EPOCH;
}

/** "45" and "45 days" as numbers; any other text as it is. */
function writtenDays(text: string): number | string {
  const number = numberIn(text.replace(/\s*days?\s*$/i, ""));
  return Number.isNaN(number) ? text : number;
}

const MONTH = 365.25 / 12;

/** Days in the unit a header names. Example: "Tenure (months)" → 30.4, "Days since purchase" → 1. */
export function daysOfUnit(header: string): number {
  const words = headerWords(header);
  if (/\bdays?\b/.test(words)) return 1;
  if (/\b(weeks?|wks?)\b/.test(words)) return 7;
  if (/\b(months?|mths?|mos)\b/.test(words)) return MONTH;
  if (/\b(years?|yrs?)\b/.test(words)) return 365.25;
  return /\b(hours?|hrs?)\b/.test(words) ? 1 / 24 : 1;
}
