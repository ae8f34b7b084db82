import { compareScores } from "../../src/score/compare";
import type { Groups } from "../../src/score/groups";
import { npsInterval, type Interval } from "../../src/score/interval";
import { reference, withReference } from "./reference";
import { chancesOf, outcomes, type Shares } from "./trinomial";

const TYPICAL: Shares = [0.25, 0.3, 0.45];
const VERY_HIGH: Shares = [0.03, 0.09, 0.88];
const CRISIS: Shares = [0.85, 0.1, 0.05];

/** Outcomes this unlikely add up to less than the digits looked at. */
const NEGLIGIBLE = 1e-7;

/** How often two samples from the same shares are told apart at 0.05, over all pairs of outcomes that matter. */
function falseAlarms(
  shares: Shares,
  [n1, n2]: readonly [number, number],
  differ: (a: Fall, b: Fall) => boolean
): number {
  const first = likelyFalls(n1, shares);
  // Samples of one size: each pair once, because either order is as likely and told apart alike.
  const second = n1 === n2 ? null : likelyFalls(n2, shares);
  let total = 0;
  first.forEach((a, index) => {
    const others = second ?? first.slice(index + 1);
    for (const b of others) {
      if (differ(a, b)) total += (second ? 1 : 2) * a.chance * b.chance;
    }
  });
  return total;
}

interface Fall {
  readonly groups: Groups;
  readonly chance: number;
  readonly score: number;
  readonly interval: Interval;
}

function likelyFalls(n: number, shares: Shares): Fall[] {
  const all = outcomes(n);
  const chances = chancesOf(all)(shares);
  return all.flatMap((groups, index) => {
    const chance = chances[index] as number;
    if (chance < NEGLIGIBLE) return [];
    const score = (100 * (groups.promoters - groups.detractors)) / n;
    return [{ groups, chance, score, interval: npsInterval(groups) }];
  });
}

/** MOVER worked out here again, from the two intervals, so that millions of pairs can be gone through. */
function zeroOutside(a: Fall, b: Fall): boolean {
  const difference = a.score - b.score;
  const [towards, away] =
    difference > 0
      ? [a.score - a.interval.low, b.interval.high - b.score]
      : [a.interval.high - a.score, b.score - b.interval.low];
  return difference * difference > towards * towards + away * away + 1e-9;
}

describe("false alarms of the comparison by MOVER, at 0.05", () => {
  // A simulation in R of 20,000 pairs each: .0501, .00145, .0048 with 10 answers; three standard errors above.
  it.each([
    ["+20", TYPICAL, 0.0547],
    ["+85", VERY_HIGH, 0.0023],
    ["−80", CRISIS, 0.0063],
  ])("with 10 answers each at %s, every pair of outcomes counted", (_, shares, atMost) => {
    const byP = falseAlarms(shares, [10, 10], (a, b) => compareScores(a.groups, b.groups).p < 0.05);
    expect(byP).toBeLessThan(atMost);
    expect(byP).toBeCloseTo(falseAlarms(shares, [10, 10], zeroOutside), 7);
  });

  withReference("are as many as listed for every pair of sizes, or fewer", () => {
    const { mover } = reference<{
      mover: { case: string; n1: number; n2: number; mover_score_reject: number }[];
    }>("coverage_grid_mover.json");
    const cases = new Map([
      ["H0 +20", TYPICAL],
      ["H0 +85", VERY_HIGH],
      ["H0 -80", CRISIS],
    ]);
    const listed = mover.filter((row) => cases.has(row.case));
    expect(listed.length).toBe(15);
    for (const { case: name, n1, n2, mover_score_reject: share } of listed) {
      // Their simulation's own scatter.
      const scatter = Math.sqrt((share * (1 - share)) / 20_000);
      const alarms = falseAlarms(cases.get(name) ?? TYPICAL, [n1, n2], zeroOutside);
      expect(alarms).toBeLessThanOrEqual(share + 3 * scatter);
      expect(alarms).toBeGreaterThanOrEqual(share - 3 * scatter);
      expect(alarms).toBeLessThanOrEqual(0.055);
    }
  });
});
