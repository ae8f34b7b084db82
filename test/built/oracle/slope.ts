import { chiSquareTail, pOfZ } from "./normal";
import type { Counts } from "./scoreInterval";

/** Standard error in points after 3 pseudo-answers, ¾ : 1½ : ¾, so that it is never 0. */
export function adjustedError([d, p, r]: Counts): number {
  const n = d + p + r + 3;
  const score = (r - d) / n;
  return 100 * Math.sqrt(((r + d + 1.5) / n - score ** 2) / n);
}

export interface Slope {
  readonly slope: number;
  readonly error: number;
  readonly z: number;
  readonly p: number;
}

/**
 * Points a period: the slope with fixed weights 1/SE². Scatter beyond what sampling explains (χ² of
 * the residuals, p < 0.05) widens the error by √(Q/df). A period is its place on the calendar, its
 * score and the error of it.
 */
export function weightedSlope(
  periods: readonly (readonly [place: number, score: number, error: number])[]
): Slope {
  const weights = periods.map(([, , error]) => 1 / error ** 2);
  const sumOf = (value: (index: number) => number): number =>
    weights.reduce((sum, weight, index) => sum + weight * value(index), 0);
  const place = (index: number): number => periods[index]?.[0] ?? NaN;
  const score = (index: number): number => periods[index]?.[1] ?? NaN;
  const all = sumOf(() => 1);
  const middle = sumOf(place) / all;
  const level = sumOf(score) / all;
  const spread = sumOf((index) => (place(index) - middle) ** 2);
  const slope = sumOf((index) => (place(index) - middle) * (score(index) - level)) / spread;
  const scatter = sumOf((index) => (score(index) - level - slope * (place(index) - middle)) ** 2);
  const freedom = periods.length - 2;
  const widens = freedom > 0 && chiSquareTail(scatter, freedom) < 0.05;
  const error = Math.sqrt(1 / spread) * (widens ? Math.sqrt(scatter / freedom) : 1);
  return { slope, error, z: slope / error, p: pOfZ(slope / error) };
}
