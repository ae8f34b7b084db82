import { holm } from "../score/adjust";
import { compareScores } from "../score/compare";
import type { TwoExperiences } from "./diagnosis";
import type { GroupReading } from "./groupReadings";
import { TOLERANCE } from "./reading";

type Scored = Pick<GroupReading, "value" | "nps" | "groups">;

/** Above this the pairs are too many to test one by one while a person waits. */
const MOST_PAIRED = 12;

/**
 * Do the highest and the lowest reportable segment of a column live in two experiences (rules 50, 51):
 * `apart` points or more (20 unless somebody changed it), confirmed by the pair's p, Holm-adjusted over all pairs. With
 * more than 12 segments the adjustment is Bonferroni's, never smaller than Holm's.
 * Example: enterprise +50 and small business +10 are 40 points apart.
 */
export function twoExperiences(
  reportable: readonly Scored[],
  apart: number
): TwoExperiences | null {
  if (reportable.length < 2) return null;
  const byScore = [...reportable].sort((a, b) => a.nps - b.nps);
  const low = byScore[0] as Scored;
  const high = byScore.at(-1) as Scored;
  const difference = high.nps - low.nps;
  if (difference < apart - TOLERANCE) return null;
  const pHolm = adjustedP(byScore);
  return {
    low: low.value,
    high: high.value,
    difference,
    pHolm,
    certainty: pHolm < 0.05 ? "confirmed" : "indicated",
  };
}

/** The adjusted p of the outermost pair of a list sorted by score. */
function adjustedP(byScore: readonly Scored[]): number {
  const p = (a: Scored, b: Scored) => compareScores(a.groups, b.groups).p;
  const low = byScore[0] as Scored;
  const high = byScore.at(-1) as Scored;
  const pairs = (byScore.length * (byScore.length - 1)) / 2;
  if (byScore.length > MOST_PAIRED) return Math.min(1, p(high, low) * pairs);
  const others: number[] = [];
  byScore.forEach((a, index) => {
    for (const b of byScore.slice(index + 1)) {
      if (a !== low || b !== high) others.push(p(b, a));
    }
  });
  return holm([p(high, low), ...others])[0] ?? 1;
}
