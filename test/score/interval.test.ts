import fc from "fast-check";
import { groupsFrom } from "../../src/score/groups";
import { marginOfError, npsInterval, scoreTest, shareInterval } from "../../src/score/interval";
import { nps } from "../../src/score/nps";
import { someGroups } from "./arbitraries";
import { reference, withReference } from "./reference";

type Pair = [number, number];
interface OneSample {
  readonly name: string;
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
  readonly wald: { ci90: Pair; ci95: Pair; ci99: Pair };
  readonly adjusted_wald: { ci90: Pair; ci95: Pair; ci99: Pair };
  readonly score_iterative: { ci95: Pair };
}

const clip = (points: number) => Math.max(-100, Math.min(100, points));

describe("the interval of a score, 95 %, in points", () => {
  // Counts, then Wald, adjusted Wald and score ends, worked out in R; ends beyond ±100 are clipped.
  it.each([
    [2, 2, 4, [-32.46, 82.46], [-29.42, 65.78], [-32.81, 68.32]],
    [2, 2, 6, [-9.58, 89.58], [-12.59, 74.12], [-15.29, 75.26]],
    [0, 0, 10, [100, 100], [47.5, 100], [44.49, 100]],
    [0, 10, 0, [0, 0], [-18.47, 18.47], [-27.75, 27.75]],
    [25, 30, 45, [4.08, 35.92], [3.77, 35.06], [3.65, 35.19]],
    [17, 34, 50, [18.12, 47.22], [17.37, 46.09], [17.34, 46.29]],
  ] as [number, number, number, Pair, Pair, Pair][])("of %d/%d/%d", (d, p, r, wald, adj, score) => {
    const groups = groupsFrom(d, p, r);
    for (const [method, [low, high]] of [
      ["wald", wald],
      ["adjusted", adj],
      ["score", score],
    ] as const) {
      const interval = npsInterval(groups, { method });
      expect(interval.low).toBeCloseTo(low, 1.9);
      expect(interval.high).toBeCloseTo(high, 1.9);
    }
    expect(npsInterval(groups)).toEqual(npsInterval(groups, { confidence: 0.95, method: "score" }));
  });

  withReference("agrees with R's packages on every sample to 1e-3 points", () => {
    const { one_sample } = reference<{ one_sample: OneSample[] }>("nps_r_reference.json");
    for (const sample of one_sample) {
      const groups = groupsFrom(sample.detractors, sample.passives, sample.promoters);
      const check = (method: "wald" | "adjusted" | "score", confidence: number, ends: Pair) => {
        const { low, high } = npsInterval(groups, { confidence, method });
        expect(Math.abs(low - clip(ends[0]))).toBeLessThan(1e-3);
        expect(Math.abs(high - clip(ends[1]))).toBeLessThan(1e-3);
      };
      for (const [key, confidence] of [
        ["ci90", 0.9],
        ["ci95", 0.95],
        ["ci99", 0.99],
      ] as const) {
        check("wald", confidence, sample.wald[key]);
        check("adjusted", confidence, sample.adjusted_wald[key]);
      }
      check("score", 0.95, sample.score_iterative.ci95);
    }
  });

  it("lies within ±100, holds the score, turns with the groups, and widens with confidence", () => {
    fc.assert(
      fc.property(someGroups, fc.double({ min: 0.5, max: 0.998, noNaN: true }), (groups, level) => {
        const score = nps(groups) as number;
        const { low, high } = npsInterval(groups, { confidence: level });
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(score + 1e-9);
        expect(high).toBeGreaterThanOrEqual(score - 1e-9);
        const turned = npsInterval(
          groupsFrom(groups.promoters, groups.passives, groups.detractors),
          {
            confidence: level,
          }
        );
        expect(turned.low).toBeCloseTo(-high, 6);
        expect(turned.high).toBeCloseTo(-low, 6);
        const wider = npsInterval(groups, { confidence: level + 0.001 });
        expect(wider.low).toBeLessThanOrEqual(low + 1e-9);
        expect(wider.high).toBeGreaterThanOrEqual(high - 1e-9);
      })
    );
  });

  it("ends where the score test's p value is 1 − confidence", () => {
    for (const groups of [groupsFrom(25, 30, 45), groupsFrom(3, 1, 30), groupsFrom(60, 20, 5)]) {
      const { low, high } = npsInterval(groups, { confidence: 0.9 });
      expect(scoreTest(groups, low).pTwoSided).toBeCloseTo(0.1, 6);
      expect(scoreTest(groups, high).pTwoSided).toBeCloseTo(0.1, 6);
    }
  });

  it.each([0, 1, 95, -0.1, NaN])("refuses a confidence of %d", (confidence) => {
    expect(() => npsInterval(groupsFrom(1, 1, 1), { confidence })).toThrow(RangeError);
  });

  it("refuses no answers", () => {
    expect(() => npsInterval(groupsFrom(0, 0, 0))).toThrow(RangeError);
    expect(() => scoreTest(groupsFrom(0, 0, 0), 0)).toThrow(RangeError);
  });
});

