import * as fc from "fast-check";
import type { MethodBreak } from "../../src/diagnosis/context";
import type { LaterAnswers } from "../../src/diagnosis/answersSince";
import type { Diagnosis } from "../../src/diagnosis/diagnosis";
import { compareRuns, type Comparisons } from "../../src/roadmap/history/comparisons";
import type { HistoryRun } from "../../src/roadmap/history/history";
import { daysAfter } from "../../src/roadmap/history/baselineRun";
import { NO_WORK } from "../../src/roadmap/work";
import { commentsReading } from "../report/commentsFixture";
import { column, CONTEXT, diagnosis, groups, segment } from "../report/fixtures";

/** Quarters of 2026 as Excel serials. */
const Q2 = { from: 46_113, to: 46_203 };
const Q3 = { from: 46_204, to: 46_295 };
const Q4 = { from: 46_296, to: 46_387 };
type Days = { readonly from: number | null; readonly to: number | null };
type Counts = readonly [number, number, number];

interface Told {
  readonly days?: Days;
  readonly all?: Counts;
  readonly regions?: Readonly<Record<string, Counts>>;
  readonly breaks?: readonly MethodBreak[];
}

function survey({ days = Q3, all = [300, 200, 100], regions = {}, breaks = [] }: Told): Diagnosis {
  const total = groups(...all);
  const named = Object.entries(regions).map(([name, counts]) =>
    segment("Region", 0, name, groups(...counts), total)
  );
  const base = diagnosis({ total, segments: named.length === 0 ? [] : [column("Region", named)] });
  return {
    ...base,
    asOf: days.to,
    window: { ...base.window, ...days },
    context: { ...CONTEXT, breaks },
  };
}

const NOTHING = NO_WORK.history;
const kept = ({ runs, runGroups, runFigures }: Comparisons) => ({
  runs,
  groups: runGroups,
  figures: runFigures,
});
const afterwards = (first: Told, second: Told, planStart = Q3.to + 1): Comparisons =>
  compareRuns(
    survey(second),
    kept(compareRuns(survey(first), NOTHING, planStart, Q3.to + 1)),
    planStart,
    Q4.to + 2
  );

test("the first run is compared with nothing and begins the history", () => {
  const {
    baseline,
    overall,
    groups: compared,
    runs,
    runGroups,
  } = compareRuns(survey({ regions: { East: [50, 30, 20] } }), NOTHING, Q3.to, Q3.to + 3);
  expect({ baseline, overall, compared }).toEqual({ baseline: null, overall: null, compared: [] });
  expect(runs).toMatchObject([
    {
      writtenOn: Q3.to + 3,
      asOf: Q3.to,
      ...Q3,
      groups: { detractors: 300, passives: 200, promoters: 100, n: 600 },
    },
  ]);
  expect(runGroups).toMatchObject([{ run: runs[0]?.id, column: "Region", value: "East" }]);
});

test("the same answers scored again are the same run, first written when it was", () => {
  const first = compareRuns(survey({}), NOTHING, Q3.to, Q3.to + 3);
  const again = compareRuns(survey({}), kept(first), Q3.to, Q3.to + 40);
  expect(again.runs).toEqual(first.runs);
  expect(again.overall).toBeNull();
});

test("what is known of the loop is kept with the run: its last 30 days", () => {
  const share = { count: 3, of: 4, share: 0.75, interval: { low: 0.3, high: 0.95 } };
  // Only what is read of the loop is given.
  const loop = {
    lastThirtyDays: { answeredInTime: share, resolvedInTime: null },
  } as unknown as NonNullable<Parameters<typeof compareRuns>[4]>["loop"];
  const { runs } = compareRuns(survey({}), NOTHING, Q3.to, Q3.to + 3, { loop });
  expect(runs).toMatchObject([{ answeredInTime: 0.75, resolvedInTime: null }]);
});

describe("which run is the baseline", () => {
  const run = (id: string, writtenOn: number, days: Days = Q2): HistoryRun => ({
    id,
    writtenOn,
    asOf: days.to,
    ...days,
    groups: groups(100, 100, 100),
    answeredInTime: null,
    resolvedInTime: null,
  });
  const baselineOf = (runs: readonly HistoryRun[], planStart: number) =>
    compareRuns(survey({ days: Q4 }), { ...NOTHING, runs }, planStart, Q4.to + 1).baseline?.id;
  test.each([
    [
      "the last one written at or before the plan's start",
      [run("a", 1000), run("b", 2000), run("c", 3000)],
      2000,
      "b",
    ],
    [
      "in whatever order the sheet has them",
      [run("c", 3000), run("b", 2000), run("a", 1000)],
      2500,
      "b",
    ],
    ["else the first there is", [run("b", 2000), run("a", 1000)], 500, "a"],
  ])("%s", (_, runs, planStart, id) => {
    expect(baselineOf(runs, planStart)).toBe(id);
  });
});

