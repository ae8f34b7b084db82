import { PLAIN_CONTEXT } from "../../src/diagnosis/context";
import { diagnose } from "../../src/diagnosis/diagnose";
import { PLAIN_SETTINGS } from "../../src/report/settings/settingsReading";
import type { Effect, PaneEvent } from "../../src/taskpane/effects";
import { transition } from "../../src/taskpane/machine";
import { INITIAL, sheetsToWrite, stepsOf, type PaneState } from "../../src/taskpane/model";
import { parseStored, settingsOf } from "../../src/taskpane/state";
import { hindrance } from "../../src/taskpane/transitions/navigation";
import { commentsReading } from "./commentsReading";
import { OCTOBER, samplePlan } from "./plan";
import { PREVIEW, surveyReading } from "./survey";

function after(events: readonly PaneEvent[], from: PaneState = INITIAL) {
  let state = from;
  let effects: readonly Effect[] = [];
  for (const event of events) ({ state, effects } = transition(state, event));
  return { state, effects, runs: effects.map(({ run }) => run) };
}

const PLAIN = surveyReading();
const READING = {
  ...PLAIN,
  responses: { ...PLAIN.responses, comment: Array<string>(PLAIN.responses.rowCount).fill("Slow") },
};
const DIAGNOSIS = diagnose(PLAIN, PLAIN_CONTEXT);
const UNREAD = { diagnosis: DIAGNOSIS, headline: "", answers: [] };
const outcome = (masked = true) => ({
  ...UNREAD,
  diagnosis: { ...DIAGNOSIS, comments: commentsReading({ masked }) },
});

const READ: readonly PaneEvent[] = [
  { type: "loaded", stored: { found: "nothing" } },
  { type: "useSelection" },
  { type: "opened", job: 1, preview: PREVIEW },
  { type: "read", job: 2, reading: READING },
];
const DIAGNOSED: readonly PaneEvent[] = [
  ...READ,
  { type: "next" },
  { type: "diagnosed", job: 3, outcome: UNREAD },
  { type: "next" },
];
const ENTERED: readonly PaneEvent[] = [...DIAGNOSED, { type: "next" }];
const DONE: readonly PaneEvent[] = [
  ...ENTERED,
  { type: "commentsRead", job: 4, outcome: outcome(), faults: [] },
];

describe("the step for comments", () => {
  it("is there only with a column of comments", () => {
    expect(stepsOf(after(READ).state)).toEqual([
      "data",
      "context",
      "diagnosis",
      "comments",
      "plan",
      "write",
    ]);
    const without = after([...READ.slice(0, -1), { type: "read", job: 2, reading: PLAIN }]).state;
    expect(stepsOf(without)).not.toContain("comments");
    const skipped = after(
      [
        { type: "next" },
        { type: "diagnosed", job: 3, outcome: UNREAD },
        { type: "next" },
        { type: "next" },
      ],
      without
    );
    expect(skipped.state.step).toBe("plan");
    expect(after([{ type: "back" }], skipped.state).state.step).toBe("diagnosis");
  });

  it("begins to read when it is entered, and keeps the plan waiting until then", () => {
    const { state, effects } = after(ENTERED);
    expect(state).toMatchObject({ step: "comments", job: { kind: "comments" } });
    expect(effects).toContainEqual({
      run: "readComments",
      job: 4,
      reading: READING,
      diagnosis: DIAGNOSIS,
      mask: true,
      ownThemes: [],
    });
    expect(hindrance(state)).toBe("readingComments");
    const done = after(DONE).state;
    expect(done.outcome).toEqual(outcome());
    expect(hindrance(done)).toBeNull();
    expect(after([{ type: "next" }], done)).toMatchObject({
      state: { step: "plan" },
      runs: ["plan"],
    });
  });

  it("the person's own themes of the settings sheet go with it, also when they are known a little later", () => {
    const ownThemes = [{ name: "Parking", words: ["car park"] }];
    const known: PaneEvent = { type: "settingsRead", settings: PLAIN_SETTINGS };
    const entered = after([
      ...READ,
      known,
      { type: "next" },
      { type: "diagnosed", job: 3, outcome: UNREAD },
      { type: "next" },
      { type: "next" },
    ]);
    expect(entered.runs).toContain("readSettings");
    expect(after([known], entered.state).runs).toEqual([]);
    const later: PaneEvent = { type: "settingsRead", settings: { ...PLAIN_SETTINGS, ownThemes } };
    expect(after([later], entered.state).effects).toMatchObject([
      { run: "readComments", ownThemes },
    ]);
  });

  it("reads again each time it is entered, because corrections may have been typed, and shows the old meanwhile", () => {
    const again = after([...DONE, { type: "back" }, { type: "next" }]);
    expect(again.runs).toContain("readComments");
    expect(again.state.outcome).toEqual(outcome());
  });

  it("a new diagnosis made while it is on show is followed by its comments", () => {
    const { state, runs } = after([
      ...DONE,
      {
        type: "settingsRead",
        settings: {
          ...PLAIN_SETTINGS,
          assumptions: { ...PLAIN_SETTINGS.assumptions, causePresent: 5 },
        },
      },
      { type: "diagnosed", job: 5, outcome: UNREAD },
    ]);
    expect(runs).toEqual(["readComments"]);
    expect(state.job).toMatchObject({ kind: "comments", id: 6 });
  });

  it("a plan made before comments were read is made again", () => {
    const { runs } = after([
      ...DONE,
      { type: "next" },
      { type: "planned", job: 5, planned: samplePlan(OCTOBER), start: OCTOBER },
      { type: "back" },
      { type: "readComments" },
      { type: "commentsRead", job: 6, outcome: outcome(), faults: [] },
      { type: "next" },
    ]);
    expect(runs).toEqual(["plan"]);
  });
});

