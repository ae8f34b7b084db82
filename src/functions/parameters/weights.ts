import { numberIn } from "../../score/writtenNumber";
import { say } from "../../wording/say";
import type { CellsParameter } from "../declaration";
import { inputError } from "../inputErrors";
import { CellProblem } from "../problem";
import { isBlankCell, plainValue } from "./plainValue";

/** One entry a cell, row by row; NaN where the cell is blank. */
export type Weights = Float64Array;

/** Beyond these, sums of squared weights are no numbers any more; smaller weights than the least count as 0. */
const [LEAST, MOST] = [1e-100, 1e100];

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
        read[at] =
          typeof value === "number" && value >= LEAST && value <= MOST
            ? value
            : weightIn(value, at);
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
  if (isBlankCell(value)) return NaN;
  const number = typeof value === "string" ? numberIn(value) : plainValue(value);
  if (typeof number === "number" && number >= 0 && number <= MOST) {
    return number < LEAST ? 0 : number;
  }
  throw new CellProblem("#VALUE!", say("functions.problem.notWeight", { place: at + 1 }));
}
