import { groupsBetween, type AnswersByDay } from "../score/answersByDay";
import type { Groups } from "../score/groups";
import { dateText } from "../wording/figures";
import { say } from "../wording/say";
import { startOf, startOfNext, yearAndMonth, type PeriodLength } from "./calendar";

/** A calendar period with its answers; first and last whole day, inclusive. */
export interface Period {
  readonly start: number;
  readonly end: number;
  /** None where nobody answered. */
  readonly groups: Groups;
}

/**
 * The calendar periods from the one of the first answer to the one of the last, each with its answers. A
 * period without answers keeps its place. Empty if nothing is dated.
 * Example: answers on 31 Dec 2025 and 1 Mar 2026 make four months, two of them without answers.
 */
export function periodsOf(answers: AnswersByDay, length: PeriodLength): Period[] {
  const first = answers.days[0];
  const last = answers.days.at(-1);
  if (first === undefined || last === undefined) return [];
  const periods: Period[] = [];
  let start = startOf(first, length);
  while (start <= last) {
    const next = startOfNext(start, length);
    periods.push({ start, end: next - 1, groups: groupsBetween(answers, start, next - 1) });
    start = next;
  }
  return periods;
}

/** Days of the shortest period of each length. */
const SHORTEST = { day: 1, week: 7, month: 28, quarter: 90, year: 365 } as const;

/** At most so many periods lie between the first answer and the last: a date of the year 9999 makes many. */
export function mostPeriods({ days }: AnswersByDay, length: PeriodLength): number {
  const span = (days.at(-1) ?? 0) - (days[0] ?? 0);
  return Math.ceil(span / SHORTEST[length]) + 1;
}

/**
 * The name of the calendar period that begins on a day. Example: "Q1 2026", "Jan 2026", "2026"; a week or a day by its
 * first day, "5 Jan 2026".
 */
export function periodLabel(start: number, length: PeriodLength): string {
  const { year, month } = yearAndMonth(start);
  switch (length) {
    case "quarter":
      return say("diagnosis.quarter", { quarter: Math.ceil(month / 3), year });
    case "month":
      return say("diagnosis.month", { month: say(`score.month.${month as 1}`), year });
    case "year":
      return String(year);
    default:
      return dateText(start);
  }
}

/** The stable id of a period's row on the trend sheet, by its first day. */
export function periodRow(start: number): string {
  return `period:${start}`;
}
