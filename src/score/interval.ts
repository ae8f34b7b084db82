import type { Groups } from "./groups";
import { criticalValue, normalCdf, twoSidedP } from "./normal";
import { rootBetween } from "./root";
import { moments, waldInterval, withPseudoAnswers } from "./wald";

/** Ends in points for a score, as fractions for a share. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export type IntervalMethod = "score" | "adjusted" | "wald";

export interface IntervalOptions {
  /** 0.95 if left out. */
  readonly confidence?: number;
  readonly method?: IntervalMethod;
  /** Customers there are in all, where the answers are a sample without replacement from so few. */
  readonly population?: number;
}

/**
 * Confidence interval of the score, in points, always within −100…+100.
 * - "score" (default): the scores t that a score test would not reject; keeps its coverage from ten answers on.
 * - "adjusted": adjusted Wald with three pseudo-answers (Rocks 2016, arXiv 1601.07235).
 * - "wald": score ± z·SE, for agreement with other tools; too narrow in small or one-sided samples.
 *
 * With a population of N the variance is multiplied by 1 − n/N, the share that did not answer, and so are
 * the pseudo-answers: kept whole they would draw the score of nearly everybody to 0 (for 20 of 22 customers
 * the interval would hold the true score in .81 of cases, so it does in .95). Both ends are the score when n = N.
 *
 * Throws RangeError without answers, unless 0 < confidence < 1, or for a population smaller than n.
 * Example: 25/30/45 at 0.95 gives 3.65…35.19, of a population of 400 gives 5.87…33.25.
 */
export function npsInterval(groups: Groups, options: IntervalOptions = {}): Interval {
  requireAnswers(groups);
  const unasked = shareUnasked(groups.n, options.population);
  const z = criticalValue(options.confidence ?? 0.95) * Math.sqrt(unasked);
  switch (options.method ?? "score") {
    case "score":
      return scoreIntervalAt(groups, z);
    case "adjusted":
      return waldInterval(withPseudoAnswers(groups, unasked), z);
    case "wald":
      return waldInterval(groups, z);
  }
}

/**
 * Margin of error in points: half the width of the interval, which need not lie evenly around the score.
 * Throws like {@link npsInterval}. Example: 25/30/45 has 15.77.
 */
export function marginOfError(groups: Groups, options: IntervalOptions = {}): number {
  const { low, high } = npsInterval(groups, options);
  return (high - low) / 2;
}

/**
 * Wilson's interval of a share, as fractions. Throws RangeError unless 0 ≤ count ≤ n and n > 0.
 * Example: 10 of 100 at 0.95 gives 0.0552…0.1744.
 */
export function shareInterval(count: number, n: number, confidence = 0.95): Interval {
  if (!(n > 0 && count >= 0 && count <= n)) throw new RangeError("a share needs 0 ≤ count ≤ n");
  const z = criticalValue(confidence);
  const share = count / n;
  const shrink = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return {
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === n ? 1 : Math.min(1, centre + half),
  };
}

/**
 * Score test of the score against a fixed number of points (−100…+100): pLess is the one-sided
 * probability of a score this low or lower if the benchmark were true. Against 0 it is McNemar's test.
 * Example: 9 detractors and 39 promoters of 60 against 0 give z = 30/√48.
 */
export function scoreTest(
  groups: Groups,
  benchmarkPoints: number
): { z: number; pLess: number; pTwoSided: number } {
  requireAnswers(groups);
  if (!(Math.abs(benchmarkPoints) <= 100)) throw new RangeError("a score lies within ±100 points");
  const z = scoreStatistic(groups, benchmarkPoints / 100);
  return { z, pLess: normalCdf(z), pTwoSided: twoSidedP(z) };
}

/** The score interval at a critical value z ≥ 0, in points: the scores t with |z(t)| ≤ z. */
export function scoreIntervalAt(groups: Groups, z: number): Interval {
  const centre = (groups.promoters - groups.detractors) / groups.n;
  const low = groups.detractors === groups.n ? -1 : lastAccepted(groups, centre, -1, z);
  const high = groups.promoters === groups.n ? 1 : lastAccepted(groups, centre, 1, z);
  return { low: 100 * low, high: 100 * high };
}

/** Standard error of the score in points, from the counts with pseudo-answers, so that it is never 0. */
export function adjustedStandardError(groups: Groups): number {
  const { variance, n } = moments(withPseudoAnswers(groups));
  return 100 * Math.sqrt(variance / n);
}

/**
 * The score test against the value `trial` (−1…1) as z/√(1 + z²), which rises and falls with z but stays
 * within ±1 and smooth where the variance vanishes: above 0 where the score lies above `trial`.
 */
export function scoreRatio(groups: Groups, trial: number): number {
  const { surplus, variance } = scoreTerms(groups, trial);
  return surplus === 0 ? 0 : surplus / Math.sqrt(surplus * surplus + variance);
}

/** The last point from `centre` towards `end` that the test does not reject. */
function lastAccepted(groups: Groups, centre: number, end: number, z: number): number {
  const limit = z / Math.sqrt(1 + z * z);
  const side = Math.sign(centre - end);
  return rootBetween((trial) => side * scoreRatio(groups, trial) - limit, centre, end);
}

/** z of the score test against the value `trial` (−1…1). */
function scoreStatistic(groups: Groups, trial: number): number {
  const { surplus, variance } = scoreTerms(groups, trial);
  return surplus === 0 ? 0 : surplus / Math.sqrt(variance);
}

/** Promoters over detractors beyond what `trial` would give, and its variance if `trial` were true. */
function scoreTerms(groups: Groups, trial: number): { surplus: number; variance: number } {
  const { detractors: d, promoters: r, n } = groups;
  // The likeliest detractor share if the true score were `trial`.
  const a = 2 * n;
  const b = -d - r + (2 * n - r + d) * trial;
  const c = -d * trial * (1 - trial);
  const share = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
  return {
    surplus: r - d - n * trial,
    variance: n * Math.max(0, 2 * share + trial * (1 - trial)),
  };
}

function shareUnasked(n: number, population = Infinity): number {
  // Sums of weights or shares may pass their total by a rounding step.
  if (!(population >= n * (1 - 1e-12))) throw new RangeError("fewer customers than answers");
  return Math.max(0, 1 - n / population);
}

function requireAnswers(groups: Groups): void {
  if (!(groups.n > 0)) throw new RangeError("no answers");
}
