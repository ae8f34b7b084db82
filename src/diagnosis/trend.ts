import type { TallyCube } from "../score/cube";
import type { Responses } from "../score/responses";
import { weightedSlope } from "../score/slope";
import { latestBreak } from "./breaks";
import { splitByColumn } from "./changeSplit";
import { wholeDay } from "./calendar";
import type { Context } from "./context";
import { periodRules } from "./periodRules";
import { rollingYears } from "./rolling";
import { readTransitions } from "./transitions";
import { trendChange } from "./trendChange";
import { comparablePeriods, trendPeriods, type ComparablePeriod } from "./trendPeriods";
import type { ChangeSplit, TrendPeriod, TrendReading } from "./trendReading";

/** A line through two points says no more than their difference. */
const FEWEST_FOR_SLOPE = 3;

/**
 * The score over time (rules 39–48): quarters or months by the person's calendar, their slope and strongest change
 * since the latest break in method (rule 161), rolling years, how customers moved who answered twice, and what of
 * the latest change is mix and what is rate. null without a date up to the as-of day.
 * Example: twelve quarters of telecom answers give twelve periods and eight or nine rolling years.
 */
export function readTrend(
  responses: Responses,
  cube: TallyCube,
  context: Pick<Context, "calendar" | "breaks" | "assumptions">,
  asOf: number | null
): TrendReading | null {
  if (asOf === null) return null;
  const rules = periodRules(context);
  const length = context.calendar.periods;
  const periods = trendPeriods(cube, asOf, length, rules);
  if (periods.length === 0) return null;
  const comparable = comparablePeriods(periods, rules, asOf);
  const run = comparable.map(({ period }) => period);
  const slope =
    run.length < FEWEST_FOR_SLOPE
      ? null
      : weightedSlope(comparable.map(({ period, index }) => ({ index, groups: period.groups })));
  const change = latestBreak(rules.breaks, asOf);
  return {
    length,
    periods,
    slope: slope && {
      slope: slope.slope,
      interval: slope.interval,
      p: slope.p,
      periods: run.length,
    },
    change: trendChange(run),
    rolling: rollingYears(cube, periods, rules),
    transitions: readTransitions(
      responses,
      change === null ? -Infinity : wholeDay(change.day),
      asOf
    ),
    splits: changeSplits(cube, run),
    breaks: breaksShown(rules.breaks, periods, asOf),
  };
}

/** By segment column, between the two latest comparable periods that hold enough answers. */
function changeSplits(cube: TallyCube, run: readonly ComparablePeriod[]): ChangeSplit[] {
  const [from, to] = run.filter(({ enough }) => enough).slice(-2);
  if (from === undefined || to === undefined) return [];
  return cube.columns.flatMap((_, column) => splitByColumn(cube, column, from, to) ?? []);
}

function breaksShown(
  breaks: Context["breaks"],
  periods: readonly TrendPeriod[],
  asOf: number
): TrendReading["breaks"] {
  return breaks
    .flatMap((change) => {
      const day = wholeDay(change.day);
      const period = periods.find(({ start, end }) => start <= day && day <= Math.min(end, asOf));
      return period === undefined ? [] : [{ change, label: period.label }];
    })
    .sort((a, b) => a.change.day - b.change.day);
}
