import cdf from "@stdlib/stats-base-dists-t-cdf";
import quantile from "@stdlib/stats-base-dists-t-quantile";

/**
 * The t that leaves (1 − confidence)/2 in each tail of Student's distribution.
 * Throws RangeError unless 0 < confidence < 1 and there is a degree of freedom.
 * Example: `criticalT(0.95, 9)` is 2.262157 to six decimals.
 */
export function criticalT(confidence: number, degreesOfFreedom: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError("confidence must lie between 0 and 1");
  }
  if (!(degreesOfFreedom > 0)) throw new RangeError("no degree of freedom");
  // The lower tail, because 1 − (1 − confidence)/2 would round a very high confidence away.
  return -quantile((1 - confidence) / 2, degreesOfFreedom);
}

/** Two-sided p value of a t statistic. Example: `twoSidedTP(2.262157, 9)` is 0.05. */
export function twoSidedTP(t: number, degreesOfFreedom: number): number {
  return Math.min(1, 2 * cdf(-Math.abs(t), degreesOfFreedom));
}
