import type { AnswersByDay } from "../score/answersByDay";
import { npsInterval } from "../score/interval";
import { nps } from "../score/nps";
import { breakBetween } from "./breaks";
import { addMonths } from "./calendar";
import type { PeriodRules } from "./periodRules";
import { groupsIn } from "./span";
import type { RollingYear, TrendPeriod } from "./trendReading";

/**
 * The score of the twelve months that end with each complete period (points, 95 % interval), from the first full
 * year on: seasons even out in it (rule 42). A year with a break in method inside mixes two measures and is left
 * out (rule 161), as is one under `fewest` answers.
 * Example: answers from 1 Jan 2025 on give the years to 31 Dec 2025, 31 Mar 2026 and so on.
 */
export function rollingYears(
  answers: AnswersByDay,
  periods: readonly TrendPeriod[],
  { breaks, fewest }: Pick<PeriodRules, "breaks" | "fewest">
): RollingYear[] {
  const firstDay = answers.days[0] ?? Infinity;
  const began = periods.find(({ start, end }) => start <= firstDay && firstDay <= end);
  // A survey that began within its first period has that period's whole year behind it; one that began late in it has not.
  const known = began?.complete ? began.start : firstDay;
  return periods.flatMap(({ label, end, complete }): RollingYear[] => {
    const from = addMonths(end + 1, -12);
    if (!complete || from < known || breakBetween(breaks, from, end) !== null) return [];
    const groups = groupsIn(answers, { kind: "days", from, to: end });
    const score = nps(groups);
    if (score === null || groups.n < fewest) return [];
    return [{ label, from, end, n: groups.n, nps: score, interval: npsInterval(groups) }];
  });
}
