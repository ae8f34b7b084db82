import { say } from "../../wording/say";
import type { CellsParameter } from "../declaration";
import { inputError } from "../inputErrors";
import { CellProblem } from "../problem";
import { isBlankCell, plainValue } from "./plainValue";

const YES: readonly string[] = ["true", "yes", "y", "x", "1"];
const NO: readonly string[] = ["false", "no", "n", "0"];
const UNCLEAR = -1;

/** One entry a cell, row by row: 1 flagged, 0 not, negative where the cell says neither. */
export type Flags = Int8Array;

/** Which answers are meant: TRUE or FALSE, 1 or 0, yes or no, x or blank. Excel errors are passed on. */
export const flags: CellsParameter<Flags> = {
  kind: "cells",
  // A blank cell is a no, as 0 is.
  zerosMatter: false,
  read: (cells) => {
    const columns = cells[0]?.length ?? 0;
    const read = new Int8Array(cells.length * columns);
    let at = 0;
    for (const line of cells) {
      for (let column = 0; column < columns; column++) read[at++] = flagIn(line[column]);
    }
    return read;
  },
};

/**
 * Refuses a cell beside an answer that says neither yes nor no: #VALUE! with its place and what to write.
 * Headers and notes beside no answer do not matter.
 */
export function requireClearFlags(answers: Int8Array, given: Flags): void {
  for (let row = 0; row < answers.length; row++) {
    if ((answers[row] as number) < 0 || (given[row] as number) !== UNCLEAR) continue;
    throw new CellProblem("#VALUE!", say("functions.groups.problem.flag", { place: row + 1 }));
  }
}

function flagIn(value: unknown): number {
  if (value === true || value === 1) return 1;
  if (value === false || value === 0 || isBlankCell(value)) return 0;
  if (typeof value === "string") return flagWritten(value.trim().toLowerCase());
  const problem = inputError(value);
  if (problem) throw problem;
  const plain = plainValue(value);
  // A NaN differs from itself.
  return Object.is(plain, value) || typeof plain === "object" ? UNCLEAR : flagIn(plain);
}

function flagWritten(word: string): number {
  if (YES.includes(word)) return 1;
  return NO.includes(word) ? 0 : UNCLEAR;
}
