import type { Context } from "../../src/diagnosis/context";
import { diagnose } from "../../src/diagnosis/diagnose";
import { day, group, NO_CONTEXT, reading, scoring, type Row } from "./survey";

const AS_OF = day(2026, 9, 30);
const trendOf = (rows: Row[], more: Partial<Context> = {}) =>
  diagnose(reading(rows), { ...NO_CONTEXT, asOf: AS_OF, ...more }).trend;
/** The middle of each of the last so many quarters up to Q3 2026, oldest first. */
const quarterDays = (count: number): number[] =>
  Array.from({ length: count }, (_, back) => {
    const month = 8 - 3 * (count - 1 - back);
    return day(2026 + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 10);
  });
const quarterly = (scores: readonly number[], n = 200): Row[] =>
  quarterDays(scores.length).flatMap((on, index) => scoring(scores[index] ?? 0, n, on));

/** Eight quarters of 200 answers, detractors and promoters: the reference series of the statistics notes. */
const FALLING = [
  [30, 110],
  [32, 112],
  [31, 107],
  [35, 104],
  [40, 98],
  [48, 90],
  [55, 85],
  [60, 80],
].flatMap(([d = 0, r = 0], index) => group([d, 200 - d - r, r], quarterDays(8)[index] as number));

describe("rule 42: periods as they are shown", () => {
  it("quarters from the first answer's on, at most twelve, each with its change", () => {
    const trend = trendOf(quarterly([40, 20, 30]));
    expect(trend?.periods.map(({ label, nps }) => [label, nps])).toEqual([
      ["Q1 2026", 40],
      ["Q2 2026", 20],
      ["Q3 2026", 30],
    ]);
    expect(trend?.periods.map(({ change }) => change && Math.round(change.points))).toEqual([
      null,
      -20,
      10,
    ]);
    // +40 against +20 on 200 answers each: MOVER as in the statistics notes' method, p computed from its interval.
    expect(trend?.periods[1]?.change?.interval.high).toBeLessThan(0);
    expect(trendOf(quarterly(Array.from({ length: 15 }, () => 20)))?.periods).toHaveLength(12);
  });

  it("rule 39: the running period and a first one begun late are marked and not compared", () => {
    const rows = [
      ...scoring(80, 100, day(2025, 12, 1)),
      ...scoring(20, 100, day(2026, 2, 1)),
      ...scoring(40, 100, day(2026, 5, 1)),
      ...scoring(90, 100, day(2026, 7, 20)),
      ...scoring(-100, 100, day(2026, 8, 20)), // after the as-of day
    ];
    const trend = trendOf(rows, { asOf: day(2026, 7, 31) });
    expect(
      trend?.periods.map(({ label, complete, nps, change }) => [
        label,
        complete,
        nps,
        change?.points ?? null,
      ])
    ).toEqual([
      ["Q4 2025", false, 80, null],
      ["Q1 2026", true, 20, null],
      ["Q2 2026", true, 40, 20],
      ["Q3 2026", false, 90, null],
    ]);
    const found = diagnose(reading(rows), { ...NO_CONTEXT, asOf: day(2026, 7, 31) });
    expect(found.findings.find(({ id }) => id === "trajectory")?.detail).toMatch(
      /Q3 2026 so far: \+90 on 100 answers, not counted before it is over/
    );
    expect(trendOf(rows, { asOf: day(2026, 6, 30) })?.periods).toHaveLength(3);
  });

  it("a period without answers keeps its place; one under five answers has no score", () => {
    const rows = [
      ...scoring(40, 100, day(2025, 11, 1)),
      ...scoring(100, 4, day(2026, 5, 1)),
      ...scoring(20, 100, day(2026, 8, 1)),
    ];
    const trend = trendOf(rows);
    expect(trend?.periods.map(({ label, nps, groups }) => [label, nps, groups.n])).toEqual([
      ["Q4 2025", 40, 100],
      ["Q1 2026", null, 0],
      ["Q2 2026", null, 4],
      ["Q3 2026", 20, 100],
    ]);
    expect(trend?.periods.every(({ change }) => change === null)).toBe(true);
    const found = diagnose(reading(rows), { ...NO_CONTEXT, asOf: AS_OF });
    expect(found.trajectory).toEqual({
      assessed: false,
      reason: "Gap in the data: Q2 2026 has fewer than 5 answers.",
    });
    expect(JSON.stringify(found.findings)).not.toMatch(/\+100/);
  });

  it("months where the person chose months, quarters for rules 39–41 all the same", () => {
    const calendar = { yearStartsIn: 1, periods: "month" } as const;
    const rows = quarterly([40, 33, 25], 1000);
    const found = diagnose(reading(rows), { ...NO_CONTEXT, asOf: AS_OF, calendar });
    expect(found.trend).toMatchObject({ length: "month" });
    expect(found.trend?.periods.map(({ label }) => label)).toEqual([
      "Feb 2026",
      "Mar 2026",
      "Apr 2026",
      "May 2026",
      "Jun 2026",
      "Jul 2026",
      "Aug 2026",
      "Sep 2026",
    ]);
    expect(found.trajectory).toMatchObject({ reading: { state: "crisisInMotion" } });
    const long = trendOf(quarterly(Array.from({ length: 12 }, () => 20)), { calendar });
    expect(long?.periods).toHaveLength(24);
  });

  it("are named by the person's year", () => {
    const calendar = { yearStartsIn: 4, periods: "quarter" } as const;
    expect(trendOf(quarterly([20, 20]), { calendar })?.periods.map(({ label }) => label)).toEqual([
      "Q1 FY2027",
      "Q2 FY2027",
    ]);
  });

  it.each<[string, Row[], number | null]>([
    ["no dates", scoring(20, 100, null), null],
    ["no dates but an as-of day", scoring(20, 100, null), AS_OF],
  ])("there is none: %s", (_, rows, asOf) => {
    expect(trendOf(rows, { asOf })).toBeNull();
  });
});

