import fc from "fast-check";
import { movesOf, pairedChange, type Moves } from "../../src/score/paired";
import { signTest } from "../../src/score/signTest";
import { criticalT, twoSidedTP } from "../../src/score/studentT";

const answers = (...values: number[]) => Int8Array.from(values);
const someMoves = fc
  .tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30))
  .filter((moves) => moves.some((count) => count > 0));

describe("moves of the same customers", () => {
  it("are counted by how many groups they go, where both answers are there", () => {
    expect(
      movesOf(answers(9, 3, 7, -1, 0, 10, 8, -2, 6), answers(3, 10, 8, 9, 7, -1, 6, -2, 5))
    ).toEqual([1, 1, 2, 1, 1]);
    expect(movesOf(answers(), answers())).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("the change of the same customers", () => {
  // scipy: t.ppf, binomtest, ttest_1samp of the moves.
  it.each([
    [[0, 2, 5, 3, 0], 0.95, 10, -42.7833, 62.7833, 1, "sign", 10],
    [[0, 2, 3, 4, 1], 0.95, 40, -29.11, 109.11, 0.453125, "sign", 10],
    [[0, 2, 9, 11, 0], 0.95, 40.9091, 11.3747, 70.4434, 0.00895008, "t", 22],
    [[0, 2, 9, 11, 0], 0.9, 40.9091, 16.4714, 65.3468, 0.00895008, "t", 22],
    [[1, 0, 0, 0, 1], 0.95, 0, -200, 200, 1, "sign", 2],
    [[1, 0, 4, 0, 0], 0.95, -40, -151.0578, 71.0578, 1, "sign", 5],
  ] as [Moves, number, number, number, number, number, string, number][])(
    "%j at %d is %d points",
    (moves, confidence, change, low, high, p, test, n) => {
      const result = pairedChange(moves, confidence);
      expect(result.change).toBeCloseTo(change, 4);
      expect(result.interval?.low).toBeCloseTo(low, 3);
      expect(result.interval?.high).toBeCloseTo(high, 3);
      expect(result.p).toBeCloseTo(p, 7);
      expect(result).toMatchObject({ test, n });
    }
  );

  it.each([
    [[0, 0, 25, 0, 0], 0, 1],
    [[3, 0, 0, 0, 0], -200, 0.25],
    [[0, 0, 0, 30, 0], 100, 2 ** -29],
    [[0, 0, 0, 0, 1], 200, 1],
  ] as [Moves, number, number][])("%j, all alike, has no interval", (moves, change, p) => {
    const result = pairedChange(moves);
    expect(result).toMatchObject({ change, interval: null, test: "sign" });
    expect(result.p).toBeCloseTo(p, 12);
  });

  it("turns with before and after, stays within ±200, and widens with confidence", () => {
    fc.assert(
      fc.property(someMoves, (moves) => {
        const forward = pairedChange(moves);
        const [a, b, c, d, e] = moves;
        const back = pairedChange([e, d, c, b, a]);
        expect(back.change).toBeCloseTo(-forward.change, 10);
        expect(back.p).toBeCloseTo(forward.p, 12);
        expect(forward.p).toBeGreaterThanOrEqual(0);
        expect(forward.p).toBeLessThanOrEqual(1);
        if (!forward.interval) return;
        const { low, high } = forward.interval;
        expect(back.interval?.low).toBeCloseTo(-high, 9);
        expect(low).toBeGreaterThanOrEqual(-200);
        expect(high).toBeLessThanOrEqual(200);
        expect(low).toBeLessThanOrEqual(forward.change);
        expect(high).toBeGreaterThanOrEqual(forward.change);
        const wider = pairedChange(moves, 0.99).interval;
        expect(wider?.low).toBeLessThanOrEqual(low);
        expect(wider?.high).toBeGreaterThanOrEqual(high);
        if (forward.test === "t" && low > -200 && high < 200) {
          expect(forward.p < 0.05).toBe(low > 0 || high < 0);
        }
      })
    );
  });

  it("refuses nobody", () => {
    expect(() => pairedChange([0, 0, 0, 0, 0])).toThrow(RangeError);
  });
});

describe("the sign test", () => {
  // 2·Σ C(n, k)/2ⁿ by hand; scipy's binomtest.
  it.each([
    [9, 1, 22 / 1024],
    [1, 9, 22 / 1024],
    [5, 5, 1],
    [0, 6, 2 / 64],
    [1, 0, 1],
    [0, 0, 1],
    [12, 3, 0.03515625],
    [0, 60, 2 ** -59],
  ])("of %d up and %d down has p = %d", (ups, downs, p) => {
    expect(signTest(ups, downs) / p).toBeCloseTo(1, 9);
  });
});

describe("Student's distribution", () => {
  it.each([
    [0.95, 1, 12.706204736],
    [0.95, 2, 4.30265273],
    [0.95, 9, 2.262157163],
    [0.95, 1000, 1.962339081],
    [0.9, 5, 2.015048373],
    [0.999999, 3, 130.1545896],
  ])("leaves 1 − %d beyond ±t with %d degrees of freedom at t = %d", (confidence, df, t) => {
    expect(criticalT(confidence, df) / t).toBeCloseTo(1, 7);
    expect(twoSidedTP(t, df) / (1 - confidence)).toBeCloseTo(1, 6);
    expect(twoSidedTP(-t, df)).toBe(twoSidedTP(t, df));
  });

  it("refuses what is no confidence and no degree of freedom", () => {
    expect(() => criticalT(1, 5)).toThrow(RangeError);
    expect(() => criticalT(0.95, 0)).toThrow(RangeError);
    expect(twoSidedTP(0, 5)).toBe(1);
  });
});
