import binomialCdf from "@stdlib/stats-base-dists-binomial-cdf";
import chiSquareCdf from "@stdlib/stats-base-dists-chisquare-cdf";
import tCdf from "@stdlib/stats-base-dists-t-cdf";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";
import { chiSquareTail } from "../../src/score/chiSquare";
import { signTest } from "../../src/score/signTest";
import { criticalT, twoSidedTP } from "../../src/score/studentT";

const relative = (given: number, right: number) => Math.abs(given / right - 1);

// stdlib is the yardstick; its own code is too large for the bundle of the functions.
describe("Student's t", () => {
  const degrees = [1, 2, 3, 9, 19, 100, 2352, 1_000_000];

  it.each(degrees)("has stdlib's tails with %d degrees of freedom", (df) => {
    for (const t of [1e-6, 0.1, 0.7, 1, 1.96, 2.5, 5.47, 5.48, 8, 12]) {
      // Where stdlib underflows or loses digits there is nothing to compare.
      const right = 2 * tCdf(-t, df);
      if (right > 1e-30) expect(relative(twoSidedTP(t, df), right)).toBeLessThan(1e-9);
      expect(twoSidedTP(-t, df)).toBe(twoSidedTP(t, df));
    }
    expect(twoSidedTP(0, df)).toBe(1);
  });

  it.each(degrees)("has stdlib's critical values with %d degrees of freedom", (df) => {
    for (const confidence of [0.5, 0.8, 0.9, 0.95, 0.99, 0.999]) {
      const right = -tQuantile((1 - confidence) / 2, df);
      expect(relative(criticalT(confidence, df), right)).toBeLessThan(1e-9);
    }
  });

  it("is known by tables: 12.706, 2.262, 2.093", () => {
    expect(criticalT(0.95, 1)).toBeCloseTo(12.7062047, 6);
    expect(criticalT(0.95, 9)).toBeCloseTo(2.2621572, 6);
    expect(criticalT(0.95, 19)).toBeCloseTo(2.0930241, 6);
  });

  it("needs a confidence between 0 and 1 and a degree of freedom", () => {
    expect(() => criticalT(1, 5)).toThrow(RangeError);
    expect(() => criticalT(0.95, 0)).toThrow(RangeError);
  });
});

describe("χ² tails", () => {
  it.each([1, 2, 3, 6, 22, 59])("are stdlib's with %d degrees of freedom", (df) => {
    for (const x of [0.01, 0.5, 2, 5.99, 12, 30, 60]) {
      const right = 1 - chiSquareCdf(x, df);
      if (right > 1e-9) expect(relative(chiSquareTail(x, df), right)).toBeLessThan(1e-6);
    }
  });
});

describe("the sign test", () => {
  it("is twice the smaller binomial tail, at most 1", () => {
    expect(signTest(9, 1)).toBeCloseTo(22 / 1024, 12);
    expect(signTest(0, 5)).toBeCloseTo(2 / 32, 12);
    expect(signTest(3, 3)).toBe(1);
    expect(signTest(0, 0)).toBe(1);
    for (const [ups, downs] of [
      [40, 60],
      [700, 640],
      [3000, 3500],
    ] as const) {
      const right = Math.min(1, 2 * binomialCdf(Math.min(ups, downs), ups + downs, 0.5));
      expect(relative(signTest(ups, downs), right)).toBeLessThan(1e-9);
    }
  });
});
