import type { Answers } from "../parameters/answers";
import type { Comments } from "../parameters/comments";
import { requireSameSize } from "../parameters/sameSize";
import { singleAnswers } from "../parameters/singleAnswers";

/** A survey's comments and the answers beside them. */
export interface Survey {
  readonly texts: readonly string[];
  /** 0…10, or negative where the cell is no answer. */
  readonly scores: Int8Array;
}

/** @throws CellProblem #VALUE! for ranges of different size and for counts in place of answers */
export function answersBeside(comments: Comments, answers: Answers): Survey {
  const texts = comments.texts();
  const scores = singleAnswers(answers);
  requireSameSize(
    { name: "comments", length: texts.length },
    { name: "scores", length: scores.length }
  );
  return { texts, scores };
}
