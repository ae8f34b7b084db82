import { wholeDay } from "../diagnosis/calendar";
import type { Diagnosis } from "../diagnosis/diagnosis";
import { withUniqueIds } from "../diagnosis/finding";
import { say } from "../wording/say";
import { dueOnWorkingDay } from "./days";
import { findingActions, type PlannedAction } from "./findingActions";
import { gatesOf } from "./gates";
import type { Action, Phase, Roadmap } from "./roadmap";
import { PHASE_DAYS, TASKS } from "./tasks";
import { taskWords } from "./taskWords";

export interface PlanOptions {
  /** First day of the plan, an Excel serial. */
  readonly start: number;
  /** By action id; what people typed takes the place of the suggested team. */
  readonly owners?: Readonly<Record<string, string>>;
}

/**
 * A diagnosis as dated work (rules 139–161): the guide's 18 tasks in three phases of 30 days, made concrete
 * by what was found, and further actions where something found asks for them. Fixed by diagnosis and start:
 * the same input gives the same ids and dates. Nothing is due on a weekend.
 * Example: a plan that starts on 1 Oct 2026 has its phases on 1–31 Oct, 1–30 Nov and 1–30 Dec.
 */
export function planRoadmap(diagnosis: Diagnosis, options: PlanOptions): Roadmap {
  const start = wholeDay(options.start);
  const wordsOf = taskWords(diagnosis);
  const tasks = TASKS.map(({ id, ...task }): PlannedAction => ({
    ...task,
    ...wordsOf(id),
    id: `task:${id}`,
  }));
  const planned = withUniqueIds([...findingActions(diagnosis), ...tasks]);
  return {
    start,
    phases: phasesOf(diagnosis, start),
    // A stable sort: what was found comes before the guide's tasks of the same days.
    actions: planned
      .sort((a, b) => a.phase - b.phase || a.startDay - b.startDay || a.dueDay - b.dueDay)
      .map((action) => dated(action, start, options.owners)),
  };
}

function phasesOf(diagnosis: Diagnosis, start: number): Roadmap["phases"] {
  const gates = gatesOf(diagnosis);
  const phase = (number: 1 | 2 | 3): Phase => {
    const { from, to } = PHASE_DAYS[(number - 1) as 0 | 1 | 2];
    return {
      number,
      name: say(`roadmap.phase.${number}`),
      start: start + from,
      end: start + to,
      gates: gates[(number - 1) as 0 | 1 | 2],
    };
  };
  return [phase(1), phase(2), phase(3)];
}

function dated(
  { team, startDay, dueDay, ...action }: PlannedAction,
  planStart: number,
  owners: PlanOptions["owners"] = {}
): Action {
  const start = planStart + startDay;
  const typed = Object.hasOwn(owners, action.id) ? owners[action.id] : undefined;
  return {
    ...action,
    start,
    due: dueOnWorkingDay(planStart + dueDay, start),
    owner: typed ?? say(`roadmap.team.${team}`),
    ownerTyped: typed !== undefined,
  };
}
