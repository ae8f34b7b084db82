import fc from "fast-check";
import { fisherMore } from "../../src/score/fisher";

/** "n over k" in whole numbers of any size. */
function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

function byCounting(hits: number, drawn: number, marked: number, all: number): number {
  let ways = 0n;
  for (let x = hits; x <= Math.min(drawn, marked); x++) {
    if (drawn - x <= all - marked) ways += choose(marked, x) * choose(all - marked, drawn - x);
  }
  return Number((ways * 10n ** 15n) / choose(all, drawn)) / 1e15;
}

describe("Fisher's exact test, one-sided", () => {
  it("the lady who tastes tea: 3 of 4 in 17 of 70 cases, 4 of 4 in 1 of 70", () => {
    expect(fisherMore(3, 4, 4, 8)).toBeCloseTo(17 / 70, 14);
    expect(fisherMore(4, 4, 4, 8)).toBeCloseTo(1 / 70, 14);
    expect(fisherMore(0, 4, 4, 8)).toBe(1);
  });

  it("agrees with counting every draw", () => {
    const counts = fc
      .record({ all: fc.integer({ min: 1, max: 60 }), a: fc.nat(60), b: fc.nat(60), c: fc.nat(60) })
      .map(({ all, a, b, c }) => {
        const [drawn, marked] = [a % (all + 1), b % (all + 1)];
        const [least, most] = [Math.max(0, drawn + marked - all), Math.min(drawn, marked)];
        return [least + (c % (most - least + 1)), drawn, marked, all] as const;
      });
    fc.assert(
      fc.property(counts, (args) => {
        expect(fisherMore(...args)).toBeCloseTo(byCounting(...args), 10);
      }),
      { numRuns: 300 }
    );
  });

  it("stays a probability among a hundred thousand, however far from chance", () => {
    expect(fisherMore(20_000, 20_000, 20_000, 100_000)).toBe(0);
    expect(fisherMore(0, 50_000, 50_000, 100_000)).toBe(1);
    const middle = fisherMore(25_000, 50_000, 50_000, 100_000);
    expect(middle).toBeGreaterThan(0.5);
    expect(middle).toBeLessThan(0.51);
  });

  it("refuses counts that do not fit together", () => {
    expect(() => fisherMore(5, 4, 4, 8)).toThrow(RangeError);
    expect(() => fisherMore(0, 6, 6, 8)).toThrow(RangeError);
  });
});
