import { dirichletAlpha } from "./dirichletMultinomial";
import { addGroups, groupsFrom, type Groups } from "./groups";

/**
 * Segment scores drawn towards what the segments have in common, the more the fewer answers they
 * have: (n·score + weight·overall)/(n + weight), by an empirical-Bayes Dirichlet-multinomial model.
 * For ranking, so that ten answers do not lead the list by luck; never shown as the segment's score.
 */
export interface Shrunken {
  /** Points, in the order of the input; a segment without answers gets `overall`. */
  readonly scores: number[];
  /** How many answers the common score is worth; Infinity when segments differ no more than by chance. */
  readonly weight: number;
  /** The common score in points. */
  readonly overall: number;
}

/**
 * Shrinks the scores of segments of one column. Throws RangeError when no segment has answers.
 * Example: one segment alone keeps its score.
 */
export function shrink(groups: readonly Groups[]): Shrunken {
  const pooled = groups.reduce(addGroups, groupsFrom(0, 0, 0));
  if (!(pooled.n > 0)) throw new RangeError("no answers");
  const kept = (["detractors", "passives", "promoters"] as const).filter(
    (name) => pooled[name] > 0
  );
  const rows = groups.filter(({ n }) => n > 0).map((group) => kept.map((name) => group[name]));
  const alpha = dirichletAlpha(rows);
  if (alpha === null) {
    const overall = (100 * (pooled.promoters - pooled.detractors)) / pooled.n;
    return { scores: groups.map(() => overall), weight: Infinity, overall };
  }
  const of = (name: (typeof kept)[number]) => alpha[kept.indexOf(name)] ?? 0;
  const weight = alpha.reduce((total, a) => total + a, 0);
  const surplus = of("promoters") - of("detractors");
  return {
    scores: groups.map(
      ({ promoters, detractors, n }) => (100 * (promoters - detractors + surplus)) / (n + weight)
    ),
    weight,
    overall: (100 * surplus) / weight,
  };
}
