import type { AnswersByDay } from "../score/answersByDay";
import { npsInterval } from "../score/interval";
import { nps } from "../score/nps";
import type { Quarter } from "./diagnosis";
import type { PeriodRules } from "./periodRules";
import { groupsIn } from "./span";

/**
 * A period with its answers up to the as-of day, its score and 95 % interval (points). Complete only if it is
 * over, and if the survey did not begin in its second half (rule 39). Without a score under `fewest` answers.
 */
export function readPeriod(
  answers: AnswersByDay,
  { label, start, end }: Pick<Quarter, "label" | "start" | "end">,
  asOf: number,
  { fewest }: Pick<PeriodRules, "fewest">
): Quarter {
  const groups = groupsIn(answers, { kind: "days", from: start, to: Math.min(end, asOf) });
  const isScored = groups.n > 0 && groups.n >= fewest;
  return {
    label,
    start,
    end,
    complete: end <= asOf && coversHalf(start, end, answers.days[0] ?? start),
    groups,
    nps: isScored ? nps(groups) : null,
    interval: isScored ? npsInterval(groups) : null,
  };
}

/** Rule 39: a survey that began late in its first period says little about it. */
export function coversHalf(start: number, end: number, firstDay: number): boolean {
  if (firstDay <= start || firstDay > end) return true;
  return 2 * (end - firstDay + 1) >= end - start + 1;
}
