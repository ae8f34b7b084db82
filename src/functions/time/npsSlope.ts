import { weightedSlope } from "../../score/slope";
import { say } from "../../wording/say";
import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { calendarPeriods, datedAnswers } from "../parameters/datedAnswers";
import { dates } from "../parameters/dates";
import { period } from "../parameters/period";
import { CellProblem } from "../problem";

const COLUMNS = ["slope", "se", "low", "high", "z", "p", "periods"] as const;

/**
 * `=NPSSLOPE(scores, dates, [period])`: a header row and one row with the weighted straight line through the
 * periods' scores (see `weightedSlope`): points a period, standard error, 95% interval, z, p, and how many
 * periods hold answers. A period without answers keeps its place in time. #N/A below two.
 * Example: a quarter of +20 and one of 0, each 100 answers, have a slope of −20.
 */
export const NPSSLOPE = declare({
  name: "NPSSLOPE",
  parameters: { scores, dates, period },
  resultType: "any",
  evaluate: (given) => {
    const { dated } = datedAnswers(given.scores, given.dates);
    const periods = calendarPeriods(dated, given.period).map(({ groups }, index) => ({
      index,
      groups,
    }));
    const line = weightedSlope(periods);
    if (!line) throw new CellProblem("#N/A", say("functions.time.problem.onePeriod"));
    const { slope, se, p, interval } = line;
    const answered = periods.filter(({ groups }) => groups.n > 0).length;
    return [
      COLUMNS.map((name) => say(`functions.column.${name}`)),
      [slope, se, interval.low, interval.high, slope / se, p, answered],
    ];
  },
});
