import type { CorrectionsReading } from "../report/comments/correctionCells";
import type { SettingsFault } from "../report/settings/settingsReading";
import { daysSinceBaseline } from "../roadmap/history/baselineRun";
import { say } from "../wording/say";
import { suggestedStart } from "./days";
import type { Effect, PaneEvent } from "./effects";
import type { Engine } from "./engine";
import { transition } from "./machine";
import { INITIAL, type Outcome, type PaneState, type Planned } from "./model";
import { isCancellation, PaneProblem, wordsOf } from "./problem";
import { parseStored } from "./state";
import type { Progress } from "../sources/source";
import type { WorkbookPort, WriteResult } from "./workbookPort";

export interface PaneWorld {
  readonly port: WorkbookPort;
  readonly loadEngine: () => Promise<Engine>;
  /** Names stay where the answers were read; only those who are to be answered go on, and counts. */
  readonly loadCustomers: () => Promise<typeof import("../diagnosis/customers")>;
  /** The person's day, as an Excel serial. */
  readonly today: () => number;
  /** The person's moment: that day with the time of day. */
  readonly now: () => number;
  readonly close: () => void;
}

/** A running pane: its state, and the one way to tell it that something happened. */
export interface Pane {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (event: PaneEvent) => void;
}

/** Selections change with every arrow key; scoring waits for a rest this long (milliseconds). */
const SELECTION_REST = 200;
/** Typing in a field of the context must not start a diagnosis for every letter. */
const TYPING_REST = 150;

