import type { Diagnosis } from "../../diagnosis/diagnosis";
import { say } from "../../wording/say";
import type { Found } from "../found/found";
import { FEWEST_FIXES, MOST_FIXES } from "../found/issueChoice";
import {
  answered,
  answeredLately,
  counted,
  groupScore,
  once,
  overallScore,
  unmeasuredShare,
} from "../metrics";
import type { Metric } from "../roadmap";
import type { TaskFacts } from "./taskFacts";
import { TASK_REPORT, type TaskId } from "./tasks";

/** Rule 139 names three splits: tier, product line, geography. */
const SPLITS = 3;
/** Rule 155: product, sales, marketing, support. */
const TEAMS = 4;

/**
 * How each task shows that it worked, with what is known of it today. What we only propose is not done yet: it counts
 * for nothing.
 */
export function taskMetrics(
  diagnosis: Diagnosis,
  { closedLoop, work, teams }: Found,
  { tracked, groups, chosen, owners }: TaskFacts
): Readonly<Record<TaskId, Metric>> {
  const fixes = Math.min(MOST_FIXES, Math.max(FEWEST_FIXES, chosen.quick.length));
  const suggested = [...new Set([...teams.routing.values(), say("roadmap.team.customerCare")])];
  return {
    readWindow: counted("splits", SPLITS, { current: diagnosis.segments.length }),
    nameIssues: counted("issuesAgreed", MOST_FIXES),
    measureAnswers: answered(closedLoop),
    rankGroups: counted("groupsRanked", null, { current: groups }),
    answerDetractors: answeredLately(closedLoop),
    briefLeadership: once("briefingHeld"),
    pickFixes: counted("fixesChosen", FEWEST_FIXES, { live: { of: "fixesChosen" } }),
    assignFixes: { ...unmeasuredShare("fixesOwned", 1), live: { of: "fixesOwned", suggested } },
    doFixes: counted("fixesDone", fixes, { live: { of: "fixesDone" } }),
    tellCustomers: counted("customerMessages", fixes, {
      current: work.messages.length,
      live: { of: "messages" },
    }),
    askAgain: counted("askedAgain", null, {
      current: closedLoop.askedAgain?.pairs ?? null,
      live: { of: "askedAgain" },
    }),
    trackFixes: tracked ? groupScore(tracked, diagnosis) : overallScore(diagnosis),
    findSystemic: counted("systemicListed", Math.max(1, chosen.systemic.length)),
    planNext: once("planAgreed"),
    formTaskForce: counted("teams", Math.max(TEAMS, owners.length)),
    doSystemic: overallScore(diagnosis),
    trackGroups: counted("groupsTracked", groups > 0 ? groups : null),
    reportMonthly: counted("reports", TASK_REPORT, { live: { of: "reports" } }),
  };
}
