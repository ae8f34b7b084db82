import { readCell } from "../../score/cells";
import { numberIn } from "../../score/writtenNumber";
import { say } from "../../wording/say";
import type { Cells, CellsParameter, FunctionResult, FunctionResults } from "../declaration";
import { inputError } from "../inputErrors";
import { CellProblem } from "../problem";
import { cellByCell } from "./cellByCell";
import { remembered } from "../remembered";
import { isBlankCell, plainValue } from "./plainValue";

/** Cells that hold scores in points, read one by one. */
export const points: CellsParameter<Cells> = {
  kind: "cells",
  zerosMatter: true,
  read: (cells) => cells,
};

/** From so many cells on, whole numbers 0–10 throughout are answers and no scores. */
const ENOUGH_FOR_ANSWERS = 10;

/**
 * Applies a reading to every score of a range, in its shape: a blank cell stays blank, a cell that
 * holds no score gets an error of its own. A single cell throws instead, so that its sentence shows.
 * Ten or more cells that all hold whole numbers 0–10 are raw answers and refused.
 */
export function readScores(
  cells: Cells,
  functionName: string,
  read: (nps: number) => FunctionResult
): FunctionResults {
  refuseRawAnswers(cells, functionName);
  const noScore = remembered(problemOf);
  return cellByCell(cells, (value) => {
    const score = scoreIn(value, noScore);
    return typeof score === "number" ? read(score) : (score ?? "");
  });
}

/** The score in a cell, null for a blank one, or what is wrong with it. */
function scoreIn(value: unknown, noScore: typeof problemOf): number | CellProblem | null {
  if (typeof value === "number") return pointsIn(value, noScore);
  if (isBlankCell(value)) return null;
  const problem = inputError(value);
  if (problem) return problem;
  const number = typeof value === "string" ? numberIn(value) : plainValue(value);
  return typeof number === "number" ? pointsIn(number, noScore) : noScore("notScoreText");
}

function pointsIn(number: number, noScore: typeof problemOf): number | CellProblem {
  // A figure that went through division may pass its limit by one rounding step.
  if (Math.abs(number) <= 100 + 1e-9) return number;
  return noScore(Number.isNaN(number) ? "notScoreText" : "notScore");
}

function problemOf(sentence: "notScore" | "notScoreText"): CellProblem {
  return new CellProblem("#VALUE!", say(`functions.problem.${sentence}`));
}

function refuseRawAnswers(cells: Cells, name: string): void {
  let filled = 0;
  for (const line of cells) {
    for (const value of line) {
      if (isBlankCell(value)) continue;
      if (readCell(value) < 0) return;
      filled++;
    }
  }
  if (filled < ENOUGH_FOR_ANSWERS) return;
  throw new CellProblem("#VALUE!", say("functions.problem.rawAnswers", { name }));
}
