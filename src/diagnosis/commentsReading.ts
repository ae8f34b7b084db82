import type { Cause } from "../playbook/causes";
import type { Interval } from "../score/interval";
import type { Certainty } from "./diagnosis";

/** What the comments of a survey say, ready to be shown. Quotes are masked unless the person asked otherwise. */
export interface CommentsReading {
  readonly base: CommentsBase;
  /** Quotes are masked (emails, numbers, customers' names); false where the person switched it off. */
  readonly masked: boolean;
  /** All seven, in the guide's order. */
  readonly causes: readonly CauseReading[];
  /** Detractors' most frequent first; at most {@link MOST_THEMES}. */
  readonly themes: readonly ThemeReading[];
  readonly alignment: AlignmentReading;
  readonly severity: SeverityReading;
  /** Rule 82: detractors' comments that read as plain praise, and promoters' that complain; for reading. */
  readonly disagreeing: readonly CommentRow[];
  /** For the sheet of comments: corrected ones, detractors', the rest, newest first in each; at most {@link MOST_ROWS}. */
  readonly rows: readonly CommentRow[];
  readonly rowsLeftOut: number;
  /** Of the detractors to answer, and of those a newer answer replaced (see customersReading.ts), those who wrote. */
  readonly toAnswer: CommentsToAnswer;
  /** What became of the person's corrections. */
  readonly corrections: {
    /** In force: their comment is there. */
    readonly used: number;
    /** Comments that say the same as a corrected one. */
    readonly neighbours: number;
    /** Their comment is not among the answers. */
    readonly orphaned: number;
    /** Themes, as typed, that nothing but a correction names. */
    readonly newThemes: readonly string[];
  };
}

export const MOST_THEMES = 50;
export const MOST_ROWS = 5_000;

/**
 * In columns, because it crosses to another thread: one entry a comment; those to answer, then the replaced, each
 * newest first.
 */
export interface CommentsToAnswer {
  /** Of the Responses. */
  readonly rows: Int32Array;
  /** Main causes as places among the guide's seven; {@link NO_CAUSE} where none was found. */
  readonly causes: Int8Array;
  /** All themes that were found, detractors' most frequent first. */
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  /** Themes of entry k: places from `themesOf[themeStarts[k]]` up to, not including, `themesOf[themeStarts[k + 1]]`. */
  readonly themeStarts: Int32Array;
  readonly themesOf: Uint16Array;
  /** At most 300 characters each. Respondents' text. */
  readonly quotes: readonly string[];
}
export const NO_CAUSE = -1;
export const NOTHING_TO_ANSWER: CommentsToAnswer = {
  rows: new Int32Array(0),
  causes: new Int8Array(0),
  themes: [],
  themeStarts: new Int32Array(1),
  themesOf: new Uint16Array(0),
  quotes: [],
};

/** Comments of the headline window, by what became of them; all but `inWindow` are of detractors unless named otherwise. */
export interface CommentsBase {
  /** Answers in the window with a text in the comment column. */
  readonly inWindow: number;
  readonly detractors: number;
  /** Codable: read or unclassified, that is English with words; of detractors. Shares of causes and themes are of these. */
  readonly codable: number;
  readonly unclassified: number;
  readonly noWords: number;
  /** By language, most first: ISO code, its English name, how many. */
  readonly otherLanguages: readonly {
    readonly code: string;
    readonly name: string;
    readonly comments: number;
  }[];
}

export interface CauseReading {
  readonly cause: Cause;
  /** Detractors' codable comments that show it, and as their main cause. */
  readonly comments: number;
  readonly main: number;
  /** Of codable detractor comments; Wilson interval. null where nothing is codable. */
  readonly share: number | null;
  readonly interval: Interval | null;
  /**
   * "confirmed" where the interval's low end is above the smallest share that counts (our default); else indicated,
   * "fact" where it was not found.
   */
  readonly certainty: Certainty;
  /** At most five, from different customers, most confident first. */
  readonly quotes: readonly Quote[];
  /** What the guide says to look for, found here or not; our words (rules 63–92). */
  readonly symptoms: readonly CauseSymptomReading[];
  /**
   * Evidence other than comments: for methodology and timing the method check, for the feedback loop customers who
   * complain of the same again and persistent themes (77).
   */
  readonly evidence: readonly {
    readonly words: string;
    readonly certainty: Certainty;
    readonly rules: readonly number[];
  }[];
  readonly fix: string;
  readonly rules: readonly number[];
}