describe("without the comments", () => {
  it("Cancel gives the reading up, says so, and lets the person go on or read after all", () => {
    const stopped = after([...ENTERED, { type: "stop" }]);
    expect(stopped.runs).toEqual(["stop"]);
    expect(stopped.state).toMatchObject({ job: null, notice: "commentsNotRead" });
    expect(hindrance(stopped.state)).toBeNull();
    expect(after([{ type: "readComments" }], stopped.state).runs).toEqual(["readComments"]);
    expect(after([{ type: "next" }], stopped.state).state.step).toBe("plan");
  });

  it("a language part that does not come is a problem that can be tried again, and stops nobody", () => {
    const entered = after(ENTERED);
    const effect = entered.effects.find(({ run }) => run === "readComments") as Effect;
    const failed = after(
      [{ type: "failed", job: 4, title: "Not loaded.", action: "Try again.", effect }],
      entered.state
    );
    expect(failed.state.problem).toMatchObject({ title: "Not loaded." });
    expect(hindrance(failed.state)).toBeNull();
    expect(after([{ type: "retry" }], failed.state).effects).toMatchObject([
      { run: "readComments", job: 5 },
    ]);
  });

  it("sheets of comments are written only where comments were read", () => {
    expect(sheetsToWrite(after([...ENTERED, { type: "stop" }]).state)).not.toContain("themes");
    expect(sheetsToWrite(after(DONE).state)).toEqual(
      expect.arrayContaining(["rootCauses", "themes", "comments"])
    );
  });
});

describe("the switch for quotes", () => {
  it("is stored with the workbook, reads the quotes anew, and comes back with the settings", () => {
    const off = after([...DONE, { type: "setMask", mask: false }]);
    expect(off.effects).toMatchObject([
      { run: "save", settings: { version: 3, comments: { mask: false } } },
      { run: "readComments", mask: false },
    ]);
    const stored = parseStored(JSON.parse(JSON.stringify(settingsOf(off.state))));
    expect(after([{ type: "loaded", stored }]).state.comments.mask).toBe(false);
  });

  it.each<[string, PaneEvent]>([
    ["Cancel", { type: "stop" }],
    ["a failure", { type: "failed", job: 5, title: "", action: "", effect: { run: "listOwn" } }],
    ["going back", { type: "back" }],
  ])("after %s it stands as the quotes on the screen do", (_, event) => {
    const off = after([...DONE, { type: "setMask", mask: false }]);
    expect(off.state.comments.mask).toBe(false);
    expect(after([event], off.state).state.comments.mask).toBe(true);
  });
});

describe("refresh", () => {
  const stored = parseStored(JSON.parse(JSON.stringify(settingsOf(after(READ).state))));
  const REFRESHED: readonly PaneEvent[] = [
    { type: "loaded", stored },
    { type: "refresh" },
    { type: "opened", job: 1, preview: PREVIEW },
    { type: "read", job: 2, reading: READING },
    { type: "settingsRead", settings: PLAIN_SETTINGS },
    { type: "diagnosed", job: 3, outcome: UNREAD },
  ];
  const OWN = (["summary", "themes"] as const).map((kind) => ({ kind, name: kind, edits: 0 }));
  const planned: PaneEvent = {
    type: "planned",
    job: 5,
    planned: samplePlan(OCTOBER),
    start: OCTOBER,
  };

  it("reads the comments between diagnosis and plan, and writes their sheets", () => {
    const diagnosed = after(REFRESHED);
    expect(diagnosed.runs).toEqual(["readComments"]);
    const read = after(
      [{ type: "commentsRead", job: 4, outcome: outcome(), faults: [] }],
      diagnosed.state
    );
    expect(read.runs).toEqual(["plan"]);
    const writing = after([planned, { type: "ownListed", own: OWN }], read.state);
    expect(writing.effects.at(-1)).toMatchObject({ run: "write", kinds: ["summary", "themes"] });
  });

  it("where the language part does not come, the rest is refreshed and the sheets of comments stay as they are", () => {
    const diagnosed = after(REFRESHED);
    const effect = diagnosed.effects[0] as Effect;
    const failed = after(
      [{ type: "failed", job: 4, title: "Not loaded.", action: "", effect }],
      diagnosed.state
    );
    expect(failed.runs).toEqual(["plan"]);
    const writing = after([planned, { type: "ownListed", own: OWN }], failed.state);
    expect(writing.effects.at(-1)).toMatchObject({ run: "write", kinds: ["summary"] });
    const done = after(
      [{ type: "wrote", job: 6, result: { seconds: 1, sheets: [] }, on: OCTOBER }],
      writing.state
    );
    expect(done.state).toMatchObject({
      refresh: { stage: "done" },
      problem: null,
      notice: "commentsNotRead",
    });
  });
});
