import { npsInterval, type IntervalMethod } from "../../src/score/interval";
import { reference, withReference } from "./reference";
import { chancesOf, GRID, outcomes } from "./trinomial";

/**
 * How often the interval holds the true score, for each true distribution of the grid: no sampling, every outcome
 * counted.
 */
function coverage(n: number, method: IntervalMethod): number[] {
  const falls = outcomes(n);
  const intervals = falls.map((groups) => npsInterval(groups, { method }));
  const chances = chancesOf(falls);
  return GRID.map((shares) => {
    const score = 100 * (shares[2] - shares[0]);
    const chance = chances(shares);
    return intervals.reduce(
      (sum, { low, high }, index) =>
        low <= score + 1e-9 && high >= score - 1e-9 ? sum + (chance[index] as number) : sum,
      0
    );
  });
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the 95 % interval holds the true score", () => {
  it("is held to 741 true distributions", () => {
    expect(GRID).toHaveLength(741);
    for (const shares of GRID)
      expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
  });

  // Mean and least coverage, worked out in R with other code for the same interval.
  it.each([
    [5, 0.97091, 0.91696],
    [10, 0.964, 0.93179],
    [20, 0.95549, 0.94018],
  ])("of %d answers in %d of cases on average, in %d at worst", (n, average, least) => {
    const shares = coverage(n, "score");
    expect(mean(shares)).toBeCloseTo(average, 4);
    expect(Math.min(...shares)).toBeCloseTo(least, 4);
    if (n >= 10) expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.93);
  });

  it("less often by the other methods, which is why they are not the default", () => {
    expect(Math.min(...coverage(10, "adjusted"))).toBeCloseTo(0.89752, 4);
    expect(Math.min(...coverage(10, "wald"))).toBeCloseTo(0.40023, 4);
  });

  withReference("as R counts it for 30 answers", () => {
    const { grid } = reference<{
      grid: { n: number; method: string; mean_cov: number; min_cov: number }[];
    }>("coverage_grid_mover.json");
    const listed = grid.find(({ n, method }) => n === 30 && method === "score_iterative");
    const shares = coverage(30, "score");
    expect(mean(shares)).toBeCloseTo(listed?.mean_cov ?? NaN, 4);
    expect(Math.min(...shares)).toBeCloseTo(listed?.min_cov ?? NaN, 4);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.93);
  });
});
