import fc from "fast-check";
import { groupsFrom } from "../../src/score/groups";
import { movesNeeded } from "../../src/score/movesNeeded";

describe("moves that lift a score to a target (rules 126, 200)", () => {
  it.each([
    // Rule 200: 200 answers, +10 to +25.
    [50, 80, 70, 25, 30, 15],
    [90, 0, 110, 25, 30, 15],
    // Reached, on the point and above.
    [50, 80, 70, 10, 0, 0],
    [50, 80, 70, -100, 0, 0],
    // One answer: from detractor to promoter in one move, or two steps.
    [1, 0, 0, 100, 2, 1],
    [0, 1, 0, 100, 1, null],
    // Half a move is a whole one.
    [2, 1, 0, -32, 2, 1],
    // Too few detractors: passives have to move too.
    [1, 9, 0, 100, 11, null],
    // A target that division made: 100/3 of 3 answers is one promoter more.
    [0, 3, 0, 100 / 3, 1, null],
    [1, 0, 2, 100 / 3, 0, 0],
    [1, 0, 2, 33.333333333333336, 0, 0],
    // A million answers, a tenth of a point.
    [250_000, 500_000, 250_000, 0.1, 1000, 500],
  ])("%d/%d/%d to %d: %d by one step, %p by two", (d, p, r, target, oneStep, twoSteps) => {
    expect(movesNeeded(groupsFrom(d, p, r), target)).toEqual({
      oneStep,
      detractorToPromoter: twoSteps,
    });
  });

  it("is the fewest that do: tried move by move", () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: -100, max: 100 }), (d, p, r, target) => {
        const n = d + p + r;
        fc.pre(n > 0);
        const reached = (difference: number) => 100 * difference >= target * n;
        let [low, mid, high, oneStep] = [d, p, r, 0];
        while (!reached(high - low)) {
          if (low > 0) [low, mid] = [low - 1, mid + 1];
          else [mid, high] = [mid - 1, high + 1];
          oneStep++;
        }
        let twoSteps: number | null = 0;
        while (twoSteps !== null && !reached(r - d + 2 * twoSteps)) {
          twoSteps = twoSteps < d ? twoSteps + 1 : null;
        }
        expect(movesNeeded(groupsFrom(d, p, r), target)).toEqual({
          oneStep,
          detractorToPromoter: twoSteps,
        });
      })
    );
  });
});
