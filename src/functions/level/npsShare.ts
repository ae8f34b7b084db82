import { shares } from "../../score/groups";
import { say } from "../../wording/say";
import { declare, optional } from "../declaration";
import { scores } from "../parameters/answers";
import { weighed } from "../parameters/weighing";
import { weights } from "../parameters/weights";

const GROUPS = ["detractors", "passives", "promoters"] as const;

/** `=NPSSHARE(scores, [weights])`: a header row and one row a group with its share and its count, or sum of weights. */
export const NPSSHARE = declare({
  name: "NPSSHARE",
  parameters: { scores, weights: optional(weights) },
  resultType: "any",
  evaluate: (given) => {
    const { sums } = weighed(given.scores, given.weights);
    const share = shares(sums);
    return [
      [
        say("functions.column.group"),
        say("functions.column.share"),
        say(given.weights ? "functions.column.weight" : "functions.column.count"),
      ],
      ...GROUPS.map((group) => [say(`functions.group.${group}`), share[group], sums[group]]),
    ];
  },
});
