import { groupsFrom, groupsOf, type Groups } from "./groups";

/** Answers that do not all count the same. */
export interface WeightedAnswers {
  /** Sums of weights. */
  readonly sums: Groups;
  /** Answers, whatever their weights. */
  readonly n: number;
  /**
   * The weighted shares on as many answers as the weighted ones are worth (Kish: (Σw)²/Σw²): for intervals
   * and tests, which need an amount of answers.
   */
  readonly effective: Groups;
  /** Standard error of the weighted score, in points, by linearisation with n/(n − 1). */
  readonly standardError: number;
}

/**
 * Weighted answers (notes: Kish 1965; linearisation as in survey::svymean). Scores are 0…10 by row, negative
 * where there is none; such rows and their weights count nothing. Weights must not be negative nor all 0.
 * Throws RangeError when they sum to 0. Example: weights of 1 give the plain groups.
 */
export function weightedAnswers(scores: Int8Array, weights: Float64Array): WeightedAnswers {
  const byAnswer = new Float64Array(11);
  const squaresByAnswer = new Float64Array(11);
  let n = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (score < 0) continue;
    const weight = weights[row] as number;
    (byAnswer[score] as number) += weight;
    (squaresByAnswer[score] as number) += weight * weight;
    n++;
  }
  const sums = groupsOf(byAnswer);
  if (!(sums.n > 0)) throw new RangeError("weights sum to 0");
  const squares = groupsOf(squaresByAnswer);
  const scale = sums.n / squares.n;
  return {
    sums,
    n,
    effective: groupsFrom(sums.detractors * scale, sums.passives * scale, sums.promoters * scale),
    standardError: standardError(sums, squares, n),
  };
}

/** Answers are −1, 0 and +1, so the squared distances from the mean come in three sizes. */
function standardError(sums: Groups, squares: Groups, n: number): number {
  const mean = (sums.promoters - sums.detractors) / sums.n;
  const spread =
    squares.detractors * (1 + mean) ** 2 +
    squares.passives * mean ** 2 +
    squares.promoters * (1 - mean) ** 2;
  return (100 * Math.sqrt((n / (n - 1)) * spread)) / sums.n;
}
