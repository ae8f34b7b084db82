import fc from "fast-check";
import { groupsFrom } from "../../src/score/groups";
import { nps } from "../../src/score/nps";
import { shrink, type ShrunkenScore } from "../../src/score/shrink";
import { someGroups } from "./arbitraries";
import { reference, withReference } from "./reference";

describe("shrunken segment scores", () => {
  withReference("agree with the Dirichlet-multinomial fit in R", () => {
    const { segments, dirichlet_multinomial: fit } = reference<{
      segments: Record<"d" | "p" | "r" | "dm_nps" | "dm_sd" | "shrink_weight", number>[];
      dirichlet_multinomial: { concentration: number; prior_nps: number };
    }>("trend_segments_r_reference.json");
    const result = shrink(segments.map(({ d, p, r }) => groupsFrom(d, p, r)));
    expect(result.weight / fit.concentration).toBeCloseTo(1, 4);
    expect(result.overall).toBeCloseTo(fit.prior_nps, 3);
    segments.forEach(({ dm_nps, dm_sd, shrink_weight }, index) => {
      const { score, deviation, ownWeight } = result.estimates[index] as ShrunkenScore;
      expect(score / dm_nps).toBeCloseTo(1, 4);
      expect((deviation as number) / dm_sd).toBeCloseTo(1, 4);
      expect(ownWeight / shrink_weight).toBeCloseTo(1, 4);
    });
  });

  it("are all the common score when segments differ no more than by chance", () => {
    const same = [groupsFrom(25, 30, 45), groupsFrom(50, 60, 90), groupsFrom(24, 31, 45)];
    const { estimates, weight, overall } = shrink(same);
    expect(weight).toBe(Infinity);
    expect(overall).toBeCloseTo((100 * (180 - 99)) / 400, 9);
    const common = { score: overall, deviation: null, ownWeight: 0 };
    expect(estimates).toEqual([common, common, common]);
  });

  it("move little where there are many answers, much where there are few", () => {
    const big = groupsFrom(800, 100, 100);
    const small = groupsFrom(8, 1, 1);
    const { estimates, overall } = shrink([
      big,
      groupsFrom(100, 100, 800),
      groupsFrom(300, 400, 300),
      small,
    ]);
    const scores = estimates.map(({ score }) => score);
    expect(Math.abs((scores[0] as number) + 70)).toBeLessThan(5);
    expect(Math.abs((scores[3] as number) - overall)).toBeLessThan(
      Math.abs((scores[0] as number) - overall)
    );
    expect(estimates[3]?.ownWeight).toBeLessThan(estimates[0]?.ownWeight as number);
    expect(estimates[3]?.deviation).toBeGreaterThan(estimates[0]?.deviation as number);
  });

  it("lie between the segment's own and the common score, in the input's order", () => {
    fc.assert(
      fc.property(fc.array(someGroups, { minLength: 1, maxLength: 12 }), (groups) => {
        const { estimates, overall, weight } = shrink(groups);
        expect(weight).toBeGreaterThan(0);
        groups.forEach((group, index) => {
          const own = nps(group) as number;
          const { score, deviation, ownWeight } = estimates[index] as ShrunkenScore;
          expect(score).toBeGreaterThanOrEqual(Math.min(own, overall) - 1e-9);
          expect(score).toBeLessThanOrEqual(Math.max(own, overall) + 1e-9);
          if (deviation === null) expect([ownWeight, weight]).toEqual([0, Infinity]);
          else expect(ownWeight * own + (1 - ownWeight) * overall).toBeCloseTo(score, 6);
        });
      })
    );
  });

  it("handle a group nobody is in, empty segments and one segment", () => {
    const { estimates, overall } = shrink([
      groupsFrom(0, 10, 90),
      groupsFrom(0, 90, 10),
      groupsFrom(0, 0, 0),
    ]);
    expect(estimates[2]).toMatchObject({ score: overall, ownWeight: 0 });
    expect(estimates[0]?.score).toBeGreaterThan(estimates[1]?.score as number);
    expect(shrink([groupsFrom(2, 2, 4)]).estimates[0]?.score).toBe(25);
    expect(shrink([groupsFrom(0, 0, 4)]).estimates[0]?.score).toBe(100);
    expect(() => shrink([])).toThrow(RangeError);
    expect(() => shrink([groupsFrom(0, 0, 0)])).toThrow(RangeError);
  });
});
