import { readDirection } from "../../diagnosis/direction";
import { DiagnosisError } from "../../diagnosis/errors";
import { say } from "../../wording/say";
import { declare } from "../declaration";
import { scores } from "../parameters/answers";
import { datedAnswers } from "../parameters/datedAnswers";
import { dates, optionalDay } from "../parameters/dates";
import { optionalIndustry } from "../parameters/industry";
import { CellProblem } from "../problem";

/**
 * `=NPSDIRECTION(scores, dates, [industry], [asof])`: the guide's reading of the past year's quarters (rules
 * 39–47) and whether the statistics confirm it. The industry decides what counts as low (rule 44); `asof`
 * is the newest answer if left out (rule 37). #N/A with its reason where two quarters cannot be compared.
 * Example: quarters of +40, +40 and +25, 1,000 answers each, give "Crisis in motion, confirmed".
 */
export const NPSDIRECTION = declare({
  name: "NPSDIRECTION",
  parameters: { scores, dates, industry: optionalIndustry, asof: optionalDay },
  resultType: "any",
  evaluate: (given) => {
    const { dated } = datedAnswers(given.scores, given.dates);
    const read = directionOf(() => readDirection(dated, given.industry, given.asof));
    if (!read.assessed) throw new CellProblem("#N/A", read.reason);
    const { state, certainty } = read.reading;
    const sure = certainty === "confirmed" ? "confirmed" : "indicated";
    return [
      [say(`functions.time.${sure}`, { direction: say(`functions.time.direction.${state}`) })],
    ];
  },
});

/** What the diagnosis refuses is #N/A in a cell, in the same words. */
function directionOf<T>(read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof DiagnosisError)) throw thrown;
    throw new CellProblem("#N/A", `${thrown.message} ${thrown.remedy}`);
  }
}
