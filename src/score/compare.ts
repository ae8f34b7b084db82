import type { Groups } from "./groups";
import { npsInterval, scoreIntervalAt, scoreTest, type Interval } from "./interval";
import { criticalValue, twoSidedP } from "./normal";
import { rootBetween } from "./root";

/** A difference in points with its interval and two-sided p value. */
export interface Comparison {
  readonly difference: number;
  readonly interval: Interval;
  readonly p: number;
}

/** Beyond this z a normal tail is smaller than the smallest number. */
const LARGEST_Z = 40;

/**
 * The difference a − b of two independent scores, in points, by MOVER: the interval recovered from
 * the two score intervals (Zou & Donner 2008); p is the level at which one of its ends is 0.
 * Throws RangeError when either has no answers or unless 0 < confidence < 1.
 * Example: 9/12/39 against 28/16/36 is 40 points.
 */
export function compareScores(a: Groups, b: Groups, confidence = 0.95): Comparison {
  if (!(a.n > 0 && b.n > 0)) throw new RangeError("no answers");
  const difference = points(a) - points(b);
  return {
    difference,
    interval: moverAt(a, b, criticalValue(confidence)),
    p: moverP(a, b, difference),
  };
}

/**
 * The distance of a score from a fixed number of points, by the score interval and the score test.
 * Throws RangeError without answers or when `fixed` lies beyond ±100.
 * Example: 25/30/45 against 20 is 0 points with p = 1.
 */
export function compareToNumber(a: Groups, fixed: number, confidence = 0.95): Comparison {
  const { low, high } = npsInterval(a, { confidence });
  return {
    difference: points(a) - fixed,
    interval: { low: low - fixed, high: high - fixed },
    p: scoreTest(a, fixed).pTwoSided,
  };
}

function points(groups: Groups): number {
  return (100 * (groups.promoters - groups.detractors)) / groups.n;
}

/** Each end of the difference takes the ends of the two scores that push it that way. */
function moverAt(a: Groups, b: Groups, z: number): Interval {
  const scoreA = points(a);
  const scoreB = points(b);
  const endsA = scoreIntervalAt(a, z);
  const endsB = scoreIntervalAt(b, z);
  const difference = scoreA - scoreB;
  return {
    low: difference - Math.hypot(scoreA - endsA.low, endsB.high - scoreB),
    high: difference + Math.hypot(endsA.high - scoreA, scoreB - endsB.low),
  };
}

/** The end nearer to 0 moves towards it as z grows: p belongs to the z at which it arrives. */
function moverP(a: Groups, b: Groups, difference: number): number {
  if (difference === 0) return 1;
  const nearerEnd = (z: number) => {
    const { low, high } = moverAt(a, b, z);
    return difference > 0 ? low : -high;
  };
  return nearerEnd(LARGEST_Z) > 0 ? 0 : twoSidedP(rootBetween(nearerEnd, 0, LARGEST_Z));
}
