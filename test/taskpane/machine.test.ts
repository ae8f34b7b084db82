import type { PaneEvent } from "../../src/taskpane/effects";
import { transition } from "../../src/taskpane/machine";
import { INITIAL, SHEETS, sheetsToWrite, type PaneState } from "../../src/taskpane/model";
import { hindrance } from "../../src/taskpane/transitions/navigation";
import { OCTOBER, samplePlan } from "./plan";
import { PREVIEW, surveyReading } from "./survey";

/** The state after these events, and the effects of the last one. */
function after(events: readonly PaneEvent[], from: PaneState = INITIAL) {
  let state = from;
  let effects: ReturnType<typeof transition>["effects"] = [];
  for (const event of events) ({ state, effects } = transition(state, event));
  return { state, effects, runs: effects.map(({ run }) => run) };
}

const READING = surveyReading();
const OPENED: readonly PaneEvent[] = [
  { type: "loaded", stored: { found: "nothing" } },
  { type: "useSelection" },
  { type: "opened", job: 1, preview: PREVIEW },
];
const READ: readonly PaneEvent[] = [...OPENED, { type: "read", job: 2, reading: READING }];

describe("the data step", () => {
  it("reads the columns as recognised as soon as a source is open", () => {
    const { state, effects } = after(OPENED);
    expect(state).toMatchObject({ screen: "steps", step: "data" });
    expect(effects).toContainEqual({
      run: "read",
      job: 2,
      choice: PREVIEW.choice,
      mapping: {
        score: 1,
        date: 2,
        comment: 5,
        customer: 0,
        segments: [3, 4],
        extras: {},
        dateOrder: null,
        leaveOutHiddenRows: false,
      },
    });
  });

  it("asks for the score column instead of reading when none was recognised", () => {
    const preview = {
      ...PREVIEW,
      columns: PREVIEW.columns.map((column) => ({ ...column, guessed: "none" as const })),
    };
    const { state, runs } = after([...OPENED.slice(0, 2), { type: "opened", job: 1, preview }]);
    expect(runs).not.toContain("read");
    expect(hindrance(state)).toBe("noScore");
  });

  it("ignores the reading of columns that were changed in the meantime", () => {
    const { state } = after([
      ...OPENED,
      { type: "setColumns", columns: { comment: null } },
      { type: "read", job: 2, reading: READING },
    ]);
    expect(state.data.reading).toBeNull();
    expect(state.job).toMatchObject({ id: 3, kind: "read" });
  });

  it("keeps the old reading, marked as old, while the new one is made", () => {
    const { state } = after([...READ, { type: "setColumns", columns: { segments: [3] } }]);
    expect(state.data).toMatchObject({ reading: READING, readingStale: true });
    expect(hindrance(state)).toBe("notReady");
  });

  it("forgets the order of dates when another date column is chosen", () => {
    const { state } = after([
      ...READ,
      { type: "setColumns", columns: { dateOrder: "monthFirst" } },
      { type: "setColumns", columns: { date: 4 } },
    ]);
    expect(state.data.columns).toMatchObject({ date: 4, dateOrder: null });
  });

  it("does not go on without a usable answer", () => {
    const { state, effects } = after([
      ...OPENED,
      { type: "read", job: 2, reading: surveyReading({ usable: 0 }) },
      { type: "next" },
    ]);
    expect(state.step).toBe("data");
    expect(effects).toEqual([]);
    expect(hindrance(state)).toBe("noAnswers");
  });
});

// What the machine does with an outcome does not depend on what is in it.
const OUTCOME = { diagnosis: { asOf: OCTOBER - 1 }, headline: "", answers: [] } as never;
const DIAGNOSED: readonly PaneEvent[] = [
  ...READ,
  { type: "next" },
  { type: "diagnosed", job: 3, outcome: OUTCOME },
];
const PLANNED: readonly PaneEvent[] = [
  ...DIAGNOSED,
  { type: "next" },
  { type: "next" },
  { type: "planned", job: 4, planned: samplePlan(OCTOBER), start: OCTOBER },
];

describe("forwards and back", () => {
  it("walks through the five steps, storing settings where a step is left", () => {
    const walk = [
      after(READ),
      after([...READ, { type: "next" }]),
      after([...DIAGNOSED, { type: "next" }]),
      after(PLANNED.slice(0, -1)),
      after([...PLANNED, { type: "next" }]),
    ];
    expect(walk.map(({ state }) => state.step)).toEqual([
      "data",
      "context",
      "diagnosis",
      "plan",
      "write",
    ]);
    expect(walk.map(({ runs }) => runs)).toEqual([
      [],
      ["save", "readSettings", "diagnose"],
      ["save", "readSettings"],
      ["plan"],
      ["save", "listOwn"],
    ]);
  });

  it("diagnoses anew only when answers or context have changed", () => {
    const unchanged = after([...DIAGNOSED, { type: "back" }, { type: "next" }]);
    expect(unchanged.runs).toEqual(["save", "readSettings"]);
    const changed = after([...DIAGNOSED, { type: "setContext", context: { window: "all" } }]);
    expect(changed.state.outcomeStale).toBe(true);
    expect(changed.effects).toMatchObject([{ run: "diagnose", context: { window: "all" } }]);
  });

  it("plans anew after a new diagnosis, and keeps the owners and the chosen start", () => {
    const { effects } = after([
      ...PLANNED,
      { type: "setOwner", action: "task139", owner: "Care team" },
      { type: "setStart", start: OCTOBER + 7 },
      { type: "planned", job: 5, planned: samplePlan(OCTOBER + 7), start: OCTOBER + 7 },
      { type: "back" },
      { type: "back" },
      { type: "setContext", context: { audience: "B2C" } },
      { type: "diagnosed", job: 6, outcome: OUTCOME },
      { type: "next" },
      { type: "next" },
    ]);
    expect(effects).toMatchObject([
      { run: "plan", start: OCTOBER + 7, owners: { task139: "Care team" } },
    ]);
  });

  it("waits for an own benchmark's average (rule 27)", () => {
    const { state, runs } = after([
      ...DIAGNOSED,
      {
        type: "setContext",
        context: { industry: { kind: "own", name: "", average: null, badBelow: null } },
      },
    ]);
    expect(runs).toEqual([]);
    expect(hindrance(state)).toBe("noAverage");
  });

  it("cannot be left while sheets are being written", () => {
    const writing = after([...PLANNED, { type: "next" }, { type: "next" }]);
    expect(writing.runs).toEqual(["save", "write"]);
    expect(after([{ type: "back" }], writing.state).state).toBe(writing.state);
    expect(hindrance(writing.state)).toBe("busy");
  });
});

