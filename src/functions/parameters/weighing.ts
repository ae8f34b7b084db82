import type { Groups } from "../../score/groups";
import { weightedAnswers } from "../../score/weighted";
import type { Answers } from "./answers";
import { requireSameSize } from "./sameSize";
import { weightsOf, type Weights } from "./weights";

/** Answers with or without weights. */
export interface Weighed {
  /** Sums of weights, or counts where there are none: what the score and the shares are made of. */
  readonly sums: Groups;
  /** What intervals are made of: as many answers as the weighted ones are worth. */
  readonly effective: Groups;
  /** Answers. */
  readonly n: number;
}

/** Answers weighed by a range beside them, which must have as many cells; by nothing when it was left out. */
export function weighed(answers: Answers, weights: Weights | null): Weighed {
  if (!weights) {
    const groups = answers.groups();
    return { sums: groups, effective: groups, n: groups.n };
  }
  const rows = answers.rows();
  requireSameSize(
    { name: "scores", length: rows.length },
    { name: "weights", length: weights.length }
  );
  return weightedAnswers(rows, weightsOf(rows, weights));
}
