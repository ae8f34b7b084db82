import { changePoints, splitRatios } from "../score/changePoint";
import { addGroups, type Groups } from "../score/groups";
import { nps } from "../score/nps";
import { periodText } from "../wording/figures";
import { say } from "../wording/say";
import { addMonths } from "./calendar";
import type { ComparablePeriod } from "./trendPeriods";
import type { TrendChange } from "./trendReading";

/** With fewer there is hardly a choice of where the change lies. */
export const FEWEST_FOR_CHANGE = 4;

/**
 * The 95 % point of χ² with two degrees of freedom. The largest ratio of all splits exceeds it more often than a
 * single one does, so that below it no change is significant and nothing has to be simulated.
 */
const LEAST_RATIO = -2 * Math.log(0.05);

/**
 * The strongest confirmed change among comparable periods (p < 0.05 over all possible moments), with the scores of
 * the stretches right before and right after it (points) and what to look up by its date (rule 40); null with
 * fewer than four periods or where chance explains every change.
 * Example: five quarters around +40 and three around +10 change with the sixth.
 */
export function trendChange(periods: readonly ComparablePeriod[]): TrendChange | null {
  if (periods.length < FEWEST_FOR_CHANGE) return null;
  const groups = periods.map((period) => period.groups);
  if (Math.max(...splitRatios(groups)) < LEAST_RATIO) return null;
  const { changes, strongest } = changePoints(groups);
  const place = changes.findIndex(({ at }) => at === strongest.at);
  const first = periods[strongest.at];
  if (place < 0 || first === undefined) return null;
  const [from, to] = [changes[place - 1]?.at ?? 0, changes[place + 1]?.at ?? groups.length];
  return {
    since: first.label,
    start: first.start,
    before: scoreOf(groups.slice(from, strongest.at)),
    after: scoreOf(groups.slice(strongest.at, to)),
    p: strongest.p,
    lookUp: lookUp(first.start, first.end),
  };
}

/**
 * Rule 40's three things to look up where a score changed with a period: what happened from a month before its
 * first day, when answers may just have missed it, to its last.
 */
export function lookUp(start: number, end: number): string[] {
  const period = periodText(addMonths(start, -1), end);
  return [
    say("trend.lookUp.product", { period }),
    say("trend.lookUp.pricing", { period }),
    say("trend.lookUp.support", { period }),
  ];
}

/** Every stretch holds a period, and every period answers. */
function scoreOf(stretch: readonly Groups[]): number {
  return nps(stretch.reduce(addGroups)) as number;
}
