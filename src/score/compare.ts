import type { Groups } from "./groups";
import {
  npsInterval,
  scoreIntervalAt,
  scoreRatio,
  scoreTest,
  type Interval,
  type IntervalMethod,
} from "./interval";
import { criticalValue, twoSidedP } from "./normal";
import { rootBetween } from "./root";
import { moments, withPseudoAnswers } from "./wald";

/** A difference in points with its interval, within ±200, and two-sided p value. */
export interface Comparison {
  readonly difference: number;
  readonly interval: Interval;
  readonly p: number;
}

export interface ComparisonOptions {
  /** 0.95 if left out. */
  readonly confidence?: number;
  readonly method?: IntervalMethod;
}

/**
 * The difference a − b of two independent scores, in points, with interval and p:
 * - "score" (default): MOVER, the interval recovered from the two score intervals (Zou & Donner 2008);
 *   p is the level at which one of its ends is 0.
 * - "adjusted": adjusted Wald, three pseudo-answers in each (Rocks 2016). They move interval and test, not
 *   the difference, which need not lie in the middle of its interval.
 * - "wald": difference ± z·SE, for agreement with other tools; alarms too often where samples are small,
 *   one-sided or of unequal size.
 *
 * Throws RangeError when either has no answers or unless 0 < confidence < 1.
 * Example: 9/12/39 against 28/16/36 is 40 points, p = 0.0059; by "adjusted" p = 0.0050.
 */
export function compareScores(a: Groups, b: Groups, options: ComparisonOptions = {}): Comparison {
  if (!(a.n > 0 && b.n > 0)) throw new RangeError("no answers");
  const z = criticalValue(options.confidence ?? 0.95);
  const difference = points(a) - points(b);
  switch (options.method ?? "score") {
    case "score":
      return { difference, interval: moverAt(a, b, z), p: moverP(a, b) };
    case "adjusted":
      return { difference, ...waldTest(withPseudoAnswers(a), withPseudoAnswers(b), z) };
    case "wald":
      return { difference, ...waldTest(a, b, z) };
  }
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

/**
 * The z at which the end nearer to 0 arrives there. The end is as far from the difference as the two ends
 * it is made of are from their scores, at right angles: (difference·cos, difference·sin) for the angle at
 * which both lie at the same z. One root to find, where z itself would need four more at every step.
 */
function moverP(a: Groups, b: Groups): number {
  const [upper, lower] = score(a) > score(b) ? [a, b] : [b, a];
  const difference = score(upper) - score(lower);
  if (difference === 0) return 1;
  const upperRatio = (angle: number) =>
    scoreRatio(upper, score(upper) - difference * Math.cos(angle));
  const lowerRatio = (angle: number) =>
    scoreRatio(lower, score(lower) + difference * Math.sin(angle));
  const angle = rootBetween((trial) => upperRatio(trial) + lowerRatio(trial), 0, Math.PI / 2);
  const ratio = upperRatio(angle);
  return twoSidedP(ratio / Math.sqrt(1 - ratio * ratio));
}

/** As a mean of −1, 0 and 1. */
function score({ promoters, detractors, n }: Groups): number {
  return (promoters - detractors) / n;
}

/** Where nothing varies, equal scores are no difference at all and unequal ones a certain one. */
function waldTest(a: Groups, b: Groups, z: number): Pick<Comparison, "interval" | "p"> {
  const [first, second] = [moments(a), moments(b)];
  const difference = first.mean - second.mean;
  const se = Math.sqrt(first.variance / first.n + second.variance / second.n);
  return {
    interval: {
      low: 100 * Math.max(-2, difference - z * se),
      high: 100 * Math.min(2, difference + z * se),
    },
    p: difference === 0 ? 1 : twoSidedP(difference / se),
  };
}
