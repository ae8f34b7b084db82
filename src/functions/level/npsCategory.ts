import { readCell } from "../../score/cells";
import { CODE } from "../../score/exclusions";
import { say } from "../../wording/say";
import { declare, type Cells, type CellsParameter, type FunctionResult } from "../declaration";
import { inputError } from "../inputErrors";
import { cellByCell } from "../parameters/cellByCell";
import { CellProblem } from "../problem";

/** Cells as they are: each is answered on its own, so nothing is refused as a whole and counts are no answers. */
const scores: CellsParameter<Cells> = { kind: "cells", zerosMatter: true, read: (cells) => cells };

/**
 * `=NPSCATEGORY(scores)`: Promoter, Passive or Detractor for each cell, in its shape (rules 2–4). A blank
 * cell stays blank, any other that is no answer is #N/A in its place.
 */
export const NPSCATEGORY = declare({
  name: "NPSCATEGORY",
  parameters: { scores },
  resultType: "any",
  evaluate: ({ scores: cells }) => {
    const names = Array.from({ length: 11 }, (_, answer) => nameOf(answer));
    // One for all of them: there may be a million.
    const noAnswer = new CellProblem("#N/A", say("functions.problem.noAnswer"));
    const category = (value: unknown): FunctionResult => {
      const code = readCell(value);
      if (code >= 0) return names[code] ?? noAnswer;
      if (code === CODE.blank) return "";
      return inputError(value) ?? noAnswer;
    };
    return cellByCell(cells, category);
  },
});

function nameOf(answer: number): string {
  if (answer >= 9) return say("functions.category.promoter");
  return say(answer >= 7 ? "functions.category.passive" : "functions.category.detractor");
}
