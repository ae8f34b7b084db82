import fc from "fast-check";
import { holm } from "../../src/score/adjust";
import { compareScores, compareToNumber } from "../../src/score/compare";
import { groupsFrom } from "../../src/score/groups";
import { npsInterval } from "../../src/score/interval";
import { someGroups } from "./arbitraries";
import { reference, withReference } from "./reference";

describe("two scores", () => {
  it("are compared by the ends of their score intervals", () => {
    const a = groupsFrom(9, 12, 39);
    const b = groupsFrom(28, 16, 36);
    const result = compareScores(a, b);
    const [ia, ib] = [npsInterval(a), npsInterval(b)];
    expect(result.difference).toBe(40);
    expect(result.interval.low).toBeCloseTo(40 - Math.hypot(50 - ia.low, ib.high - 10), 9);
    expect(result.interval.high).toBeCloseTo(40 + Math.hypot(ia.high - 50, 10 - ib.low), 9);
    // R: Wald p .00375, adjusted Wald p .00495; the score interval's p lies close to them.
    expect(result.p).toBeGreaterThan(0.002);
    expect(result.p).toBeLessThan(0.008);
  });

  it("+40 against +25 at 200 answers each is no confirmed difference", () => {
    const result = compareScores(groupsFrom(30, 60, 110), groupsFrom(40, 70, 90));
    expect(result.difference).toBe(15);
    expect(result.p).toBeGreaterThan(0.045);
    expect(result.p).toBeLessThan(0.06);
  });

  it("have p < α exactly when 0 lies outside the 1 − α interval, and turn with their order", () => {
    fc.assert(
      fc.property(someGroups, someGroups, (a, b) => {
        const forward = compareScores(a, b);
        const back = compareScores(b, a);
        expect(back.difference).toBeCloseTo(-forward.difference, 9);
        expect(back.interval.low).toBeCloseTo(-forward.interval.high, 6);
        expect(back.p).toBeCloseTo(forward.p, 8);
        expect(forward.p).toBeGreaterThanOrEqual(0);
        expect(forward.p).toBeLessThanOrEqual(1);
        const { low, high } = forward.interval;
        if (Math.min(Math.abs(low), Math.abs(high)) > 1e-6) {
          expect(forward.p < 0.05).toBe(low > 0 || high < 0);
        }
      }),
      { numRuns: 60 }
    );
  });

  it("of equal groups do not differ", () => {
    expect(compareScores(groupsFrom(5, 5, 5), groupsFrom(50, 50, 50)).p).toBe(1);
    expect(compareToNumber(groupsFrom(25, 30, 45), 20)).toMatchObject({ difference: 0, p: 1 });
  });

  it("against a number takes the score interval and the score test", () => {
    const { interval, difference } = compareToNumber(groupsFrom(25, 30, 45), 35);
    expect(difference).toBe(-15);
    expect(interval.low).toBeCloseTo(3.65 - 35, 1.9);
    expect(interval.high).toBeCloseTo(35.19 - 35, 1.9);
  });

  it("refuses no answers", () => {
    expect(() => compareScores(groupsFrom(0, 0, 0), groupsFrom(1, 1, 1))).toThrow(RangeError);
    expect(() => compareToNumber(groupsFrom(0, 0, 0), 0)).toThrow(RangeError);
  });
});

describe("Holm's adjustment", () => {
  it.each([
    [
      [0.01, 0.04],
      [0.02, 0.04],
    ],
    [
      [0.04, 0.01, 0.03],
      [0.06, 0.03, 0.06],
    ],
    [
      [0.5, 0.6, 0.9],
      [1, 1, 1],
    ],
    [[], []],
    [[0.02], [0.02]],
    [
      [0.01, NaN, 0.04],
      [0.02, NaN, 0.04],
    ],
  ])("of %j is %j", (raw, adjusted) => {
    expect(holm(raw).map((p) => Number(p.toFixed(12)))).toEqual(adjusted);
  });

  withReference("agrees with R on twelve segments", () => {
    const { segments } = reference<{ segments: { pval: number; holm: number }[] }>(
      "trend_segments_r_reference.json"
    );
    const adjusted = holm(segments.map(({ pval }) => pval));
    segments.forEach((segment, index) => {
      expect(Math.abs((adjusted[index] as number) - segment.holm)).toBeLessThan(1e-6);
    });
  });
});
