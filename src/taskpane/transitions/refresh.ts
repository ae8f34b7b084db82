import type { Act, PaneEvent } from "../effects";
import { hasComments, offeredSheets, type PaneState, type RefreshState } from "../model";
import { settingsOf } from "../state";
import { readCommentsAgain } from "./comments";
import { planAgain, writeSheets } from "./navigation";
import { diagnoseAgain } from "./source";
import { begin, stay, type Step } from "./step";

/**
 * *Refresh*: what the stored settings say is read, diagnosed and planned again, and the sheets that are there
 * are written anew, without a step between. Each report starts the next piece of work.
 */
export function beginRefresh(state: PaneState): Step {
  if (state.job?.kind === "write" || state.job?.kind === "remove") return stay(state);
  if (state.screen === "opening") {
    return stay({ ...state, refresh: { stage: "waiting", before: null } });
  }
  const saved = settingsOf(state) ?? state.saved;
  if (saved === null) {
    return stay({ ...state, refresh: null, helpOpen: false, notice: "nothingToRefresh" });
  }
  const refresh: RefreshState = { stage: "running", before: state.runs.at(-1) ?? null };
  return begin({ ...state, saved, refresh, helpOpen: false }, "open", (job) => ({
    run: "openSource",
    job,
    choice: saved.source,
  }));
}

/** The step of an event, and what *Refresh* makes of it while it is under way. */
export function withRefresh(step: Step, event: PaneEvent): Step {
  const { refresh } = step.state;
  if (refresh === null) return step;
  if (refresh.stage === "waiting") {
    return event.type === "loaded" ? beginRefresh(step.state) : step;
  }
  if (refresh.stage === "running") return onward(step, event);
  return LEAVES.has(event.type) ? { ...step, state: { ...step.state, refresh: null } } : step;
}

function onward(step: Step, event: PaneEvent): Step {
  const { state } = step;
  switch (event.type) {
    case "opened":
      // Columns that moved are the person's to check.
      return state.notice === "columnsChanged" || state.data.columns?.score == null
        ? given(step, "data")
        : step;
    case "read":
      if (state.data.reading?.quality.usable === 0) return given(step, "data");
      return after(step, { state, effects: [{ run: "readSettings" }] });
    case "settingsRead":
      // Made again with other figures, it is under way already.
      return state.job === null ? after(step, diagnoseAgain(state)) : step;
    case "diagnosed":
      return after(step, hasComments(state) ? readCommentsAgain(state) : planAgain(state));
    case "commentsRead":
      return after(step, planAgain(state));
    case "planned":
      return after(step, { state, effects: [{ run: "listOwn" }] });
    case "ownListed": {
      if (state.job !== null || state.plan.planned === null || state.plan.stale) return step;
      const own = (state.write.own ?? []).map(({ kind }) => kind);
      const kinds = own.filter((kind) => offeredSheets(state).includes(kind));
      if (kinds.length === 0) return done(step);
      return after(step, writeSheets(state, kinds));
    }
    case "wrote":
      return done(step);
    case "failed":
      if (event.effect.run !== "readComments") return step;
      // The score can be refreshed without them, and is what people wait for.
      return after(step, planAgain({ ...state, problem: null }));
    case "retry":
    case "progress":
    case "waiting":
      return step;
    case "stopped":
      return given(step, state.outcome === null ? "data" : "diagnosis");
    default:
      return LEAVES.has(event.type) ? given(step, state.step) : step;
  }
}

function after(first: Step, then: Step): Step {
  return { state: then.state, effects: [...first.effects, ...then.effects] };
}

function done({ state, effects }: Step): Step {
  const refresh = state.refresh === null ? null : { ...state.refresh, stage: "done" as const };
  const notice = lacksComments(state) ? "commentsNotRead" : null;
  return { state: { ...state, refresh, step: "diagnosis", notice }, effects };
}

function lacksComments(state: PaneState): boolean {
  return hasComments(state) && state.outcome?.diagnosis.comments == null;
}

/** Handed over to the person, on this step. */
function given({ state, effects }: Step, step: PaneState["step"]): Step {
  return { state: { ...state, refresh: null, step }, effects };
}

/** What a person does that ends what *Refresh* shows. */
const LEAVES: ReadonlySet<PaneEvent["type"]> = new Set<Act["type"]>([
  "useSelection",
  "trySample",
  "continueSaved",
  "showSelection",
  "chooseSource",
  "pickSource",
  "setColumns",
  "setContext",
  "setStart",
  "next",
  "back",
  "stop",
  "seeDiagnosis",
  "supply",
]);
