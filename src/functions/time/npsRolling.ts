import { addMonths } from "../../diagnosis/calendar";
import { periodLabel } from "../../diagnosis/periods";
import { groupsBetween } from "../../score/answersByDay";
import { say } from "../../wording/say";
import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { calendarPeriods, datedAnswers } from "../parameters/datedAnswers";
import { dates } from "../parameters/dates";
import { optionalNumber } from "../parameters/number";
import { CellProblem } from "../problem";
import { scoreHeader, scoreLine } from "./scoreLine";

const YEAR = 12;
const MOST_MONTHS = 60;

const months = optionalNumber(
  (value) => Number.isInteger(value) && value >= 1 && value <= MOST_MONTHS,
  () => say("functions.time.problem.months", { most: MOST_MONTHS })
);

/**
 * `=NPSROLLING(scores, dates, [months])`: a header row and one row a calendar month, each with the score of the
 * months that end with it (12 if left out) and its 95% interval; from the first month that has so many behind it.
 * The label and the last day (serial) are those of the window's last month. #N/A when the answers span fewer
 * months. Example: answers of January to March with a window of 2 give rows for February and March.
 */
export const NPSROLLING = declare({
  name: "NPSROLLING",
  parameters: { scores, dates, months },
  resultType: "any",
  evaluate: (given) => {
    const width = given.months ?? YEAR;
    const { dated } = datedAnswers(given.scores, given.dates);
    const calendar = calendarPeriods(dated, "month");
    if (calendar.length < width) {
      throw new CellProblem(
        "#N/A",
        say("functions.time.problem.shortSpan", { count: calendar.length, width })
      );
    }
    return [
      [say("functions.column.month"), say("functions.column.end"), ...scoreHeader()],
      ...calendar.slice(width - 1).map(({ start, end }) => {
        const from = addMonths(start, 1 - width);
        return [periodLabel(start, "month"), end, ...scoreLine(groupsBetween(dated, from, end))];
      }),
    ];
  },
});