describe("rules 151, 152, 157: better or worse", () => {
  test.each([
    [
      "clearly better",
      [300, 200, 100],
      [200, 200, 200],
      "better",
      /^\+33 \(2\d to \d\d\), confirmed$/,
    ],
    ["clearly worse", [100, 200, 300], [300, 200, 100], "worse", /^−67 .* confirmed$/],
    [
      "three points of 600 answers",
      [200, 200, 200],
      [191, 200, 209],
      "perhapsBetter",
      /^\+3 .*indicated only$/,
    ],
    ["two points are as before", [200, 200, 200], [194, 200, 206], "asBefore", /as before$/],
    ["a little worse", [200, 200, 200], [215, 200, 185], "perhapsWorse", /^−5 .*indicated only$/],
  ] as const)("%s", (_, before, after, verdict, words) => {
    const { overall } = afterwards({ all: before }, { all: after, days: Q4 });
    expect(overall).toMatchObject({ verdict, cannotTell: null });
    expect(overall?.words).toMatch(words);
  });

  test("answers needed to see such a change, by MeasuringU's formula at the variance of both periods", () => {
    const { overall } = afterwards({ all: [400, 200, 400] }, { all: [350, 200, 450], days: Q4 });
    const variance = 0.8 - (100 / 2000) ** 2;
    const expected = Math.ceil(2 * variance * ((100 * (1.959964 + 0.841621)) / 10) ** 2 - 3);
    expect(overall?.change?.difference).toBeCloseTo(10, 9);
    expect(overall?.answersNeeded).toBe(expected);
  });

  test("groups are adjusted for their number: what holds for one alone may not among six", () => {
    const before: Counts = [60, 40, 50];
    const same = { B: before, C: before, D: before, E: before, F: before };
    const alone = afterwards(
      { regions: { A: before } },
      { regions: { A: [45, 40, 65] }, days: Q4 }
    );
    const among = afterwards(
      { regions: { A: before, ...same } },
      { regions: { A: [45, 40, 65], ...same }, days: Q4 }
    );
    const [first] = alone.groups;
    expect(first?.verdict).toBe("better");
    const found = among.groups.find(({ value }) => value === "A");
    expect(found?.verdict).toBe("perhapsBetter");
    expect(found?.p).toBeCloseTo(6 * (first?.p ?? NaN), 9);
    expect(among.groups).toHaveLength(6);
  });

  test("a group that the earlier run did not know is not compared; one is the same in any case", () => {
    const { groups: compared } = afterwards(
      { regions: { east: [30, 30, 30] } },
      { regions: { East: [30, 30, 30], New: [30, 30, 30] }, days: Q4 }
    );
    expect(compared.map(({ value }) => value)).toEqual(["East"]);
  });
});

