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
  readonly rules: readonly number[];
}

/** First and last day of each phase (rules 139, 146, 153), inclusive. */
export const PHASE_DAYS = [
  { number: 1, from: 0, to: 30 },
  { number: 2, from: 31, to: 60 },
  { number: 3, from: 61, to: 90 },
] as const;

/** In the guide's order; the days inside a phase are ours. */
export const TASKS: readonly Task[] = [
  { id: "readWindow", phase: 1, team: "analytics", startDay: 0, dueDay: 7, rules: [139] },
  { id: "nameIssues", phase: 1, team: "cxOffice", startDay: 2, dueDay: 14, rules: [97, 140] },
  { id: "measureAnswers", phase: 1, team: "customerCare", startDay: 0, dueDay: 7, rules: [141] },
  { id: "rankGroups", phase: 1, team: "analytics", startDay: 2, dueDay: 14, rules: [52, 142] },
  { id: "answerDetractors", phase: 1, team: "customerCare", startDay: 0, dueDay: 10, rules: [143] },
  { id: "briefLeadership", phase: 1, team: "cxOffice", startDay: 10, dueDay: 21, rules: [144] },
  { id: "pickFixes", phase: 2, team: "cxOffice", startDay: 31, dueDay: 35, rules: [97, 146] },
  { id: "assignFixes", phase: 2, team: "cxOffice", startDay: 31, dueDay: 38, rules: [147] },
  { id: "doFixes", phase: 2, team: "operations", startDay: 36, dueDay: 57, rules: [127, 148] },
  { id: "tellCustomers", phase: 2, team: "marketing", startDay: 45, dueDay: 59, rules: [149] },
  { id: "askAgain", phase: 2, team: "customerCare", startDay: 48, dueDay: 60, rules: [150] },
  { id: "trackFixes", phase: 2, team: "analytics", startDay: 45, dueDay: 60, rules: [151, 152] },
  { id: "findSystemic", phase: 3, team: "cxOffice", startDay: 61, dueDay: 68, rules: [128, 153] },
  { id: "planNext", phase: 3, team: "cxOffice", startDay: 65, dueDay: 80, rules: [154, 159] },
  { id: "formTaskForce", phase: 3, team: "leadership", startDay: 61, dueDay: 70, rules: [155] },
  { id: "doSystemic", phase: 3, team: "product", startDay: 68, dueDay: 90, rules: [156, 159] },
  { id: "trackGroups", phase: 3, team: "analytics", startDay: 75, dueDay: 90, rules: [53, 157] },
  {
    id: "reportMonthly",
    phase: 3,
    team: "cxOffice",
    startDay: 80,
    dueDay: 90,
    rules: [138, 158, 203],
  },
];
