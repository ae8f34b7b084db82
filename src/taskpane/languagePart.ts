import type { CauseReader } from "../comments/commentReading";
import type { PhraseFinder } from "../comments/themes/phraseFinder";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Reading } from "../score/responses";
import { say } from "../wording/say";
import type { CommentChoices } from "./engine";
import type { Outcome } from "./model";

/** What reads comments, once its code and its model are there. */
export interface LanguagePart {
  readonly outcomeInSteps: (
    reading: Reading,
    diagnosis: Diagnosis,
    choices: CommentChoices
  ) => Generator<CommentsDone, Outcome, void>;
}

/** How far the reading of comments is. */
export interface CommentsDone {
  readonly done: number;
  readonly total: number;
}

export type LoadLanguagePart = () => Promise<LanguagePart>;

/** The code or the model of the language part did not come, or came broken. */
export class LanguageProblem extends Error {
  override readonly name = "LanguageProblem";
  readonly remedy = say("pane.comments.notLoaded.action");
  constructor(cause: unknown) {
    super(say("pane.comments.notLoaded.title"), { cause });
  }
}

/** What knows the language; each fetched when it is first asked for, and kept. */
export interface LanguageSource {
  readonly causes: () => Promise<CauseReader>;
  readonly phrases: () => Promise<PhraseFinder>;
}

/**
 * Loads the language part when it is first asked for, and keeps it: megabytes that nobody fetches who has no
 * comments. What did not come is asked for again the next time.
 */
export function languageLoader(source: LanguageSource): LoadLanguagePart {
  let part: Promise<LanguagePart> | null = null;
  return () => {
    part ??= load(source).catch((thrown: unknown) => {
      part = null;
      throw new LanguageProblem(thrown);
    });
    return part;
  };
}

async function load({ causes, phrases }: LanguageSource): Promise<LanguagePart> {
  const [{ languagePart }, ...parts] = await Promise.all([
    import("./commentsComputation"),
    causes(),
    phrases(),
  ]);
  return languagePart(...parts);
}

/** For who never reads comments: tests of the other steps. */
export const noLanguagePart: LoadLanguagePart = () => Promise.reject(new LanguageProblem(null));
