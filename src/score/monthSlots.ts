import { NO_ANSWER, UNDATED, type DayPlaces } from "./dayPlaces";

/** Day places joined to calendar months; slot 0 is for the answers without a date. */
export interface MonthSlots {
  /** Months and the slot of the undated. */
  readonly count: number;
  /** By place + 2, so that {@link NO_ANSWER} and {@link UNDATED} have entries: slot, or −1 for no answer. */
  readonly slotOf: Int32Array;
  /**
   * The slot whose answers end just before a place, or −1 where the place is in the middle of a month.
   * The place after the last ends the last slot.
   */
  endBefore(place: number): number;
}

/**
 * Months, because periods of every length that a segment is asked by are made of them (quarters and fiscal years
 * too): counts by month are thirty times fewer than counts by day, and stay where the processor reaches them fast.
 */
export function monthSlots(days: DayPlaces): MonthSlots {
  const { placeCount } = days;
  const slotOf = new Int32Array(placeCount + 2);
  slotOf[NO_ANSWER + 2] = -1;
  slotOf[UNDATED + 2] = 0;
  const ends = new Int32Array(placeCount + 1).fill(-1);
  let slot = 0;
  let month = -1;
  for (let place = 0; place < placeCount; place++) {
    const next = monthOf(days.dayAt(place));
    if (next !== month) {
      ends[place] = slot;
      slot++;
      month = next;
    }
    slotOf[place + 2] = slot;
  }
  ends[placeCount] = slot;
  return { count: slot + 1, slotOf, endBefore: (place) => ends[place] ?? -1 };
}

/** Months since January of year 0, of an Excel serial (1900 system; before March 1900 a day off, which only moves a cut). */
function monthOf(serial: number): number {
  const date = new Date((serial - 25_569) * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
