import type { Effect } from "../effects";
import type { Job, PaneState } from "../model";

/** A new state and the work it asks for. */
export interface Step {
  readonly state: PaneState;
  readonly effects: readonly Effect[];
}

export function stay(state: PaneState): Step {
  return { state, effects: [] };
}

/** Starts a job; whatever was under way before is given up, and its late answer will be ignored. */
export function begin(
  state: PaneState,
  kind: Job["kind"],
  effect: (job: number) => Effect,
  also: readonly Effect[] = []
): Step {
  const id = state.lastJob + 1;
  return {
    state: {
      ...state,
      lastJob: id,
      job: { id, kind, done: 0, total: 0 },
      problem: null,
      notice: null,
    },
    effects: [...also, effect(id)],
  };
}

/** Is this report the answer to the job under way? */
export function answersJob(state: PaneState, job: number): boolean {
  return state.job?.id === job;
}

export function endJob(state: PaneState): PaneState {
  return { ...state, job: null, waiting: false };
}
