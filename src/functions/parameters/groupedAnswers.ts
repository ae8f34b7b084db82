import { answersByGroup, type AnswerSet } from "../../score/answersByGroup";
import { say } from "../../wording/say";
import { CellProblem } from "../problem";
import type { Answers } from "./answers";
import type { GroupLabels } from "./groupLabels";
import { requireSameSize } from "./sameSize";
import { weightsOf, type Weights } from "./weights";

/** The answers of one group. */
export interface NamedAnswers extends AnswerSet {
  readonly name: string;
}

/** Answers by group, those with answers (of any weight) apart from those without. */
export interface AnswersByName {
  readonly answered: readonly NamedAnswers[];
  readonly unanswered: readonly NamedAnswers[];
  /** Every answer, those without a group too. */
  readonly all: AnswerSet;
}

/**
 * Answers with the groups, and the weights if any, beside them, cell by cell.
 * @throws CellProblem #VALUE! where the ranges differ in size; #N/A where no answer has a group
 */
export function groupedAnswers(
  scores: Answers,
  { names, codes }: GroupLabels,
  weights: Weights | null = null
): AnswersByName {
  const rows = scores.rows();
  const own = { name: "scores", length: rows.length };
  requireSameSize(own, { name: "groups", length: codes.length });
  if (weights) requireSameSize(own, { name: "weights", length: weights.length });
  const { groups, all } = answersByGroup(
    rows,
    codes,
    names.length,
    weights && weightsOf(rows, weights)
  );
  const named = groups.map((group, index) => ({ ...group, name: names[index] ?? "" }));
  const answered = named.filter(({ sums }) => sums.n > 0);
  if (answered.length > 0) {
    return { answered, unanswered: named.filter(({ sums }) => !(sums.n > 0)), all };
  }
  throw new CellProblem("#N/A", say("functions.groups.problem.none"));
}
