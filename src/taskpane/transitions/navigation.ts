import type { Effect } from "../effects";
import { contextGap, type ContextGap } from "../contextDraft";
import {
  hasComments,
  mappingOf,
  sheetsToWrite,
  stepsOf,
  type PaneState,
  type StepName,
} from "../model";
import { readCommentsAgain, withMaskAsShown } from "./comments";
import { saving } from "./saving";
import { diagnoseAgain } from "./source";
import { begin, stay, type Step } from "./step";

/** Why the primary button cannot be used now; null when it can. */
export type Hindrance =
  "busy" | "noScore" | "noAnswers" | ContextGap | "notReady" | "readingComments" | "noSheets";

/** What keeps the person from going on from the present step. */
export function hindrance(state: PaneState): Hindrance | null {
  const { data, outcome, outcomeStale, plan, write } = state;
  switch (state.step) {
    case "data":
      if (mappingOf(data.columns) === null) return "noScore";
      if (data.reading === null || data.readingStale) return "notReady";
      return data.reading.quality.usable === 0 ? "noAnswers" : null;
    case "context":
      return contextGap(state.context);
    case "diagnosis":
      return outcome === null || outcomeStale ? "notReady" : null;
    case "comments":
      if (state.job?.kind === "comments") return "readingComments";
      return outcome === null || outcomeStale ? "notReady" : null;
    case "plan":
      return plan.planned === null || plan.stale ? "notReady" : null;
    case "write":
      if (state.job?.kind === "write" || state.job?.kind === "remove") return "busy";
      return sheetsToWrite(state).length === 0 && write.written === null ? "noSheets" : null;
  }
}

export function goOn(state: PaneState): Step {
  if (hindrance(state) !== null) return stay(state);
  switch (state.step) {
    case "data": {
      const there = enter(state, "context");
      const step =
        state.outcome !== null && !state.outcomeStale ? stay(there) : diagnoseAgain(there);
      return saving(withSettingsRead(step));
    }
    case "context": {
      const there = enter(state, "diagnosis");
      const isMade = there.outcome !== null && !there.outcomeStale;
      // The diagnosis asked for when the context was set may still be under way.
      const step = isMade || there.job?.kind === "diagnose" ? stay(there) : diagnoseAgain(there);
      return saving(withSettingsRead(step));
    }
    case "diagnosis":
      // Corrections and own themes may have changed on their sheets; what is known of the comments is shown meanwhile.
      return hasComments(state)
        ? withOwnListed(withSettingsRead(saving(readCommentsAgain(enter(state, "comments")))))
        : toPlan(state);
    case "comments":
      return toPlan(state);
    case "plan":
      return saving({
        state: {
          ...enter(state, "write"),
          write: { ...state.write, written: null, removed: null, askingToRemove: false },
        },
        effects: [{ run: "listOwn" }],
      });
    case "write":
      if (state.write.written !== null) return { state, effects: [{ run: "close" }] };
      return writeSheets(state);
  }
}

export function goBack(state: PaneState): Step {
  if (state.job?.kind === "write" || state.job?.kind === "remove") return stay(state);
  const steps = stepsOf(state);
  const before = steps[steps.indexOf(state.step) - 1];
  const stop: readonly Effect[] = state.job === null ? [] : [{ run: "stop" }];
  if (before === undefined) {
    return { state: { ...state, screen: "start", job: null, problem: null }, effects: stop };
  }
  const there = enter(state, before);
  if (state.step === "write") {
    return stay({ ...there, write: { ...there.write, written: null, askingToRemove: false } });
  }
  return { state: { ...withMaskAsShown(there), job: null }, effects: stop };
}

function toPlan(state: PaneState): Step {
  const there = enter(state, "plan");
  return there.plan.planned === null || there.plan.stale ? planAgain(there) : stay(there);
}

/** Which sheets are written, so that a step can lead to them. */
function withOwnListed({ state, effects }: Step): Step {
  return { state, effects: [...effects, { run: "listOwn" }] };
}

export function planAgain(state: PaneState): Step {
  const { outcome, plan } = state;
  const { reading } = state.data;
  if (outcome === null || reading === null) return stay(state);
  return begin({ ...state, plan: { ...plan, stale: plan.planned !== null } }, "plan", (job) => ({
    run: "plan",
    job,
    reading,
    teams: state.settings.teams,
    diagnosis: outcome.diagnosis,
    start: plan.startChosen ? plan.start : null,
    owners: plan.owners,
  }));
}

/** People change the settings sheet between two diagnoses, and while they look at one. */
function withSettingsRead({ state, effects }: Step): Step {
  return { state, effects: [{ run: "readSettings" }, ...effects] };
}

/** Writes the chosen sheets, or those named. */
export function writeSheets(state: PaneState, kinds = sheetsToWrite(state)): Step {
  const { outcome, plan, write } = state;
  const { start } = plan;
  const { reading } = state.data;
  if (outcome === null || start === null || reading === null) return stay(state);
  return saving(
    begin({ ...state, write: { ...write, removed: null } }, "write", (job) => ({
      run: "write",
      job,
      kinds,
      reading,
      teams: state.settings.teams,
      diagnosis: outcome.diagnosis,
      start,
      owners: plan.owners,
    }))
  );
}

export function enter(state: PaneState, step: StepName): PaneState {
  return { ...state, step, asked: null, problem: null, notice: null };
}