describe("the sheets to write", () => {
  it("are chosen one by one or together, and offered only where they have something to say", () => {
    const none = after([{ type: "chooseSheets", kinds: SHEETS, on: false }]).state;
    expect(sheetsToWrite(none)).toEqual([]);
    const some = after(
      [
        { type: "chooseSheets", kinds: ["worklist", "roadmap", "themes"], on: true },
        { type: "chooseSheets", kinds: ["worklist"], on: false },
      ],
      none
    ).state;
    expect(some.write.chosen).toEqual(["themes", "roadmap"]);
    // Comments were not read.
    expect(sheetsToWrite(some)).toEqual(["roadmap"]);
  });
});

describe("what goes wrong, and what is stopped", () => {
  const FAILED: PaneEvent = {
    type: "failed",
    job: 2,
    title: "Excel is editing a cell.",
    action: "Press Enter there, then try again.",
    effect: {
      run: "read",
      job: 2,
      choice: PREVIEW.choice,
      mapping: { ...after(OPENED).state.data.columns, score: 1 } as never,
    },
  };

  it("shows the problem and tries the same work again as a new job", () => {
    const failed = after([...OPENED, FAILED]);
    expect(failed.state).toMatchObject({ job: null, problem: { title: FAILED.title } });
    const again = after([{ type: "retry" }], failed.state);
    expect(again.state.problem).toBeNull();
    expect(again.effects).toMatchObject([{ run: "read", job: 3, choice: PREVIEW.choice }]);
  });

  it("ignores the failure of work that was given up", () => {
    const { state } = after([...OPENED, { type: "setColumns", columns: {} }, FAILED]);
    expect(state.problem).toBeNull();
  });

  it("drops a read at once, but lets a write finish its sheet", () => {
    const read = after([...OPENED, { type: "stop" }]);
    expect(read.state).toMatchObject({ job: null, notice: "stopped" });
    const write = after([...PLANNED, { type: "next" }, { type: "next" }, { type: "stop" }]);
    expect(write.state.job).toMatchObject({ kind: "write" });
    expect(write.runs).toEqual(["stop"]);
    const stopped = after([{ type: "stopped", job: 5 }], write.state);
    expect(stopped.state).toMatchObject({ job: null, notice: "writingStopped" });
  });
});

describe("the selection view", () => {
  const SHOWN: readonly PaneEvent[] = [...READ, { type: "showSelection" }];
  const SCORE = { address: "A!B2:B9", groups: null, excluded: {}, formula: "=NPS(A!B2:B9)" };

  it("watches and scores the selection, and goes back to where it came from", () => {
    const shown = after(SHOWN);
    expect(shown.effects).toEqual([
      { run: "watchSelection", on: true },
      { run: "scoreSelection", request: 1 },
    ]);
    const left = after([{ type: "leaveSelection" }], shown.state);
    expect(left.state).toMatchObject({ screen: "steps", step: "data" });
    expect(left.effects).toEqual([{ run: "watchSelection", on: false }]);
  });

  it("shows the latest selection's score only", () => {
    const { state } = after([
      ...SHOWN,
      { type: "selectionMoved" },
      { type: "scored", request: 1, score: SCORE as never },
    ]);
    expect(state.selection).toMatchObject({ score: null, stale: true, request: 2 });
  });

  it("stays with what was scored while a cell for the formula is picked", () => {
    const picking = after([
      ...SHOWN,
      { type: "scored", request: 1, score: SCORE as never },
      { type: "placeFormula", formula: SCORE.formula },
    ]);
    const moved = after([{ type: "selectionMoved" }], picking.state);
    expect(moved.runs).toEqual([]);
    const put = after([{ type: "putHere" }], moved.state);
    expect(put.effects).toEqual([{ run: "putFormula", formula: "=NPS(A!B2:B9)" }]);
  });

  it("is not thrown away when the stored settings arrive after the ribbon command", () => {
    const { state } = after([
      { type: "showSelection" },
      { type: "loaded", stored: { found: "nothing" } },
    ]);
    expect(state.screen).toBe("selection");
  });
});
