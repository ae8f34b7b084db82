import type { Groups } from "./groups";

/**
 * The Net Promoter Score in points, −100…+100, unrounded (rule 5): 100·(promoters − detractors)/n.
 * Multiplied before dividing, so that 29 of 100 is 29 and not 28.999999999999996.
 * null when there are no answers. Example: 25 detractors, 30 passives, 45 promoters give 20.
 */
export function nps(groups: Groups): number | null {
  if (groups.n === 0) return null;
  // "+ 0" turns the −0 of equal groups into 0.
  const score = (100 * (groups.promoters - groups.detractors)) / groups.n + 0;
  // Weights and shares are no whole numbers: a rounding step may lead over the end of the scale.
  return Math.max(-100, Math.min(100, score));
}
