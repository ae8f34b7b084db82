import { shrink } from "../../score/shrink";
import { nps } from "../../score/nps";
import { say } from "../../wording/say";
import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { groupedAnswers } from "../parameters/groupedAnswers";
import { groupLabels } from "../parameters/groupLabels";

/**
 * `=NPSSHRINK(scores, groups)`: a header row and one row a group, lowest estimate first: answers, score,
 * the score drawn towards what the groups have in common and its standard deviation, in points, and how
 * much of it is the group's own (0…1); see `shrink`. The deviation is blank where groups differ no more
 * than by chance, or each is all of one kind; groups without answers come last. Example: three groups of
 * one score all have it, with weight 0.
 */
export const NPSSHRINK = declare({
  name: "NPSSHRINK",
  parameters: { scores, groups: groupLabels },
  resultType: "any",
  evaluate: (given) => {
    const { answered, unanswered } = groupedAnswers(given.scores, given.groups);
    const { estimates } = shrink(answered.map(({ sums }) => sums));
    const lines = answered.flatMap(({ name, n, sums }, index) => {
      const estimate = estimates[index];
      return estimate ? [{ name, n, nps: nps(sums) ?? "", ...estimate }] : [];
    });
    // Equal estimates in the order of the rows.
    lines.sort((a, b) => a.score - b.score);
    return [
      [
        say("functions.column.group"),
        say("functions.column.answers"),
        say("functions.column.nps"),
        say("functions.groups.column.shrunken"),
        say("functions.groups.column.deviation"),
        say("functions.groups.column.ownWeight"),
      ],
      ...lines.map((line) => [
        line.name,
        line.n,
        line.nps,
        line.score,
        line.deviation ?? "",
        line.ownWeight,
      ]),
      ...unanswered.map(({ name, n }) => [name, n, "", "", "", ""]),
    ];
  },
});
