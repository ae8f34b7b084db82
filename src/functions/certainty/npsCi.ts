import { npsInterval } from "../../score/interval";
import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { method } from "../parameters/method";
import { confidence } from "../parameters/number";

/** `=NPSCI(scores, [confidence], [method])`: low and high end in points, side by side. */
export const NPSCI = declare({
  name: "NPSCI",
  parameters: { scores, confidence, method },
  resultType: "number",
  evaluate: (given) => {
    const { low, high } = npsInterval(given.scores.groups(), given);
    return [[low, high]];
  },
});
