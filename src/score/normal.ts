import cdf from "@stdlib/stats-base-dists-normal-cdf";
import quantile from "@stdlib/stats-base-dists-normal-quantile";

/** Probability that a standard normal value is at most z. Example: `normalCdf(0)` is 0.5. */
export function normalCdf(z: number): number {
  return cdf(z, 0, 1);
}

/** Two-sided p value of a standard normal statistic. Example: `twoSidedP(0)` is 1. */
export function twoSidedP(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

/**
 * The z that leaves (1 − confidence)/2 in each tail. Throws RangeError unless 0 < confidence < 1.
 * Example: `criticalValue(0.95)` is 1.959964 to six decimals.
 */
export function criticalValue(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError("confidence must lie between 0 and 1");
  }
  return quantile(1 - (1 - confidence) / 2, 0, 1);
}

/**
 * The z below which a standard normal value lies with probability p. Throws RangeError unless 0 < p < 1.
 * Example: `normalQuantile(0.8)` is 0.841621 to six decimals.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError("a probability lies between 0 and 1");
  return quantile(p, 0, 1);
}
