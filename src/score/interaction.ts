import type { Groups } from "./groups";
import type { Interval } from "./interval";
import { criticalValue, twoSidedP } from "./normal";
import { moments, withPseudoAnswers } from "./wald";

/** Everybody, by whether they are in each of two groups. None may be empty. */
export interface TwoByTwo {
  readonly both: Groups;
  readonly firstOnly: Groups;
  readonly secondOnly: Groups;
  readonly neither: Groups;
}

/** How far the score of those in both groups lies from what the groups add up to, in points. */
export interface Interaction {
  readonly difference: number;
  readonly interval: Interval;
  readonly p: number;
}

/**
 * What two groups together do beyond what each does alone: (both − first only) − (second only − neither), with
 * the adjusted Wald interval and test (three pseudo-answers in each of the four samples, Rocks 2016), which move
 * interval and p, not the difference. Throws RangeError when a sample is empty.
 * Example: both −40, first only 0, second only +10 and neither +20 are 30 points lower than the parts add up to.
 */
export function interaction(four: TwoByTwo, confidence = 0.95): Interaction {
  const samples = [
    [four.both, 1],
    [four.firstOnly, -1],
    [four.secondOnly, -1],
    [four.neither, 1],
  ] as const;
  if (samples.some(([{ n }]) => !(n > 0))) throw new RangeError("no answers");
  let difference = 0;
  let centre = 0;
  let variance = 0;
  for (const [groups, sign] of samples) {
    difference += sign * moments(groups).mean;
    const adjusted = moments(withPseudoAnswers(groups));
    centre += sign * adjusted.mean;
    variance += adjusted.variance / adjusted.n;
  }
  const se = Math.sqrt(variance);
  const half = criticalValue(confidence) * se;
  return {
    difference: 100 * difference,
    interval: { low: 100 * (centre - half), high: 100 * (centre + half) },
    p: twoSidedP(centre / se),
  };
}
