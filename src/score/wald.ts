import type { Groups } from "./groups";
import type { Interval } from "./interval";

/** Pseudo-answers of the adjusted Wald interval: detractor, passive, promoter (Rocks 2016). */
const PSEUDO = { detractors: 0.75, passives: 1.5, promoters: 0.75 } as const;

/** Mean and variance of answers read as −1, 0 and +1. */
export interface Moments {
  /** −1…1, a hundredth of the score in points. */
  readonly mean: number;
  /** Of one answer, 0…1: share of detractors + share of promoters − mean². */
  readonly variance: number;
  readonly n: number;
}

/** Mean and variance of one answer; n must be positive. Example: 25/30/45 has mean 0.2 and variance 0.66. */
export function moments({ detractors, promoters, n }: Groups): Moments {
  const mean = (promoters - detractors) / n;
  return { mean, variance: Math.max(0, (promoters + detractors) / n - mean * mean), n };
}

/**
 * The answers with the three pseudo-answers of Rocks (2016, arXiv 1601.07235) among them, or a fraction
 * of the three. Example: 0/0/10 becomes 0.75/1.5/10.75.
 */
export function withPseudoAnswers(groups: Groups, fraction = 1): Groups {
  return {
    detractors: groups.detractors + fraction * PSEUDO.detractors,
    passives: groups.passives + fraction * PSEUDO.passives,
    promoters: groups.promoters + fraction * PSEUDO.promoters,
    n: groups.n + 3 * fraction,
  };
}

/** Score ± z·SE in points, kept within ±100. Example: 25/30/45 at z = 1.96 gives 4.08…35.92. */
export function waldInterval(groups: Groups, z: number): Interval {
  const { mean, variance, n } = moments(groups);
  const half = z * Math.sqrt(variance / n);
  return { low: 100 * Math.max(-1, mean - half), high: 100 * Math.min(1, mean + half) };
}