/** One thing to look for, and in how many of the cause's comments it was seen; null where comments cannot show it. */
export interface CauseSymptomReading {
  readonly words: string;
  readonly seen: number | null;
}

/** Respondents' text: hostile, shown as text only. */
export interface Quote {
  readonly row: number;
  readonly text: string;
  readonly score: number;
  /** Excel day serial; null where unknown. */
  readonly day: number | null;
}

export interface ThemeReading {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  /** Other words for it. */
  readonly phrases: readonly string[];
  /** Detractors' comments in the window that name it. */
  readonly comments: number;
  readonly share: number;
  readonly interval: Interval;
  /** All comments in the window that name it, whoever wrote them. */
  readonly ofAll: number;
  /**
   * The score without the answers that name it, minus the score as it is: points, positive where it costs. 95 %
   * interval. null where nobody or everybody names it.
   */
  readonly impact: number | null;
  readonly impactInterval: Interval | null;
  /** The cause most of its comments show; null where none. */
  readonly cause: Cause | null;
  /** Where detractors name it clearly more often than elsewhere (Holm over all values); at most three. */
  readonly concentrated: readonly {
    readonly column: string;
    readonly value: string;
    readonly share: number;
    readonly comments: number;
  }[];
  /** Share of detractors' comments by quarter or month, oldest first; empty without dates. */
  readonly periods: readonly {
    readonly label: string;
    readonly comments: number;
    readonly of: number;
    readonly complete: boolean;
  }[];
  readonly trend: "rising" | "falling" | "steady" | null;
  readonly trendCertainty: Certainty;
  /** Rule 77. */
  readonly persistent: "confirmed" | "indicated" | null;
  readonly quotes: readonly Quote[];
}

/** Rules 59–62. */
export interface AlignmentReading {
  /** The twenty (or fewer) comments drawn to be read, and what they say. */
  readonly list: readonly Quote[];
  readonly seed: number;
  readonly verdict: AlignmentVerdict;
  readonly certainty: Certainty;
  /** "twenty" where fewer than 30 comments are codable. */
  readonly from: "all" | "twenty" | "tooFew";
  readonly topShare: number | null;
  readonly topInterval: Interval | null;
  readonly topTwoShare: number | null;
  /** 1/HHI: how many themes of equal size it would be. */
  readonly effectiveThemes: number | null;
  /** Themes named by at least one comment of the base. */
  readonly themes: number;
  /** Rule 61, only where scattered: the same inside each segment with enough comments. */
  readonly bySegment: readonly {
    readonly column: string;
    readonly value: string;
    readonly comments: number;
    readonly verdict: AlignmentVerdict;
    readonly topTheme: string | null;
    readonly topShare: number | null;
  }[];
  /** What to do, one sentence. */
  readonly words: string;
}
export type AlignmentVerdict = "aligned" | "mixed" | "scattered" | "tooFew";

/** Rule 62: do the words match the score? */
export interface SeverityReading {
  /** Rule 81: codable detractor comments that name no incident, feature, promise or contact. */
  readonly emotional: number;
  readonly emotionalShare: number | null;
  readonly plainlyPositive: number;
  readonly plainlyPositiveShare: number | null;
  readonly verdict: "matches" | "doesNotMatch" | "tooFew";
  readonly words: string;
}

/** One line of the sheet of comments. */
export interface CommentRow {
  readonly row: number;
  /** Stable over runs: customer, day, score and text as one short code, so that corrections find their comment. */
  readonly id: string;
  readonly text: string;
  readonly score: number;
  readonly day: number | null;
  readonly causes: readonly Cause[];
  readonly confidence: number | null;
  readonly words: readonly string[];
  /** Names of its themes. */
  readonly themes: readonly string[];
  readonly state: "read" | "unclassified" | "notEnglish" | "noWords";
  readonly language: string;
  readonly corrected: "byPerson" | "byNeighbour" | null;
}
