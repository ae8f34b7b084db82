import { periodLabel, type Period } from "../../diagnosis/periods";
import { compareScores } from "../../score/compare";
import { say } from "../../wording/say";
import { declare, type FunctionResult } from "../declaration";
import { scores } from "../parameters/answers";
import { calendarPeriods, datedAnswers } from "../parameters/datedAnswers";
import { dates } from "../parameters/dates";
import { period } from "../parameters/period";
import { scoreHeader, scoreLine } from "./scoreLine";

/**
 * `=NPSTREND(scores, dates, [period])`: a header row and one row a calendar period, from the first with
 * answers to the last: label, first day (serial), answers, score with its 95% interval, and the change against
 * the period right before with MOVER's p (points; not adjusted for looking at many). A last row for answers
 * without a date. Example: two quarters of +20 and 0 show a change of −20.
 */
export const NPSTREND = declare({
  name: "NPSTREND",
  parameters: { scores, dates, period },
  resultType: "any",
  evaluate: (given) => {
    const { dated, undated } = datedAnswers(given.scores, given.dates);
    const periods = calendarPeriods(dated, given.period);
    return [
      [
        say("functions.column.period"),
        say("functions.column.start"),
        ...scoreHeader(),
        say("functions.column.change"),
        say("functions.column.p"),
      ],
      ...periods.map((each, index) => [
        periodLabel(each.start, given.period),
        each.start,
        ...scoreLine(each.groups),
        ...changeSince(periods[index - 1], each),
      ]),
      ...(undated.n === 0
        ? []
        : [[say("functions.time.noDate"), "", ...scoreLine(undated), "", ""]]),
    ];
  },
});

/** Change and p; empty where either period is without answers. */
function changeSince(before: Period | undefined, { groups }: Period): FunctionResult[] {
  if (!before || before.groups.n === 0 || groups.n === 0) return ["", ""];
  const { difference, p } = compareScores(groups, before.groups);
  return [difference, p];
}