describe("rules 40, 41, 47: slope and moment of change over all that is shown", () => {
  it("are those of the reference series: −4.59 a quarter by numpy, change after the fifth quarter as in R", () => {
    const trend = trendOf(FALLING);
    // numpy, weights from counts with three pseudo-answers: −4.590487, SE .846310.
    expect(trend?.slope?.slope).toBeCloseTo(-4.590487, 5);
    expect(trend?.slope?.interval.low).toBeCloseTo(-4.590487 - 1.959964 * 0.84631, 4);
    expect(trend?.slope?.p).toBeLessThan(1e-6);
    expect(trend?.slope?.periods).toBe(8);
    expect(trend?.change).toMatchObject({ since: "Q1 2026", start: day(2026, 1, 1) });
    // By hand: 168 detractors, 531 promoters of 1,000; 163 and 255 of 600.
    expect(trend?.change?.before).toBeCloseTo(36.3, 9);
    expect(trend?.change?.after).toBeCloseTo(100 * (92 / 600), 9);
    expect(trend?.change?.p).toBeLessThan(0.001);
  });

  it("rule 40: three things to look up, with the days in which they would lie", () => {
    const found = diagnose(reading(FALLING), { ...NO_CONTEXT, asOf: AS_OF });
    expect(found.trend?.change?.lookUp).toHaveLength(3);
    for (const line of found.trend?.change?.lookUp ?? []) {
      expect(line).toMatch(/1 Dec 2025 – 31 Mar 2026/);
    }
    const finding = found.findings.find(({ id }) => id === "trend:change");
    expect(finding).toMatchObject({
      certainty: "confirmed",
      title: "The answers changed with Q1 2026: +36 before, +15 since",
      rules: [40, 47],
      evidence: { sheet: "trend", row: `period:${day(2026, 1, 1)}` },
    });
    expect(finding?.detail).toMatch(/updates.*prices.*support/s);
  });

  it("begin after the latest break: what is left of the reference is too short or has no change", () => {
    const breaks = [{ day: day(2026, 1, 1), what: "channel" as const }];
    const trend = trendOf(FALLING, { breaks });
    expect(trend?.slope?.periods).toBe(3);
    expect(trend?.change).toBeNull();
    expect(trend?.breaks).toEqual([{ change: breaks[0], label: "Q1 2026" }]);
    expect(trend?.periods.filter(({ broken }) => broken).map(({ label }) => label)).toEqual([
      "Q1 2026",
    ]);
    expect(trend?.periods[5]?.change).toBeNull();
    expect(trend?.periods[6]?.change).not.toBeNull();
  });

  it("need three periods for a slope and four for a change", () => {
    expect(trendOf(quarterly([40, 20]))?.slope).toBeNull();
    expect(trendOf(quarterly([90, 90, -90]))?.slope).not.toBeNull();
    expect(trendOf(quarterly([90, 90, -90]))?.change).toBeNull();
    expect(trendOf(quarterly([90, 90, 90, -90]))?.change).not.toBeNull();
  });

  it("a steady series has no change and a slope of 0", () => {
    const trend = trendOf(quarterly([20, 20, 20, 20, 20, 20]));
    expect(trend?.change).toBeNull();
    expect(trend?.slope?.slope).toBeCloseTo(0, 9);
  });
});

