import type { Sourced } from "./sources";

/** What a kind of work brings, and how long that takes. */
export interface HorizonFigures {
  readonly id: "quickWins" | "firstRecovery" | "mediumTerm" | "longTerm";
  readonly rule: number;
  readonly source: "guideA";
  /** Points; null: what phase 3 asks for (rule 159), which may be edited. */
  readonly gain: { readonly low: number; readonly high: number } | null;
  readonly from: number;
  readonly to: number;
  readonly unit: "days" | "months";
}

/** Rules 127–130, the soonest first. The guide's "30–90 days" and "6–12 months" are both kept (rule 191). */
export const HORIZON_FIGURES: readonly HorizonFigures[] = [
  {
    id: "quickWins",
    rule: 127,
    source: "guideA",
    gain: { low: 5, high: 10 },
    from: 30,
    to: 60,
    unit: "days",
  },
  { id: "firstRecovery", rule: 130, source: "guideA", gain: null, from: 30, to: 90, unit: "days" },
  {
    id: "mediumTerm",
    rule: 128,
    source: "guideA",
    gain: { low: 10, high: 20 },
    from: 3,
    to: 6,
    unit: "months",
  },
  {
    id: "longTerm",
    rule: 129,
    source: "guideA",
    gain: { low: 20, high: 40 },
    from: 6,
    to: 12,
    unit: "months",
  },
];

/** Days from the as-of day to the day the guide's targets are for (rules 132–136). */
export const TARGET_DAYS: Sourced<number> = { value: 90, rule: 132, source: "guideA" };
