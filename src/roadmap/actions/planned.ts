import type { Diagnosis } from "../../diagnosis/diagnosis";
import { effortOf } from "../priorities/prioritiesRating";
import type { Action } from "../roadmap";
import type { TeamId } from "../tasks/tasks";

/** An action before it has dates: days count from the plan's start. */
export interface PlannedAction extends Omit<Action, "start" | "due" | "owner" | "ownerTyped"> {
  /** One of ours, or a team as the person's routing table names it. */
  readonly team: TeamId | { readonly name: string };
  readonly startDay: number;
  readonly dueDay: number;
}

/** All of an action but what follows from the rest of it. */
export type Sketch = Omit<PlannedAction, "effort" | "evidence" | "serves"> &
  Partial<Pick<PlannedAction, "effort" | "evidence" | "serves">>;

/** Effort is by the days it is given, unless said (rule 112). */
export function planned(sketch: Sketch, { context }: Pick<Diagnosis, "context">): PlannedAction {
  const { startDay, dueDay } = sketch;
  return {
    effort: effortOf(dueDay - startDay, context.assumptions),
    evidence: null,
    serves: [],
    ...sketch,
  };
}
