import type { CauseReader, CommentsRead } from "../comments/commentReading";
import { maskerOf } from "../comments/masking/masking";
import type { PhraseFinder } from "../comments/themes/phraseFinder";
import { commentsInSteps } from "../comments/readComments";
import { commentsInSteps as sayingInSteps, withComments } from "../diagnosis/comments";
import { MOST_THEMES } from "../diagnosis/commentsReading";
import type { Steps } from "../diagnosis/steps";
import type { Reading } from "../score/responses";
import type { CommentsDone, LanguagePart } from "./languagePart";
import { outcomeOf } from "./outcome";

/** What was read last, so that the switch for quotes and another window cost no second reading. */
interface Kept {
  readonly reading: Reading;
  readonly choices: string;
  readonly read: CommentsRead;
}

/** Reads comments with a model and word classes that are there. */
export function languagePart(causes: CauseReader, phrases: PhraseFinder): LanguagePart {
  let kept: Kept | null = null;
  return {
    outcomeInSteps: function* (reading, diagnosis, { mask, corrections, ownThemes }) {
      const { responses } = reading;
      const choices = JSON.stringify([corrections, ownThemes]);
      if (kept?.reading !== reading || kept.choices !== choices) {
        const parts = { causes, phrases, corrections, ownThemes, mostThemes: MOST_THEMES };
        kept = { reading, choices, read: yield* commentsInSteps(responses, parts) };
      }
      const { read } = kept;
      const asked = {
        mask: mask ? maskerOf(responses.customer?.values ?? []) : null,
        corrections,
      };
      const total = read.comments.length;
      const steps = sayingInSteps(responses, read, diagnosis, asked);
      const comments = yield* standingAt({ done: total, total }, steps);
      return outcomeOf(withComments(diagnosis, comments));
    },
  };
}

/** Steps that are as far as they will be. */
function* standingAt<T>(done: CommentsDone, steps: Steps<T>): Generator<CommentsDone, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield done;
  }
}
