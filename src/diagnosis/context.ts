import type { IndustryId } from "../playbook/industries";

/** What the person tells about their survey (rules 139, 204). Days are Excel serials. */
export interface Context {
  readonly industry: IndustryChoice;
  readonly survey: "relationship" | "transactional" | "unknown";
  readonly audience: "B2B" | "B2C" | "unknown";
  readonly subscription: boolean | null;
  /** null: the day of the newest answer (rule 37: never the clock). */
  readonly asOf: number | null;
  readonly window: WindowChoice;
  /** An earlier score to compare with (rule 6), when the data do not hold one. */
  readonly ownBaseline: number | null;
}

export type IndustryChoice =
  | { readonly kind: "published"; readonly id: IndustryId }
  /** Rule 27: a blank threshold is derived from the average. */
  | {
      readonly kind: "own";
      readonly name: string;
      readonly average: number;
      readonly badBelow: number | null;
    }
  | { readonly kind: "none" };

/** Rule 139: "default" lets the rule choose between the 90 days, 12 months and all. */
export type WindowChoice = "default" | "latestQuarter" | "90days" | "12months" | "all";
