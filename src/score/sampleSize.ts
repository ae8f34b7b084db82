import { criticalValue, normalQuantile } from "./normal";

/** The variance of an answer when half are detractors and half promoters: no sample needs more. */
export const LARGEST_VARIANCE = 1;

/** Points: nobody can ask so many customers that a smaller distance would show. */
export const SMALLEST_DISTANCE = 0.01;

interface Expectation {
  /** 0.95 if left out. */
  readonly confidence?: number;
  /** Expected variance of an answer as in `moments`, 0…1; the largest if left out. */
  readonly variance?: number;
}

/**
 * Answers needed for a margin of error in points: the smallest n with z²·V·(1 − n/N)/(n + 3) ≤ margin²,
 * which is the adjusted Wald interval (MeasuringU, "Sample size for NPS"), of a population of N if one is
 * given. At least 1. Throws RangeError unless margin > 0, 0 < confidence < 1 and population > 0.
 * Example: 10 points need 382 answers, 259 where a variance of 0.68 is expected.
 */
export function answersForMargin(
  margin: number,
  {
    confidence = 0.95,
    variance = LARGEST_VARIANCE,
    population = Infinity,
  }: Expectation & {
    readonly population?: number;
  } = {}
): number {
  if (!(margin > 0 && population > 0)) throw new RangeError("margin and population must be > 0");
  const inNumber = (criticalValue(confidence) * 100 * Math.sqrt(variance)) / margin;
  const boundless = inNumber * inNumber;
  return wholeAnswers((boundless - 3) / (1 + boundless / population));
}

/**
 * Answers each of two samples needs so that a true difference in points is found with the given power:
 * (z_confidence + z_power)²·2V/difference² − 3, by the adjusted Wald test (MeasuringU). At least 1.
 * Throws RangeError unless difference ≠ 0, and power and confidence lie between 0 and 1.
 * Example: 10 points with a power of 0.8 need 1,567 answers a period, 1,065 for a variance of 0.68.
 */
export function answersForDifference(
  difference: number,
  {
    power = 0.8,
    confidence = 0.95,
    variance = LARGEST_VARIANCE,
  }: Expectation & { readonly power?: number } = {}
): number {
  if (!(Math.abs(difference) > 0)) throw new RangeError("a difference of 0 is never found");
  // A test at this confidence finds as much as (1 − confidence)/2 by chance alone.
  const reach = Math.max(0, criticalValue(confidence) + normalQuantile(power));
  return wholeAnswers(2 * variance * ((100 * reach) / difference) ** 2 - 3);
}

/** Rounded up, but not for a rounding step over a whole number; at least one answer. */
function wholeAnswers(n: number): number {
  return Math.max(1, Math.ceil(n * (1 - 1e-12)));
}
