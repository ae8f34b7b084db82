import { say } from "../../wording/say";
import { CellProblem } from "../problem";
import type { Answers } from "./answers";
import { countedGroups } from "./countedAnswers";

/**
 * The answers cell by cell, as {@link Answers.rows}, for functions that follow single customers: counts are
 * refused with #VALUE!, because the answers 0…10 beside them would read as eleven customers.
 */
export function singleAnswers(answers: Answers): Int8Array {
  if (isCounted(answers)) throw new CellProblem("#VALUE!", say("functions.problem.countsAlone"));
  return answers.rows();
}

function isCounted({ cells }: Answers): boolean {
  try {
    return countedGroups(cells) !== null;
  } catch (thrown) {
    // Cells that may be counts or answers are answers where counts make no sense.
    if (thrown instanceof CellProblem) return false;
    throw thrown;
  }
}
