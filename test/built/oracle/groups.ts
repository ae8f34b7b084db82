import { category } from "./paired";
import { nps, total, type Counts } from "./scoreInterval";

/** Answers of a group as the intervals and tests count them, and how many there really are. */
export interface Group {
  readonly answers: number;
  /** With weights: the weighted shares of as many answers as the weights are worth (Kish). */
  readonly counts: Counts;
}

/** The rows that pass, counted; weights stand beside the answers where they are given. */
export function grouped(
  scores: readonly unknown[],
  weights: readonly number[] | null,
  passes: (row: number) => boolean
): Group {
  const sums: [number, number, number] = [0, 0, 0];
  let answers = 0;
  let squares = 0;
  for (const [row, score] of scores.entries()) {
    const which = category(score);
    if (which === null || !passes(row)) continue;
    const weight = weights?.[row] ?? 1;
    sums[(which + 1) as 0 | 1 | 2] += weight;
    squares += weight ** 2;
    answers++;
  }
  const all = total(sums);
  const worth = squares === 0 ? 0 : all ** 2 / squares;
  const counts = sums.map((sum) => (all === 0 ? 0 : (sum / all) * worth));
  return { answers, counts: [counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0] };
}

/** What the flagged cost: the score of all less the score of those who are not flagged. */
export function impact(
  scores: readonly unknown[],
  flagged: readonly boolean[]
): { impact: number; answers: number; flagged: number; without: number } {
  const part = (passes: (row: number) => boolean) => grouped(scores, null, passes);
  const all = part(() => true);
  const named = part((row) => flagged[row] === true);
  const without = part((row) => flagged[row] !== true);
  return {
    impact: nps(all.counts) - nps(without.counts),
    answers: named.answers,
    flagged: nps(named.counts),
    without: nps(without.counts),
  };
}
