import { binomialDraws, type BinomialDraw } from "../../score/binomialDraw";
import type { Interval } from "../../score/interval";
import { measureOf, type AlignmentMeasure, type ThemeSets } from "./alignmentMeasure";

const RESAMPLES = 1_000;

type Verdict = "aligned" | "mixed" | "scattered";

/** What other samples of as many comments would have said. */
export interface Resampled {
  /** 95 % percentile interval of the share of the most frequent theme, whichever that is in a resample. */
  readonly topInterval: Interval;
  /**
   * Share of resamples that speak against a verdict. "Mixed" lies between the two others, so what speaks against it
   * is the one that comes up more often.
   */
  readonly otherwise: (verdict: Verdict) => number;
}

/** Draws comments with putting back (Efron's bootstrap), and counts themes anew in each resample. */
export function resampled(
  sets: ThemeSets,
  uniform: () => number,
  verdictOf: (measure: AlignmentMeasure) => Verdict
): Resampled {
  const tops = new Float64Array(RESAMPLES);
  const verdicts = { aligned: 0, mixed: 0, scattered: 0 };
  const draw = multinomial(sets.counts, uniform);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const measure = measureOf(sets, draw());
    tops[resample] = measure.top / measure.comments;
    verdicts[verdictOf(measure)]++;
  }
  tops.sort();
  const { aligned, mixed, scattered } = verdicts;
  const against: Record<Verdict, number> = {
    aligned: mixed + scattered,
    mixed: Math.max(aligned, scattered),
    scattered: aligned + mixed,
  };
  return {
    topInterval: { low: quantile(tops, 0.025), high: quantile(tops, 0.975) },
    otherwise: (verdict) => against[verdict] / RESAMPLES,
  };
}

/** Quantile between the two neighbours (type 7 of Hyndman and Fan). */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] as number;
  const high = sorted[Math.ceil(at)] as number;
  return low + (at - Math.floor(at)) * (high - low);
}

/**
 * How often each set comes up in a resample. Sets of equally many comments are drawn together, one binomial draw of
 * what the sets before left over, and share out what came: few sets are large, and most are named by one comment.
 * So a hundred thousand comments take little longer than a thousand. Counts stand in falling order.
 */
function multinomial(counts: readonly number[], uniform: () => number): () => Int32Array {
  const drawn = new Int32Array(counts.length);
  const groups = groupsOf(counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return () => {
    drawn.fill(0);
    let left = total;
    for (const { from, size, draw } of groups) {
      const times = draw(left, uniform());
      left -= times;
      if (size === 1) drawn[from] = times;
      else shareOut(drawn, from, size, times, uniform);
    }
    return drawn;
  };
}

interface Group {
  readonly from: number;
  readonly size: number;
  readonly draw: BinomialDraw;
}

function groupsOf(counts: readonly number[]): Group[] {
  const groups: Group[] = [];
  let weight = counts.reduce((sum, count) => sum + count, 0);
  for (let from = 0; from < counts.length;) {
    const count = counts[from] as number;
    let size = 1;
    while (counts[from + size] === count) size++;
    groups.push({ from, size, draw: binomialDraws((count * size) / weight) });
    weight -= count * size;
    from += size;
  }
  return groups;
}

function shareOut(
  drawn: Int32Array,
  from: number,
  size: number,
  times: number,
  uniform: () => number
): void {
  for (let time = 0; time < times; time++) {
    const at = from + Math.floor(uniform() * size);
    drawn[at] = (drawn[at] as number) + 1;
  }
}
