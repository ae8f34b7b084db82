import { shareInterval, type Interval } from "./interval";
import { criticalValue, twoSidedP } from "./normal";
import { rootBetween } from "./root";

/** How many of how many. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/**
 * The interval of the difference of two independent shares, later minus earlier, as fractions: each end takes the ends
 * of the two Wilson intervals that push it that way (Newcombe 1998, method 10). Throws RangeError unless both are
 * shares of somebody.
 * Example: 48 of 80 against 56 of 70 is −20 points, −33.4 to −5.2.
 */
export function shareDifference(earlier: Part, later: Part, confidence = 0.95): Interval {
  const [a, b] = [later.count / later.of, earlier.count / earlier.of];
  const endsA = shareInterval(later.count, later.of, confidence);
  const endsB = shareInterval(earlier.count, earlier.of, confidence);
  return {
    low: a - b - Math.hypot(a - endsA.low, endsB.high - b),
    high: a - b + Math.hypot(endsA.high - a, b - endsB.low),
  };
}

/** A difference of two shares, as fractions, with its interval and two-sided p value. */
export interface ShareComparison {
  readonly difference: number;
  readonly interval: Interval;
  readonly p: number;
}

/**
 * Two independent shares, later minus earlier: {@link shareDifference} at 95 %, and as p the level at which one of its
 * ends is 0, as for scores. Throws RangeError unless both are shares of somebody.
 * Example: 48 of 80 against 56 of 70 is −20 points, p = 0.0081.
 */
export function compareShares(earlier: Part, later: Part): ShareComparison {
  return {
    difference: shareOf(later) - shareOf(earlier),
    interval: shareDifference(earlier, later),
    p: differenceP(earlier, later),
  };
}

function shareOf({ count, of }: Part): number {
  return count / of;
}

/**
 * The end nearer to 0 is as far from the difference as the two Wilson ends it is made of are from their shares, at right
 * angles: (difference·cos, difference·sin) for the angle at which both lie at the same z.
 */
function differenceP(a: Part, b: Part): number {
  const [upper, lower] = shareOf(a) > shareOf(b) ? [a, b] : [b, a];
  const difference = shareOf(upper) - shareOf(lower);
  if (difference === 0) return 1;
  const upperZ = (angle: number) => wilsonZ(upper, difference * Math.cos(angle), -1);
  const lowerZ = (angle: number) => wilsonZ(lower, difference * Math.sin(angle), 1);
  const angle = rootBetween((trial) => upperZ(trial) - lowerZ(trial), 0, Math.PI / 2);
  return twoSidedP(Math.min(upperZ(angle), FARTHEST));
}

/** Nothing more can be told of a p than that it is 0. */
const FARTHEST = 40;

/** The z at which Wilson's interval ends so far above (1) or below (−1) the share: the score test of that share. */
function wilsonZ(part: Part, distance: number, side: 1 | -1): number {
  if (!(distance > 0)) return 0;
  const end = shareOf(part) + side * distance;
  const variance = Math.max(0, end * (1 - end)) / part.of;
  return variance === 0 ? FARTHEST : distance / Math.sqrt(variance);
}

/** A straight line through the shares of periods, weighted by how many each holds. */
export interface ShareTrend {
  /** From the first period to the last along the line, as a fraction. */
  readonly change: number;
  /** 95 %. */
  readonly interval: Interval;
  /** Of the Cochran–Armitage test that there is no trend. */
  readonly p: number;
}

/**
 * Whether a share rises or falls over periods: the Cochran–Armitage test (Armitage 1955), and the line whose slope it
 * tests. null with fewer than two periods, or where nobody or everybody is counted and nothing can move.
 * Example: 10, 20 and 30 of 100 at 0, 1, 2 rise by 0.2, p = 0.0004.
 */
export function shareTrend(
  periods: readonly (Part & { readonly at: number })[],
  confidence = 0.95
): ShareTrend | null {
  const sum = (of: (period: Part & { readonly at: number }) => number) =>
    periods.reduce((total, period) => total + of(period), 0);
  const n = sum(({ of }) => of);
  const share = sum(({ count }) => count) / n;
  const middle = sum(({ of, at }) => of * at) / n;
  const spread = sum(({ of, at }) => of * (at - middle) ** 2);
  const variance = share * (1 - share);
  if (!(spread > 0 && variance > 0)) return null;
  const slope = sum(({ count, at }) => count * (at - middle)) / spread;
  const se = Math.sqrt(variance / spread);
  const places = periods.map(({ at }) => at);
  const length = Math.max(...places) - Math.min(...places);
  const half = criticalValue(confidence) * se * length;
  const change = slope * length;
  return {
    change,
    interval: { low: change - half, high: change + half },
    p: twoSidedP(slope / se),
  };
}
