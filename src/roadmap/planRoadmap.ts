import { wholeDay } from "../diagnosis/calendar";
import type { Diagnosis } from "../diagnosis/diagnosis";
import { withUniqueIds } from "../diagnosis/finding";
import { say } from "../wording/say";
import { actionRowId } from "./actions/actionIds";
import { dueOnWorkingDay } from "./days";
import { findingActions } from "./actions/findingActions";
import { nothingFound, type Found } from "./found/found";
import { gatesOf } from "./gates/gates";
import { chooseIssues } from "./found/issueChoice";
import { keptBaseline } from "./metrics";
import { phasesOf } from "./phases";
import { planned, type PlannedAction } from "./actions/planned";
import { reportActions } from "./actions/reportActions";
import type { Action, Phase, Roadmap } from "./roadmap";
import { taskDays } from "./tasks/taskDays";
import { taskEvidence } from "./tasks/taskEvidence";
import { taskFacts } from "./tasks/taskFacts";
import { taskMetrics } from "./tasks/taskMetrics";
import { PHASE_DAYS, TASKS } from "./tasks/tasks";
import { taskWords } from "./tasks/taskWords";

export interface PlanOptions {
  /** First day of the plan, an Excel serial. */
  readonly start: number;
  /** By action id; what people typed takes the place of the suggested team. */
  readonly owners?: Readonly<Record<string, string>>;
}

/**
 * A diagnosis as dated work (rules 139–161): the guide's 18 tasks in three phases of 30 days, made concrete by what was
 * found, further actions where something found asks for them, and a report a month. The improvement plan begins with
 * phase 3 and runs on for 90 days. Fixed by its input: the same diagnosis, start and work give the same ids and dates.
 * Nothing is due on a weekend or a holiday. Without `found` the diagnosis stands alone, on the day of the start.
 * Example: a plan that starts on 1 Oct 2026 has its phases on 1–31 Oct, 1–30 Nov and 1–30 Dec, and ends on 1 Mar 2027.
 */
export function planRoadmap(
  diagnosis: Diagnosis,
  options: PlanOptions,
  found: Found = nothingFound(options.start)
): Roadmap {
  const start = wholeDay(options.start);
  const issues = chooseIssues(diagnosis, found);
  const findings = findingActions(diagnosis, found, issues);
  const phases = phasesOf(gatesOf(diagnosis, found, findings), start, found);
  const actions = withUniqueIds([
    ...findings,
    ...tasksOf(diagnosis, found, issues, phases),
    ...reportActions(diagnosis, phases),
  ]);
  return {
    start,
    phases,
    // A stable sort: what was found comes before the guide's tasks of the same days.
    actions: actions
      .sort((a, b) => a.phase - b.phase || a.startDay - b.startDay || a.dueDay - b.dueDay)
      .map((action) => dated(action, phases, found, options.owners)),
  };
}

function tasksOf(
  diagnosis: Diagnosis,
  found: Found,
  issues: ReturnType<typeof chooseIssues>,
  phases: Roadmap["phases"]
): PlannedAction[] {
  const facts = taskFacts(diagnosis, found, issues);
  const metrics = taskMetrics(diagnosis, found, facts);
  return TASKS.map(({ id, sheet, ...task }) =>
    planned(
      {
        ...task,
        ...taskDays({ id, ...task }, issues, phases),
        ...taskWords(id, facts, phases),
        id: `task:${id}`,
        metric: metrics[id],
        evidence: taskEvidence(id, sheet, diagnosis, facts),
      },
      diagnosis
    )
  );
}

/** Days count from the phase the action is in: where a phase was moved, its actions move with it (rule 160). */
function dated(
  { team, startDay, dueDay, ...action }: PlannedAction,
  phases: Roadmap["phases"],
  { teams, work, comparisons }: Found,
  owners: PlanOptions["owners"] = {}
): Action {
  const index = (action.phase - 1) as 0 | 1 | 2;
  const begins: Phase = phases[index];
  const start = begins.start + startDay - PHASE_DAYS[index].from;
  const typed = Object.hasOwn(owners, action.id) ? owners[action.id] : undefined;
  return {
    ...action,
    start,
    due: dueOnWorkingDay(start + dueDay - startDay, start, teams.holidays),
    owner: typed ?? (typeof team === "string" ? say(`roadmap.team.${team}`) : team.name),
    ownerTyped: typed !== undefined,
    metric: keptBaseline(action.metric, work.actions.get(actionRowId(action)), comparisons),
  };
}
