import { marginOfError } from "../../score/interval";
import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { method } from "../parameters/method";
import { confidence } from "../parameters/number";
import { population, populationOf } from "../parameters/population";

/** `=NPSMOE(scores, [confidence], [method], [population])`: half the width of NPSCI's interval, in points. */
export const NPSMOE = declare({
  name: "NPSMOE",
  parameters: { scores, confidence, method, population },
  resultType: "number",
  evaluate: (given) => {
    const groups = given.scores.groups();
    const options = { ...given, population: populationOf(given.population, groups.n) };
    return [[marginOfError(groups, options)]];
  },
});