/** Starts the pane: asks the workbook for stored settings, then runs whatever the machine asks for. */
export function startPane(world: PaneWorld): Pane {
  const { port } = world;
  let state = INITIAL;
  let stopJob = new AbortController();
  let unwatch: (() => void) | null = null;
  let watching = false;
  let saving: Promise<unknown> = Promise.resolve();
  let moved: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const send = (event: PaneEvent): void => {
    const step = transition(state, event);
    state = step.state;
    for (const listener of listeners) listener();
    for (const effect of step.effects) void perform(effect);
  };

  async function perform(effect: Effect): Promise<void> {
    try {
      await run(effect);
    } catch (thrown) {
      report(effect, thrown);
    }
  }

  function report(effect: Effect, thrown: unknown): void {
    if ("job" in effect && isCancellation(thrown)) {
      return send({ type: "stopped", job: effect.job });
    }
    const words = wordsOf(thrown);
    switch (effect.run) {
      case "save":
        return send({ type: "notSaved" });
      case "load":
        return send({ type: "loaded", stored: { found: "nothing" } });
      case "findLive":
        // Asked for by the pane alone: where it fails, the section offers both ways and says nothing.
        return;
      case "scoreSelection":
        return send({ type: "notScored", request: effect.request, ...words });
      case "putFormula":
        return send({ type: "formulaRefused", ...words });
      default:
        return send({ type: "failed", job: "job" in effect ? effect.job : null, ...words, effect });
    }
  }

  /** A new job ends the one before it. */
  function takeOver(): AbortSignal {
    stopJob.abort();
    stopJob = new AbortController();
    return stopJob.signal;
  }

  async function run(effect: Effect): Promise<void> {
    const signal = "job" in effect ? takeOver() : stopJob.signal;
    const onProgress = (done: number, total: number): void => {
      if ("job" in effect) send({ type: "progress", job: effect.job, done, total });
    };
    switch (effect.run) {
      case "load":
        return send({ type: "loaded", stored: parseStored(await port.loadState()) });
      case "save":
        // One after the other, so that an older state never overwrites a newer one.
        saving = saving.catch(() => undefined).then(() => port.saveState(effect.settings));
        await saving;
        return;
      case "readSettings":
        return send({ type: "settingsRead", settings: await port.readSettings() });
      case "listSources":
        return send({ type: "sourcesListed", options: await port.sources() });
      case "openSelection": {
        const choice = await port.selectedSource();
        if (choice === null) throw nothingSelected();
        const preview = await port.preview(choice);
        return send({ type: "opened", job: effect.job, preview });
      }
      case "openSource": {
        const preview = await port.preview(effect.choice);
        return send({ type: "opened", job: effect.job, preview });
      }
      case "sample": {
        const { choice } = await port.addSample();
        const preview = await port.preview(choice);
        return send({ type: "opened", job: effect.job, preview, options: await port.sources() });
      }
      case "read": {
        const reading = await port.read(effect.choice, effect.mapping, { onProgress, signal });
        return send({ type: "read", job: effect.job, reading });
      }
      case "diagnose": {
        await rest(TYPING_REST);
        if (signal.aborted) return;
        const engine = await world.loadEngine();
        const outcome = await engine.diagnose(effect.reading, effect.context, signal);
        return send({ type: "diagnosed", job: effect.job, outcome });
      }
      case "readComments": {
        const typed = await port.readCorrections();
        if (signal.aborted) return;
        const engine = await world.loadEngine();
        const { reading, diagnosis, mask, ownThemes } = effect;
        const choices = { mask, corrections: typed.corrections, ownThemes };
        const outcome = await engine.readComments(reading, diagnosis, choices, onProgress, signal);
        const faults = faultsOf(typed, outcome);
        return send({ type: "commentsRead", job: effect.job, outcome, faults });
      }
      case "plan": {
        const start = effect.start ?? suggestedStart(effect.diagnosis.asOf, world.today());
        const planned = await plan({ ...effect, start }, signal);
        return send({ type: "planned", job: effect.job, planned, start });
      }
      case "listOwn":
        return send({ type: "ownListed", own: await port.ownSheets() });
      case "write": {
        const on = world.today();
        const result = await write(effect, { on, onProgress, signal });
        return send({ type: "wrote", job: effect.job, result, on });
      }
      case "showEvidence": {
        const { evidence, diagnosis } = effect;
        const on = world.today();
        if (!(await port.showEvidence(evidence))) {
          const start = effect.start ?? suggestedStart(diagnosis.asOf, on);
          const sheet = { ...effect, start, kinds: [evidence.sheet] };
          await write(sheet, { on, onProgress, signal });
          await port.showEvidence(evidence);
        }
        return send({ type: "evidenceShown", job: effect.job });
      }
      case "remove":
        return send({
          type: "removed",
          job: effect.job,
          names: await port.removeOwnSheets(effect.kinds),
        });
      case "stop":
        stopJob.abort();
        return;
      case "goTo":
        return port.goTo(effect.address);
      case "readDocument": {
        const text = await port.readDocument(effect.kind);
        return send({ type: "documentRead", kind: effect.kind, text });
      }
      case "scoreSelection": {
        const score = await port.scoreSelection();
        return send({ type: "scored", request: effect.request, score });
      }
      case "watchSelection":
        return watch(effect.on);
      case "putFormula":
        return send({ type: "formulaPut", ...(await port.putFormula(effect.formula)) });
      case "findLive":
        return send({ type: "liveFound", found: await port.findLiveFunctions() });
      case "addLive":
        return send({ type: "liveAdded", job: effect.job, done: await port.addLiveFunctions() });
      case "removeLive": {
        const done = await port.removeLiveFunctions(effect.changedToo);
        return send({ type: "liveRemoved", job: effect.job, done });
      }
      case "close":
        return world.close();
    }
  }

  /** From what people did on their sheets since they were written, and who is behind the score. */
  async function plan(
    { reading, diagnosis, start, owners, teams }: PlanFacts,
    signal: AbortSignal
  ): Promise<Planned> {
    const work = await port.readWork();
    signal.throwIfAborted();
    const engine = await world.loadEngine();
    const { answersSince, readCustomers } = await world.loadCustomers();
    const customers = readCustomers(reading.responses, diagnosis.window);
    const since = daysSinceBaseline(work.history.runs, start, diagnosis.window);
    const later = since === null ? null : answersSince(reading.responses, since);
    const options = { start, owners, work, teams, customers, later, now: world.now() };
    return engine.plan(diagnosis, options, signal);
  }

  /** Plans anew, because people may have worked on their sheets since, and writes. */
  async function write(
    what: PlanFacts & Pick<Extract<Effect, { run: "write" }>, "kinds">,
    {
      on,
      ...options
    }: { readonly on: number; readonly onProgress: Progress; readonly signal: AbortSignal }
  ): Promise<WriteResult> {
    const { diagnosis, kinds } = what;
    const planned = await plan(what, options.signal);
    const engine = await world.loadEngine();
    const choices = { kinds, writtenOn: on };
    const plans = await engine.sheets(diagnosis, planned, choices, options.signal);
    const stamp = { writtenOn: on, asOf: diagnosis.asOf };
    return port.write(plans, { ...options, stamp });
  }

  async function watch(on: boolean): Promise<void> {
    watching = on;
    clearTimeout(moved);
    if (!on) {
      unwatch?.();
      unwatch = null;
      return;
    }
    if (unwatch !== null) return;
    const stop = await port.onSelectionChanged(() => {
      clearTimeout(moved);
      moved = setTimeout(() => send({ type: "selectionMoved" }), SELECTION_REST);
    });
    // Left again, or asked for twice, while Excel was still answering.
    if (watching && unwatch === null) unwatch = stop;
    else stop();
  }

  void perform({ run: "load" });
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    send,
  };
}

/** Whether a typed theme is one that was found shows only after the comments are read. */
function faultsOf(
  { faults, themes }: CorrectionsReading,
  { diagnosis: { comments } }: Outcome
): readonly SettingsFault[] {
  const isNew = new Set(comments?.corrections.newThemes.map((name) => name.toLowerCase()));
  const unknown = themes.filter(({ name }) => isNew.has(name.toLowerCase()));
  return [...faults, ...unknown.map(({ fault }) => fault)];
}

/** What a plan is made from. */
type PlanFacts = Pick<
  Extract<Effect, { run: "write" }>,
  "reading" | "diagnosis" | "start" | "owners" | "teams"
>;

function nothingSelected(): PaneProblem {
  return new PaneProblem(say("pane.start.nothing.title"), say("pane.start.nothing.action"));
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
