import type { Cells, CellsParameter } from "../declaration";
import { inputError } from "../inputErrors";
import type { CellProblem } from "../problem";
import { plainValue } from "./plainValue";

/** The comments in a function's range. */
export class Comments {
  constructor(readonly cells: Cells) {}

  /**
   * One text a cell, row by row; "" where the cell is blank.
   * @throws CellProblem an Excel error among the cells is passed on
   */
  texts(): string[] {
    return this.read((problem) => {
      throw problem;
    });
  }

  /** The same where a single error must not hide the other comments; a cell that holds one reads as "". */
  textsBesideErrors(): string[] {
    return this.read(() => "");
  }

  private read(onError: (problem: CellProblem) => string): string[] {
    const columns = this.cells[0]?.length ?? 0;
    return this.cells.flatMap((line) =>
      Array.from({ length: columns }, (_, column) => textIn(line[column], onError))
    );
  }
}

/** Respondents' texts, one a cell. */
export const comments: CellsParameter<Comments> = {
  kind: "cells",
  // As a comment a 0 says nothing, and neither does a blank cell.
  zerosMatter: false,
  read: (cells) => new Comments(cells),
};

/** Excel's data types (a country, a share) are what the cell shows; a number is its digits. */
function textIn(value: unknown, onError: (problem: CellProblem) => string): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined || value === 0) return "";
  const problem = inputError(value);
  if (problem) return onError(problem);
  const plain = typeof value === "object" && "text" in value ? value.text : plainValue(value);
  if (typeof plain === "string") return plain;
  return typeof plain === "number" || typeof plain === "boolean" ? String(plain) : "";
}
