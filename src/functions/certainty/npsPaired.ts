import { movesOf, pairedChange } from "../../score/paired";
import { say } from "../../wording/say";
import { declare, type FunctionResult } from "../declaration";
import { scores } from "../parameters/answers";
import { confidence } from "../parameters/number";
import { requireSameSize } from "../parameters/sameSize";
import { singleAnswers } from "../parameters/singleAnswers";
import { CellProblem } from "../problem";

/** `=NPSPAIRED(before, after, [confidence])`: the change of the customers who answered both times, in points. */
export const NPSPAIRED = declare({
  name: "NPSPAIRED",
  parameters: { before: scores, after: scores, confidence },
  resultType: "any",
  evaluate: (given) => {
    const [before, after] = [singleAnswers(given.before), singleAnswers(given.after)];
    requireSameSize(
      { name: "before", length: before.length },
      { name: "after", length: after.length }
    );
    const moves = movesOf(before, after);
    if (moves.every((count) => count === 0)) {
      throw new CellProblem("#N/A", say("functions.problem.noPairs"));
    }
    const { change, interval, p, n, test } = pairedChange(moves, given.confidence);
    const unknown = (): FunctionResult =>
      new CellProblem("#N/A", say("functions.problem.movesAlike", { count: n }));
    return [
      [
        say("functions.column.change"),
        say("functions.column.low"),
        say("functions.column.high"),
        say("functions.column.p"),
        say("functions.column.customers"),
        say("functions.column.test"),
      ],
      [
        change,
        interval?.low ?? unknown(),
        interval?.high ?? unknown(),
        p,
        n,
        say(`functions.test.${test}`),
      ],
    ];
  },
});
