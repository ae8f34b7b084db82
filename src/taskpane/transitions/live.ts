import type { PaneEvent } from "../effects";
import type { LiveState, PaneState } from "../model";
import type { LiveFunctionsDone } from "../../report/liveFunctions";
import { begin, endJob, stay, type Step } from "./step";

/** The functions that work without the add-in, on the help screen: looked up when it opens, changed only when asked. */
export function liveTransition(state: PaneState, event: PaneEvent): Step | null {
  const { live } = state;
  const change = (next: Partial<LiveState>): PaneState => ({
    ...state,
    live: { ...live, ...next },
  });
  const finished = (what: "added" | "removed", { names, found }: LiveFunctionsDone): Step =>
    stay({ ...endJob(state), live: { found, askingToRemove: false, done: { what, names } } });
  switch (event.type) {
    case "help":
      return {
        state: { ...change({ askingToRemove: false, done: null }), helpOpen: event.open },
        effects: event.open ? [{ run: "findLive" }] : [],
      };
    case "liveFound":
      // What was done in the meantime is newer than what was found.
      return live.done !== null || isChangingLive(state)
        ? stay(state)
        : stay(change({ found: event.found }));
    case "addLive":
      // Work under way is not given up for this.
      if (state.job !== null) return stay(state);
      return begin(change({ askingToRemove: false, done: null }), "addLive", (job) => ({
        run: "addLive",
        job,
      }));
    case "askToRemoveLive":
      return stay(change({ askingToRemove: event.asking, done: null }));
    case "removeLive":
      if (state.job !== null) return stay(state);
      return begin(change({ askingToRemove: false, done: null }), "removeLive", (job) => ({
        run: "removeLive",
        job,
        changedToo: event.changedToo,
      }));
    case "liveAdded":
      return finished("added", event.done);
    case "liveRemoved":
      return finished("removed", event.done);
    default:
      return null;
  }
}

export function isChangingLive({ job }: PaneState): boolean {
  return job?.kind === "addLive" || job?.kind === "removeLive";
}
