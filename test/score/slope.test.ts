import { groupsFrom } from "../../src/score/groups";
import { weightedSlope } from "../../src/score/slope";
import { reference, withReference } from "./reference";

const quarters = (...rows: [number, number, number][]) =>
  rows.map(([d, p, r], index) => ({ index, groups: groupsFrom(d, p, r) }));

describe("the weighted slope of period scores", () => {
  withReference("agrees with the fixed-weight regression in R", () => {
    const { trend } = reference<{
      trend: {
        data: { t: number; d: number; p: number; r: number }[];
        fixed_weight_slope: {
          slope_per_quarter: number;
          se: number;
          p: number;
          Q_resid: number;
          Q_df: number;
          Q_p: number;
        };
      };
    }>("trend_segments_r_reference.json");
    const result = weightedSlope(
      trend.data.map(({ t, d, p, r }) => ({ index: t, groups: groupsFrom(d, p, r) }))
    );
    const expected = trend.fixed_weight_slope;
    expect(result?.slope).toBeCloseTo(expected.slope_per_quarter, 6);
    expect(result?.se).toBeCloseTo(expected.se, 6);
    expect((result?.p ?? 0) / expected.p).toBeCloseTo(1, 4);
    expect(result?.scatter.q).toBeCloseTo(expected.Q_resid, 5);
    expect(result?.scatter.df).toBe(expected.Q_df);
    expect(result?.scatter.p).toBeCloseTo(expected.Q_p, 6);
  });

  it("of two periods is their difference per step, with both standard errors", () => {
    const result = weightedSlope([
      { index: 2, groups: groupsFrom(25, 30, 45) },
      { index: 4, groups: groupsFrom(35, 30, 35) },
    ]);
    expect(result?.slope).toBeCloseTo(-10, 12);
    // By hand: pseudo-counts 25.75/31.5/45.75 and 35.75/31.5/35.75 of 103.
    const variance = (d: number, r: number) => (d + r) / 103 - ((r - d) / 103) ** 2;
    const se = (100 * Math.sqrt((variance(25.75, 45.75) + variance(35.75, 35.75)) / 103)) / 2;
    expect(result?.se).toBeCloseTo(se, 9);
    expect(result?.interval.low).toBeCloseTo(-10 - 1.959964 * se, 4);
    expect(result?.scatter).toEqual({ q: expect.closeTo(0, 9) as number, df: 0, p: 1 });
  });

  it("of a steady series is 0 with p = 1", () => {
    const result = weightedSlope(quarters([25, 30, 45], [25, 30, 45], [25, 30, 45]));
    expect(result?.slope).toBeCloseTo(0, 12);
    expect(result?.p).toBeCloseTo(1, 9);
  });

  it("is less sure of itself when periods scatter more than samples do", () => {
    const wild = weightedSlope(
      quarters([500, 0, 500], [100, 0, 900], [900, 0, 100], [500, 0, 500], [200, 0, 800])
    );
    const q = wild?.scatter;
    expect(q?.p).toBeLessThan(0.05);
    const calm = weightedSlope(
      quarters([500, 0, 500], [500, 0, 500], [500, 0, 500], [500, 0, 500], [500, 0, 500])
    );
    expect(wild?.se).toBeGreaterThan(3 * (calm?.se ?? NaN));
  });

  it("tells how likely the scatter is by chance, and widens the error by it", () => {
    // scipy: least squares with weights 1/SE², chi2.sf(Q, 1).
    const result = weightedSlope(quarters([30, 30, 40], [20, 30, 50], [45, 30, 25]));
    expect(result?.slope).toBeCloseTo(-15.26193, 5);
    expect(result?.scatter.q).toBeCloseTo(13.356855, 5);
    expect(result?.scatter.p).toBeCloseTo(0.00025748, 8);
    expect(result?.se).toBeCloseTo(5.7051503 * Math.sqrt(13.356855), 4);
  });

  it("needs two periods with answers", () => {
    expect(weightedSlope([])).toBeNull();
    expect(weightedSlope(quarters([1, 1, 1]))).toBeNull();
    expect(weightedSlope(quarters([1, 1, 1], [0, 0, 0]))).toBeNull();
    expect(
      weightedSlope([
        { index: 1, groups: groupsFrom(1, 1, 1) },
        { index: 1, groups: groupsFrom(2, 1, 1) },
      ])
    ).toBeNull();
  });
});
