/** Comments that have one phrase, or the same summed over all phrases. */
export interface Mentions {
  readonly detractors: number;
  readonly promoters: number;
  /** With those of passives. */
  readonly all: number;
}

/** The prior is worth a tenth of all mentions, and at most this many (our default). */
const MOST_PRIOR = 500;

/**
 * How much more often detractors use a phrase than promoters, in standard errors: weighted log-odds with an
 * informative Dirichlet prior (Monroe, Colaresi, Quinn 2008, equations 16, 20 and 22), the prior spread over the
 * phrases as they stand in all comments. Above 0: detractors'. Measured against all that is mentioned, because
 * detractors write more. Throws RangeError for a phrase that stands in no comment.
 * Example: 10 of 1,000 mentions on both sides are 0.
 */
export function keyness(phrase: Mentions, total: Mentions): number {
  if (!(phrase.all > 0)) throw new RangeError("a phrase that nobody wrote has no keyness");
  // Where there is no other phrase, nothing is said more often than anything else.
  if (phrase.all >= total.all) return 0;
  const worth = Math.min(MOST_PRIOR, total.all / 10);
  const prior = (worth * phrase.all) / total.all;
  const logOdds = (mentions: number, of: number): number =>
    Math.log((mentions + prior) / (of + worth - mentions - prior));
  const difference =
    logOdds(phrase.detractors, total.detractors) - logOdds(phrase.promoters, total.promoters);
  const variance = 1 / (phrase.detractors + prior) + 1 / (phrase.promoters + prior);
  return difference / Math.sqrt(variance);
}
