import { periodLabel } from "../../diagnosis/periods";
import { changePoints } from "../../score/changePoint";
import { addGroups, type Groups } from "../../score/groups";
import { nps } from "../../score/nps";
import { countText } from "../../wording/figures";
import { say } from "../../wording/say";
import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { calendarPeriods, datedAnswers } from "../parameters/datedAnswers";
import { dates } from "../parameters/dates";
import { period } from "../parameters/period";
import { CellProblem } from "../problem";

/** With fewer there is hardly a choice of where the change lies. */
const FEWEST_PERIODS = 4;
/** A year of days, seven years of weeks: half a second of simulation. */
const MOST_PERIODS = 400;

const COLUMNS = ["since", "start", "before", "after", "change", "gSquared", "p"] as const;

/**
 * `=NPSCHANGE(scores, dates, [period])`: a header row and one row a change point (see `changePoints`), by
 * date: the first period after it and its first day (serial), the scores of the stretches right before and
 * right after it and their difference in points, G² and the p of the largest G². If no split is significant,
 * the strongest one with its p. Periods without answers are passed over; #N/A below four with answers.
 * Example: eight quarters of 200 that fall after the fifth give one row.
 */
export const NPSCHANGE = declare({
  name: "NPSCHANGE",
  parameters: { scores, dates, period },
  resultType: "any",
  evaluate: (given) => {
    const { dated } = datedAnswers(given.scores, given.dates);
    const periods = calendarPeriods(dated, given.period).filter(({ groups }) => groups.n > 0);
    refuseCount(periods.length);
    const groups = periods.map((each) => each.groups);
    const { changes, strongest } = changePoints(groups);
    const shown = changes.length > 0 ? changes : [strongest];
    const edges = [0, ...shown.map(({ at }) => at), groups.length];
    return [
      COLUMNS.map((name) => say(`functions.column.${name}`)),
      ...shown.map(({ at, gSquared, p }, index) => {
        const start = (periods[at] as (typeof periods)[number]).start;
        const before = scoreOf(groups.slice(edges[index], at));
        const after = scoreOf(groups.slice(at, edges[index + 2]));
        return [
          periodLabel(start, given.period),
          start,
          before,
          after,
          after - before,
          gSquared,
          p,
        ];
      }),
    ];
  },
});

/** Every stretch holds a period, and every period answers. */
function scoreOf(stretch: readonly Groups[]): number {
  return nps(stretch.reduce(addGroups)) as number;
}

function refuseCount(count: number): void {
  if (count < FEWEST_PERIODS) {
    throw new CellProblem(
      "#N/A",
      say("functions.time.problem.fewPeriods", { count, needed: FEWEST_PERIODS })
    );
  }
  if (count > MOST_PERIODS) {
    throw new CellProblem(
      "#VALUE!",
      say("functions.time.problem.manyPeriods", { found: countText(count), most: MOST_PERIODS })
    );
  }
}
