import { PLAIN_CONTEXT } from "../../src/diagnosis/context";
import { diagnose } from "../../src/diagnosis/diagnose";
import { PLAIN_SETTINGS } from "../../src/report/settings/settingsReading";
import type { PaneEvent } from "../../src/taskpane/effects";
import { transition } from "../../src/taskpane/machine";
import { INITIAL, type PaneState } from "../../src/taskpane/model";
import { parseStored, settingsOf } from "../../src/taskpane/state";
import { OCTOBER, samplePlan } from "./plan";
import { PREVIEW, surveyReading } from "./survey";

function after(events: readonly PaneEvent[], from: PaneState = INITIAL) {
  let state = from;
  let effects: ReturnType<typeof transition>["effects"] = [];
  for (const event of events) ({ state, effects } = transition(state, event));
  return { state, effects, runs: effects.map(({ run }) => run) };
}

const READING = surveyReading();
const OUTCOME = {
  diagnosis: diagnose(READING, PLAIN_CONTEXT),
  headline: "The score is acceptable by itself",
  answers: [],
};
const { detractors, passives, promoters } = OUTCOME.diagnosis.total.groups;
const EARLIER = {
  writtenOn: OCTOBER - 90,
  asOf: OCTOBER - 91,
  from: OCTOBER - 180,
  to: OCTOBER - 91,
  detractors: 50,
  passives: 20,
  promoters: 30,
};
/** A workbook in which everything was set up once. */
const STORED = (() => {
  const { state } = after([
    { type: "loaded", stored: { found: "nothing" } },
    { type: "useSelection" },
    { type: "opened", job: 1, preview: PREVIEW },
    { type: "read", job: 2, reading: READING },
  ]);
  return parseStored(JSON.parse(JSON.stringify(settingsOf({ ...state, runs: [EARLIER] }))));
})();
const OWN = [
  { kind: "summary", name: "NPS Summary", edits: 0 },
  { kind: "roadmap", name: "NPS Roadmap", edits: 3 },
] as const;
const RESULT = { seconds: 2, sheets: [] };

const BEGUN: readonly PaneEvent[] = [{ type: "loaded", stored: STORED }, { type: "refresh" }];
const DIAGNOSED: readonly PaneEvent[] = [
  ...BEGUN,
  { type: "opened", job: 1, preview: PREVIEW },
  { type: "read", job: 2, reading: READING },
  { type: "settingsRead", settings: PLAIN_SETTINGS },
  { type: "diagnosed", job: 3, outcome: OUTCOME },
];
const WRITING: readonly PaneEvent[] = [
  ...DIAGNOSED,
  { type: "planned", job: 4, planned: samplePlan(OCTOBER), start: OCTOBER },
  { type: "ownListed", own: OWN },
];

