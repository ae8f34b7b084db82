import { binomialDraws } from "../../src/score/binomialDraw";
import { seededUniform } from "../../src/score/seededUniform";

describe("draws of a binomial number", () => {
  const binomial = (n: number, p: number) => {
    // By the recurrence from 0, which is exact for these small n.
    const shares = [(1 - p) ** n];
    for (let k = 1; k <= n; k++) {
      shares.push(((shares[k - 1] as number) * (n - k + 1) * p) / (k * (1 - p)));
    }
    return shares;
  };

  it.each([
    [1, 0.5],
    [7, 0.13],
    [7, 0.87],
    [60, 0.25],
    [200, 0.2],
  ])("%i trials of %d take their exact share of an even grid of uniform numbers", (n, p) => {
    const draw = binomialDraws(p);
    const grid = 200_000;
    const seen = new Float64Array(n + 1);
    for (let at = 0; at < grid; at++) (seen[draw(n, (at + 0.5) / grid)] as number)++;
    // Each count owns one stretch of the uniform numbers: its share is off by a grid step at most.
    binomial(n, p).forEach((share, count) => {
      expect(Math.abs((seen[count] as number) / grid - share)).toBeLessThan(1.1 / grid);
    });
  });

  it.each([
    [20_000, 0.25],
    [1_000_000, 0.5],
    [16_667, 0.0005],
  ])("%i trials of %d have their mean and variance", (n, p) => {
    const draw = binomialDraws(p);
    const uniform = seededUniform(5);
    const count = 4_000;
    const drawn = Array.from({ length: count }, () => draw(n, uniform()));
    const mean = drawn.reduce((sum, each) => sum + each, 0) / count;
    const variance = drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / count;
    const sd = Math.sqrt(n * p * (1 - p));
    expect(Math.abs(mean - n * p)).toBeLessThan((4 * sd) / Math.sqrt(count));
    expect(Math.abs(variance / sd ** 2 - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
  });

  it("of nothing, of the impossible and of the certain is no matter of chance", () => {
    for (const uniform of [0, 0.5, 1 - 2 ** -32]) {
      expect(binomialDraws(0.3)(0, uniform)).toBe(0);
      expect(binomialDraws(0)(9, uniform)).toBe(0);
      expect(binomialDraws(1)(9, uniform)).toBe(9);
    }
    expect(binomialDraws(0.5)(10, 0)).toBe(5);
  });

  it("stays among the possible counts at both ends of chance", () => {
    for (const n of [1, 2, 10, 1000]) {
      for (const p of [1e-6, 0.5, 1 - 1e-6]) {
        const draw = binomialDraws(p);
        for (const uniform of [0, 1 - 2 ** -24, 1 - 2 ** -53]) {
          const count = draw(n, uniform);
          expect(Number.isInteger(count) && count >= 0 && count <= n).toBe(true);
        }
      }
    }
  });
});
