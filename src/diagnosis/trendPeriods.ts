import type { AnswersByDay } from "../score/answersByDay";
import { compareScores } from "../score/compare";
import { breakBetween, latestBreak } from "./breaks";
import { quarterOf, startOf, startOfNext } from "./calendar";
import type { Calendar } from "./context";
import type { Quarter } from "./diagnosis";
import { periodLabel } from "./periods";
import type { PeriodRules } from "./periodRules";
import { readPeriod } from "./readPeriod";
import type { TrendPeriod } from "./trendReading";
import { quarterLabel } from "./window";

/** What a person can still take in: three years of quarters, two of months. */
const MOST = { quarter: 12, month: 24 } as const;

type Length = Calendar["periods"];
type Cut = Pick<Quarter, "label" | "start" | "end">;

/**
 * The quarters or months up to the as-of day, oldest first, from the one of the first answer and at most twelve
 * quarters or 24 months (rules 39, 42); the running one only with answers. Each is compared with the one right
 * before it, unless either is incomplete or without a score, or the method changed (rule 161).
 * Example: answers from 5 Jan to 31 Jul 2026 make Q1, Q2 and the running, incomplete Q3 2026.
 */
export function trendPeriods(
  answers: AnswersByDay,
  asOf: number,
  length: Length,
  rules: PeriodRules
): TrendPeriod[] {
  const firstDay = answers.days[0];
  if (firstDay === undefined || firstDay > asOf) return [];
  const cuts: Cut[] = [];
  for (let cut = cutAt(asOf, length, rules); cuts.length < MOST[length] && cut.end >= firstDay;) {
    cuts.unshift(cut);
    cut = cutAt(cut.start - 1, length, rules);
  }
  const read = cuts.map((cut) => readPeriod(answers, cut, asOf, rules));
  const running = read.at(-1);
  if (running && running.end > asOf && running.groups.n === 0) read.pop();
  return read.map((period, index) => ({
    ...period,
    enough: period.groups.n >= rules.assumptions.enoughForPeriod,
    change: changeSince(read[index - 1], period, rules),
    broken: breakBetween(rules.breaks, period.start - 1, Math.min(period.end, asOf)) !== null,
  }));
}

/** A period that can be compared: complete, with a score, after the latest break (rules 39, 161). */
export type ComparablePeriod = TrendPeriod & { readonly nps: number };

/** The comparable periods with their places among all, oldest first. */
export function comparablePeriods(
  periods: readonly TrendPeriod[],
  { breaks }: Pick<PeriodRules, "breaks">,
  asOf: number
): { readonly period: ComparablePeriod; readonly index: number }[] {
  const since = latestBreak(breaks, asOf)?.day ?? -Infinity;
  return periods.flatMap((period, index) =>
    period.complete && period.nps !== null && period.start >= Math.floor(since)
      ? [{ period: { ...period, nps: period.nps }, index }]
      : []
  );
}

function cutAt(day: number, length: Length, { yearStartsIn }: PeriodRules): Cut {
  if (length === "month") {
    const start = startOf(day, "month");
    return { label: periodLabel(start, "month"), start, end: startOfNext(start, "month") - 1 };
  }
  const quarter = quarterOf(day, yearStartsIn);
  return {
    label: quarterLabel(quarter, yearStartsIn),
    start: quarter.start,
    end: quarter.end,
  };
}

function changeSince(
  before: Quarter | undefined,
  period: Quarter,
  { breaks }: PeriodRules
): TrendPeriod["change"] {
  if (!before?.complete || before.nps === null || !period.complete || period.nps === null) {
    return null;
  }
  if (breakBetween(breaks, before.start, period.end) !== null) return null;
  const { difference, interval, p } = compareScores(period.groups, before.groups);
  return { points: difference, interval, p };
}
