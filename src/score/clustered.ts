import { groupsFrom, type Groups } from "./groups";
import { scoreIntervalAt, type Interval } from "./interval";
import { criticalT } from "./studentT";
import { moments } from "./wald";

/**
 * Detractors, passives and promoters of each cluster, three entries one after the other: there may be as many
 * clusters as answers. Clusters without answers count for nothing.
 */
export type ClusterCounts = Float64Array;

/** The score of answers that come in clusters (several people of one account), in points. */
export interface ClusteredScore {
  /** The score interval on as many answers as the clustered ones are worth, with t for the number of clusters. */
  readonly interval: Interval;
  /** Variance with clusters over variance without, at least 1. */
  readonly designEffect: number;
}

/** Every cluster once, by the mean of its answers, in points. */
export interface ClusterMeans {
  readonly nps: number;
  readonly interval: Interval;
}

/**
 * The 95 % interval of the plain score where answers of one cluster resemble each other (notes: residuals summed
 * within clusters; Liang & Zeger 1986, with m/(m − 1)); answers `alone` are clusters of one. Its variance over the
 * plain one is the design effect (Kish 1965); the answers count as n divided by it, in the same score interval as
 * everywhere, with t on m − 1 degrees of freedom. A design effect under 1 is chance and is taken as 1: clusters never
 * make a score surer.
 *
 * By simulation (6 to 50 clusters of 1, 2, 3 or 8 answers; true scores +20, +85 and −80; answers within clusters
 * independent or with a resemblance of .3) it holds the true score in .93 to .99 of surveys; score ± t·SE holds it
 * in as few as .77, the plain score interval in .79.
 *
 * Throws RangeError with fewer than two clusters with answers.
 * Example: two answers of each of 50 accounts that always agree are worth 49 answers and not 100.
 */
export function clusteredScore(
  counts: ClusterCounts,
  alone: Groups = groupsFrom(0, 0, 0),
  confidence = 0.95
): ClusteredScore {
  const { clusters, sums } = totals(counts);
  const count = clusters + alone.n;
  const all = groupsFrom(
    sums.detractors + alone.detractors,
    sums.passives + alone.passives,
    sums.promoters + alone.promoters
  );
  const { mean, variance, n } = moments(all);
  // An answer by itself is a cluster of one.
  let squares =
    alone.detractors * (1 + mean) ** 2 +
    alone.passives * mean ** 2 +
    alone.promoters * (1 - mean) ** 2;
  for (let at = 0; at < counts.length; at += 3) {
    const detractors = counts[at] as number;
    const promoters = counts[at + 2] as number;
    const size = detractors + (counts[at + 1] as number) + promoters;
    squares += (promoters - detractors - size * mean) ** 2;
  }
  const clustered = (count / (count - 1)) * (squares / (n * n));
  const designEffect = variance > 0 ? Math.max(1, clustered / (variance / n)) : 1;
  return {
    designEffect,
    interval: scoreIntervalAt(scaled(all, 1 / designEffect), criticalT(confidence, count - 1)),
  };
}

/**
 * The mean of the clusters' own scores with its t interval. Where all clusters score the same their scatter says
 * nothing: then the score interval of as many answers with their mean shares, with the same t.
 * Throws RangeError with fewer than two clusters. Example: accounts at +100, 0 and −100 are 0, −100…100.
 */
export function clusterMeans(counts: ClusterCounts, confidence = 0.95): ClusterMeans {
  const { clusters, shares } = totals(counts);
  const t = criticalT(confidence, clusters - 1);
  const mean = (shares.promoters - shares.detractors) / clusters;
  let squares = 0;
  for (let at = 0; at < counts.length; at += 3) {
    const detractors = counts[at] as number;
    const promoters = counts[at + 2] as number;
    const size = detractors + (counts[at + 1] as number) + promoters;
    if (size > 0) squares += ((promoters - detractors) / size - mean) ** 2;
  }
  if (squares < clusters * 1e-12) {
    return { nps: 100 * mean, interval: scoreIntervalAt(shares, t) };
  }
  const half = t * Math.sqrt(squares / (clusters - 1) / clusters);
  return {
    nps: 100 * mean,
    interval: { low: 100 * Math.max(-1, mean - half), high: 100 * Math.min(1, mean + half) },
  };
}

/** Clusters with answers and with several, the sums of their answers, and of their shares. */
export function totals(counts: ClusterCounts): {
  readonly clusters: number;
  readonly several: number;
  readonly sums: Groups;
  readonly shares: Groups;
} {
  let [clusters, several] = [0, 0];
  let [detractors, passives, promoters] = [0, 0, 0];
  let [low, middle, high] = [0, 0, 0];
  for (let at = 0; at < counts.length; at += 3) {
    const [d, p, r] = [counts[at] as number, counts[at + 1] as number, counts[at + 2] as number];
    const n = d + p + r;
    if (n === 0) continue;
    clusters++;
    if (n > 1) several++;
    detractors += d;
    passives += p;
    promoters += r;
    low += d / n;
    middle += p / n;
    high += r / n;
  }
  return {
    clusters,
    several,
    sums: groupsFrom(detractors, passives, promoters),
    shares: groupsFrom(low, middle, high),
  };
}

function scaled({ detractors, passives, promoters, n }: Groups, by: number): Groups {
  return {
    detractors: detractors * by,
    passives: passives * by,
    promoters: promoters * by,
    n: n * by,
  };
}
