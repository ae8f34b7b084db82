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

/** The guide's seven causes: service, product, expectations, loop, who and how is asked, when, organisation. */
export type CauseNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type HorizonId = HorizonFigures["id"];

/** What makes a cause take longer than it usually does (rule 131). */
export interface CauseFacts {
  /** The class is Crisis or Systematic problems. */
  readonly isNegative: boolean;
  /** The level against the industry is bad. */
  readonly isBad: boolean;
  /** The cause leads: in most groups for cause 1, altogether for cause 2. */
  readonly leads: boolean;
}

/**
 * How long work on a cause takes (rule 131): 1 quick, or long where it leads under a negative score; 2 medium, or
 * long where it leads under a bad one; 3 and 4 medium; 5 and 6 quick, because they are changes of method; 7 long.
 * Example: service failures that lead in most groups of a Systematic score are long-term work.
 */
export function causeHorizon(
  cause: CauseNumber,
  { isNegative, isBad, leads }: CauseFacts
): Exclude<HorizonId, "firstRecovery"> {
  switch (cause) {
    case 1:
      return isNegative && leads ? "longTerm" : "quickWins";
    case 2:
      return isBad && leads ? "longTerm" : "mediumTerm";
    case 3:
    case 4:
      return "mediumTerm";
    case 5:
    case 6:
      return "quickWins";
    case 7:
      return "longTerm";
  }
}

/** Days from the as-of day to the day the guide's targets are for (rules 132–136). */
export const TARGET_DAYS: Sourced<number> = { value: 90, rule: 132, source: "guideA" };
