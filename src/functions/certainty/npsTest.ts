import { compareScores } from "../../score/compare";
import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { method } from "../parameters/method";
import { confidence } from "../parameters/number";
import { comparisonTable } from "./comparisonTable";

/** `=NPSTEST(a, b, [confidence], [method])`: a − b in points for two sets of answers that have nobody in common. */
export const NPSTEST = declare({
  name: "NPSTEST",
  parameters: { a: scores, b: scores, confidence, method },
  resultType: "any",
  evaluate: (given) => comparisonTable(compareScores(given.a.groups(), given.b.groups(), given)),
});
