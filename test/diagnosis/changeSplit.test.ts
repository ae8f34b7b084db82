import fc from "fast-check";
import { splitChange, type SplitSegment } from "../../src/diagnosis/changeSplit";
import { diagnose } from "../../src/diagnosis/diagnose";
import { pullsToMean } from "../../src/diagnosis/regressionToMean";
import { groupsFrom, type Groups } from "../../src/score/groups";
import { day, group, NO_CONTEXT, reading, scoring, type Row } from "./survey";

const AS_OF = day(2026, 9, 30);
const Q2 = day(2026, 5, 15);
const Q3 = day(2026, 8, 15);

const groupsArbitrary = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(60))
  .map(([d, p, r]) => groupsFrom(d, p, r));
const scored = groupsArbitrary.filter(({ n }) => n > 0);
const times = ({ detractors, passives, promoters }: Groups, k: number): Groups =>
  groupsFrom(k * detractors, k * passives, k * promoters);

describe("rule 53: a change of the total as mix and rate", () => {
  it("is this by hand: two segments, both shares and scores moved", () => {
    // A 30/30/40 → 25/15/20, B 10/20/70 → 30/30/80; +35 → +22.5. Computed with plain arithmetic elsewhere.
    const split = splitChange([
      { value: "A", before: groupsFrom(30, 30, 40), after: groupsFrom(25, 15, 20) },
      { value: "B", before: groupsFrom(10, 20, 70), after: groupsFrom(30, 30, 80) },
    ]);
    expect(split.change).toBeCloseTo(-12.5, 9);
    const part = (value: string) => split.parts.find((each) => each.value === value);
    expect(part("A")?.mix).toBeCloseTo(5.583333, 5);
    expect(part("A")?.rate).toBeCloseTo(-7.333333, 5);
    expect(part("B")?.mix).toBeCloseTo(3.821429, 5);
    expect(part("B")?.rate).toBeCloseTo(-14.571429, 5);
    expect(part("A")).toMatchObject({ shareBefore: 0.5, shareAfter: 0.3, scoreBefore: 10 });
    // By how much they moved the total: B first.
    expect(split.parts.map(({ value }) => value)).toEqual(["B", "A"]);
  });

  it("adds up to the change exactly, whoever comes or goes", () => {
    const segment = fc.record({ before: groupsArbitrary, after: groupsArbitrary });
    fc.assert(
      fc.property(scored, scored, fc.array(segment, { maxLength: 6 }), (first, last, more) => {
        const segments: SplitSegment[] = [
          { value: "first", before: first, after: last },
          ...more.map(({ before, after }, index) => ({ value: `${index}`, before, after })),
        ];
        const filled = segments.map((each) =>
          each.before.n + each.after.n > 0 ? each : { ...each, before: groupsFrom(1, 0, 0) }
        );
        const { change, mix, rate, parts } = splitChange(
          // Segments of a single period are one line without a value, as they come from a survey.
          filled.map((each) => (each.before.n * each.after.n > 0 ? each : { ...each, value: null }))
        );
        expect(mix + rate).toBeCloseTo(change, 8);
        expect(parts.reduce((sum, part) => sum + part.mix + part.rate, 0)).toBeCloseTo(change, 8);
        expect(parts.reduce((sum, part) => sum + part.shareAfter, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 60 }
    );
  });

  it("has no mix where the shares stayed, no rate where the scores did", () => {
    const pairs = fc.array(fc.tuple(scored, scored), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 2, max: 5 }), (segments, k) => {
        const values = segments.map((_, index) => `${index}`);
        // The same answers of each segment, some segments k times as often: only shares move.
        const shifted = segments.map(([before], index) => ({
          value: values[index] ?? null,
          before,
          after: times(before, index % 2 === 0 ? k : 1),
        }));
        expect(splitChange(shifted).rate).toBeCloseTo(0, 9);
        // The same number of answers of each segment, all other answers: only scores move.
        const rescored = segments.map(([before, other], index) => ({
          value: values[index] ?? null,
          before: times(before, other.n),
          after: times(other, before.n),
        }));
        expect(splitChange(rescored).mix).toBeCloseTo(0, 9);
      }),
      { numRuns: 40 }
    );
  });

  it("is confirmed by how much shares vary: z 6.6 on 200 answers, 1.5 on 10", () => {
    // Shares of .5 and .5 become .8 and .2, segments at +40 and −20: mix +18, SE 2.717 and 12.15.
    const certainty = (k: number) =>
      splitChange([
        {
          value: "N",
          before: groupsFrom(k, k, 3 * k),
          after: groupsFrom(1.6 * k, 1.6 * k, 4.8 * k),
        },
        {
          value: "S",
          before: groupsFrom(2.5 * k, k, 1.5 * k),
          after: groupsFrom(k, 0.4 * k, 0.6 * k),
        },
      ]);
    expect(certainty(20)).toMatchObject({ certainty: "confirmed" });
    expect(certainty(20).mix).toBeCloseTo(18, 9);
    expect(certainty(1)).toMatchObject({ certainty: "indicated" });
  });
});

