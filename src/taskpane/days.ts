/** Days as the pane's date fields and the person's clock have them; everywhere else they are Excel serials. */

const DAY = 86_400_000;
/** Counted back from 1 March 1900, after which Excel's calendar and the real one agree. */
const EPOCH = Date.UTC(1899, 11, 30);
/** 1 March 1900: earlier days cannot be chosen. */
export const FIRST_DAY = 61;

/** A date field's text. `isoOf(46295)` is "2026-09-30". */
export function isoOf(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** The day a date field holds, or null while it holds none. `serialOfIso("2026-09-30")` is 46295. */
export function serialOfIso(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const serial = Math.round((time - EPOCH) / DAY);
  return Number.isNaN(time) || serial < FIRST_DAY ? null : serial;
}

/** Today where the person is. */
export function today(now: Date = new Date()): number {
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - EPOCH) / DAY;
}

/** This moment where the person is, the time of day as a fraction. */
export function now(at: Date = new Date()): number {
  const milliseconds =
    ((at.getHours() * 60 + at.getMinutes()) * 60 + at.getSeconds()) * 1000 + at.getMilliseconds();
  return today(at) + milliseconds / DAY;
}

/**
 * When a plan starts unless the person says otherwise: the day after the last answer, but not in the
 * past, and on a weekday.
 */
export function suggestedStart(asOf: number | null, now: number): number {
  let start = Math.max(asOf === null ? now : Math.floor(asOf) + 1, now);
  // Serial 1 (mod 7) is a Sunday, 0 a Saturday.
  while (start % 7 <= 1) start++;
  return start;
}
