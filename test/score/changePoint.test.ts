import fc from "fast-check";
import { binomialDraws } from "../../src/score/binomialDraw";
import { changePoints, splitRatios } from "../../src/score/changePoint";
import { groupsFrom } from "../../src/score/groups";
import { seededUniform } from "../../src/score/seededUniform";
import { someGroups } from "./arbitraries";
import { reference, withReference } from "./reference";

const series = fc.array(someGroups, { minLength: 2, maxLength: 12 });

describe("the trinomial likelihood ratio of every split", () => {
  withReference("agrees with R", () => {
    const { trend, changepoint } = reference<{
      trend: { data: { d: number; p: number; r: number }[] };
      changepoint: { G2_by_split_after_quarter: number[] };
    }>("trend_segments_r_reference.json");
    const ratios = splitRatios(trend.data.map(({ d, p, r }) => groupsFrom(d, p, r)));
    expect(ratios).toHaveLength(changepoint.G2_by_split_after_quarter.length);
    ratios.forEach((ratio, index) => {
      const expected = changepoint.G2_by_split_after_quarter[index] as number;
      expect(Math.abs(ratio / expected - 1)).toBeLessThan(1e-4);
    });
  });

  it("is Σ 2·O·ln(O/E) over the cells of both sides", () => {
    const ratios = splitRatios([groupsFrom(5, 10, 15), groupsFrom(12, 9, 9)]);
    // Expected counts by hand: 8.5, 9.5 and 12 on either side.
    const cells = [
      [5, 8.5],
      [10, 9.5],
      [15, 12],
      [12, 8.5],
      [9, 9.5],
      [9, 12],
    ] as const;
    const ratio = cells.reduce(
      (sum, [seen, expected]) => sum + 2 * seen * Math.log(seen / expected),
      0
    );
    expect(ratios).toEqual([expect.closeTo(ratio, 10)]);
  });

  it("is the same with the scale turned round, and mirrored with time turned round", () => {
    fc.assert(
      fc.property(series, (periods) => {
        const ratios = splitRatios(periods);
        const turned = periods.map((each) =>
          groupsFrom(each.promoters, each.passives, each.detractors)
        );
        splitRatios(turned).forEach((ratio, index) =>
          expect(ratio).toBeCloseTo(ratios[index] as number, 6)
        );
        const backwards = splitRatios([...periods].reverse()).reverse();
        backwards.forEach((ratio, index) => expect(ratio).toBeCloseTo(ratios[index] as number, 6));
        for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100, seed: 3 }
    );
  });
});

describe("change points of a series of periods", () => {
  it("are in order, inside the series, and significant; the strongest split is among them", () => {
    fc.assert(
      fc.property(series, (periods) => {
        const { changes, strongest } = changePoints(periods);
        const places = changes.map(({ at }) => at);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const { at, p } of changes) {
          expect(at).toBeGreaterThan(0);
          expect(at).toBeLessThan(periods.length);
          expect(p).toBeLessThan(0.05);
        }
        expect(strongest.gSquared).toBe(Math.max(...splitRatios(periods)));
        expect(changes.some((change) => change.at === strongest.at)).toBe(strongest.p < 0.05);
      }),
      { numRuns: 15, seed: 11 }
    );
  });

  it("are found by chance as often as p says", () => {
    // Series of five periods without any change: 25% detractors, 60% promoters among the others.
    const uniform = seededUniform(77);
    const [detractors, promoters] = [binomialDraws(0.25), binomialDraws(0.6)];
    const sizes = [60, 40, 80, 50, 60];
    const count = 2000;
    const byRatio = Array.from({ length: count }, () => {
      const periods = sizes.map((n) => {
        const d = detractors(n, uniform());
        const r = promoters(n - d, uniform());
        return groupsFrom(d, n - d - r, r);
      });
      return { periods, largest: Math.max(...splitRatios(periods)) };
    }).sort((a, b) => b.largest - a.largest);
    // The larger its ratio, the smaller the p: that of a series is its place there.
    const pAt = (share: number) => {
      const { periods } = byRatio[Math.round(share * count)] as (typeof byRatio)[number];
      return changePoints(periods).strongest.p;
    };
    expect(pAt(0.03)).toBeLessThan(0.05);
    expect(pAt(0.07)).toBeGreaterThan(0.05);
    for (const share of [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9]) {
      // Both this simulation and the function's own are of about 2,000.
      const deviation = Math.sqrt((2 * share * (1 - share)) / count);
      expect(Math.abs(pAt(share) - share)).toBeLessThan(3 * deviation);
    }
  });

  it.each([
    ["one period", [groupsFrom(1, 1, 1)]],
    ["a period without answers", [groupsFrom(1, 1, 1), groupsFrom(0, 0, 0)]],
  ])("cannot be looked for in %s", (_, periods) => {
    expect(() => changePoints(periods)).toThrow(RangeError);
  });
});
