import type { Groups } from "../score/groups";
import type { Interval } from "../score/interval";
import type { DataQuality, LiveSource } from "../score/responses";
import type { ScoreClass } from "../playbook/classes";
import type { DetractorBand } from "../playbook/detractorBands";
import type { Level, LevelFlag } from "../playbook/levels";
import type { CommentsReading } from "./commentsReading";
import type { Context, WindowChoice } from "./context";
import type { HeatMap } from "./heatMapReading";
import type { MethodReading } from "./methodReading";
import type { TargetsReading } from "./targetsReading";
import type { TrendReading } from "./trendReading";

/** A rule fired / fired and the statistics support it / a plain figure. */
export type Certainty = "confirmed" | "indicated" | "fact";

/** The guide's questions about one survey, answered. All scores in points, shares as fractions, days as Excel serials. */
export interface Diagnosis {
  readonly context: Context;
  readonly sourceName: string;
  readonly quality: DataQuality;
  readonly live: LiveSource | null;
  /** Day of the newest answer or the person's choice; null when there are no dates. */
  readonly asOf: number | null;
  readonly window: HeadlineWindow;
  readonly total: ScoreReading;
  /** How many gave each answer from 0 to 10 in the headline window; they add up to `total.groups.n`. */
  readonly answers: readonly number[];
  readonly industry: IndustryReading | null;
  readonly detractors: DetractorReading;
  readonly baseline: Assessed<BaselineReading>;
  /** The last 30 days up to the as-of day and the 30 before (rule 145); absent without dates. */
  readonly lastThirtyDays?: { readonly now: Groups; readonly before: Groups };
  readonly trajectory: Assessed<TrajectoryReading>;
  /** The score over time as it is shown; null without dates. */
  readonly trend: TrendReading | null;
  /** One for each segment column with dates; empty without. */
  readonly heatMaps: readonly HeatMap[];
  readonly method: MethodReading;
  /** What customers wrote; null while nobody read it, or without a column of comments. */
  readonly comments: CommentsReading | null;
  readonly targets: TargetsReading;
  /** By account, where an account column is mapped. */
  readonly accounts: AccountsReading | null;
  readonly segments: readonly SegmentColumnReading[];
  /** Combinations of two columns, worst first, in the same form; `column` and `value` name both. */
  readonly pairs: readonly PairReading[];
  /** Combinations that are not among those: better ones, those hidden, and columns with too many values to be combined. */
  readonly pairsLeftOut: PairsLeftOut;
  /** All reportable and indicative segments of all columns, worst first (by the upper end of the interval). */
  readonly ranking: readonly SegmentReading[];
  readonly priority: Priority;
  readonly mode: Mode;
  /** Most urgent first; what the pane's "Why" list and the sheets' reasons are made of. */
  readonly findings: readonly Finding[];
}

/** A question that could be answered, or the sentence that says why not and what would make it answerable. */
export type Assessed<T> =
  | { readonly assessed: true; readonly reading: T }
  | { readonly assessed: false; readonly reason: string };

export interface HeadlineWindow {
  readonly asked: WindowChoice;
  readonly used: Exclude<WindowChoice, "default">;
  /** First and last whole day, inclusive; null for "all" without dates. */
  readonly from: number | null;
  readonly to: number | null;
  readonly n: number;
  /** "the 90 days to 20 Jun 2018", for sentences. */
  readonly words: string;
}

export interface ScoreReading {
  readonly groups: Groups;
  /** Unrounded points; groups.n is never 0 here. */
  readonly nps: number;
  readonly interval: Interval;
  readonly scoreClass: ScoreClass;
  /** Classes at both ends of the interval (rule 35). */
  readonly classAtLow: ScoreClass;
  readonly classAtHigh: ScoreClass;
  /** Rule 7, beside the verdict. */
  readonly isNegative: boolean;
}

export interface IndustryReading {
  /** "telecom", "SaaS", or the person's own name for it: for sentences. */
  readonly name: string;
  readonly average: number;
  readonly badBelow: number;
  /** Rule 27: the threshold was derived from the average. */
  readonly thresholdDerived: boolean;
  readonly gap: number;
  readonly level: Level;
  readonly flags: readonly LevelFlag[];
  /** Confirmed when the interval lies wholly on one side of the threshold (rule 20). */
  readonly certainty: Certainty;
  /** "Could also be not bad" when the interval holds the threshold; else null. */
  readonly couldAlsoBe: string | null;
}

export interface DetractorReading {
  readonly share: number;
  /** Wilson interval of the share. */
  readonly interval: Interval;
  readonly band: DetractorBand;
  readonly certainty: Certainty;
  /** The band's meaning for this score (rules 54–58). */
  readonly words: string;
}

/** Rule 6. */
export interface BaselineReading {
  readonly from: "period" | "run" | "number";
  readonly nps: number;
  readonly n: number | null;
  readonly words: string;
  readonly change: number;
  readonly interval: Interval;
  readonly verdict: "clearlyWorse" | "lower" | "asBefore" | "higher" | "clearlyBetter";
  readonly certainty: Certainty;
}

export interface Quarter {
  /** "Q2 2026". */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly complete: boolean;
  readonly groups: Groups;
  readonly nps: number | null;
  readonly interval: Interval | null;
}

