import fc from "fast-check";
import { shareDifference, shareTrend } from "../../src/score/shareChange";

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
