import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../playbook/assumptions";
import type { Context, MethodBreak } from "./context";

/** What decides how time is cut and which periods are compared (rules 39–41, 161). */
export interface PeriodRules {
  /** Month in which the year begins, 1…12. */
  readonly yearStartsIn: number;
  readonly breaks: readonly MethodBreak[];
  readonly assumptions: Assumptions;
  /** A period of fewer answers has no score. */
  readonly fewest: number;
}

/** Of fewer answers nothing is shown, in any sheet or sentence. */
export const FEWEST_SHOWN = 5;

/** Calendar quarters, one method throughout, the guides' figures and ours, any number of answers: as in a cell. */
export const PLAIN_RULES: PeriodRules = {
  yearStartsIn: 1,
  breaks: [],
  assumptions: DEFAULT_ASSUMPTIONS,
  fewest: 1,
};

/** The person's calendar, breaks and figures. */
export function periodRules({
  calendar,
  breaks,
  assumptions,
}: Pick<Context, "calendar" | "breaks" | "assumptions">): PeriodRules {
  return { yearStartsIn: calendar.yearStartsIn, breaks, assumptions, fewest: FEWEST_SHOWN };
}
