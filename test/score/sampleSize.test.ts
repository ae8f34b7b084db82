import fc from "fast-check";
import { groupsFrom } from "../../src/score/groups";
import { marginOfError } from "../../src/score/interval";
import { answersForDifference, answersForMargin } from "../../src/score/sampleSize";
import { reference, withReference } from "./reference";

describe("answers needed for a margin of error", () => {
  // By hand, z²V/m² − 3, with the population (z²V/m² − 3)/(1 + z²V/m²/N); z from scipy.
  it.each([
    [10, 0.95, 1, undefined, 382],
    [5, 0.95, 1, undefined, 1534],
    [3, 0.9, 0.68, undefined, 2042],
    [5, 0.99, 0.66, undefined, 1749],
    [10, 0.95, 1, 400, 195],
    [5, 0.95, 0.66, 1000, 503],
    [5, 0.95, 0.66, 30, 30],
    [1, 0.95, 1, 50, 50],
    [100, 0.5, 0.1, undefined, 1],
    [10, 0.95, 0, undefined, 1],
  ])("±%d points at %d, V = %d, N = %p: %d", (margin, confidence, variance, population, needed) => {
    expect(answersForMargin(margin, { confidence, variance, population })).toBe(needed);
  });

  it("is the least that does: as many keep the margin, one less does not", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 40, noNaN: true }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        fc.option(fc.integer({ min: 10, max: 5000 }), { nil: undefined }),
        (margin, variance, population) => {
          const n = answersForMargin(margin, { variance, population });
          const reached = (answers: number) =>
            19_600 * 1.959963984540054 ** 2 * variance * (1 - answers / (population ?? Infinity)) -
            19_600 * (margin / 100) ** 2 * (answers + 3);
          expect(reached(n)).toBeLessThanOrEqual(1e-6);
          if (n > 1) expect(reached(n - 1)).toBeGreaterThan(-1e-6);
          if (population !== undefined) expect(n).toBeLessThanOrEqual(population);
        }
      )
    );
  });

  it("keeps its promise: so many answers have that adjusted Wald margin", () => {
    // 25/30/45 of a hundred: V = 0.66; 1,012 answers in that mixture.
    const n = answersForMargin(5, { variance: 0.66 });
    const groups = groupsFrom(0.25 * n, 0.3 * n, 0.45 * n);
    expect(marginOfError(groups, { method: "adjusted" })).toBeCloseTo(5, 1);
    expect(n).toBe(1012);
  });

  withReference("agrees with R", () => {
    const { sample_size: sizes } = reference<{
      sample_size: {
        ci95: { moe: number; worst_case_var1: number; "var_0.68": number }[];
        two_sample_per_group_80power: {
          diff: number;
          "var_each_0.68": number;
          worst_var1: number;
        }[];
      };
    }>("trend_segments_r_reference.json");
    expect(sizes.ci95.length).toBeGreaterThan(3);
    for (const row of sizes.ci95) {
      expect(answersForMargin(row.moe)).toBe(row.worst_case_var1);
      expect(answersForMargin(row.moe, { variance: 0.68 })).toBe(row["var_0.68"]);
    }
    for (const row of sizes.two_sample_per_group_80power) {
      expect(answersForDifference(row.diff)).toBe(row.worst_var1);
      expect(answersForDifference(row.diff, { variance: 0.68 })).toBe(row["var_each_0.68"]);
    }
  });

  it("refuses no margin and no population", () => {
    expect(() => answersForMargin(0)).toThrow(RangeError);
    expect(() => answersForMargin(5, { population: 0 })).toThrow(RangeError);
    expect(() => answersForMargin(5, { confidence: 1 })).toThrow(RangeError);
  });
});

describe("answers needed to find a difference", () => {
  // (z_confidence + z_power)²·2V/δ² − 3 by hand; z from scipy.
  it.each([
    [10, 0.8, 0.95, 1, 1567],
    [15, 0.9, 0.95, 1, 931],
    [-20, 0.8, 0.9, 0.66, 202],
    [40, 0.8, 0.95, 0.68, 64],
    [5, 0.95, 0.99, 0.66, 9403],
    [200, 0.5, 0.5, 0.01, 1],
    [10, 0.001, 0.95, 1, 1],
  ])("%d points with power %d at %d, V = %d: %d", (difference, power, confidence, variance, n) => {
    expect(answersForDifference(difference, { power, confidence, variance })).toBe(n);
  });

  it("refuses a difference of 0 and a power of 1", () => {
    expect(() => answersForDifference(0)).toThrow(RangeError);
    expect(() => answersForDifference(5, { power: 1 })).toThrow(RangeError);
  });
});
