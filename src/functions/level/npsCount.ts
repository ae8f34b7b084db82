import { EXCLUSIONS } from "../../score/cells";
import { tallyMatrix } from "../../score/tally";
import { say } from "../../wording/say";
import { declare, type Cells, type CellsParameter } from "../declaration";

/** Cells as they are: errors are counted, and nothing is refused. */
const scores: CellsParameter<Cells> = { kind: "cells", zerosMatter: true, read: (cells) => cells };

/** `=NPSCOUNT(scores)`: how many cells hold an answer, and how many none, by reason (rule 4); a table. */
export const NPSCOUNT = declare({
  name: "NPSCOUNT",
  parameters: { scores },
  resultType: "any",
  evaluate: ({ scores: cells }) => {
    const { counts, excluded } = tallyMatrix(cells);
    const answers = counts.reduce((sum, count) => sum + count, 0);
    const all = EXCLUSIONS.reduce((sum, reason) => sum + excluded[reason], answers);
    return [
      [say("functions.column.cells"), say("functions.column.count")],
      [say("functions.cells.answers"), answers],
      ...EXCLUSIONS.map((reason) => [say(`functions.cells.${reason}`), excluded[reason]]),
      [say("functions.cells.all"), all],
    ];
  },
});
