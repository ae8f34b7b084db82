/** The error values a function may give with a sentence of its own; the others come from Excel and are passed on. */
export type CellErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

/** Why a cell cannot have its answer, and what to do, in a sentence Excel shows beside the error. */
export class CellProblem extends Error {
  override readonly name = "CellProblem";
  constructor(
    readonly code: CellErrorCode,
    message: string
  ) {
    super(message);
  }
}
