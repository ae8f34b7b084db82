import fc from "fast-check";
import { addGroups, groupsFrom, groupsOf, shares } from "../../src/score/groups";
import { nps } from "../../src/score/nps";
import { someGroups } from "./arbitraries";
import { reference, withReference } from "./reference";

interface OneSample {
  readonly name: string;
  readonly histogram_0_to_10: number[];
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
  readonly nps: number;
}

describe("the score (rules 2–5)", () => {
  it("groups 0–6, 7–8 and 9–10", () => {
    expect(groupsOf([1, 1, 1, 1, 1, 1, 1, 10, 10, 100, 100])).toEqual(groupsFrom(7, 20, 200));
  });

  it.each([
    [2, 2, 4, 25],
    [25, 30, 45, 20],
    [0, 0, 10, 100],
    [10, 0, 0, -100],
    [0, 10, 0, 0],
    [5, 0, 5, 0],
    [71, 0, 100, 2900 / 171],
  ])("%d/%d/%d scores %d", (d, p, r, score) => {
    expect(nps(groupsFrom(d, p, r))).toBe(score);
  });

  it("is multiplied before it is divided: 29 of 100 is 29", () => {
    expect(nps(groupsFrom(0, 71, 29))).toBe(29);
    expect(Object.is(nps(groupsFrom(5, 5, 5)), 0)).toBe(true);
  });

  it("is null without answers, and so are shares refused", () => {
    expect(nps(groupsFrom(0, 0, 0))).toBeNull();
    expect(() => shares(groupsFrom(0, 0, 0))).toThrow(RangeError);
  });

  it("lies within ±100, turns with the groups, and is the mean of its parts by their answers", () => {
    fc.assert(
      fc.property(someGroups, someGroups, (a, b) => {
        const score = nps(a) as number;
        expect(Math.abs(score)).toBeLessThanOrEqual(100);
        expect(nps(groupsFrom(a.promoters, a.passives, a.detractors))).toBeCloseTo(-score, 10);
        const together = ((score * a.n + (nps(b) as number) * b.n) / (a.n + b.n)) as number;
        expect(nps(addGroups(a, b))).toBeCloseTo(together, 9);
        const { detractors, passives, promoters } = shares(a);
        expect(detractors + passives + promoters).toBeCloseTo(1, 12);
        expect(100 * (promoters - detractors)).toBeCloseTo(score, 9);
      })
    );
  });

  withReference("agrees with R's packages on every sample", () => {
    const { one_sample } = reference<{ one_sample: OneSample[] }>("nps_r_reference.json");
    expect(one_sample.length).toBeGreaterThan(20);
    for (const sample of one_sample) {
      const groups = groupsOf(sample.histogram_0_to_10);
      expect(groups).toEqual(groupsFrom(sample.detractors, sample.passives, sample.promoters));
      expect(nps(groups)).toBeCloseTo(sample.nps, 8);
    }
  });
});
