import type { Diagnosis } from "../../diagnosis/diagnosis";
import { segmentRowId } from "../../diagnosis/segmentIds";
import { actionRowId, fixId } from "../actions/actionIds";
import type { Found } from "./found";
import { plannedGroups } from "../actions/groupActions";
import type { Issue } from "../priorities/priorities";

/** The issues a plan takes up: quick ones in phase 2, those that take longer in phase 3 and after. */
export interface ChosenIssues {
  readonly quick: readonly Issue[];
  readonly systemic: readonly Issue[];
  /** How many issues fit into 30 days, of which the quick ones are chosen. */
  readonly fitting: number;
}

/** Rules 97 and 146: three to five of them. */
export const FEWEST_FIXES = 3;
export const MOST_FIXES = 5;
/** More at once would not be finished; our default. */
const MOST_SYSTEMIC = 3;

/**
 * Rule 146: up to five issues that can be fixed in 30 days, quick wins before others, and others only up to three.
 * Rule 153: up to three high-impact issues that take longer. An issue whose row is on the roadmap already stays in the
 * plan as long as it is found at all, whatever its place in the list: work that was begun is not swapped for other work.
 * A group that has an action of its own is no issue a second time.
 */
export function chooseIssues(
  diagnosis: Diagnosis,
  { priorities, work }: Pick<Found, "priorities" | "work">
): ChosenIssues {
  const days = diagnosis.context.assumptions.effortDays3;
  const groups = new Set(
    plannedGroups(diagnosis).map(({ segment }) => segmentRowId(diagnosis.ranking, segment))
  );
  const issues = priorities.issues.filter(
    ({ kind, evidence }) => kind !== "group" || !groups.has(evidence.row)
  );
  const isBegun = ({ id }: Issue): boolean => work.actions.has(actionRowId({ id: fixId(id) }));
  const isQuick = (issue: Issue): boolean => issue.days <= days;
  const quick = issues.filter(isQuick);
  const wins = quick.filter(({ quadrant }) => quadrant === "quickWin");
  const systemic = issues.filter(
    (issue) => !isQuick(issue) && (issue.quadrant === "majorProject" || isBegun(issue))
  );
  return {
    quick: firstOf(quick, isBegun, Math.min(MOST_FIXES, Math.max(FEWEST_FIXES, wins.length))),
    systemic: firstOf(systemic, isBegun, MOST_SYSTEMIC),
    fitting: quick.length,
  };
}

/** In the order given: all that were begun, and others up to so many in all. */
function firstOf(
  issues: readonly Issue[],
  isBegun: (issue: Issue) => boolean,
  most: number
): Issue[] {
  let room = most - issues.filter(isBegun).length;
  return issues.filter((issue) => isBegun(issue) || room-- > 0);
}
