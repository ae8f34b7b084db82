import { chiSquareTail } from "./chiSquare";
import type { Groups } from "./groups";
import { adjustedStandardError, type Interval } from "./interval";
import { criticalValue, twoSidedP } from "./normal";

/** Change of the score per period, in points. */
export interface Slope {
  readonly slope: number;
  readonly se: number;
  readonly p: number;
  readonly interval: Interval;
  /** Scatter of the periods around the line: more than chance (p < 0.05) widens se and interval. */
  readonly scatter: { readonly q: number; readonly df: number; readonly p: number };
}

/** Below this p, periods scatter more around the line than their samples explain. */
const EXCESS_SCATTER = 0.05;

/**
 * Straight line through period scores, each weighted by 1/SE² known from its answers (adjusted SE,
 * never 0), so that few answers count little and three quarters already give a p value. When the
 * residual Q shows more scatter than sampling (p < 0.05) the standard error grows by √(Q/df).
 * Periods without answers are passed over; their index keeps its place. null with fewer than two.
 * Example: two periods 25/30/45 and 35/30/35 at index 0 and 1 give a slope of −20.
 */
export function weightedSlope(
  periods: readonly { readonly index: number; readonly groups: Groups }[]
): Slope | null {
  const points = periods
    .filter(({ groups }) => groups.n > 0)
    .map(({ index, groups }) => ({
      x: index,
      y: (100 * (groups.promoters - groups.detractors)) / groups.n,
      weight: 1 / adjustedStandardError(groups) ** 2,
    }));
  const total = points.reduce((sum, point) => sum + point.weight, 0);
  const mean = (of: (point: (typeof points)[number]) => number) =>
    points.reduce((sum, point) => sum + point.weight * of(point), 0) / total;
  const meanX = mean((point) => point.x);
  const meanY = mean((point) => point.y);
  const spread = total * mean((point) => (point.x - meanX) ** 2);
  if (points.length < 2 || !(spread > 0)) return null;

  const slope = (total * mean((point) => (point.x - meanX) * (point.y - meanY))) / spread;
  const q = total * mean((point) => (point.y - meanY - slope * (point.x - meanX)) ** 2);
  const df = points.length - 2;
  const scatter = { q, df, p: df > 0 ? chiSquareTail(q, df) : 1 };
  const widening = scatter.p < EXCESS_SCATTER ? Math.max(1, Math.sqrt(q / df)) : 1;
  const se = widening / Math.sqrt(spread);
  const half = criticalValue(0.95) * se;
  return {
    slope,
    se,
    p: twoSidedP(slope / se),
    interval: { low: slope - half, high: slope + half },
    scatter,
  };
}
