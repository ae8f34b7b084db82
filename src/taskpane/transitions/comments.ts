import type { PaneEvent } from "../effects";
import { hasComments, type PaneState } from "../model";
import { saving } from "./saving";
import { begin, endJob, stay, type Step } from "./step";

/** Reading the comments: asked for by the step itself, by *Read the comments*, and by the switch for quotes. */
export function commentsTransition(state: PaneState, event: PaneEvent): Step | null {
  switch (event.type) {
    case "readComments":
      return readCommentsAgain(state);
    case "setMask":
      return saving(readCommentsAgain(withMask(state, event.mask)));
    case "commentsRead": {
      const { outcome } = event;
      const next = {
        ...endJob(state),
        outcome,
        comments: { ...state.comments, faults: event.faults },
        plan: { ...state.plan, stale: state.plan.planned !== null },
      };
      return stay(withMaskAsShown(next));
    }
    default:
      return null;
  }
}

/** Somebody looks at what the comments say, or waits for it. */
export function isOnComments({ screen, step }: PaneState): boolean {
  return screen === "steps" && step === "comments";
}

/** Asks for the comments of the reading as it is now; what is known of them stays until then. */
export function readCommentsAgain(state: PaneState): Step {
  const { outcome, outcomeStale, data, comments, settings } = state;
  const { reading } = data;
  // What is stale is computed already, and its comments are read after it.
  if (outcome === null || outcomeStale || reading === null || !hasComments(state)) {
    return stay(state);
  }
  return begin(state, "comments", (job) => ({
    run: "readComments",
    job,
    reading,
    diagnosis: outcome.diagnosis,
    mask: comments.mask,
    ownThemes: settings.ownThemes,
  }));
}

/** Quotes may be hidden on the switch and open on the screen while they are computed, and no longer than that. */
export function withMaskAsShown(state: PaneState): PaneState {
  const shown = state.outcome?.diagnosis.comments?.masked;
  return shown === undefined || shown === state.comments.mask ? state : withMask(state, shown);
}

function withMask(state: PaneState, mask: boolean): PaneState {
  return { ...state, comments: { ...state.comments, mask } };
}
