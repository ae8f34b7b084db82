import { numberIn } from "../../score/writtenNumber";
import { say } from "../../wording/say";
import type { Cells, CellsParameter } from "../declaration";
import { inputError } from "../inputErrors";
import { CellProblem } from "../problem";
import { isBlankCell, plainValue } from "./plainValue";

/** Cells that hold p values, read one by one. */
export const probabilities: CellsParameter<Cells> = {
  kind: "cells",
  // A p of 0 is the smallest there is, an empty cell is none.
  zerosMatter: true,
  read: (cells) => cells,
};

/** The p value in a cell, null for a blank one, or what is wrong with it. */
export function probabilityIn(cell: unknown): number | CellProblem | null {
  if (typeof cell === "number" && cell >= 0 && cell <= 1) return cell;
  if (isBlankCell(cell)) return null;
  const problem = inputError(cell);
  if (problem) return problem;
  const value = typeof cell === "string" ? numberIn(cell) : plainValue(cell);
  // One that went through a division may pass 1 by a rounding step.
  if (typeof value === "number" && value >= 0 && value <= 1 + 1e-12) return Math.min(1, value);
  return new CellProblem("#VALUE!", say("functions.problem.notProbability"));
}
