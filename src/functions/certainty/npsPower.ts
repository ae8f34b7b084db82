import { answersForDifference, SMALLEST_DISTANCE } from "../../score/sampleSize";
import { moments } from "../../score/wald";
import { say } from "../../wording/say";
import { declare, optional } from "../declaration";
import { expectedShares } from "../parameters/expectedShares";
import { confidence, fraction, requiredNumber } from "../parameters/number";

/** `=NPSPOWER(difference, [power], [confidence], [shares])`: answers each period needs to show a difference in points. */
export const NPSPOWER = declare({
  name: "NPSPOWER",
  parameters: {
    difference: requiredNumber(
      (points) => Math.abs(points) >= SMALLEST_DISTANCE && Math.abs(points) <= 200,
      () => say("functions.problem.difference")
    ),
    power: fraction(0.8, () => say("functions.problem.power")),
    confidence,
    shares: optional(expectedShares),
  },
  resultType: "number",
  evaluate: (given) => [
    [
      answersForDifference(given.difference, {
        power: given.power,
        confidence: given.confidence,
        variance: given.shares ? moments(given.shares).variance : undefined,
      }),
    ],
  ],
});
