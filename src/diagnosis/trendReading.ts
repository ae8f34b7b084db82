import type { Groups } from "../score/groups";
import type { Interval } from "../score/interval";
import type { MethodBreak } from "./context";
import type { Certainty } from "./diagnosis";

/**
 * The score over time, as it is shown (rules 39–48). Points, shares as fractions, days as Excel serials. "Comparable"
 * periods are complete, hold five answers or more and lie wholly after the latest break in method.
 */
export interface TrendReading {
  readonly length: "quarter" | "month";
  /** Oldest first, at most 12 quarters or 24 months; the running one last, where it has answers. */
  readonly periods: readonly TrendPeriod[];
  /** null with fewer than three comparable periods since the last break. */
  readonly slope: {
    /** Per period. */
    readonly slope: number;
    readonly interval: Interval;
    readonly p: number;
    readonly periods: number;
  } | null;
  /** The strongest change among the comparable periods that is confirmed; null where none is. */
  readonly change: TrendChange | null;
  /** The year up to the end of each period, from the first full year on. */
  readonly rolling: readonly RollingYear[];
  /** Customers who answered more than once; null without a customer column or without any. */
  readonly transitions: Transitions | null;
  /** Why the total changed, by segment column (the two latest comparable periods with enough answers). */
  readonly splits: readonly ChangeSplit[];
  /** Breaks in method that lie inside the shown periods. */
  readonly breaks: readonly { readonly change: MethodBreak; readonly label: string }[];
}

export interface TrendPeriod {
  /** "Q2 2026", "Q1 FY2027", "Jun 2026". */
  readonly label: string;
  /** First and last whole day, inclusive. */
  readonly start: number;
  readonly end: number;
  /** Over on the as-of day, and not begun half-way. */
  readonly complete: boolean;
  /** Enough answers to be compared without "indicative" (rule 39). */
  readonly enough: boolean;
  /** Up to the as-of day. */
  readonly groups: Groups;
  /** null where nobody, or fewer than five, answered. */
  readonly nps: number | null;
  readonly interval: Interval | null;
  /** Against the period right before; null where either is incomplete or without a score, or a break lies between. */
  readonly change: {
    readonly points: number;
    readonly interval: Interval;
    readonly p: number;
  } | null;
  /** A break in method inside this period or at its start. */
  readonly broken: boolean;
}

export interface TrendChange {
  /** Label and first day of the first period after the change. */
  readonly since: string;
  readonly start: number;
  readonly before: number;
  readonly after: number;
  readonly p: number;
  /** What to look up by that date (rule 40), one sentence each. */
  readonly lookUp: readonly string[];
}

export interface RollingYear {
  readonly label: string;
  /** First and last day, inclusive. */
  readonly from: number;
  readonly end: number;
  readonly n: number;
  readonly nps: number;
  readonly interval: Interval;
}

/**
 * Rule 48: each customer's latest answer against the one right before it, both since the latest break in method;
 * null with fewer than five such customers.
 */
export interface Transitions {
  readonly customers: number;
  /** From (rows) to (columns): detractor, passive, promoter. */
  readonly counts: readonly (readonly [number, number, number])[];
  /** Points, latest minus earlier, paired. */
  readonly change: number;
  readonly interval: Interval | null;
  /** Of the paired test. */
  readonly p: number;
  readonly certainty: Certainty;
}

/** A change of the total as mix (who answered) and rate (how segments scored); they add up to it. */
export interface ChangeSplit {
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly change: number;
  readonly mix: number;
  readonly rate: number;
  /** That the shares changed as the mix says: confirmed where its interval excludes 0. */
  readonly certainty: Exclude<Certainty, "fact">;
  /**
   * Segments with five answers or more in both periods, by how much they moved the total; all others are one last line
   * without a value.
   */
  readonly parts: readonly SplitPart[];
}

/** What one segment contributed to a change of the total. */
export interface SplitPart {
  readonly value: string | null;
  readonly mix: number;
  readonly rate: number;
  readonly shareBefore: number;
  readonly shareAfter: number;
  /** null where it had no answers. */
  readonly scoreBefore: number | null;
  readonly scoreAfter: number | null;
  /**
   * Points by which chance alone would bring its earlier score back towards the others (rule 137); null for the last
   * line.
   */
  readonly pull: number | null;
}
