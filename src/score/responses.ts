import type { Exclusion } from "./cells";

/**
 * One survey export as typed columns: what every question about rows is asked of.
 * Columns have one entry per row of the source, in the source's order; a row that cannot be used
 * keeps its place, so that "row 102" means the same everywhere.
 */
export interface Responses {
  readonly rowCount: number;
  /** 0…10, or −1 where the row has no usable score (the reason is in {@link DataQuality}). */
  readonly score: Int8Array;
  /** Excel day serials (1900 system, fraction = time of day); NaN where unknown. null: no date column. */
  readonly date: Float64Array | null;
  readonly segments: readonly SegmentColumn[];
  /** Dictionary-encoded customer ids (−1 blank). null: no customer column. */
  readonly customer: SegmentColumn | null;
  /** null: no comment column. Respondents' text: hostile, never interpreted. */
  readonly comment: readonly string[] | null;
  /**
   * Scores of the rows that were set aside because the same customer answered again (rule 202), −1 elsewhere; absent
   * where none was.
   */
  readonly earlier?: Int8Array;
  /** The account of each customer; absent where no column says. */
  readonly account?: SegmentColumn;
  /** Of each customer, in the currency of the column; NaN where unknown. */
  readonly revenue?: Float64Array;
  /** How the survey was run; each part absent where no column says. */
  readonly run?: SurveyRun;
  /** What became of the answers, and whether their customers may be contacted; each part absent where no column says. */
  readonly handling?: Handling;
}

/** What columns tell of how cases were handled (rules 110, 112, 162), one entry a row. */
export interface Handling {
  /** When the customer was answered, and when the case was resolved: Excel serials; NaN where not, or not known. */
  readonly answered?: Float64Array;
  readonly resolved?: Float64Array;
  /** Who handled it. */
  readonly by?: SegmentColumn;
  /** 1 may be contacted, 0 may not, 2 not said. */
  readonly contact?: Uint8Array;
  /** How likely they leave, 0–1: a churn risk, or what account health leaves; NaN where unknown. */
  readonly risk?: Float64Array;
}

/** What columns tell about how the survey was run (rules 80–88), one entry a row. */
export interface SurveyRun {
  /** 1 for everybody who was asked, whether or not they answered. */
  readonly invited?: Uint8Array;
  /** Whole days from purchase, delivery or onboarding to the answer; {@link NO_DAYS} where unknown. */
  readonly sinceEvent?: Int32Array;
  /** Whole days from the last ticket or complaint to the answer; {@link NO_DAYS} where there is none known. */
  readonly sinceIncident?: Int32Array;
  /** Whole days as a customer at the answer; {@link NO_DAYS} where unknown. */
  readonly tenure?: Int32Array;
  /** 1 churned or inactive at the time of the survey, 0 active, 2 not said. */
  readonly inactive?: Uint8Array;
  /** 1 left after the survey, 0 stayed, 2 not said. */
  readonly churned?: Uint8Array;
}

/** No day is so far away: an answer whose distance from an event is unknown. */
export const NO_DAYS = -2_147_483_648;

/** A text column as a dictionary and one code a row. Values are trimmed; case is ignored, the first spelling kept. */
export interface SegmentColumn {
  readonly name: string;
  readonly values: readonly string[];
  /** Index into `values`; −1 where blank. */
  readonly codes: Int32Array;
}

/** Every row that was not scored, and why. */
export interface DataQuality {
  readonly rows: number;
  readonly usable: number;
  readonly excluded: Readonly<Record<Exclusion, ExclusionCount>>;
  /** Rows whose date could not be read (they count in the score, not in windows or trends). */
  readonly undated: ExclusionCount;
  /** Rows hidden or filtered out that the person asked to leave out. */
  readonly hidden: number;
  /** Earlier answers of a customer set aside (rule 202). */
  readonly repeated: number;
  /** Test and employee records left out by a column (rule 202). */
  readonly leftOut?: number;
  /** The first thousand rows that are not scored, in the order of the source. */
  readonly notScored?: readonly NotScored[];
  /** Columns beside the answers of which filled cells say nothing that can be used; absent where all could be read. */
  readonly unread?: readonly UnreadColumn[];
  readonly warnings: readonly QualityWarning[];
}

/** One row that is not scored, and why. */
export interface NotScored {
  /** The cell of its score: "Answers!B102". */
  readonly address: string;
  readonly reason: Exclusion | "hidden" | "repeated" | "leftOut";
  /** What stands there, at most 80 characters; respondents' text. "" where it is blank. */
  readonly holds: string;
}

/** A column beside the answers (account, revenue, how the survey was run) with cells that were not used. */
export interface UnreadColumn extends ExclusionCount {
  /** Its header. */
  readonly column: string;
  /**
   * Cell by cell not understood; or the column as a whole: dates and numbers of days side by side, years of the
   * calendar instead of days, several currencies.
   */
  readonly why: "unknown" | "mixed" | "years" | "currencies";
}

/** How many, and the first few cells ("Answers!B102") as examples. */
export interface ExclusionCount {
  readonly count: number;
  readonly examples: readonly string[];
}

/** Things that look wrong but are the person's to decide (rule 205, mixed date styles). */
export type QualityWarning =
  | { readonly kind: "scaleLooksShort"; readonly largest: number; readonly n: number }
  | { readonly kind: "scaleLooksOneToTen"; readonly n: number }
  | { readonly kind: "mostlyUnusable"; readonly share: number }
  | { readonly kind: "datesAmbiguous"; readonly n: number }
  | { readonly kind: "datesMixed"; readonly dayFirst: number; readonly monthFirst: number };

/**
 * Where the same answers stand in this workbook, so that sheets can count them with plain formulas.
 * Only present when the score column is clean (whole numbers 0–10 and blanks only), in one area, with
 * nothing filtered away or set aside. References are ready for a formula: `Answers!$B$2:$B$500` or `Survey[Score]`.
 */
export interface LiveSource {
  readonly score: string;
  /** Only when every date is a real Excel date. */
  readonly date: string | null;
  /**
   * By segment column, in the order of `Responses.segments`; null when the column cannot be matched exactly by COUNTIFS
   * (stray spaces, mixed types, over 250 characters).
   */
  readonly segments: readonly (string | null)[];
}

/** A reading of a source: the answers, what was left out, and where they came from. */
export interface Reading {
  readonly responses: Responses;
  readonly quality: DataQuality;
  readonly live: LiveSource | null;
  /** For sub-lines and the pane: "Table Survey_Q3, sheet Answers". */
  readonly sourceName: string;
}
