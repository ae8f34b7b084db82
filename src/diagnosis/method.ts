import type { DataQuality, Responses } from "../score/responses";
import type { Context } from "./context";
import type { Diagnosis } from "./diagnosis";
import type { MethodFacts } from "./methodCheck";
import type { MethodReading } from "./methodReading";
import { countedRows } from "./methodRows";
import {
  inactiveCheck,
  incidentCheck,
  mismatchCheck,
  responseCheck,
  tenureCheck,
} from "./methodShareChecks";
import { churnCheck, scaleCheck, wordingCheck } from "./methodToldChecks";
import { windowCheck } from "./methodWindowCheck";

/**
 * Whether the survey itself is at fault: the nine checks of rules 80–88, each with what was measured, its limit, its
 * verdict and what to do; in the order of rule 82, the time of asking first. The answers are those the headline
 * score counts, found row by row in one pass a column. What no column and nobody tells is "not measurable" and says
 * what is missing; fewer than 50 answers (editable) are too few.
 * Example: with a column of tickets and 31 % of 412 answers within two days after one, `afterIncident` is in doubt.
 */
export function readMethod(
  survey: Responses,
  quality: DataQuality,
  context: Pick<Context, "survey" | "practice" | "assumptions">,
  { window, total, industry }: Pick<Diagnosis, "window" | "total" | "industry">
): MethodReading {
  const rows = countedRows(survey, window);
  const facts: MethodFacts = { survey, quality, context, window, total, industry, rows };
  const response = responseCheck(facts);
  const checks = [
    windowCheck(facts),
    incidentCheck(facts),
    inactiveCheck(facts),
    tenureCheck(facts),
    response.check,
    churnCheck(facts),
    mismatchCheck(facts),
    wordingCheck(facts),
    scaleCheck(facts),
  ];
  const inDoubt = checks.filter(({ verdict }) => verdict === "inDoubt").length;
  const fine = checks.filter(({ verdict }) => verdict === "fine").length;
  return {
    checks,
    inDoubt,
    measured: inDoubt + fine,
    response: response.byGroup.filter(({ rows: groups }) => groups.length > 0),
  };
}
