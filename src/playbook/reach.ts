import type { Groups } from "../score/groups";

/** Points: how far a figure that went through division may miss the edge it stands on. */
export const TOLERANCE = 1e-9;

/** Whether a score stands on an edge or above it. Example: `reaches(28.999999999999996, 29)` is true. */
export function reaches(points: number, edge: number): boolean {
  return points >= edge - TOLERANCE;
}

/** Whether a score stands above an edge, not merely on it. Example: `exceeds(40.01, 40)` is true. */
export function exceeds(points: number, edge: number): boolean {
  return points > edge + TOLERANCE;
}

/** The same as {@link reaches} for counted answers, without any division: 100·(r − d) against edge·n. */
export function countsReach(groups: Groups, edge: number): boolean {
  return 100 * (groups.promoters - groups.detractors) >= edge * groups.n;
}