describe("the interval where the customers are few", () => {
  // Python: the variance times 1 − n/N; adjusted Wald with as much of its three pseudo-answers.
  it.each([
    [25, 30, 45, 400, [5.8707, 33.2531], [5.9504, 33.1694], [6.2104, 33.7896]],
    [25, 30, 45, 100, [20, 20], [20, 20], [20, 20]],
    [2, 2, 4, 20, [-21.0146, 61.2658], [-19.0631, 59.8795], [-19.5056, 69.5056]],
    [0, 0, 10, 15, [77.2973, 100], [78.6977, 100], [100, 100]],
    [0, 10, 0, 50, [-23.5074, 23.5074], [-15.4868, 15.4868], [0, 0]],
    [17, 34, 50, 1000, [18.1686, 45.6342], [18.1933, 45.4537], [18.8776, 46.469]],
  ] as [number, number, number, number, Pair, Pair, Pair][])(
    "%d/%d/%d of %d",
    (d, p, r, population, score, adjusted, wald) => {
      const groups = groupsFrom(d, p, r);
      for (const [method, ends] of Object.entries({ score, adjusted, wald })) {
        const { low, high } = npsInterval(groups, {
          method: method as "score" | "adjusted" | "wald",
          population,
        });
        expect(low).toBeCloseTo(ends[0], 3);
        expect(high).toBeCloseTo(ends[1], 3);
      }
    }
  );

  it("is narrower the fewer they are, and never wider than without end", () => {
    fc.assert(
      fc.property(
        someGroups,
        fc.double({ min: 0, max: 4, noNaN: true }),
        fc.constantFrom<"score" | "adjusted" | "wald">("score", "adjusted", "wald"),
        (groups, more, method) => {
          const population = groups.n * (1 + more);
          const margin = (size?: number) => marginOfError(groups, { method, population: size });
          expect(margin(population)).toBeLessThanOrEqual(margin(population * 1.1) + 1e-9);
          expect(margin(population * 1.1)).toBeLessThanOrEqual(margin() + 1e-9);
          const { low, high } = npsInterval(groups, { method, population });
          expect(low).toBeGreaterThanOrEqual(-100);
          expect(high).toBeLessThanOrEqual(100);
        }
      )
    );
  });

  it("refuses fewer customers than answers", () => {
    expect(() => npsInterval(groupsFrom(1, 1, 1), { population: 2 })).toThrow(RangeError);
    expect(() => npsInterval(groupsFrom(1, 1, 1), { population: NaN })).toThrow(RangeError);
  });
});

describe("the margin of error", () => {
  it("is half the width of the interval", () => {
    // (35.19 − 3.65)/2 from the table above.
    expect(marginOfError(groupsFrom(25, 30, 45))).toBeCloseTo(15.7713, 3);
    // 1.959964·√(0.66/100).
    expect(marginOfError(groupsFrom(25, 30, 45), { method: "wald" })).toBeCloseTo(15.9228, 3);
  });
});

describe("the score test", () => {
  it("is McNemar's against 0: z = (r − d)/√(r + d)", () => {
    const { z, pTwoSided, pLess } = scoreTest(groupsFrom(9, 12, 39), 0);
    expect(z).toBeCloseTo(30 / Math.sqrt(48), 12);
    // 2·Φ(−4.3301) from a normal table in R: 1.4903e-5.
    expect(pTwoSided).toBeCloseTo(1.4903e-5, 8);
    expect(pLess).toBeCloseTo(1 - pTwoSided / 2, 12);
  });

  it.each([
    [0, 0, 10, 100, 1],
    [10, 0, 0, -100, 1],
    [1, 0, 9, 100, 0],
  ])("%d/%d/%d against %d has p = %d", (d, p, r, benchmark, expected) => {
    expect(scoreTest(groupsFrom(d, p, r), benchmark).pTwoSided).toBe(expected);
  });

  it("refuses a benchmark beyond ±100", () => {
    expect(() => scoreTest(groupsFrom(1, 1, 1), 101)).toThrow(RangeError);
  });
});

describe("the interval of a share", () => {
  // Wilson's interval by hand: (p + z²/2n ± z√(p(1−p)/n + z²/4n²))/(1 + z²/n) with z = 1.959964.
  it.each([
    [10, 100, 0.0552, 0.1744],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [50, 100, 0.4038, 0.5962],
  ])("%d of %d is %d to %d", (count, n, low, high) => {
    const interval = shareInterval(count, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it.each([
    [1, 0],
    [-1, 10],
    [11, 10],
  ])("refuses %d of %d", (count, n) => {
    expect(() => shareInterval(count, n)).toThrow(RangeError);
  });
});
