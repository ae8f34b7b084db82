/** Those behind the score one by one, as the worklist and the lists need them. Names and words of theirs: hostile. */
export interface CustomersReading {
  /**
   * Detractors of the headline window by the newest answer of each customer, newest first; at most {@link
   * MOST_TO_ANSWER}.
   */
  readonly detractors: readonly CustomerAnswer[];
  /**
   * Detractors of the window whom the same customer's newer answer replaced: of the same wave (rule 202), or of a later one,
   * where both count in the score; newest first, at most {@link MOST_TO_ANSWER}. Nobody to call any more, and yet their
   * cases show how well the loop is closed.
   */
  readonly replaced: readonly ReplacedAnswer[];
  /** The most valuable first (the newest, where no revenue is known); at most {@link MOST_LISTED} each. */
  readonly promoters: readonly CustomerAnswer[];
  readonly passives: readonly CustomerAnswer[];
  /** How many of the window are not among them. */
  readonly leftOut: {
    readonly detractors: number;
    readonly promoters: number;
    readonly passives: number;
  };
  /** Names of the split columns, in the order of {@link CustomerAnswer.segments}. */
  readonly columns: readonly string[];
  /** What no column tells; a list says so instead of guessing. */
  readonly known: {
    readonly customer: boolean;
    readonly revenue: boolean;
    readonly time: boolean;
    readonly contact: boolean;
  };
}

/** More cannot be worked off from a sheet; the sheet says how many are left out. */
export const MOST_TO_ANSWER = 20_000;
export const MOST_LISTED = 500;

export interface CustomerAnswer {
  readonly row: number;
  /** Stable over runs, whatever is sorted or added in between: customer, day, score and text as one short code. */
  readonly id: string;
  readonly customer: string | null;
  readonly account: string | null;
  readonly score: number;
  /** When the answer came in: Excel serial, the fraction is the time of day; null where unknown. */
  readonly time: number | null;
  /** false: the source gives the day only, so its clocks run by date (rule 110); so does an answer of exactly midnight. */
  readonly hasTimeOfDay: boolean;
  /** In the currency of the column. */
  readonly revenue: number | null;
  /** One for each split column; null where blank. */
  readonly segments: readonly (string | null)[];
  /** Churned or inactive; null where no column says. */
  readonly inactive: boolean | null;
  /** May be contacted; null where no column says. */
  readonly contact: boolean | null;
  /** How likely they leave, 0–1, by a column of churn risk or account health (rule 112); absent where none says. */
  readonly risk?: number;
  /** They wrote a comment; absent where they did not. */
  readonly wrote?: true;
  /** What columns of the answers say of how the case was handled; null where there are none. */
  readonly handled: {
    readonly answered: number | null;
    readonly resolved: number | null;
    readonly by: string | null;
  } | null;
}

/** An answer with a newer one of the same customer behind it. */
export interface ReplacedAnswer extends CustomerAnswer {
  /** When the customer's next answer came in, an Excel serial; NaN without days. */
  readonly replacedAt: number;
}

export const NO_CUSTOMERS: CustomersReading = {
  detractors: [],
  replaced: [],
  promoters: [],
  passives: [],
  leftOut: { detractors: 0, promoters: 0, passives: 0 },
  columns: [],
  known: { customer: false, revenue: false, time: false, contact: false },
};
