import { say } from "./say";

const DAY_MS = 86_400_000;
/** Excel's serial of 1 Jan 1970. */
const UNIX_EPOCH = 25_569;
/** Excel counts a 29 Feb 1900 that never was: serials before it lie a day off. */
const PHANTOM_DAY = 60;

/** An Excel day serial as a date. Example: `dateText(46295)` is "30 Sep 2026". */
export function dateText(serial: number): string {
  const { day, month, year } = civil(serial);
  return say("score.day", { day, month: monthName(month), year });
}

/**
 * A span of days, both inclusive, without repeating a shared year.
 * Example: `periodText(46204, 46295)` is "1 Jul – 30 Sep 2026".
 */
export function periodText(from: number, to: number): string {
  const start = civil(from);
  const end = civil(to);
  if (Math.floor(from) === Math.floor(to)) return dateText(from);
  const sameYear = start.year === end.year;
  return say("score.period", {
    from: sameYear
      ? say("score.dayOfYear", { day: start.day, month: monthName(start.month) })
      : dateText(from),
    to: dateText(to),
  });
}

function civil(serial: number): { day: number; month: number; year: number } {
  const whole = Math.floor(serial);
  const days = (whole < PHANTOM_DAY ? whole + 1 : whole) - UNIX_EPOCH;
  const date = new Date(days * DAY_MS);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

function monthName(month: number): string {
  return say(`score.month.${month as 1}`);
}
