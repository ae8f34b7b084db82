import { groupsOf, type Groups } from "../score/groups";
import { tallyMatrix, usability, type Tally } from "../score/tally";
import { say } from "../wording/say";
import type { Cells } from "./declaration";
import { CellProblem, type CellErrorCode } from "./problem";

/** From so many filled cells on, a range that is mostly no answers is taken for a wrong one (rule 205). */
const ENOUGH_TO_REFUSE = 20;

/**
 * The answers in a function's range. #N/A when there is none; #VALUE! when more than half of 20 or
 * more filled cells hold no whole number 0–10 (rule 205). An Excel error among the cells is passed on.
 */
export function answersIn(cells: Cells): Groups {
  const tally = tallyMatrix(cells);
  if (tally.excluded.error > 0) passOnError(cells);
  const groups = groupsOf(tally.counts);
  if (groups.n === 0) throw new CellProblem("#N/A", say("functions.problem.noAnswers"));
  refuseOtherData(tally);
  return groups;
}

function refuseOtherData(tally: Tally): void {
  const { filled, unusable } = usability(tally);
  if (filled < ENOUGH_TO_REFUSE || unusable * 2 <= filled) return;
  throw new CellProblem("#VALUE!", say("functions.problem.notAnswers", { unusable, filled }));
}

const PASSED_ON: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/**
 * Excel itself passes errors on before a function is called; where one arrives all the same, as an
 * object, it is passed on here. A text that reads "#N/A" is no Excel error: it is left out.
 */
function passOnError(cells: Cells): void {
  for (const line of cells) {
    for (const value of line) {
      if (typeof value !== "object" || value === null || !("code" in value)) continue;
      const code = String(value.code);
      throw new CellProblem(PASSED_ON.includes(code) ? (code as CellErrorCode) : "#VALUE!", "");
    }
  }
}
