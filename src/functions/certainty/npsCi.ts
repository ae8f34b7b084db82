import { npsInterval } from "../../score/interval";
import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { method } from "../parameters/method";
import { confidence } from "../parameters/number";
import { population, populationOf } from "../parameters/population";

/** `=NPSCI(scores, [confidence], [method], [population])`: low and high end in points, side by side. */
export const NPSCI = declare({
  name: "NPSCI",
  parameters: { scores, confidence, method, population },
  resultType: "number",
  evaluate: (given) => {
    const groups = given.scores.groups();
    const { low, high } = npsInterval(groups, {
      ...given,
      population: populationOf(given.population, groups.n),
    });
    return [[low, high]];
  },
});