describe("mix and rate of a survey", () => {
  const wave = (on: number, north: number, south: number): Row[] => [
    ...scoring(40, north, on, ["North"]),
    ...scoring(-20, south, on, ["South"]),
  ];
  const context = { ...NO_CONTEXT, asOf: AS_OF };
  const split = (rows: Row[]) => diagnose(reading(rows, ["Region"]), context).trend?.splits[0];

  it("tells a shift of the sample from progress", () => {
    const rows = [...wave(Q2, 100, 100), ...wave(Q3, 160, 40)];
    const found = diagnose(reading(rows, ["Region"]), context);
    expect(found.trend?.splits).toHaveLength(1);
    expect(found.trend?.splits[0]).toMatchObject({
      from: "Q2 2026",
      to: "Q3 2026",
      column: "Region",
    });
    expect(found.trend?.splits[0]?.mix).toBeCloseTo(18, 9);
    const finding = found.findings.find(({ id }) => id === "trend:mix");
    expect(finding).toMatchObject({
      certainty: "confirmed",
      title: "Most of the change comes from who answered: +18 of +18",
      evidence: { sheet: "trend" },
    });
  });

  it("tells where the sample hides what the groups did", () => {
    // Both fall by 10, and the better one answers more: +40/−20 at half each, then +30/−30 at 8 in 10.
    const rows = [
      ...wave(Q2, 200, 200),
      ...scoring(30, 320, Q3, ["North"]),
      ...scoring(-30, 80, Q3, ["South"]),
    ];
    const finding = diagnose(reading(rows, ["Region"]), context).findings.find(
      ({ id }) => id === "trend:mix"
    );
    expect(finding?.title).toBe(
      "Who answered hides how groups scored: −10 by scores, +18 by who answered"
    );
  });

  it("says nothing of mix where the groups themselves moved", () => {
    const rows = [...scoring(40, 200, Q2, ["North"]), ...scoring(20, 200, Q2, ["South"])];
    const later = [...scoring(0, 200, Q3, ["North"]), ...scoring(-20, 200, Q3, ["South"])];
    const { findings } = diagnose(reading([...rows, ...later], ["Region"]), context);
    expect(findings.some(({ id }) => id === "trend:mix")).toBe(false);
  });

  it("shows no segment of fewer than five answers, and no line of the rest that is smaller", () => {
    const small = (on: number, n: number): Row[] => scoring(100, n, on, ["Tiny"]);
    const rows = [...wave(Q2, 100, 60), ...wave(Q3, 100, 40), ...small(Q2, 4), ...small(Q3, 9)];
    const found = split(rows);
    // Four are too few for a line of their own, so the smallest shown segment joins them.
    expect(found?.parts.map(({ value }) => value)).toEqual(["North", null]);
    expect((found?.mix ?? 0) + (found?.rate ?? 0)).toBeCloseTo(found?.change ?? NaN, 9);
    const blank = group([3, 2, 5], Q2, [null]);
    expect(split([...wave(Q2, 100, 100), ...blank, ...wave(Q3, 100, 100)])?.parts).toHaveLength(3);
  });

  it("needs two whole periods of enough answers, of one method", () => {
    const rows = [...wave(Q2, 100, 100), ...wave(Q3, 160, 40)];
    expect(split([...wave(Q2, 50, 45), ...wave(Q3, 160, 40)])).toBeUndefined();
    const breaks = [{ day: day(2026, 7, 1), what: "wording" as const }];
    const broken = diagnose(reading(rows, ["Region"]), { ...context, breaks });
    expect(broken.trend?.splits).toEqual([]);
    // A quarter that still runs is not compared.
    const running = diagnose(reading(rows, ["Region"]), { ...context, asOf: AS_OF - 1 });
    expect(running.trend?.splits).toEqual([]);
  });
});

describe("rule 137: what measuring again would bring back by chance", () => {
  it("pulls small extreme groups most, large ones hardly, alike ones nowhere", () => {
    const [large, small, other] = pullsToMean([
      groupsFrom(300, 200, 500),
      groupsFrom(8, 1, 1),
      groupsFrom(250, 250, 500),
    ]);
    expect(Math.abs(large ?? NaN)).toBeLessThan(2);
    expect(Math.abs(other ?? NaN)).toBeLessThan(2);
    expect(small).toBeGreaterThan(20);
    expect(pullsToMean([groupsFrom(1, 2, 3)])).toEqual([0]);
  });

  it("is said of a group that came back, with the mix it stands beside", () => {
    const rows = [
      ...scoring(20, 400, Q2, ["North"]),
      ...scoring(24, 400, Q2, ["South"]),
      ...scoring(-80, 10, Q2, ["Isles"]),
      ...scoring(20, 200, Q3, ["North"]),
      ...scoring(24, 25, Q3, ["South"]),
      ...scoring(-20, 100, Q3, ["Isles"]),
    ];
    const { findings } = diagnose(reading(rows, ["Region"]), { ...NO_CONTEXT, asOf: AS_OF });
    const mix = findings.find(({ id }) => id === "trend:mix");
    expect(mix?.detail).toMatch(/back towards the middle by chance/);
    expect(mix?.detail).toMatch(/Isles went from −80 to −20; chance alone/);
  });
});
