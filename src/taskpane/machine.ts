import { runOf, withRun } from "../diagnosis/storedRun";
import type { Effect, PaneEvent } from "./effects";
import { SHEETS, type Outcome, type PaneState } from "./model";
import {
  commentsTransition,
  isOnComments,
  readCommentsAgain,
  withMaskAsShown,
} from "./transitions/comments";
import { evidenceTransition } from "./transitions/evidence";
import { goBack, goOn, planAgain } from "./transitions/navigation";
import { saving } from "./transitions/saving";
import { beginRefresh, withRefresh } from "./transitions/refresh";
import { liveTransition } from "./transitions/live";
import { loaded } from "./transitions/loaded";
import { selectionTransition } from "./transitions/selection";
import { columnsSet, contextSet, settingsRead, sourceOpened } from "./transitions/source";
import { answersJob, begin, endJob, stay, type Step } from "./transitions/step";
import type { WriteResult } from "./workbookPort";

/**
 * The wizard as a pure function: the state after an event, and the work that it asks for.
 * Answers of work that was given up in the meantime change nothing.
 * @example transition(INITIAL, { type: "loaded", stored: { found: "nothing" } }).state.screen // "start"
 */
export function transition(state: PaneState, event: PaneEvent): Step {
  return withRefresh(plainTransition(state, event), event);
}

function plainTransition(state: PaneState, event: PaneEvent): Step {
  const inSelection = selectionTransition(state, event);
  if (inSelection !== null) return inSelection;
  if ("job" in event && event.job !== null && !answersJob(state, event.job)) return stay(state);
  const withLive = liveTransition(state, event);
  if (withLive !== null) return withLive;
  const withEvidence = evidenceTransition(state, event);
  if (withEvidence !== null) return withEvidence;
  const withComments = commentsTransition(state, event);
  if (withComments !== null) return withComments;

  switch (event.type) {
    case "loaded":
      return stay(loaded(state, event.stored));
    case "useSelection":
      return begin(state, "open", (job) => ({ run: "openSelection", job }));
    case "trySample":
      return begin(state, "sample", (job) => ({ run: "sample", job }));
    case "continueSaved": {
      const { saved } = state;
      if (saved === null) return stay(state);
      return begin(state, "open", (job) => ({ run: "openSource", job, choice: saved.source }));
    }
    case "pickSource":
      return begin(state, "open", (job) => ({ run: "openSource", job, choice: event.choice }));
    case "chooseSource":
      return {
        state: { ...state, data: { ...state.data, choosing: event.open } },
        effects: event.open ? [{ run: "listSources" }] : [],
      };
    case "sourcesListed":
      return stay({ ...state, data: { ...state.data, options: event.options } });
    case "opened":
      return sourceOpened(state, event.preview, event.options ?? null);
    case "setColumns":
      return columnsSet(state, event.columns);
    case "read":
      return stay({
        ...endJob(state),
        data: { ...state.data, reading: event.reading, readingStale: false },
        outcomeStale: state.outcome !== null,
      });
    case "settingsRead":
      return settingsRead(state, event.settings);
    case "refresh":
      return beginRefresh(state);
    case "setContext":
      return contextSet(state, event.context);
    case "diagnosed":
      return diagnosed(state, event.outcome);
    case "setStart":
      return planAgain({
        ...state,
        plan: { ...state.plan, start: event.start, startChosen: true },
      });
    case "setOwner":
      return stay({
        ...state,
        plan: {
          ...state.plan,
          owners: { ...state.plan.owners, [event.action]: event.owner },
        },
      });
    case "planned":
      return stay({
        ...endJob(state),
        plan: { ...state.plan, planned: event.planned, start: event.start, stale: false },
      });
    case "next":
      return goOn(state);
    case "back":
      return goBack(state);
    case "chooseSheets":
      return stay({
        ...state,
        write: {
          ...state.write,
          chosen: SHEETS.filter((kind) =>
            event.kinds.includes(kind) ? event.on : state.write.chosen.includes(kind)
          ),
        },
      });
    case "ownListed":
      return stay({ ...state, write: { ...state.write, own: event.own } });
    case "wrote":
      return wrote(state, event.result, event.on);
    case "askToRemove":
      return stay({ ...state, write: { ...state.write, askingToRemove: event.asking } });
    case "remove":
      return begin(state, "remove", (job) => ({
        run: "remove",
        job,
        kinds: (state.write.own ?? []).map(({ kind }) => kind),
      }));
    case "removed":
      return {
        state: {
          ...endJob(state),
          write: { ...state.write, written: null, askingToRemove: false, removed: event.names },
        },
        effects: [{ run: "listOwn" }],
      };
    case "progress":
      if (state.job === null) return stay(state);
      return stay({ ...state, job: { ...state.job, done: event.done, total: event.total } });
    case "stop":
      if (state.job === null) return stay(state);
      // A write ends with a whole sheet and says so itself; everything else can be dropped at once.
      if (state.job.kind === "write") return { state, effects: [{ run: "stop" }] };
      return {
        state: { ...withMaskAsShown(endJob(state)), notice: noticeOfStop(state) },
        effects: [{ run: "stop" }],
      };
    case "stopped":
      return stay({
        ...withMaskAsShown(endJob(state)),
        notice: noticeOfStop(state),
      });
    case "failed":
      return stay({
        ...(event.job === null ? state : withMaskAsShown(endJob(state))),
        problem: { title: event.title, action: event.action, retry: event.effect },
      });
    case "retry":
      return retry(state);
    case "dismiss":
      return stay({ ...state, problem: null, notice: null });
    case "waiting":
      return stay({ ...state, waiting: event.waiting });
    case "goTo":
      return { state, effects: [{ run: "goTo", address: event.address }] };
    case "takeDocument":
      return { state, effects: [{ run: "readDocument", kind: event.kind }] };
    case "documentRead": {
      const { kind, text } = event;
      return stay({ ...state, write: { ...state.write, taken: { kind, text } } });
    }
    case "close":
      return { state, effects: [{ run: "close" }] };
    case "notSaved":
      return stay({ ...state, notice: "notSaved" });
    default:
      // The selection's, the live functions', the evidence's and the comments' events were answered above.
      return stay(state);
  }
}

