import type { CauseReader } from "../../comments/commentReading";
import type { CauseAnswer, SurveyAnswer } from "../../comments/functionAnswers";
import type { PhraseFinder } from "../../comments/themes/phraseFinder";

/** What reads comments for the functions, in a worker or on the spot. */
export interface CommentReader {
  /** One answer a text. */
  readonly causes: (texts: readonly string[]) => Promise<readonly CauseAnswer[]>;
  readonly survey: (texts: readonly string[], scores: Int8Array) => Promise<SurveyAnswer>;
}

/**
 * What a reader needs to know of the language, each part loaded when it is first asked for and then kept: causes
 * need no word classes. Rejected where it does not come; the next question asks again.
 */
export interface LanguageParts {
  readonly causes: () => Promise<CauseReader>;
  readonly phrases: () => Promise<PhraseFinder>;
}

/** The part did not come: no connection, a file that is gone since the add-in was renewed. */
export class NotLoaded extends Error {
  override readonly name = "NotLoaded";
}