describe("windows that share days: the answers since the baseline's last day are compared", () => {
  /** From 15 days before the end of the baseline's window on. */
  const OVERLAP = { from: Q3.to - 14, to: Q4.to };
  const SINCE = { from: Q3.to + 1, to: Q4.to };
  const regions = { East: [150, 100, 50], West: [150, 100, 50], South: [90, 90, 90] } as const;
  const sinceOf = (
    all: Counts,
    of: Readonly<Record<string, Counts>> = {},
    days = SINCE
  ): LaterAnswers => ({
    ...days,
    total: groups(...all),
    groups: Object.entries(of).map(([value, counts]) => ({
      column: "Region",
      value,
      groups: groups(...counts),
    })),
  });
  const compared = (later: LaterAnswers | null, first: Told = {}, breaks: Told["breaks"] = []) =>
    compareRuns(
      // This run's own window counts the shared answers too: no comparison may show its figures.
      survey({ days: OVERLAP, all: [1, 2, 597], regions, breaks }),
      kept(compareRuns(survey({ regions, ...first }), NOTHING, Q3.to + 1, Q3.to + 1)),
      Q3.to + 1,
      Q4.to + 1,
      { later }
    );

  test("overall, with the days in words", () => {
    const { overall, since } = compared(sinceOf([100, 200, 300]));
    expect(since).toEqual(SINCE);
    expect(overall).toMatchObject({
      verdict: "better",
      before: groups(300, 200, 100),
      after: groups(100, 200, 300),
    });
    expect(overall?.change?.difference).toBeCloseTo(200 / 3, 9);
    expect(overall?.words).toMatch(/^\+67 \(.*\), confirmed; answers of 1 Oct – 31 Dec 2026$/);
  });

  test("by group, adjusted for those that can be told; of a group that is not shown nothing is", () => {
    const { groups: found } = compared(
      sinceOf([100, 200, 300], { East: [40, 40, 100], West: [10, 10, 9] })
    );
    const alone = compared(sinceOf([100, 200, 300], { East: [40, 40, 100] })).groups;
    expect(found.map(({ value, after, verdict }) => [value, after.n, verdict])).toEqual([
      ["East", 180, "better"],
      ["West", 29, "cannotTell"],
      ["South", 0, "cannotTell"],
    ]);
    // West is too small for a test, so East stays the only one.
    expect(found[0]?.p).toBe(alone.find(({ value }) => value === "East")?.p);
    expect(found[1]?.words).toContain("answers from 1 Oct 2026 on can tell");
  });

  test.each([
    ["thirty answers since", sinceOf([10, 10, 10]), {}, "better", null],
    ["29 answers since", sinceOf([9, 10, 10]), {}, "cannotTell", "sharedDays"],
    ["29 answers before", sinceOf([100, 200, 300]), { all: [9, 10, 10] }, "cannotTell", "few"],
    ["nobody has read the rows", null, {}, "cannotTell", "sharedDays"],
    [
      "answers of other days",
      sinceOf([100, 200, 300], {}, { from: Q3.to, to: Q4.to }),
      {},
      "cannotTell",
      "sharedDays",
    ],
  ] as const)("%s", (_, later, first, verdict, cannotTell) => {
    expect(compared(later, first).overall).toMatchObject({ verdict, cannotTell });
  });

  test.each([
    ["among the days since", Q4.from + 3, "cannotTell"],
    ["among the shared days", Q3.to - 3, "cannotTell"],
    ["before the baseline's first day", Q3.from, "better"],
  ])("rule 161: a break in method %s", (_, day, verdict) => {
    const breaks = [{ day, what: "scale" as const }];
    const { overall } = compared(sinceOf([100, 200, 300]), {}, breaks);
    expect(overall?.verdict).toBe(verdict);
    if (verdict === "cannotTell") expect(overall?.words).toContain("never an improvement");
  });

  test.each([
    ["the days after the other's last", OVERLAP, SINCE],
    ["nothing where they share none", Q4, null],
    ["nothing where nothing is later", { from: Q3.from - 30, to: Q3.to }, null],
    ["nothing without dates", { from: null, to: null }, null],
  ])("which days are compared: %s", (_, window, days) => {
    expect(daysAfter(Q3, window)).toEqual(days);
  });
});

describe("rules 151, 157: what detractors complain of, as shares of their comments", () => {
  const THEME = "late engineer";
  function spoken(told: Told, service: number, late: number, of = 300): Diagnosis {
    const reading = commentsReading();
    const comments = {
      ...reading,
      base: { ...reading.base, codable: of },
      causes: reading.causes.map((each) => ({
        ...each,
        comments: each.cause === "service" ? service : 30,
      })),
      themes: reading.themes
        .filter(({ name }) => name === THEME)
        .map((each) => ({ ...each, comments: late })),
    };
    return { ...survey(told), comments };
  }
  const between = (first: Diagnosis, second: Diagnosis): Comparisons =>
    compareRuns(
      second,
      kept(compareRuns(first, NOTHING, Q3.to + 1, Q3.to + 1)),
      Q3.to + 1,
      Q4.to + 1
    );
  const service = ({ figures }: Comparisons) => figures.find(({ id }) => id === "service");

  test("a fall is better, a rise worse, each adjusted for how many are compared", () => {
    const found = between(spoken({}, 90, 30), spoken({ days: Q4 }, 45, 66));
    // Five causes and one theme; the four other causes did not move.
    expect(found.figures.map(({ verdict }) => verdict).sort()).toEqual([
      "asBefore",
      "asBefore",
      "asBefore",
      "asBefore",
      "better",
      "worse",
    ]);
    expect(service(found)).toMatchObject({
      before: { count: 90, of: 300 },
      after: { count: 45, of: 300 },
      verdict: "better",
    });
    expect(service(found)?.change?.difference).toBeCloseTo(-0.15, 12);
    const p = found.figures.map(({ change }) => change?.p ?? NaN);
    expect(service(found)?.p).toBeCloseTo(6 * Math.min(...p), 12);
  });

  test.each([
    ["two percentage points", 90, 84, "asBefore", ""],
    ["a little less", 90, 78, "perhapsBetter", ""],
    ["a little more", 90, 102, "perhapsWorse", ""],
  ])("%s", (_, before, after, verdict, why) => {
    const found = between(spoken({}, before, 30), spoken({ days: Q4 }, after, 30));
    expect(service(found)).toMatchObject({ verdict, why });
  });

  test.each([
    ["29 comments now", {}, { days: Q4 }, 29, "Fewer than 30 then or now"],
    [
      "windows that share days, whatever has been answered since",
      {},
      { days: { from: Q3.to, to: Q4.to } },
      300,
      "Only days from 1 Oct 2026 on can tell",
    ],
    [
      "a break in method",
      {},
      { days: Q4, breaks: [{ day: Q4.from + 3, what: "scale" as const }] },
      300,
      "New scale since 4 Oct 2026",
    ],
  ])("cannot be told: %s", (_, first, second, of, why) => {
    const found = between(spoken(first, 20, 20), spoken(second, 9, 9, of));
    expect(service(found)).toMatchObject({ verdict: "cannotTell", change: null, why });
  });

  test("the share of detractors follows the answers", () => {
    const { detractors } = between(survey({}), survey({ days: Q4, all: [200, 200, 200] }));
    expect(detractors).toMatchObject({
      before: { count: 300, of: 600 },
      after: { count: 200, of: 600 },
      verdict: "better",
    });
  });

  test("kept with the run: at most forty, and once read they stay though the run is made again without comments", () => {
    const many = commentsReading();
    const themes = Array.from({ length: 60 }, (_, at) =>
      many.themes.slice(0, 1).map((one) => ({ ...one, id: `theme:${at}` }))
    ).flat();
    const first = compareRuns(
      { ...survey({}), comments: { ...many, themes } },
      NOTHING,
      Q3.to + 1,
      Q3.to + 1
    );
    expect(first.runFigures).toHaveLength(40);
    expect(first.runFigures.slice(0, 5).map(({ id }) => id)).toEqual([
      "service",
      "product",
      "expectations",
      "feedbackLoop",
      "organisation",
    ]);
    const again = compareRuns(survey({}), kept(first), Q3.to + 1, Q3.to + 9);
    expect(again.runFigures).toEqual(first.runFigures);
  });
});