describe("refresh", () => {
  it("goes from the stored settings to rewritten sheets, each report starting the next work", () => {
    const steps = WRITING.slice(1).map((_, index) => after(WRITING.slice(0, index + 2)));
    expect(steps.map(({ runs }) => runs)).toEqual([
      ["openSource"],
      ["listSources", "read"],
      ["readSettings"],
      ["diagnose"],
      ["plan"],
      ["listOwn"],
      ["save", "write"],
    ]);
    // Only the sheets that are there.
    expect(steps.at(-1)?.effects.at(-1)).toMatchObject({ kinds: ["summary", "roadmap"] });
  });

  it("tells the score before and after, and remembers the run (rule 6)", () => {
    const { state, runs, effects } = after([
      ...WRITING,
      { type: "wrote", job: 5, result: RESULT, on: OCTOBER },
    ]);
    expect(state.refresh).toEqual({ stage: "done", before: EARLIER });
    expect(state.runs).toEqual([
      EARLIER,
      expect.objectContaining({ writtenOn: OCTOBER, detractors, passives, promoters }),
    ]);
    expect(runs).toEqual(["save", "listOwn"]);
    expect(effects[0]).toMatchObject({ settings: { runs: state.runs } });
    const seen = after([{ type: "seeDiagnosis" }], state);
    expect(seen.state).toMatchObject({ refresh: null, screen: "steps", step: "diagnosis" });
  });

  it("uses the figures of the settings sheet", () => {
    const changed = { ...PLAIN_SETTINGS.assumptions, crisisFall: 9 };
    const { effects } = after([
      ...DIAGNOSED.slice(0, 4),
      { type: "settingsRead", settings: { ...PLAIN_SETTINGS, assumptions: changed } },
    ]);
    expect(effects).toMatchObject([{ run: "diagnose", context: { assumptions: changed } }]);
  });

  it("waits until the workbook has told its settings", () => {
    const waiting = after([{ type: "refresh" }]);
    expect(waiting.runs).toEqual([]);
    const begun = after([{ type: "loaded", stored: STORED }], waiting.state);
    expect(begun.runs).toEqual(["openSource"]);
  });

  it("says so where nothing was ever set up, and writes nothing where no sheet is there", () => {
    const never = after([{ type: "loaded", stored: { found: "nothing" } }, { type: "refresh" }]);
    expect(never.state).toMatchObject({ refresh: null, notice: "nothingToRefresh", job: null });
    const none = after([...WRITING.slice(0, -1), { type: "ownListed", own: [] }]);
    expect(none.runs).toEqual([]);
    expect(none.state).toMatchObject({ refresh: { stage: "done" }, write: { written: null } });
  });

  it("hands over to the person where columns have moved or nothing can be scored", () => {
    const columns = PREVIEW.columns.map((column) => ({
      ...column,
      header: `New ${column.letter}`,
    }));
    const moved = after([...BEGUN, { type: "opened", job: 1, preview: { ...PREVIEW, columns } }]);
    expect(moved.state).toMatchObject({ refresh: null, notice: "columnsChanged", step: "data" });
    const empty = after([
      ...DIAGNOSED.slice(0, 3),
      { type: "read", job: 2, reading: surveyReading({ usable: 0 }) },
    ]);
    expect(empty.state).toMatchObject({ refresh: null, step: "data" });
    expect(empty.runs).toEqual([]);
  });

  it("goes on after a failure was tried again, and ends when it is stopped", () => {
    const effect = { run: "openSource", job: 1, choice: PREVIEW.choice } as const;
    const again = after([
      ...BEGUN,
      { type: "failed", job: 1, title: "Busy.", action: "Wait.", effect },
      { type: "retry" },
      { type: "opened", job: 2, preview: PREVIEW },
    ]);
    expect(again.state.refresh?.stage).toBe("running");
    const stopped = after([...DIAGNOSED.slice(0, 3), { type: "stop" }]);
    expect(stopped.state).toMatchObject({ refresh: null, notice: "stopped" });
    expect(stopped.runs).toEqual(["stop"]);
  });

  it("does not disturb a write under way", () => {
    const writing = after(WRITING);
    const { state, effects } = after([{ type: "refresh" }], writing.state);
    expect(effects).toEqual([]);
    expect(state.job).toEqual(writing.state.job);
  });
});

describe("from a finding to its evidence, from what is missing to its field", () => {
  const { state: ready } = after([
    { type: "loaded", stored: STORED },
    { type: "continueSaved" },
    { type: "opened", job: 1, preview: PREVIEW },
    { type: "read", job: 2, reading: READING },
    { type: "next" },
    { type: "diagnosed", job: 3, outcome: OUTCOME },
    { type: "next" },
  ]);
  const evidence = { sheet: "segments", row: "a" } as const;

  it("asks once for the sheet to be shown, with all it takes to write it first", () => {
    const { effects, state } = after([{ type: "showEvidence", evidence }], ready);
    expect(effects).toEqual([
      {
        run: "showEvidence",
        job: ready.lastJob + 1,
        evidence,
        reading: READING,
        teams: ready.settings.teams,
        diagnosis: OUTCOME.diagnosis,
        start: null,
        owners: {},
      },
    ]);
    const shown = after([{ type: "evidenceShown", job: ready.lastJob + 1 }], state);
    expect(shown.state).toMatchObject({ job: null, step: "diagnosis" });
    expect(shown.runs).toEqual(["listOwn"]);
  });

  it.each([
    ["status", "data"],
    ["invited", "data"],
    ["comment", "data"],
    ["question", "context"],
    ["survey", "context"],
  ] as const)(
    "rules 82–88: %s is asked for in the step %s, and forgotten with it",
    (missing, step) => {
      const { state } = after([{ type: "supply", missing }], ready);
      expect(state).toMatchObject({ step, asked: missing });
      expect(after([{ type: "next" }], state).state.asked).toBeNull();
    }
  );
});
