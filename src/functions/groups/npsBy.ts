import { readGroups, type GroupReading } from "../../diagnosis/groupReadings";
import type { TwoExperiences } from "../../diagnosis/diagnosis";
import { effective, without } from "../../score/answersByGroup";
import { shares } from "../../score/groups";
import { say } from "../../wording/say";
import { declare, optional, type FunctionResult } from "../declaration";
import { scores } from "../parameters/answers";
import { groupedAnswers, type NamedAnswers } from "../parameters/groupedAnswers";
import { groupLabels } from "../parameters/groupLabels";
import { optionalIndustry } from "../parameters/industry";
import { weights } from "../parameters/weights";

/**
 * `=NPSBY(scores, groups, [weights], [industry])`: a header row and one row a group, worst first by the
 * upper end of its interval: answers, three shares, score and 95 % interval in points, its distance from
 * everybody else with the Holm-adjusted p of MOVER, rule 51's flags (against the industry's bad threshold,
 * 0 without one), how far the number of answers carries, and the shrunken score. The same figures as the
 * pane's; groups without answers come last. Example: 9/12/39 and 28/16/36 are two experiences, 40 points
 * apart.
 */
export const NPSBY = declare({
  name: "NPSBY",
  parameters: {
    scores,
    groups: groupLabels,
    weights: optional(weights),
    industry: optionalIndustry,
  },
  resultType: "any",
  evaluate: (given) => {
    const { answered, unanswered, all } = groupedAnswers(given.scores, given.groups, given.weights);
    const { readings, twoExperiences } = readGroups(
      answered.map((group) => ({
        value: group.name,
        answers: group.n,
        groups: effective(group),
        rest: effective(without(all, group)),
      })),
      { total: effective(all), benchmark: given.industry }
    );
    const header = headerWords();
    return [
      header,
      ...readings.map((each) => lineOf(each, twoExperiences)),
      ...unanswered.map((group) => lineWithout(group, header.length)),
    ];
  },
});

function headerWords(): string[] {
  return [
    say("functions.column.group"),
    say("functions.column.answers"),
    say("functions.group.detractors"),
    say("functions.group.passives"),
    say("functions.group.promoters"),
    say("functions.column.nps"),
    say("functions.column.low"),
    say("functions.column.high"),
    say("functions.groups.column.againstRest"),
    say("functions.groups.column.pHolm"),
    say("functions.groups.column.flag"),
    say("functions.groups.column.base"),
    say("functions.groups.column.shrunken"),
  ];
}

function lineOf(reading: GroupReading, twoExperiences: TwoExperiences | null): FunctionResult[] {
  const share = shares(reading.groups);
  return [
    reading.value,
    reading.answers,
    share.detractors,
    share.passives,
    share.promoters,
    reading.nps,
    reading.interval.low,
    reading.interval.high,
    reading.difference ?? "",
    reading.test?.pHolm ?? "",
    flagsOf(reading, twoExperiences),
    say(`functions.groups.base.${reading.base}`),
    reading.shrunken,
  ];
}

/** Rule 51, several joined. */
function flagsOf({ value, hiddenProblem }: GroupReading, two: TwoExperiences | null): string {
  const flags: string[] = [];
  if (hiddenProblem) flags.push(say(`functions.groups.flag.hidden.${hiddenProblem}`));
  if (two?.high === value) flags.push(say(`functions.groups.flag.high.${two.certainty}`));
  if (two?.low === value) flags.push(say(`functions.groups.flag.low.${two.certainty}`));
  return flags.join("; ");
}

/** A group of which nothing is known but that it is there. */
function lineWithout({ name, n }: NamedAnswers, width: number): FunctionResult[] {
  return [name, n, ...Array<string>(width - 2).fill("")];
}
