import { numberIn } from "../../score/writtenNumber";
import { say } from "../../wording/say";
import type { CellsParameter } from "../declaration";
import { inputError } from "../inputErrors";
import { CellProblem } from "../problem";

/** One entry a cell, row by row; NaN where the cell is blank. */
export type Weights = Float64Array;

/** Weights beside answers: numbers from 0 up. @throws CellProblem for anything else, with its place */
export const weights: CellsParameter<Weights> = {
  kind: "cells",
  zerosMatter: true,
  read: (cells) => {
    const columns = cells[0]?.length ?? 0;
    const read = new Float64Array(cells.length * columns);
    let at = 0;
    for (const line of cells) {
      for (let column = 0; column < columns; column++, at++) {
        const value = line[column];
        read[at] = typeof value === "number" && value >= 0 ? value : weightIn(value, at);
      }
    }
    return read;
  },
};

/** The weights of rows with an answer; #VALUE! where one is missing, #N/A where all of them are 0. */
export function weightsOf(answers: Int8Array, given: Weights): Float64Array {
  let total = 0;
  for (let row = 0; row < answers.length; row++) {
    if ((answers[row] as number) < 0) continue;
    const weight = given[row] as number;
    if (Number.isNaN(weight)) {
      throw new CellProblem("#VALUE!", say("functions.problem.noWeight", { place: row + 1 }));
    }
    total += weight;
  }
  if (total > 0) return given;
  throw new CellProblem("#N/A", say("functions.problem.weightsZero"));
}

function weightIn(value: unknown, at: number): number {
  const problem = inputError(value);
  if (problem) throw problem;
  if (value === null || value === undefined) return NaN;
  if (typeof value === "string") {
    if (value.trim() === "") return NaN;
    const number = numberIn(value);
    if (number >= 0) return number;
  }
  throw new CellProblem("#VALUE!", say("functions.problem.notWeight", { place: at + 1 }));
}
