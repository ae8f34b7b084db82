import type { Groups } from "./groups";

/** How many people have to change their mind for a score to reach a target. */
export interface MovesNeeded {
  /** Moves by one group: detractor to passive, or passive to promoter. */
  readonly oneStep: number;
  /** Moves by two groups, detractor to promoter; null when there are fewer detractors than that. */
  readonly detractorToPromoter: number | null;
}

/** Points that a target may be missed by and still be reached: what division and typing lose. */
const TOLERANCE = 1e-9;

/**
 * The least number of moves that lift the score of these answers to a target within ±100 points
 * (rule 126): ⌈Δ·n/100⌉ by one group, ⌈Δ·n/200⌉ by two. Counted from 100·(r − d) against target·n, so
 * that no division decides; 0 where the target is reached.
 * Example: 50/80/70 (+10) reaches +25 by 30 moves of one step or 15 of two (rule 200).
 */
export function movesNeeded(groups: Groups, target: number): MovesNeeded {
  const { detractors, promoters, n } = groups;
  const missing = target * n - 100 * (promoters - detractors) - TOLERANCE * n;
  if (missing <= 0) return { oneStep: 0, detractorToPromoter: 0 };
  const twoSteps = Math.ceil(missing / 200);
  return {
    oneStep: Math.ceil(missing / 100),
    detractorToPromoter: twoSteps <= detractors ? twoSteps : null,
  };
}
