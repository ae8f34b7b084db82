import { transition } from "../../src/taskpane/machine";
import { INITIAL, SHEETS } from "../../src/taskpane/model";
import { parseStored, recallColumns, settingsOf, type Settings } from "../../src/taskpane/state";
import type { PaneEvent } from "../../src/taskpane/effects";
import { OCTOBER } from "./plan";
import { PREVIEW, surveyReading } from "./survey";

const EVENTS: readonly PaneEvent[] = [
  { type: "loaded", stored: { found: "nothing" } },
  { type: "useSelection" },
  { type: "opened", job: 1, preview: PREVIEW },
  { type: "read", job: 2, reading: surveyReading() },
  {
    type: "setContext",
    context: {
      industry: { kind: "own", name: "cable", average: 12, badBelow: null },
      window: "12months",
      asOf: OCTOBER,
      subscription: true,
    },
  },
  { type: "setOwner", action: "task139", owner: "Somebody Particular" },
  { type: "chooseSheets", kinds: ["benchmarks"], on: false },
];
const STATE = EVENTS.reduce((state, event) => transition(state, event).state, INITIAL);
/** As a workbook gives it back: through text. */
const STORED: unknown = JSON.parse(JSON.stringify(settingsOf(STATE)));

describe("what is stored with the workbook", () => {
  it("rules 6, 139, 204: comes back as it went, and restores the choices", () => {
    const stored = parseStored(STORED);
    if (stored.found !== "settings") throw new Error(stored.found);
    const { state } = transition(INITIAL, { type: "loaded", stored });
    expect(state).toMatchObject({ screen: "start", context: STATE.context });
    expect(state.write.chosen).toEqual(SHEETS.filter((kind) => kind !== "benchmarks"));
    expect(recallColumns(stored.settings, PREVIEW)).toEqual(STATE.data.columns);
  });

  it("holds settings only: no owners, no answers, no examples from the data", () => {
    const text = JSON.stringify(STORED);
    expect(text).not.toContain("Somebody Particular");
    expect(text).not.toContain("Slow since the last update");
    expect(text).not.toContain("10482");
    expect(Object.keys(STORED as object).sort()).toEqual([
      "columns",
      "comments",
      "context",
      "runs",
      "sheets",
      "source",
      "start",
      "version",
    ]);
  });

  it("is nothing while no source is chosen", () => {
    expect(settingsOf(INITIAL)).toBeNull();
    expect(parseStored(null)).toEqual({ found: "nothing" });
  });

  it.each<[string, unknown]>([
    ["a later version", { ...(STORED as object), version: 4 }],
    ["a text", "nps"],
    ["a list", []],
    ["a missing part", { ...(STORED as object), context: undefined }],
    ["an unknown industry", withContext({ industry: { kind: "published", id: "mining" } })],
    ["a score that is none", withContext({ baseline: { kind: "number", nps: 250 } })],
    ["a day that is none", withContext({ asOf: -4 })],
    ["a source without sheets", { ...(STORED as object), source: { kind: "sheets", names: [] } }],
    ["a column in no place", { ...(STORED as object), columns: { score: { index: -1 } } }],
    ["a prototype in disguise", JSON.parse('{"version":1,"__proto__":{"source":1}}')],
  ])("starts afresh and says so: %s", (_, stored) => {
    expect(parseStored(stored)).toEqual({ found: "unreadable" });
    const { state } = transition(INITIAL, { type: "loaded", stored: parseStored(stored) });
    expect(state).toMatchObject({ screen: "start", notice: "startedAfresh", saved: null });
  });

  it("takes over what version 1 stored: nothing is lost, new sheets are chosen", () => {
    const { context, columns, source, start } = STORED as Settings;
    const { industry, survey, audience, subscription, asOf, window } = context;
    const { extras, ...older } = columns;
    expect(extras).toEqual({});
    const told = { industry, survey, audience, subscription, asOf, window };
    const v1 = {
      version: 1,
      source,
      start,
      columns: older,
      context: { ...told, ownBaseline: 8 },
      sheets: ["summary"],
    };
    expect(parseStored(v1)).toEqual({
      found: "settings",
      settings: {
        ...(STORED as Settings),
        context: { ...context, ...told, baseline: { kind: "number", nps: 8 } },
        sheets: SHEETS,
      },
    });
  });

  it("takes over what version 2 stored: quotes are masked, and the sheets of comments are chosen", () => {
    const v2 = {
      ...(STORED as Settings),
      version: 2,
      comments: undefined,
      sheets: ["summary", "roadmap"],
    };
    expect(parseStored(v2)).toEqual({
      found: "settings",
      settings: {
        ...(STORED as Settings),
        comments: { mask: true },
        sheets: ["summary", "rootCauses", "themes", "comments", "roadmap"],
      },
    });
  });

  function withContext(change: object): unknown {
    const stored = STORED as { context: object };
    return { ...stored, context: { ...stored.context, ...change } };
  }
});

describe("columns remembered from last time", () => {
  const stored = parseStored(STORED);
  const settings = stored.found === "settings" ? stored.settings : null;
  const moved = (headers: readonly string[]) => ({
    ...PREVIEW,
    columns: headers.map((header, index) => ({
      index,
      letter: "ABCDEFG"[index] ?? "",
      header,
      guessed: "none" as const,
      examples: [],
      distinct: 9,
    })),
  });

  it.each<[string, readonly string[], number | null]>([
    [
      "found again where one was put before them",
      ["New", "Account no.", "Likely to recommend", "Answered on", "Product", "Region", "Reason"],
      2,
    ],
    ["not guessed where one is gone", ["Account no.", "Answered on", "Product", "Region"], null],
    [
      "not guessed where two carry the header",
      ["Account no.", "New", "Likely to recommend", "Likely to recommend", "Product"],
      null,
    ],
  ])("are %s", (_, headers, score) => {
    expect(settings && (recallColumns(settings, moved(headers))?.score ?? null)).toBe(score);
  });
});