/** Rules 39–46. */
export interface TrajectoryReading {
  readonly quarters: readonly Quarter[];
  readonly state:
    | "crisisInMotion"
    | "recentDrop"
    | "slowDecline"
    | "driftingDown"
    | "flat"
    | "flatLow"
    | "improvingSlowly"
    | "improving";
  readonly certainty: Certainty;
  readonly words: string;
}

/** Several customers may answer for one account: their answers are not independent of each other. */
export interface AccountsReading {
  readonly name: string;
  readonly accounts: number;
  /** Accounts with two answers or more. */
  readonly several: number;
  /** Each account once, by the mean of its answers; points. */
  readonly nps: number;
  readonly interval: Interval;
  /** The plain score's interval with answers grouped by account. */
  readonly clustered: Interval;
  /** The plain score's interval, for comparison. */
  readonly plain: Interval;
  /** How many times wider the clustered interval's variance is; 1 where answers of an account do not resemble each other. */
  readonly designEffect: number;
  /** Answers that name no account: each counts by itself in the clustered interval, none in the accounts' score. */
  readonly blank: number;
}

export interface SegmentColumnReading {
  readonly name: string;
  /** Every value with five answers or more, worst first. */
  readonly segments: readonly SegmentReading[];
  /** Values with fewer than five answers, never shown one by one, and `besides` larger ones that would give them away. */
  readonly suppressed: {
    readonly values: number;
    readonly answers: number;
    /** How many of the values have five answers or more; absent: none. */
    readonly besides?: number;
  };
  readonly blank: number;
  readonly twoExperiences: TwoExperiences | null;
  /** Only in a column of more than 50 values: those that are not among the 50 worst. */
  readonly notShown?: { readonly values: number; readonly answers: number };
}

export interface SegmentReading {
  readonly column: string;
  readonly columnIndex: number;
  readonly value: string;
  readonly groups: Groups;
  readonly nps: number;
  readonly interval: Interval;
  /** "reportable" from 30 answers, "indicative" 5–29 (notes on bases). */
  readonly base: "reportable" | "indicative";
  /** Score minus the rest's score; null when there is no rest. `pHolm` is adjusted over all segments of the column. */
  readonly againstRest: {
    readonly difference: number;
    readonly interval: Interval;
    readonly p: number;
    readonly pHolm: number;
  } | null;
  readonly shrunken: number;
  /** Summed over its answers in the window; absent where no revenue is mapped. */
  readonly revenue?: number;
  /** The same by who holds it; absent with it. */
  readonly revenueBy?: {
    readonly detractors: number;
    readonly passives: number;
    readonly promoters: number;
  };
  readonly level: Level | null;
  /** Rule 51; null when it did not fire. */
  readonly hiddenProblem: "confirmed" | "indicated" | null;
}

/** One value of a column together with one of another. `columnIndex` is −1: it belongs to two columns. */
export interface PairReading extends SegmentReading {
  readonly parts: readonly [PairPart, PairPart];
  /** What both parts together do not explain of its low score; null where they do. */
  readonly beyondParts: {
    /** Negative points. */
    readonly difference: number;
    readonly interval: Interval;
    /** Adjusted by Holm over all tested combinations of the two columns. */
    readonly pHolm: number;
    readonly certainty: "confirmed" | "indicated";
  } | null;
}

export interface PairPart {
  readonly column: string;
  readonly columnIndex: number;
  readonly value: string;
}

export interface PairsLeftOut {
  /** Combinations of five answers or more that are better than those shown. */
  readonly better: number;
  /** Combinations with answers that are hidden: fewer than five, or they would give such away. */
  readonly hidden: number;
  /** Columns of too many values to be combined. */
  readonly columns: readonly string[];
}

/** Rule 51: highest against lowest reportable segment. */
export interface TwoExperiences {
  readonly low: string;
  readonly high: string;
  readonly difference: number;
  readonly pHolm: number;
  readonly certainty: "confirmed" | "indicated";
}

/** Rule 37. */
export interface Priority {
  readonly urgency: "immediate" | "within30days" | "within60days" | "nextQuarter";
  /** "Find the causes", "Act now" …: what has to be done by the deadline. */
  readonly action: string;
  /** Excel serial; null when nothing is urgent or no as-of day is known. */
  readonly deadline: number | null;
  readonly reason: string;
  readonly byScoreAlone: string;
}

/** Rule 45. */
export interface Mode {
  readonly mode: "firefighting" | "optimization";
  readonly improving: boolean;
  readonly certainty: Certainty;
  readonly reason: string;
}

/** One thing the diagnosis found, with its rule and source on request. */
export interface Finding {
  /** Stable across runs: "level", "detractors", "segment:Region=East:hidden" … */
  readonly id: string;
  readonly certainty: Certainty;
  /** One sentence with a verb, no full stop. */
  readonly title: string;
  readonly detail: string;
  /** Rule numbers, as shown ("Rules 16, 20"); ARCHITECTURE.md says what they are. */
  readonly rules: readonly number[];
  /** "guide's figure, no source given by the guide" / "our default, editable" / a reference. */
  readonly source: string;
  readonly evidence?: Evidence;
}

/** Where a finding's figures stand: a sheet, and the row of one of its tables (by its id) where one row shows it. */
export interface Evidence {
  readonly sheet:
    | "summary"
    | "benchmarks"
    | "trend"
    | "segments"
    | "heatMap"
    | "detractors"
    | "rootCauses"
    | "themes"
    | "comments"
    | "methodCheck"
    | "targets"
    | "dataQuality";
  readonly row?: string;
}
