import { isDateSerial, isDay, partsOfSerial, type DateParts } from "./dateTexts";
import type { DateOrder } from "./source";

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

/** Serials end before this day (1 Jan 2100). */
const DAYS = 73_051;

/** Gathers from the cells of a column, as they come, how they order day and month. */
export class OrderCount {
  private dayFirst = 0;
  private monthFirst = 0;
  private yearFirst = 0;
  private either = 0;
  /** Real dates by day: a column has few different days, and a calendar look-up for each cell would be slow. */
  private readonly serials = new Uint32Array(DAYS);
  private first = DAYS;
  private last = 0;

  addNumber(value: number): void {
    if (!isDateSerial(value)) return;
    const day = Math.floor(value);
    this.serials[day] = (this.serials[day] ?? 0) + 1;
    if (day < this.first) this.first = day;
    if (day > this.last) this.last = day;
  }

  addParts({ kind, year, a, b }: DateParts): void {
    if (kind === "year first") {
      this.yearFirst++;
      return;
    }
    const asDayFirst = isDay(year, b, a);
    const asMonthFirst = isDay(year, a, b);
    if (asDayFirst && asMonthFirst) {
      // 05/05/2024 is the same day in both orders.
      if (a !== b) this.either++;
    } else if (asDayFirst) this.dayFirst++;
    else if (asMonthFirst) this.monthFirst++;
  }

  get evidence(): OrderEvidence {
    const { yearFirst, either } = this;
    let { dayFirst, monthFirst } = this;
    const { serials, allUpTo12 } = this.realDates();
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
   * Ten real dates or more without a single day above 12 are no chance; dates that are all the first of a month
   * are, hence the different days.
   */
  private realDates(): { readonly serials: number; readonly allUpTo12: boolean } {
    let serials = 0;
    let upTo12 = 0;
    const days = new Set<number>();
    for (let serial = this.first; serial <= this.last; serial++) {
      const count = this.serials[serial] ?? 0;
      if (count === 0) continue;
      serials += count;
      const { day } = partsOfSerial(serial);
      days.add(day);
      if (day <= 12) upTo12 += count;
    }
    return { serials, allUpTo12: serials >= 10 && upTo12 === serials && days.size >= 4 };
  }
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
