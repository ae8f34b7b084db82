import { holm } from "../score/adjust";
import { shareDifference, shareTrend } from "../score/shareChange";
import { latestBreak } from "./breaks";
import { addQuarters } from "./calendar";
import type { CommentFacts } from "./commentFacts";
import type { ThemeReading } from "./commentsReading";
import { SMALLEST_SHOWN } from "./suppression";
import type { CommentBases, ThemeCounts } from "./themeCounts";
import { latestCompleteQuarter } from "./window";

/** One period is no trend, and two are a difference (rule 46). */
const FEWEST_PERIODS = 3;
/** Rule 77: among the top five in each of the last three quarters. */
const TOP = 5;
const QUARTERS = 3;

/** The last three complete quarters of the person's year, oldest first (rule 77); none without dates. */
export function lastQuarters({ asOf, context }: Pick<CommentFacts, "asOf" | "context">) {
  if (asOf === null) return [];
  const { yearStartsIn } = context.calendar;
  const latest = latestCompleteQuarter(asOf, yearStartsIn);
  return [2, 1, 0].map((back) => addQuarters(latest, -back, yearStartsIn));
}

/** What of a theme's reading is about time. */
export type ThemeInTime = Pick<ThemeReading, "periods" | "trend" | "trendCertainty">;

/**
 * Each theme's share of detractors' comments by period, and whether it rises or falls: by five points or more along a
 * straight line (ours, editable), over complete periods of five comments or more since the latest break in method (rule
 * 161), three at least. Confirmed where the Cochran–Armitage test says so, adjusted by Holm over the themes given;
 * "steady" is confirmed where the whole interval keeps within those five points.
 */
export function themesInTime(
  themes: readonly ThemeCounts[],
  facts: CommentFacts,
  bases: CommentBases
): ThemeInTime[] {
  const { periods, context, asOf, assumptions } = facts;
  const since = latestBreak(context.breaks, asOf ?? -Infinity)?.day ?? -Infinity;
  const comparable = [...periods.keys()].filter((place) => {
    const { complete, start } = periods[place] as (typeof periods)[number];
    return (
      complete && start >= Math.floor(since) && (bases.inPeriods[place] ?? 0) >= SMALLEST_SHOWN
    );
  });
  const lines = themes.map(({ inPeriods }) =>
    comparable.length < FEWEST_PERIODS
      ? null
      : shareTrend(
          comparable.map((at) => ({ at, count: inPeriods[at] ?? 0, of: bases.inPeriods[at] ?? 0 }))
        )
  );
  const adjusted = holm(lines.map((line) => line?.p ?? NaN));
  const edge = assumptions.themeChange / 100;
  return themes.map(({ inPeriods }, index) => {
    const line = lines[index] ?? null;
    const moves = line !== null && Math.abs(line.change) >= edge;
    const keeps = line !== null && line.interval.low > -edge && line.interval.high < edge;
    const isSure = moves ? (adjusted[index] ?? 1) < 0.05 : keeps;
    return {
      periods: periods.map(({ label, complete }, at) => ({
        label,
        comments: inPeriods[at] ?? 0,
        of: bases.inPeriods[at] ?? 0,
        complete,
      })),
      trend: line === null ? null : !moves ? "steady" : line.change > 0 ? "rising" : "falling",
      trendCertainty: line === null ? "fact" : isSure ? "confirmed" : "indicated",
    };
  });
}

/**
 * Rule 77, to the letter: among the five most frequent in each of the last three quarters (equally frequent ones share a
 * place), and its share of detractors' comments not lower by five points or more from the first of them to the last:
 * indicated; confirmed where the interval of that change reaches no fall at all. Quarters of fewer than five comments
 * say nothing.
 */
export function persistenceOf(
  all: readonly ThemeCounts[],
  bases: CommentBases,
  fall: number
): (theme: ThemeCounts) => ThemeReading["persistent"] {
  const [first, , last] = bases.inQuarters;
  const isTold =
    bases.inQuarters.length === QUARTERS && bases.inQuarters.every((n) => n >= SMALLEST_SHOWN);
  if (!isTold || first === undefined || last === undefined) return () => null;
  const enough = Array.from(bases.inQuarters, (_, quarter) => {
    const counts = all.map(({ inQuarters }) => inQuarters[quarter] ?? 0).sort((a, b) => b - a);
    return Math.max(1, counts[TOP - 1] ?? 1);
  });
  return ({ inQuarters }) => {
    if (!enough.every((least, quarter) => (inQuarters[quarter] ?? 0) >= least)) return null;
    const earlier = { count: inQuarters[0] ?? 0, of: first };
    const later = { count: inQuarters[2] ?? 0, of: last };
    // In whole numbers, so that exactly five points lower is lower by five points.
    const change = 100 * (later.count * earlier.of - earlier.count * later.of);
    if (change <= -fall * earlier.of * later.of) return null;
    return shareDifference(earlier, later).low >= 0 ? "confirmed" : "indicated";
  };
}
