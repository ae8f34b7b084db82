import { CAUSES, type Cause } from "./causes";
import { daysByWords } from "./fixKinds";
import { causeHorizon, HORIZON_FIGURES, type CauseNumber, type HorizonId } from "./horizons";

const DAYS_A_MONTH = 30;
/** Where nobody knows the cause: the middle of the three kinds of work. */
const UNKNOWN: HorizonId = "mediumTerm";
const PLAIN = { isNegative: false, isBad: false, leads: false };

/**
 * Days that mending a complaint takes unless a person says otherwise (rule 112): by what customers call it, else the
 * soonest that rules 127–129 name for that kind of cause (rule 131). Our default, editable on the sheet of priorities.
 * Example: "no reply" 15; without a name broken service 30, product gaps 90, teams that pull apart 180 days.
 */
export function daysToFix(cause: Cause | null, name = ""): number {
  return daysByWords(name) ?? daysByCause(cause);
}

function daysByCause(cause: Cause | null): number {
  const horizon = cause === null ? UNKNOWN : causeHorizon(numberOf(cause), PLAIN);
  const found = HORIZON_FIGURES.find(({ id }) => id === horizon);
  if (found === undefined) throw new Error(`no horizon ${horizon}`);
  return found.unit === "months" ? found.from * DAYS_A_MONTH : found.from;
}

function numberOf(cause: Cause): CauseNumber {
  // The guide numbers its seven causes in their order.
  return (CAUSES.indexOf(cause) + 1) as CauseNumber;
}
