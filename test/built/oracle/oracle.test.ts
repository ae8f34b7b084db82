import { chiSquareTail, normalCdf, pOfT, pOfZ, signTest, tOf, upperTail, zOf } from "./normal";
import { scoreInterval, zAgainst } from "./scoreInterval";
import { moverInterval, moverP } from "./mover";
import { benjaminiHochberg, holm } from "./multiplicity";
import { bestSplit } from "./changePoint";

/** What judges the functions is held to tables first. */
describe("the reckoning that judges the functions", () => {
  it("knows the normal distribution (standard tables)", () => {
    expect(normalCdf(1)).toBeCloseTo(0.8413447461, 9);
    expect(normalCdf(-2.5)).toBeCloseTo(0.0062096653, 9);
    expect(zOf(0.95)).toBeCloseTo(1.959963985, 8);
    expect(zOf(0.99)).toBeCloseTo(2.575829304, 8);
    expect(upperTail(6)).toBeCloseTo(9.865876e-10, 15);
    expect(pOfZ(-1.959963985)).toBeCloseTo(0.05, 8);
  });

  it("knows t and χ² (standard tables)", () => {
    expect(tOf(0.95, 19)).toBeCloseTo(2.093024, 5);
    expect(tOf(0.95, 1)).toBeCloseTo(12.7062, 3);
    expect(pOfT(2.228139, 10)).toBeCloseTo(0.05, 6);
    expect(chiSquareTail(5.991465, 2)).toBeCloseTo(0.05, 6);
    expect(chiSquareTail(7.814728, 3)).toBeCloseTo(0.05, 6);
    expect(chiSquareTail(3.841459, 1)).toBeCloseTo(0.05, 6);
    expect(chiSquareTail(12.591587, 6)).toBeCloseTo(0.05, 6);
  });

  it("tests signs exactly: 8 of 9 by hand (1 + 9)/2⁹ · 2", () => {
    expect(signTest(8, 1)).toBeCloseTo(20 / 512, 12);
    expect(signTest(3, 3)).toBe(1);
  });

  it("against 0 is McNemar's z", () => {
    expect(zAgainst([17, 34, 50], 0)).toBeCloseTo(33 / Math.sqrt(67), 8);
  });

  it("has the interval of 25/30/45: 3.65…35.19, and of nobody but promoters 44.49…100", () => {
    const [low, high] = scoreInterval([25, 30, 45], zOf(0.95));
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(["3.65", "35.19"]);
    expect(scoreInterval([0, 0, 10], zOf(0.95))[0]).toBeCloseTo(44.4934, 3);
  });

  it("recovers differences from them: the end is 0 where p says", () => {
    const p = moverP([9, 12, 39], [28, 16, 36]);
    expect(moverInterval([9, 12, 39], [28, 16, 36], zOf(1 - p))[0]).toBeCloseTo(0, 6);
  });

  it("adjusts several p as worked by hand", () => {
    expect(holm([0.01, 0.04, 0.03]).map((p) => p.toFixed(4))).toEqual([
      "0.0300",
      "0.0600",
      "0.0600",
    ]);
    expect(benjaminiHochberg([0.01, 0.04, 0.03]).map((p) => p.toFixed(4))).toEqual([
      "0.0300",
      "0.0400",
      "0.0400",
    ]);
  });

  it("splits where the change is", () => {
    expect(
      bestSplit([
        [10, 5, 5],
        [10, 5, 5],
        [2, 5, 13],
      ]).before
    ).toBe(2);
  });
});
