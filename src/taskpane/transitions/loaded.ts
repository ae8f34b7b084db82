import type { PaneState } from "../model";
import type { Settings, StoredState } from "../state";

/** What the workbook holds is known: the first screen, with what was chosen last time. */
export function loaded(state: PaneState, stored: StoredState): PaneState {
  // A ribbon command may have opened the selection view before the workbook answered.
  const screen = state.screen === "opening" ? "start" : state.screen;
  if (stored.found === "settings") return restored({ ...state, screen }, stored.settings);
  return { ...state, screen, notice: stored.found === "unreadable" ? "startedAfresh" : null };
}

function restored(state: PaneState, saved: Settings): PaneState {
  return {
    ...state,
    saved,
    context: { ...state.context, ...saved.context },
    comments: { ...state.comments, mask: saved.comments.mask },
    runs: saved.runs,
    plan: { ...state.plan, start: saved.start, startChosen: saved.start !== null },
    write: { ...state.write, chosen: saved.sheets },
  };
}
