import fc from "fast-check";
import { groupsFrom } from "../../src/score/groups";
import { nps } from "../../src/score/nps";
import { shrink } from "../../src/score/shrink";
import { someGroups } from "./arbitraries";
import { reference, withReference } from "./reference";

describe("shrunken segment scores", () => {
  withReference("agree with the Dirichlet-multinomial fit in R", () => {
    const { segments, dirichlet_multinomial: fit } = reference<{
      segments: { d: number; p: number; r: number; dm_nps: number }[];
      dirichlet_multinomial: { concentration: number; prior_nps: number };
    }>("trend_segments_r_reference.json");
    const result = shrink(segments.map(({ d, p, r }) => groupsFrom(d, p, r)));
    expect(result.weight / fit.concentration).toBeCloseTo(1, 4);
    expect(result.overall).toBeCloseTo(fit.prior_nps, 3);
    segments.forEach(({ dm_nps }, index) => expect(result.scores[index]).toBeCloseTo(dm_nps, 3));
  });

  it("are all the common score when segments differ no more than by chance", () => {
    const same = [groupsFrom(25, 30, 45), groupsFrom(50, 60, 90), groupsFrom(24, 31, 45)];
    const { scores, weight, overall } = shrink(same);
    expect(weight).toBe(Infinity);
    expect(overall).toBeCloseTo((100 * (180 - 99)) / 400, 9);
    expect(scores).toEqual([overall, overall, overall]);
  });

  it("move little where there are many answers, much where there are few", () => {
    const big = groupsFrom(800, 100, 100);
    const small = groupsFrom(8, 1, 1);
    const { scores, overall } = shrink([
      big,
      groupsFrom(100, 100, 800),
      groupsFrom(300, 400, 300),
      small,
    ]);
    expect(Math.abs((scores[0] as number) + 70)).toBeLessThan(5);
    expect(Math.abs((scores[3] as number) - overall)).toBeLessThan(
      Math.abs((scores[0] as number) - overall)
    );
  });

  it("lie between the segment's own and the common score, in the input's order", () => {
    fc.assert(
      fc.property(fc.array(someGroups, { minLength: 1, maxLength: 12 }), (groups) => {
        const { scores, overall, weight } = shrink(groups);
        expect(weight).toBeGreaterThan(0);
        groups.forEach((group, index) => {
          const own = nps(group) as number;
          const score = scores[index] as number;
          expect(score).toBeGreaterThanOrEqual(Math.min(own, overall) - 1e-9);
          expect(score).toBeLessThanOrEqual(Math.max(own, overall) + 1e-9);
        });
      })
    );
  });

  it("handle a group nobody is in, empty segments and one segment", () => {
    const { scores, overall } = shrink([
      groupsFrom(0, 10, 90),
      groupsFrom(0, 90, 10),
      groupsFrom(0, 0, 0),
    ]);
    expect(scores[2]).toBe(overall);
    expect(scores[0]).toBeGreaterThan(scores[1] as number);
    expect(shrink([groupsFrom(2, 2, 4)]).scores).toEqual([25]);
    expect(shrink([groupsFrom(0, 0, 4)]).scores).toEqual([100]);
    expect(() => shrink([])).toThrow(RangeError);
    expect(() => shrink([groupsFrom(0, 0, 0)])).toThrow(RangeError);
  });
});
