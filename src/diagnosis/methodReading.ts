import type { Interval } from "../score/interval";
import type { Certainty } from "./diagnosis";

/** What the survey itself is worth (rules 80–88). */
export interface MethodReading {
  readonly checks: readonly MethodCheck[];
  /** How many checks put the score in doubt, and how many could be measured at all. */
  readonly inDoubt: number;
  readonly measured: number;
  /** Who did not answer, by segment column; empty without a column of the invited. */
  readonly response: readonly ResponseByGroup[];
}

export type MethodCheckId =
  | "window"
  | "afterIncident"
  | "inactive"
  | "tenure"
  | "responseRate"
  | "churn"
  /** Only where the comments were read. */
  | "emotional"
  | "mismatch"
  | "wording"
  | "scale";

/** What the person can do so that a check can be measured. */
export type Missing =
  | "event"
  | "incident"
  | "status"
  | "tenure"
  | "invited"
  | "churned"
  | "comment"
  | "question"
  | "scale"
  | "survey";

export interface MethodCheck {
  readonly id: MethodCheckId;
  /** 5: who and how is asked, 6: when (rule 88). */
  readonly cause: 5 | 6;
  /** What is checked, as a short name. */
  readonly name: string;
  readonly verdict: "inDoubt" | "fine" | "tooFew" | "notMeasurable";
  readonly certainty: Certainty;
  /** What was found, in words with its base; "" where not measurable. */
  readonly measured: string;
  /** Fraction, with its interval; null where the check is no share. */
  readonly share: number | null;
  readonly interval: Interval | null;
  readonly n: number | null;
  /** The limit in words: "over 25% within 2 days". */
  readonly limit: string;
  /** The share at which the doubt begins, in percent; absent where nothing was measured or the check is no share. */
  readonly shareLimit?: number;
  readonly fix: string;
  /** What to map or to tell; null where it was measured. */
  readonly missing: Missing | null;
  readonly rules: readonly number[];
}

export interface ResponseByGroup {
  readonly column: string;
  /** Least likely to answer first; groups of five invited or more. */
  readonly rows: readonly {
    readonly value: string;
    readonly invited: number;
    readonly answered: number;
    readonly rate: number;
    readonly interval: Interval;
  }[];
}
