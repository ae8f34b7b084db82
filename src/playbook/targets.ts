import type { Assumptions } from "./assumptions";
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

/** Points that phase 3 asks for, over the start. */
export type PhaseGain = Pick<Assumptions, "phaseGainLow" | "phaseGainHigh">;

const GUIDE_GAIN: PhaseGain = {
  phaseGainLow: PHASE_GAIN.low.value,
  phaseGainHigh: PHASE_GAIN.high.value,
};

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
export function planningTarget(start: number, gain = GUIDE_GAIN): PointRange | null {
  if (isHeld(start)) return null;
  const phase = phaseTarget(start, gain);
  const row = publishedTarget(start);
  if (!row) return phase;
  const low = Math.max(start, Math.min(row.low, phase.low));
  // An edited gain may put its own low end above the guide's high one.
  return { low, high: Math.max(low, Math.min(row.high, phase.high)) };
}

/**
 * What phase 3 asks for (rule 159): 10 to 20 points over the start unless told, at most 100; an edited low end
 * never lies over the high one. Example: 85 gives 95 to 100.
 */
export function phaseTarget(start: number, gain = GUIDE_GAIN): PointRange {
  const { phaseGainLow, phaseGainHigh } = gain;
  return {
    low: Math.min(start + Math.min(phaseGainLow, phaseGainHigh), HIGHEST),
    high: Math.min(start + Math.max(phaseGainLow, phaseGainHigh), HIGHEST),
  };
}

function isHeld(start: number): boolean {
  return reaches(start, HOLD_FROM.value);
}
