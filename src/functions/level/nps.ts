import { EXCLUSIONS } from "../../score/cells";
import { shares } from "../../score/groups";
import { npsInterval } from "../../score/interval";
import { nps as scoreOf } from "../../score/nps";
import { say } from "../../wording/say";
import { declare, optional, type CardLine } from "../declaration";
import { scores, type Answers } from "../parameters/answers";
import { weighed, type Weighed } from "../parameters/weighing";
import { weights } from "../parameters/weights";

/** `=NPS(scores, [weights])`: rule 5, unrounded, with a card where Excel shows one. Example: `=NPS({9;10;7;3})` gives 25. */
export const NPS = declare({
  name: "NPS",
  parameters: { scores, weights: optional(weights) },
  resultType: "any",
  evaluate: (given) => {
    const answers = weighed(given.scores, given.weights);
    return [[{ value: scoreOf(answers.sums) ?? 0, card: () => card(answers, given.scores) }]];
  },
});

function card({ sums, effective, n }: Weighed, answers: Answers): CardLine[] {
  const share = shares(sums);
  const { low, high } = npsInterval(effective);
  const groups = (["detractors", "passives", "promoters"] as const).map((group) => ({
    label: say(`functions.card.${group}`),
    value: share[group],
    format: "0.0%",
  }));
  return [
    { label: say("functions.card.answers"), value: n, format: "#,##0" },
    ...groups,
    { label: say("functions.card.low"), value: low, format: "0.0" },
    { label: say("functions.card.high"), value: high, format: "0.0" },
    { label: say("functions.card.leftOut"), value: leftOut(answers), format: "#,##0" },
  ];
}

/** Cells that are neither blank nor an answer. */
function leftOut(answers: Answers): number {
  const excluded = answers.excluded();
  return EXCLUSIONS.reduce((sum, reason) => sum + (reason === "blank" ? 0 : excluded[reason]), 0);
}
