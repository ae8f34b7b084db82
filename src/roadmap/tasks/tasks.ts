import type { Rating } from "../priorities/priorities";
import type { ActionEvidence } from "../roadmap";
import type { StrategyId } from "../strategies/strategies";

/** The guide's 18 tasks as data (rules 139–158). Days count from the plan's start, which is day 0. */

export type TeamId =
  "cxOffice" | "customerCare" | "analytics" | "leadership" | "product" | "operations" | "marketing";

export type TaskId =
  | "readWindow"
  | "nameIssues"
  | "measureAnswers"
  | "rankGroups"
  | "answerDetractors"
  | "briefLeadership"
  | "pickFixes"
  | "assignFixes"
  | "doFixes"
  | "tellCustomers"
  | "askAgain"
  | "trackFixes"
  | "findSystemic"
  | "planNext"
  | "formTaskForce"
  | "doSystemic"
  | "trackGroups"
  | "reportMonthly";

export interface Task {
  readonly id: TaskId;
  readonly phase: 1 | 2 | 3;
  /** Suggested team, never a person. */
  readonly team: TeamId;
  readonly startDay: number;
  readonly dueDay: number;
  /** Our default: how much of the recovery hangs on it. */
  readonly impact: Rating;
  /** Where its reason stands, unless what was found says it better. */
  readonly sheet: ActionEvidence["sheet"] | null;
  readonly serves: readonly StrategyId[];
  readonly rules: readonly number[];
}

/** First and last day of each phase (rules 139, 146, 153), inclusive. */
export const PHASE_DAYS = [
  { number: 1, from: 0, to: 30 },
  { number: 2, from: 31, to: 60 },
  { number: 3, from: 61, to: 90 },
] as const;

/** Rule 159: the improvement plan begins with phase 3 and runs on for 90 days. */
export const IMPROVEMENT_LENGTH = 90;
export const IMPROVEMENT_DAYS = { from: 61, to: 61 + IMPROVEMENT_LENGTH } as const;

/** Number of the monthly report (rule 158) that stands for the guide's task. */
export const TASK_REPORT = 3;

type Columns = readonly [
  id: TaskId,
  phase: 1 | 2 | 3,
  team: TeamId,
  startDay: number,
  dueDay: number,
  impact: Rating,
  sheet: Task["sheet"],
  serves: readonly StrategyId[],
  rules: readonly number[],
];

// prettier-ignore
const ROWS: readonly Columns[] = [
  ["readWindow", 1, "analytics", 0, 7, 3, "segments", ["segmentDetractors", "monitor"], [139]],
  ["nameIssues", 1, "cxOffice", 2, 14, 5, null, ["fixRootCauses"], [97, 140]],
  ["measureAnswers", 1, "customerCare", 0, 7, 4, "closedLoop", ["closeLoop", "promptFollowUp"], [141]],
  ["rankGroups", 1, "analytics", 2, 14, 4, "segments", ["segmentDetractors"], [52, 142]],
  ["answerDetractors", 1, "customerCare", 0, 10, 5, "worklist", ["closeLoop", "promptFollowUp", "segmentDetractors"], [110, 143]],
  ["briefLeadership", 1, "cxOffice", 10, 21, 4, "summary", ["customerCulture"], [144]],
  ["pickFixes", 2, "cxOffice", 31, 33, 5, "priorities", ["quickWins"], [97, 146]],
  ["assignFixes", 2, "cxOffice", 31, 35, 5, "priorities", ["quickWins"], [147]],
  ["doFixes", 2, "operations", 36, 57, 5, "priorities", ["quickWins"], [127, 148]],
  ["tellCustomers", 2, "marketing", 45, 59, 4, "gates", ["closeLoop", "quickWins"], [149]],
  ["askAgain", 2, "customerCare", 71, 85, 3, "worklist", ["closeLoop", "promptFollowUp"], [150]],
  ["trackFixes", 2, "analytics", 45, 60, 3, "segments", ["quickWins", "monitor"], [151, 152]],
  ["findSystemic", 3, "cxOffice", 61, 68, 4, "priorities", ["fixRootCauses"], [128, 153]],
  ["planNext", 3, "cxOffice", 61, 80, 4, "targets", ["fixRootCauses"], [154, 159]],
  ["formTaskForce", 3, "leadership", 61, 70, 4, "priorities", ["customerCulture", "noSilos"], [155]],
  ["doSystemic", 3, "product", 68, 151, 5, "priorities", ["fixRootCauses"], [156, 159]],
  ["trackGroups", 3, "analytics", 75, 90, 3, "segments", ["monitor"], [53, 157]],
  ["reportMonthly", 3, "cxOffice", 83, 90, 3, "gates", ["monitor", "customerCulture"], [138, 158, 203]],
];

/**
 * In the guide's order; the days inside a phase, the teams and how much hangs on a task are ours. What {@link
 * import("./taskDays").taskDays} says goes before.
 */
export const TASKS: readonly Task[] = ROWS.map(
  ([id, phase, team, startDay, dueDay, impact, sheet, serves, rules]) => ({
    id,
    phase,
    team,
    startDay,
    dueDay,
    impact,
    sheet,
    serves,
    rules,
  })
);
