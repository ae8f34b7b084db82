import fc from "fast-check";
import { compareShares, shareDifference, shareTrend } from "../../src/score/shareChange";

describe("the difference of two shares", () => {
  // Newcombe 1998, table II, method 10: 56/70 − 48/80 and three more of his examples.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("%d/%d against %d/%d runs from %d to %d", (a, m, b, n, low, high) => {
    const interval = shareDifference({ count: b, of: n }, { count: a, of: m });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

describe("two shares compared", () => {
  // The level of Newcombe's interval at which an end is 0, by bisection outside this project.
  it.each([
    [56, 70, 48, 80, 0.2, 0.00813314],
    [9, 10, 3, 10, 0.6, 0.0049634],
    [10, 10, 0, 20, 1, 4.5078e-9],
    [30, 300, 60, 300, -0.1, 0.00067471],
    [9, 50, 5, 40, 0.055, 0.47589119],
    [7, 10, 70, 100, 0, 1],
    [0, 30, 0, 40, 0, 1],
  ])("%d/%d against %d/%d differ by %d, p = %d", (a, m, b, n, difference, p) => {
    const found = compareShares({ count: b, of: n }, { count: a, of: m });
    expect(found.difference).toBeCloseTo(difference, 12);
    expect(found.p / p).toBeCloseTo(1, 4);
  });

  it("p is under 0.05 exactly where the interval does not hold 0", () => {
    const part = fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.nat(300))
      .map(([of, count]) => ({ of, count: count % (of + 1) }));
    fc.assert(
      fc.property(part, part, (earlier, later) => {
        const { interval, p } = compareShares(earlier, later);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        if (Math.abs(p - 0.05) < 1e-6) return;
        expect(p < 0.05).toBe(interval.low > 0 || interval.high < 0);
      })
    );
  });
});

describe("the trend of a share", () => {
  it("10, 20 and 30 of 100 rise by 20 points, z = 3.5355", () => {
    const line = shareTrend([10, 20, 30].map((count, at) => ({ at, count, of: 100 })));
    expect(line?.change).toBeCloseTo(0.2, 12);
    expect(line?.p).toBeCloseTo(0.000406952, 8);
  });

  it("is the two-sample z test of pooled shares where there are two periods", () => {
    const part = fc
      .tuple(fc.integer({ min: 1, max: 200 }), fc.nat(200))
      .map(([of, count]) => ({ of, count: count % (of + 1) }));
    fc.assert(
      fc.property(part, part, (a, b) => {
        const pooled = (a.count + b.count) / (a.of + b.of);
        const line = shareTrend([
          { at: 0, ...a },
          { at: 1, ...b },
        ]);
        if (pooled === 0 || pooled === 1) return expect(line).toBeNull();
        const difference = b.count / b.of - a.count / a.of;
        const se = Math.sqrt(pooled * (1 - pooled) * (1 / a.of + 1 / b.of));
        expect(line?.change).toBeCloseTo(difference, 10);
        const half = 1.959963985 * se;
        expect(line?.interval.low).toBeCloseTo(difference - half, 7);
        expect(line?.interval.high).toBeCloseTo(difference + half, 7);
      }),
      { numRuns: 200 }
    );
  });

  it("needs two periods", () => {
    expect(shareTrend([{ at: 3, count: 1, of: 10 }])).toBeNull();
  });
});
