import binomialCdf from "@stdlib/stats-base-dists-binomial-cdf";

/**
 * Exact two-sided sign test: how likely so uneven a split of ups and downs would be if either were as
 * likely as the other; those that did not move say nothing (Dixon & Mood 1946). 1 when nobody moved.
 * Example: 9 up and 1 down have p = 22/1024.
 */
export function signTest(ups: number, downs: number): number {
  const moved = ups + downs;
  if (moved === 0) return 1;
  return Math.min(1, 2 * binomialCdf(Math.min(ups, downs), moved, 0.5));
}
