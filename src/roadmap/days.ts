import { isWeekend } from "../diagnosis/calendar";

/** More days off in a row than this are no holidays; the due day is then left where it is. */
const LONGEST_BREAK = 60;

const NO_HOLIDAYS: ReadonlySet<number> = new Set();

/**
 * The working day a task is due: a weekend or holiday moves to the last working day before, or, where that lies
 * before the task's own start, to the next one after. Days are Excel serials.
 * Example: due on Sunday 4 Oct 2026 from 1 Oct on becomes Friday 2 Oct, or Thursday where that Friday is a holiday.
 */
export function dueOnWorkingDay(
  due: number,
  start: number,
  holidays: ReadonlySet<number> = NO_HOLIDAYS
): number {
  const isOff = (day: number): boolean => isWeekend(day) || holidays.has(day);
  for (let day = due; day >= start && day > due - LONGEST_BREAK; day -= 1) {
    if (!isOff(day)) return day;
  }
  for (let day = due; day < due + LONGEST_BREAK; day += 1) if (!isOff(day)) return day;
  return due;
}
