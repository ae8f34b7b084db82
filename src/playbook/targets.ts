import { reaches } from "./reach";
import { HOLD_FROM, PHASE_GAIN, TARGET_FIGURES } from "./targetFigures";

/** Two scores in points, low ≤ high. */
export interface PointRange {
  readonly low: number;
  readonly high: number;
}

/** A range somebody published, with the rule it is. */
export interface PublishedTarget extends PointRange {
  readonly rule: number;
}

/** No score stands above this, whatever is added to it. */
const HIGHEST = 100;

/**
 * The guide's 90-day range for a score (rules 132–135), its optimistic end; null where it publishes
 * none: below −50 and from 40 up (rule 136). Points; edges with the tolerance of `reach.ts`.
 * Example: `publishedTarget(-20)` is 10 to 20 (rule 133).
 */
export function publishedTarget(start: number): PublishedTarget | null {
  if (isHeld(start)) return null;
  const row = TARGET_FIGURES.filter(({ from }) => reaches(start, from)).at(-1);
  return row ? { low: row.low, high: row.high, rule: row.rule } : null;
}

/**
 * The range to plan with (rule 136): the guide's row, held down to what phase 3 asks for, its low end
 * never under the start ("hold"). Below −50 phase 3's gain alone; null from 40 up, where the guide
 * says to hold. Points. Example: `planningTarget(36)` is 36 to 50, `planningTarget(-50)` is −40 to −30.
 */
export function planningTarget(start: number): PointRange | null {
  if (isHeld(start)) return null;
  const phase = phaseTarget(start);
  const row = publishedTarget(start);
  if (!row) return phase;
  return {
    low: Math.max(start, Math.min(row.low, phase.low)),
    high: Math.min(row.high, phase.high),
  };
}

/** What phase 3 asks for (rule 159): 10 to 20 points over the start, at most 100. Example: 85 gives 95 to 100. */
export function phaseTarget(start: number): PointRange {
  return {
    low: Math.min(start + PHASE_GAIN.low.value, HIGHEST),
    high: Math.min(start + PHASE_GAIN.high.value, HIGHEST),
  };
}

function isHeld(start: number): boolean {
  return reaches(start, HOLD_FROM.value);
}
