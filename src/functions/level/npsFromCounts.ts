import { groupsFrom } from "../../score/groups";
import { nps } from "../../score/nps";
import { numberIn } from "../../score/writtenNumber";
import { say } from "../../wording/say";
import { declare, type Cells, type CellsParameter, type FunctionResult } from "../declaration";
import { inputError } from "../inputErrors";
import { cellByCell } from "../parameters/cellByCell";
import { isBlankCell, plainValue } from "../parameters/plainValue";
import { CellProblem } from "../problem";
import { remembered } from "../remembered";

/** Counts of one group, read with the cells of the other two beside them. */
const counts: CellsParameter<Cells> = { kind: "cells", zerosMatter: true, read: (cells) => cells };

/** Beyond this a number no longer counts one by one, and its multiples by 100 lose their last digits. */
const MOST = Number.MAX_SAFE_INTEGER / 100;

/**
 * `=NPSFROMCOUNTS(detractors, passives, promoters)`: the score of answers that come counted (rule 5),
 * cell by cell; shares do as well as counts. A blank is 0 where another count stands, all three blank
 * stay blank.
 */
export const NPSFROMCOUNTS = declare({
  name: "NPSFROMCOUNTS",
  parameters: { detractors: counts, passives: counts, promoters: counts },
  resultType: "any",
  evaluate: ({ detractors, passives, promoters }) => {
    requireSameShape(detractors, passives, promoters);
    const problem = remembered(problemOf);
    return cellByCell(detractors, (cell, row, column) =>
      scoreOf(cell, passives[row]?.[column], promoters[row]?.[column], problem)
    );
  },
});

/** The score of three cells beside each other; `problem` makes what is said of those that have none. */
function scoreOf(
  detractors: unknown,
  passives: unknown,
  promoters: unknown,
  problem: typeof problemOf
): FunctionResult {
  const error = inputError(detractors) ?? inputError(passives) ?? inputError(promoters);
  if (error) return error;
  if (isBlankCell(detractors) && isBlankCell(passives) && isBlankCell(promoters)) return "";
  const groups = groupsFrom(countIn(detractors), countIn(passives), countIn(promoters));
  if (Number.isNaN(groups.n)) return problem("notCounts");
  return nps(groups) ?? problem("countsZero");
}

function problemOf(sentence: "notCounts" | "countsZero"): CellProblem {
  return new CellProblem(
    sentence === "notCounts" ? "#VALUE!" : "#N/A",
    say(`functions.problem.${sentence}`)
  );
}

/** A count in a cell, 0 for a blank one; NaN for what cannot be a count. */
function countIn(cell: unknown): number {
  if (isBlankCell(cell)) return 0;
  const number = typeof cell === "string" ? numberIn(cell) : plainValue(cell);
  return typeof number === "number" && number >= 0 && number <= MOST ? number : NaN;
}

function requireSameShape(first: Cells, ...others: readonly Cells[]): void {
  const shape = (cells: Cells) => `${cells.length}×${cells[0]?.length ?? 0}`;
  if (others.every((each) => shape(each) === shape(first))) return;
  throw new CellProblem("#VALUE!", say("functions.problem.shapes"));
}