/** A new diagnosis knows nothing of the comments yet: who looks at them waits for them. */
function diagnosed(before: PaneState, outcome: Outcome): Step {
  const state = {
    ...endJob(before),
    outcome,
    outcomeStale: false,
    plan: { ...before.plan, stale: before.plan.planned !== null },
  };
  return isOnComments(state) ? readCommentsAgain(state) : stay(state);
}

function noticeOfStop({ job, outcome }: PaneState): PaneState["notice"] {
  if (job?.kind === "write") return "writingStopped";
  const isUnread = job?.kind === "comments" && outcome?.diagnosis.comments == null;
  return isUnread ? "commentsNotRead" : "stopped";
}

/** A written diagnosis is remembered: a later one may be compared with it (rule 6). */
function wrote(before: PaneState, written: WriteResult, on: number): Step {
  const { outcome, runs } = before;
  const state = {
    ...endJob(before),
    runs: outcome === null ? runs : withRun(runs, runOf(outcome.diagnosis, on)),
    // What was written stands: the next run keeps its days and its day 0.
    plan: { ...before.plan, startChosen: before.plan.start !== null },
    write: { ...before.write, written, taken: null },
  };
  return saving({ state, effects: [{ run: "listOwn" }] });
}

const JOB_OF: Partial<Record<Effect["run"], NonNullable<PaneState["job"]>["kind"]>> = {
  openSelection: "open",
  openSource: "open",
  sample: "sample",
  read: "read",
  diagnose: "diagnose",
  readComments: "comments",
  plan: "plan",
  write: "write",
  showEvidence: "evidence",
  remove: "remove",
  addLive: "addLive",
  removeLive: "removeLive",
};

function retry(state: PaneState): Step {
  const effect = state.problem?.retry ?? null;
  if (effect === null) return stay(state);
  const kind = JOB_OF[effect.run];
  if (kind !== undefined && "job" in effect) {
    return begin(state, kind, (job) => ({ ...effect, job }));
  }
  return { state: { ...state, problem: null }, effects: [effect] };
}
