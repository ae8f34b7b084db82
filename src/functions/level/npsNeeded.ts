import { movesNeeded } from "../../score/movesNeeded";
import { say } from "../../wording/say";
import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { requiredNumber } from "../parameters/number";
import { CellProblem } from "../problem";

const target = requiredNumber(
  (points) => Math.abs(points) <= 100,
  () => say("functions.problem.target")
);

/**
 * `=NPSNEEDED(scores, target)`: moves by one group and moves from detractor to promoter that reach a
 * target (rules 126, 200), side by side.
 */
export const NPSNEEDED = declare({
  name: "NPSNEEDED",
  parameters: { scores, target },
  resultType: "any",
  evaluate: (given) => {
    const groups = given.scores.groups();
    const { oneStep, detractorToPromoter } = movesNeeded(groups, given.target);
    return [[oneStep, detractorToPromoter ?? tooFew(groups.detractors)]];
  },
});

function tooFew(detractors: number): CellProblem {
  return new CellProblem("#N/A", say("functions.problem.fewDetractors", { count: detractors }));
}
