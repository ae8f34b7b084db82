import type { Counts } from "./scoreInterval";

/** Twice the gain in log-likelihood when the periods before and after a split have shares of their own. */
export function splitGain(periods: readonly Counts[], before: number): number {
  const sum = (part: readonly Counts[]): Counts =>
    part.reduce<Counts>(([d, p, r], each) => [d + each[0], p + each[1], r + each[2]], [0, 0, 0]);
  const own = (counts: Counts): number => {
    const n = counts[0] + counts[1] + counts[2];
    return counts.reduce((all, count) => all + (count === 0 ? 0 : count * Math.log(count / n)), 0);
  };
  return (
    2 * (own(sum(periods.slice(0, before))) + own(sum(periods.slice(before))) - own(sum(periods)))
  );
}

/** The split that gains most: how many periods lie before it, and what it gains. */
export function bestSplit(periods: readonly Counts[]): { before: number; gain: number } {
  let best = { before: 0, gain: -1 };
  for (let before = 1; before < periods.length; before++) {
    const gain = splitGain(periods, before);
    if (gain > best.gain) best = { before, gain };
  }
  return best;
}

/** How often the best split of as many answers that change nowhere gains as much: drawn answer by answer. */
export function chanceOfGain(
  periods: readonly Counts[],
  gain: number,
  rounds: number,
  random: () => number
): number {
  const all = periods.reduce((sum, [d, p, r]) => sum + d + p + r, 0);
  const shares = [0, 1].map(
    (group) => periods.reduce((sum, each) => sum + (each[group] ?? 0), 0) / all
  );
  const [detractors = 0, passives = 0] = shares;
  let reached = 0;
  for (let round = 0; round < rounds; round++) {
    const drawn = periods.map((period): Counts => {
      const counts: [number, number, number] = [0, 0, 0];
      for (let k = period[0] + period[1] + period[2]; k > 0; k--) {
        const u = random();
        counts[u < detractors ? 0 : u < detractors + passives ? 1 : 2]++;
      }
      return counts;
    });
    if (bestSplit(drawn).gain >= gain) reached++;
  }
  return reached / rounds;
}

/** The same stream of numbers in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
