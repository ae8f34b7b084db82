import { dirichletAlpha, SMALLEST_TOTAL } from "./dirichletMultinomial";
import { addGroups, groupsFrom, type Groups } from "./groups";

/** A segment's score drawn towards what all segments have in common. */
export interface ShrunkenScore {
  /** Points; the common score where the segment has no answers. */
  readonly score: number;
  /**
   * Standard deviation of that estimate in points, the common score taken as known; null where segments
   * differ no more than by chance, or each has answers of one kind alone: then it says nothing of a single one.
   */
  readonly deviation: number | null;
  /** How much of the estimate is the segment's own score, 0…1: n/(n + weight). */
  readonly ownWeight: number;
}

/**
 * Segment scores drawn towards what the segments have in common, the more the fewer answers they
 * have: (n·score + weight·overall)/(n + weight), by an empirical-Bayes Dirichlet-multinomial model.
 * For ranking, so that ten answers do not lead the list by luck; never shown as the segment's score.
 */
export interface Shrunken {
  /** In the order of the input. */
  readonly estimates: readonly ShrunkenScore[];
  /** How many answers the common score is worth; Infinity when segments differ no more than by chance. */
  readonly weight: number;
  /** The common score in points. */
  readonly overall: number;
}

const NAMES = ["detractors", "passives", "promoters"] as const;

/**
 * Shrinks the scores of segments of one column. Throws RangeError when no segment has answers.
 * Example: one segment alone keeps its score.
 */
export function shrink(groups: readonly Groups[]): Shrunken {
  const pooled = groups.reduce(addGroups, groupsFrom(0, 0, 0));
  if (!(pooled.n > 0)) throw new RangeError("no answers");
  const kept = NAMES.filter((name) => pooled[name] > 0);
  const rows = groups.filter(({ n }) => n > 0).map((group) => kept.map((name) => group[name]));
  const alpha = dirichletAlpha(rows);
  if (alpha === null) {
    const overall = (100 * (pooled.promoters - pooled.detractors)) / pooled.n;
    const estimate = { score: overall, deviation: null, ownWeight: 0 };
    return { estimates: groups.map(() => estimate), weight: Infinity, overall };
  }
  const [detractors, passives, promoters] = NAMES.map((name) => alpha[kept.indexOf(name)] ?? 0);
  const prior = groupsFrom(detractors ?? 0, passives ?? 0, promoters ?? 0);
  const isWorthNothing = prior.n < SMALLEST_TOTAL;
  return {
    estimates: groups.map((group) => ({
      ...estimated(group, prior),
      ...(isWorthNothing && { deviation: null }),
    })),
    weight: prior.n,
    overall: (100 * (prior.promoters - prior.detractors)) / prior.n,
  };
}

/** Mean and spread of the Dirichlet distribution that a segment's answers leave of the prior. */
function estimated(own: Groups, prior: Groups): ShrunkenScore {
  const { detractors, promoters, n } = addGroups(own, prior);
  const mean = (promoters - detractors) / n;
  const spread = (promoters + detractors) / n - mean * mean;
  return {
    score: (100 * (promoters - detractors)) / n,
    deviation: 100 * Math.sqrt(Math.max(0, spread) / (n + 1)),
    ownWeight: own.n / n,
  };
}
