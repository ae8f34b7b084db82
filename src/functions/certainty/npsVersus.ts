import { compareToNumber } from "../../score/compare";
import { say } from "../../wording/say";
import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { confidence, requiredNumber } from "../parameters/number";
import { comparisonTable } from "./comparisonTable";

/** `=NPSVERSUS(scores, benchmark, [confidence])`: the score minus a fixed value, by the score test. */
export const NPSVERSUS = declare({
  name: "NPSVERSUS",
  parameters: {
    scores,
    benchmark: requiredNumber(
      (points) => Math.abs(points) <= 100,
      () => say("functions.problem.benchmark")
    ),
    confidence,
  },
  resultType: "any",
  evaluate: (given) =>
    comparisonTable(compareToNumber(given.scores.groups(), given.benchmark, given.confidence)),
});
