import { isWeekend } from "../../diagnosis/calendar";
import type { Clock } from "../work";

/** Rule 110: from the moment the customer's answer came in. */
export const ANSWER_HOURS = 24;
export const RESOLVE_HOURS = 48;

/**
 * Serials hold a time of day to about a millionth of a second: what differs by less than half a second is the same
 * moment.
 */
const SAME_MOMENT = 0.5 / 86_400;

/**
 * When a clock of so many hours runs out (rule 110). Moments are Excel serials. Running hours go on day and night; working
 * hours stand still outside of the day's hours, on weekends and on holidays. Without a time of day the clock runs by date:
 * the result is then a whole day, and what is dated that day is still in time; it is the last day on which the clock can
 * run out whenever on its day the answer came in.
 * Example: 24 hours from 14:00 on 1 Oct 2026 run out at 14:00 on 2 Oct, by date with 2 Oct.
 */
export function dueAt(
  received: number,
  hours: number,
  clock: Clock,
  holidays: ReadonlySet<number>,
  hasTimeOfDay: boolean
): number {
  if (!isWorking(clock)) {
    return hasTimeOfDay
      ? received + hours / 24
      : Math.floor(received) + Math.ceil(hours / 24 - SAME_MOMENT);
  }
  const { from, to } = clock;
  const day = Math.floor(received);
  const moment = hasTimeOfDay ? received : day + to / 24;
  const due = afterWorkingHours(moment, hours, { from, to }, holidays);
  return hasTimeOfDay ? due : Math.floor(due - SAME_MOMENT);
}

/**
 * Whether something was done before the clock of {@link dueAt} ran out: to the moment, or, by date, no later than the day.
 * Example: 14:00 on 2 Oct is in time for 14:00, and by date so is any time of that day.
 */
export function isInTime(done: number, due: number, hasTimeOfDay: boolean): boolean {
  return hasTimeOfDay ? done <= due + SAME_MOMENT : Math.floor(done) <= Math.floor(due);
}

/** Hours on the clock from one moment to a later one; 0 where it is not later. Example: noon to noon is 24 running hours. */
export function hoursBetween(
  from: number,
  to: number,
  clock: Clock,
  holidays: ReadonlySet<number>
): number {
  if (!(to > from)) return 0;
  if (!isWorking(clock)) return (to - from) * 24;
  return workedUntil(to, clock, holidays, from) - workedUntil(from, clock, holidays, from);
}

/** Working hours that end before they begin would never end: such a clock runs on. */
function isWorking(clock: Clock): clock is Extract<Clock, { kind: "working" }> {
  return clock.kind === "working" && clock.from >= 0 && clock.to <= 24 && clock.to > clock.from;
}

interface Hours {
  readonly from: number;
  readonly to: number;
}

/** Every day is looked at once: weekends and a finite list of holidays cannot hold a clock for ever. */
function afterWorkingHours(
  moment: number,
  hours: number,
  { from, to }: Hours,
  holidays: ReadonlySet<number>
): number {
  let left = hours;
  let day = Math.floor(moment);
  let begin = Math.max(from, (moment - day) * 24);
  for (;;) {
    const room = isWorkday(day, holidays) ? Math.max(0, to - begin) : 0;
    if (left <= room + SAME_MOMENT * 24) return day + (begin + left) / 24;
    left -= room;
    day += 1;
    begin = from;
  }
}

/** Working hours from the beginning of the day of `since` to a moment after it: weeks are counted, not walked. */
function workedUntil(
  moment: number,
  { from, to }: Hours,
  holidays: ReadonlySet<number>,
  since: number
): number {
  const first = Math.floor(since);
  const day = Math.floor(moment);
  const weeks = Math.floor((day - first) / 7);
  let workdays = 5 * weeks;
  for (let rest = first + 7 * weeks; rest < day; rest++) if (!isWeekend(rest)) workdays += 1;
  for (const holiday of holidays) {
    if (holiday >= first && holiday < day && !isWeekend(holiday)) workdays -= 1;
  }
  const today = isWorkday(day, holidays)
    ? Math.min(to, Math.max(from, (moment - day) * 24)) - from
    : 0;
  return workdays * (to - from) + today;
}

const isWorkday = (day: number, holidays: ReadonlySet<number>): boolean =>
  !isWeekend(day) && !holidays.has(day);
