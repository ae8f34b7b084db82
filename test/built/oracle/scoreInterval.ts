import { halving } from "./normal";

/** Detractors, passives, promoters: how many of each, or their weights. */
export type Counts = readonly [detractors: number, passives: number, promoters: number];

export const total = ([d, p, r]: Counts): number => d + p + r;
export const nps = (counts: Counts): number => (100 * (counts[2] - counts[0])) / total(counts);
export const variance = ([d, p, r]: Counts): number => {
  const n = d + p + r;
  return (r + d) / n - ((r - d) / n) ** 2;
};

/**
 * How many standard errors a score lies above a supposed one (a share, −1…1): the supposed score fixes
 * promoters − detractors, the most likely shares under that give the variance. The likelihood falls on
 * both sides of its peak, which is found by halving its slope, not by a formula.
 */
export function zAgainst([d, p, r]: Counts, supposed: number): number {
  const n = d + p + r;
  const lowest = Math.max(0, -supposed);
  const highest = (1 - supposed) / 2;
  const slope = (q: number): number =>
    part(d, q) + part(r, q + supposed) - 2 * part(p, 1 - 2 * q - supposed);
  const q = halving((trial) => slope(trial) <= 0, lowest, highest);
  const spread = Math.max(0, 2 * q + supposed - supposed ** 2);
  const difference = r - d - n * supposed;
  return difference === 0 ? 0 : difference / Math.sqrt(n * spread);
}

/** count / share; nobody in a group says nothing of its share. */
const part = (count: number, share: number): number => (count === 0 ? 0 : count / share);

/** Ends in points of the score interval: the supposed scores that lie within z standard errors. */
export function scoreInterval(counts: Counts, z: number): readonly [number, number] {
  const centre = nps(counts) / 100;
  const low = centre === -1 ? -1 : halving((trial) => zAgainst(counts, trial) <= z, -1, centre);
  const high = centre === 1 ? 1 : halving((trial) => zAgainst(counts, trial) < -z, centre, 1);
  return [100 * low, 100 * high];
}
