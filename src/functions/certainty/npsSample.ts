import { answersForMargin, SMALLEST_DISTANCE } from "../../score/sampleSize";
import { moments } from "../../score/wald";
import { say } from "../../wording/say";
import { declare, optional } from "../declaration";
import { expectedShares } from "../parameters/expectedShares";
import { confidence, requiredNumber } from "../parameters/number";
import { population } from "../parameters/population";

/** `=NPSSAMPLE(margin, [confidence], [shares], [population])`: answers needed for a margin of error in points. */
export const NPSSAMPLE = declare({
  name: "NPSSAMPLE",
  parameters: {
    margin: requiredNumber(
      (points) => points >= SMALLEST_DISTANCE && points <= 100,
      () => say("functions.problem.margin")
    ),
    confidence,
    shares: optional(expectedShares),
    population,
  },
  resultType: "number",
  evaluate: (given) => [
    [
      answersForMargin(given.margin, {
        confidence: given.confidence,
        variance: given.shares ? moments(given.shares).variance : undefined,
        population: given.population ?? undefined,
      }),
    ],
  ],
});