describe("rule 42: the twelve months that end with each period", () => {
  it("from the first full year on, by hand", () => {
    const rolling = trendOf(quarterly([40, 20, 0, 20, 60]))?.rolling;
    expect(rolling?.map(({ label, nps, n }) => [label, nps, n])).toEqual([
      ["Q2 2026", 20, 800],
      ["Q3 2026", 25, 800],
    ]);
    expect(rolling?.[0]).toMatchObject({ from: day(2025, 7, 1), end: day(2026, 6, 30) });
  });

  it("rule 161: a year with a break inside mixes two measures and is left out", () => {
    const of = (on: number) =>
      trendOf(quarterly([40, 20, 0, 20, 60]), {
        breaks: [{ day: on, what: "scale" }],
      })?.rolling.map(({ label }) => label);
    expect(of(day(2025, 7, 2))).toEqual(["Q3 2026"]);
    expect(of(day(2025, 10, 1))).toEqual(["Q3 2026"]);
    expect(of(day(2026, 4, 1))).toEqual([]);
  });

  it("a survey that began late in its first quarter has no full year until the quarter after", () => {
    const rows = quarterDays(5).flatMap((on, index) =>
      scoring(20, 100, index === 0 ? day(2025, 9, 20) : on)
    );
    expect(trendOf(rows)?.rolling.map(({ label }) => label)).toEqual(["Q3 2026"]);
  });
});

describe("rule 198: the quarterly series, told on the trend", () => {
  const findingsOf = (rows: Row[]) =>
    diagnose(reading(rows), { ...NO_CONTEXT, asOf: AS_OF }).findings;

  it("rules 46, 198: a single quarter is no trend, and that is said plainly", () => {
    const finding = findingsOf(quarterly([20])).find(({ id }) => id === "trajectory:notYet");
    expect(finding).toMatchObject({
      title: "The direction of the score cannot be told yet",
      detail: "One complete quarter so far (Q3 2026); two are needed.",
      rules: [46],
      evidence: { sheet: "trend" },
    });
    expect(findingsOf(quarterly([20, 20])).some(({ id }) => id === "trajectory:notYet")).toBe(
      false
    );
  });

  it("rules 39, 198: 40, none, 25 is a gap in the data", () => {
    const [first, , last] = quarterDays(3);
    const rows = [...scoring(40, 200, first as number), ...scoring(25, 200, last as number)];
    const finding = findingsOf(rows).find(({ id }) => id === "trajectory:notYet");
    expect(finding?.detail).toMatch(/Q2 2026 has no answers/);
  });

  it("rules 8, 40: a drop leads to the row of its quarter", () => {
    const drop = findingsOf(quarterly([50, 30, 30, 40])).find(({ id }) => id.startsWith("drop:"));
    expect(drop?.evidence).toEqual({ sheet: "trend", row: `period:${day(2026, 1, 1)}` });
  });
});
