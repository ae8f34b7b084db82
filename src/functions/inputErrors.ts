import { say } from "../wording/say";
import type { Cells } from "./declaration";
import { CellProblem, type CellErrorCode } from "./problem";

/** The errors that a function can give itself; Excel keeps #REF!, #NAME? and the newer ones for its own use. */
const CAN_GIVE: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/**
 * An Excel error that was handed over as an argument or in a cell, as the problem to pass on; null for
 * anything else. A text that reads "#N/A" is no Excel error.
 */
export function inputError(value: unknown): CellProblem | null {
  if (typeof value !== "object" || value === null) return null;
  const code = codeOf(value);
  if (code === null) return null;
  return CAN_GIVE.includes(code)
    ? new CellProblem(code as CellErrorCode, "")
    : new CellProblem("#VALUE!", say("functions.problem.errorInCells", { code }));
}

/** Throws the first Excel error among the cells, row by row; returns when there is none. */
export function passOnError(cells: Cells): void {
  for (const line of cells) {
    for (const value of line) {
      const problem = inputError(value);
      if (problem) throw problem;
    }
  }
}

/** Errors come as CustomFunctions.Error objects, or inside a cell value with a type. */
function codeOf(value: object): string | null {
  if ("code" in value && typeof value.code === "string" && value.code.startsWith("#")) {
    return value.code;
  }
  if ("type" in value && value.type === "Error" && "basicValue" in value) {
    return String(value.basicValue);
  }
  return null;
}
