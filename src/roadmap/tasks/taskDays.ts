import { quickDueDay } from "../actions/issueActions";
import { reportDays } from "../actions/reportActions";
import type { ChosenIssues } from "../found/issueChoice";
import type { Roadmap } from "../roadmap";
import { TASK_REPORT, type Task } from "./tasks";

/** Weeks after the last fix in which those who complained are asked again; our default, rule 150 names none. */
const ASKED_AGAIN = { from: 14, to: 28 };

/**
 * The phase of a task, and its first and last day, from the plan's start. The fixes are carried out when the last
 * chosen one is due (rule 148), and not before is all of it told (rule 149); whether it helped is asked weeks later, in
 * the days of phase 3 (rule 150). The monthly report keeps its month (rule 158). Example: where the last fix is due on
 * day 60, customers are told by day 60 and asked again by day 88.
 */
export function taskDays(
  { id, phase, startDay, dueDay }: Pick<Task, "id" | "phase" | "startDay" | "dueDay">,
  { quick }: Pick<ChosenIssues, "quick">,
  phases: Roadmap["phases"]
): Pick<Task, "phase" | "startDay" | "dueDay"> {
  if (id === "reportMonthly") return reportDays(TASK_REPORT, phases);
  if (quick.length === 0) return { phase, startDay, dueDay };
  const last = Math.max(...quick.map(quickDueDay));
  switch (id) {
    case "doFixes":
      return { phase, startDay, dueDay: last };
    case "tellCustomers":
      return { phase, startDay, dueDay: Math.max(dueDay, last) };
    case "askAgain":
      return { phase, startDay: last + ASKED_AGAIN.from, dueDay: last + ASKED_AGAIN.to };
    default:
      return { phase, startDay, dueDay };
  }
}