describe("what cannot be told", () => {
  const FEW: Counts = [9, 10, 10];
  test.each([
    ["windows that share a day", { days: Q3 }, { days: { from: Q3.to, to: Q4.to } }, "sharedDays"],
    ["earlier days than the baseline's", { days: Q3 }, { days: Q2 }, "notLater"],
    ["no dates", { days: { from: null, to: null } }, { days: Q4 }, "noDates"],
    ["29 answers before", { days: Q3, all: FEW }, { days: Q4 }, "few"],
    ["29 answers now", { days: Q3 }, { days: Q4, all: FEW }, "few"],
  ] as const)("%s", (_, first, second, reason) => {
    const { overall } = afterwards(first, second);
    expect(overall).toMatchObject({
      verdict: "cannotTell",
      cannotTell: reason,
      change: null,
      p: null,
      answersNeeded: null,
    });
    expect(overall?.words).not.toBe("");
  });

  test("thirty answers on both sides can be told", () => {
    const { overall } = afterwards({ all: [10, 10, 10] }, { all: [10, 10, 10], days: Q4 });
    expect(overall?.verdict).toBe("asBefore");
  });

  test.each([
    ["between both windows", Q4.from, "cannotTell"],
    ["on the last day now", Q4.to, "cannotTell"],
    ["on the second day before", Q3.from + 1, "cannotTell"],
    ["on the first day before, all is after it", Q3.from, "better"],
    ["after both", Q4.to + 1, "better"],
  ])("rule 161: a break in method %s", (_, day, verdict) => {
    const breaks = [{ day, what: "wording" as const }];
    const all: Counts = [100, 200, 300];
    const { overall } = afterwards({}, { all, days: Q4, breaks });
    expect(overall?.verdict).toBe(verdict);
    if (verdict === "cannotTell") {
      expect(overall?.change).toBeNull();
      expect(overall?.words).toContain("never an improvement");
    }
  });
});

test("a thousand groups are kept as the hundred largest", () => {
  const regions = Object.fromEntries(
    Array.from({ length: 300 }, (_, at): [string, Counts] => [`R${at}`, [at + 5, 1, 1]])
  );
  const { runGroups } = compareRuns(survey({ regions }), NOTHING, 0, Q3.to);
  expect(runGroups).toHaveLength(100);
  expect(Math.min(...runGroups.map(({ groups: { n } }) => n))).toBe(5 + 200 + 2);
});

test("earlier runs are handed on unchanged, whatever comes after them", () => {
  const counts = fc.tuple(fc.nat(400), fc.nat(400), fc.integer({ min: 1, max: 400 }));
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (all) => {
      let history = NOTHING;
      all.forEach((one, at) => {
        const days = { from: Q2.from + 91 * at, to: Q2.to + 91 * at };
        const next = compareRuns(
          survey({ days, all: one, regions: { East: [5, 5, 5] } }),
          history,
          Q2.to,
          days.to + 1
        );
        expect(next.runs.slice(0, -1)).toEqual(history.runs);
        expect(next.runGroups.slice(0, history.groups.length)).toEqual(history.groups);
        history = kept(next);
      });
      expect(history.runs).toHaveLength(all.length);
    }),
    { numRuns: 30 }
  );
});
