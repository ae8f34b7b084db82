import type { Cause } from "../playbook/causes";

/** What one comment says. Comments without a text (blank cells, "") have no reading. */
export interface CommentReading {
  /** Its row in the Responses. */
  readonly row: number;
  /**
   * "read": at least one cause was found. "unclassified": English, but no cause is sure enough.
   * "notEnglish": in another language, not classified. "noWords": "n/a", "-", smileys, a number.
   */
  readonly state: "read" | "unclassified" | "notEnglish" | "noWords";
  /** ISO 639-1; "" where the text is too short or too odd to tell. */
  readonly language: string;
  /** The main cause first; empty unless `state` is "read". */
  readonly causes: readonly CauseFound[];
  /** The person set these causes on the sheet of comments, or a very similar comment was set there. */
  readonly corrected: "byPerson" | "byNeighbour" | null;
}

export interface CauseFound {
  readonly cause: Cause;
  /** How often such a finding is right, 0 to 1, calibrated on comments of industries left out of training. */
  readonly confidence: number;
  /** The words of the comment that decided, as they stand there; most telling first, at most five. */
  readonly words: readonly string[];
}

/** Reads causes in one English comment. Made from the model once, then pure and without memory. */
export interface CauseReader {
  /** Empty where no cause is sure enough. Example: "Nobody called back" shows broken service. */
  readonly causesOf: (text: string) => readonly CauseFound[];
}

/** One recurring complaint. */
export interface Theme {
  /** Stable over runs while its leading phrase leads: "theme:deliveri+late" (its stems), "own:parking" for a person's own. */
  readonly id: string;
  /** The customers' own words for it, as most of them write it. */
  readonly name: string;
  /** Every phrase that counts as this theme, most frequent first. */
  readonly phrases: readonly string[];
  /** Rows of the Responses whose comments name it, ascending, each once. */
  readonly rows: Int32Array;
  /**
   * Weighted log-odds of detractors naming it against promoters, in standard errors; null for a person's own, and
   * without promoters' comments.
   */
  readonly z: number | null;
  /** Nothing but a correction names it: no phrase was found, and it is none of the person's own themes. */
  readonly typed?: true;
}

/** All comments of a survey, read. Stays where it was computed: it has an entry for each comment. */
export interface CommentsRead {
  /** In the order of rows. */
  readonly comments: readonly CommentReading[];
  /** By the number of detractors' comments that name it, most first. */
  readonly themes: readonly Theme[];
}
