import { diagnose } from "../../src/diagnosis/diagnose";
import type { Context } from "../../src/diagnosis/context";
import type { StoredRun } from "../../src/diagnosis/storedRun";
import { day, group, NO_CONTEXT, reading, scoring } from "./survey";

const AS_OF = day(2026, 9, 30);
const BEFORE = day(2026, 5, 1);
const baselineOf = (rows: ReturnType<typeof group>, context: Partial<Context> = {}) =>
  diagnose(reading(rows), { ...NO_CONTEXT, asOf: AS_OF, ...context }).baseline;
const now = (score: number, n = 1000) => scoring(score, n, AS_OF - 5);

describe("the score against its own past (rule 6)", () => {
  it.each([
    [-10, "clearlyWorse"],
    [-9.8, "lower"],
    [-2.2, "lower"],
    [-2, "asBefore"],
    [0, "asBefore"],
    [2, "asBefore"],
    [2.2, "higher"],
    [9.8, "higher"],
    [10, "clearlyBetter"],
  ])("a change of %p is %s", (change, verdict) => {
    const rows = [...now(Math.round(10 * (20 + change)) / 10), ...scoring(20, 1000, BEFORE)];
    const baseline = baselineOf(rows);
    expect(baseline).toMatchObject({
      assessed: true,
      reading: { from: "period", n: 1000, verdict },
    });
    expect(baseline.assessed && baseline.reading.change).toBeCloseTo(change, 9);
  });

  it("is confirmed only where the interval of the change excludes 0", () => {
    const at = (n: number) => baselineOf([...now(25, n), ...scoring(40, n, BEFORE)]);
    // +25 against +40: p is 0.052 on 200 answers each, far below 0.05 on 2,000.
    expect(at(200)).toMatchObject({ reading: { certainty: "indicated" } });
    expect(at(2000)).toMatchObject({ reading: { certainty: "confirmed" } });
  });

  it("looks at the 12 months before the headline window, both ends included", () => {
    // The window is 3 Jul – 30 Sep 2026, so the year before is 3 Jul 2025 – 2 Jul 2026.
    const rows = [
      ...now(20),
      ...scoring(0, 50, day(2025, 7, 3)),
      ...scoring(0, 50, day(2026, 7, 2)),
      ...group([500, 0, 0], day(2025, 7, 2)),
    ];
    expect(baselineOf(rows)).toMatchObject({ assessed: true, reading: { nps: 0, n: 100 } });
  });

  it("takes a number the person gave before the year it finds", () => {
    const baseline = baselineOf([...now(20), ...scoring(0, 100, BEFORE)], {
      baseline: { kind: "number", nps: 8 },
    });
    expect(baseline).toMatchObject({ reading: { from: "number", nps: 8, n: null } });
    expect(baseline.assessed && baseline.reading.change).toBeCloseTo(12, 9);
  });

  it.each<[string, ReturnType<typeof group>, Partial<Context>, RegExp]>([
    ["99 answers", [...now(20), ...group([0, 99, 0], BEFORE)], {}, /99 answers; 100/],
    ["one answer", [...now(20), ...group([0, 1, 0], BEFORE)], {}, /1 answer; 100/],
    ["all answers", [...now(20), ...scoring(0, 100, BEFORE)], { window: "all" }, /choose a period/],
    ["no dates", group([1, 2, 3]), { asOf: null }, /map a date column/],
  ])("says why there is none: %s", (_, rows, context, why) => {
    const baseline = baselineOf(rows, context);
    expect(baseline.assessed).toBe(false);
    expect(!baseline.assessed && baseline.reason).toMatch(why);
  });
});

describe("a baseline of the person's own (rule 6)", () => {
  const period = (from: number, to: number): Partial<Context> => ({
    baseline: { kind: "period", from, to },
  });
  const run = (more: Partial<StoredRun> = {}): Partial<Context> => ({
    baseline: {
      kind: "run",
      run: {
        writtenOn: day(2026, 4, 7),
        asOf: day(2026, 3, 31),
        from: day(2026, 1, 1),
        to: day(2026, 3, 31),
        detractors: 25,
        passives: 30,
        promoters: 45,
        ...more,
      },
    },
  });

  it("a period counts both its ends and needs no hundred answers", () => {
    const rows = [
      ...now(20),
      ...scoring(0, 20, day(2026, 2, 1)),
      ...scoring(0, 20, day(2026, 2, 28) + 0.9),
      ...group([500, 0, 0], day(2026, 1, 31)),
      ...group([500, 0, 0], day(2026, 3, 1)),
    ];
    const baseline = baselineOf(rows, period(day(2026, 2, 1), day(2026, 2, 28)));
    expect(baseline).toMatchObject({ reading: { from: "period", nps: 0, n: 40, change: 20 } });
    expect(baseline.assessed && baseline.reading.words).toBe(
      "0 in the period you chose (1 Feb – 28 Feb 2026)"
    );
  });

  it("an earlier run is compared by its counts, with MOVER's interval", () => {
    // 25/30/45 is +20 (3.65…35.19), 45/30/25 −20 (−35.19…−3.65): MOVER by hand from these ends.
    const baseline = baselineOf(group([45, 30, 25], AS_OF - 5), run());
    expect(baseline).toMatchObject({
      reading: { from: "run", nps: 20, n: 100, change: -40, certainty: "confirmed" },
    });
    const interval = baseline.assessed ? baseline.reading.interval : null;
    expect(interval?.low).toBeCloseTo(-40 - Math.hypot(-20 + 35.19, 35.19 - 20), 1);
    expect(interval?.high).toBeCloseTo(-40 + Math.hypot(-3.65 + 20, 20 - 3.65), 1);
    expect(baseline.assessed && baseline.reading.words).toMatch(/1 Jan – 31 Mar 2026/);
  });

  it("a run without dates is known by the day it was written", () => {
    const undated = run({ from: null, to: null, asOf: null });
    const baseline = baselineOf(group([45, 30, 25]), { ...undated, asOf: null });
    expect(baseline.assessed && baseline.reading.words).toMatch(/run of 7 Apr 2026/);
  });

  it.each<[string, ReturnType<typeof group>, Partial<Context>, RegExp]>([
    ["the same days", now(20), run({ from: AS_OF - 89, to: AS_OF }), /scored the same days/],
    [
      "the same answers without dates",
      group([25, 30, 45]),
      { ...run({ from: null, to: null, asOf: null }), asOf: null },
      /scored the same days/,
    ],
    [
      "a run of four answers",
      now(20),
      run({ detractors: 1, passives: 1, promoters: 2 }),
      /4 answers; at least 5/,
    ],
    ["a period inside the window", now(20), period(AS_OF - 30, AS_OF - 10), /overlaps/],
    ["a period up to the window", now(20), period(AS_OF - 200, AS_OF - 89), /overlaps/],
    ["an empty period", now(20), period(AS_OF - 200, AS_OF - 90), /0 answers; at least 5/],
    ["no dates", group([1, 2, 3]), { ...period(1000, 2000), asOf: null }, /map a date column/],
  ])("says why there is none: %s", (_, rows, context, why) => {
    const baseline = baselineOf(rows, context);
    expect(baseline.assessed).toBe(false);
    expect(!baseline.assessed && baseline.reason).toMatch(why);
    expect(!baseline.assessed && baseline.reason.length).toBeLessThanOrEqual(68);
  });
});
