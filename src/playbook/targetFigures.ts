import type { Sourced } from "./sources";

/** One row of the guide's table: what 90 days may bring a score that starts in this band. */
interface TargetFigures {
  /** Points, inclusive; the band runs to the next one's `from`, the last one to {@link HOLD_FROM}. */
  readonly from: number;
  readonly low: number;
  readonly high: number;
  readonly rule: number;
  readonly source: "guideA";
}

/** Rules 132–135, lowest start first. Shared edges belong to the upper band (rule 136). */
export const TARGET_FIGURES: readonly TargetFigures[] = [
  { from: -50, low: -20, high: 0, rule: 132, source: "guideA" },
  { from: -20, low: 10, high: 20, rule: 133, source: "guideA" },
  { from: 0, low: 20, high: 35, rule: 134, source: "guideA" },
  { from: 20, low: 35, high: 50, rule: 135, source: "guideA" },
];

/** From this score up no target is published: hold, and repeat what works (rule 136). */
export const HOLD_FROM: Sourced<number> = { value: 40, rule: 136, source: "guideA" };

/** Points that phase 3 of the guide's roadmap asks for, over the start (rule 159). */
export const PHASE_GAIN = {
  low: { value: 10, rule: 159, source: "guideA" },
  high: { value: 20, rule: 159, source: "guideA" },
} as const satisfies Record<string, Sourced<number>>;
