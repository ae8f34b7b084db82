import { binomialDraws } from "./binomialDraw";
import { addGroups, groupsFrom, type Groups } from "./groups";
import { seededUniform } from "./seededUniform";

/** A point in a series of periods at which the answers changed. */
export interface ChangePoint {
  /** Index of the first period after the change. */
  readonly at: number;
  /** Likelihood ratio of the stretch in which it was found: two trinomials against one. */
  readonly gSquared: number;
  /** Of the largest ratio among all splits of that stretch. */
  readonly p: number;
}

/** The changes of a series, or what came nearest to one. */
export interface ChangePoints {
  /** In order of time; none if no split is significant. */
  readonly changes: readonly ChangePoint[];
  /** The strongest split of the whole series, significant or not. */
  readonly strongest: ChangePoint;
}

/** A split below this p is a change, and its two sides are searched for more. */
const SIGNIFICANT = 0.05;
/** Simulated series the p of the whole series is made of; with the series itself 2,000. */
const REPLICATES = 1999;
/** The same for a stretch of it, of which there may be many: with itself 500, and p is some 0.01 uncertain at 0.05. */
const REPLICATES_IN_STRETCH = 499;
/** Where even the Bonferroni bound is smaller, no simulation is needed. */
const BEYOND_SIMULATION = 1 / (REPLICATES + 1);
const SEED = 20_260_930;

/**
 * Where the answers of a series of periods changed: binary segmentation by the trinomial likelihood ratio
 * G². The stretch is split where G² is largest; if the largest is significant (p < 0.05, see {@link pOfMaximum})
 * both sides are searched in the same way. Each period must hold answers, and there must be two or more
 * (throws RangeError). Sources: notes on trends; Worsley 1983 for the maximum, Scott & Knott 1974 for the
 * segmentation. Example: eight quarters of 200 that fall after the fifth (R reference) give one change at 5
 * with G² 27.68.
 */
export function changePoints(periods: readonly Groups[]): ChangePoints {
  if (periods.length < 2) throw new RangeError("a change needs two periods");
  if (periods.some(({ n }) => !(n > 0))) throw new RangeError("a period without answers");
  const strongest = changeIn(periods, 0, "whole");
  const changes: ChangePoint[] = [];
  const search = (change: ChangePoint, from: number, to: number) => {
    if (change.p >= SIGNIFICANT) return;
    changes.push(change);
    for (const [start, end] of [
      [from, change.at],
      [change.at, to],
    ] as const) {
      if (end - start < 2) continue;
      search(changeIn(periods.slice(start, end), start, "stretch"), start, end);
    }
  };
  search(strongest, 0, periods.length);
  changes.sort((a, b) => a.at - b.at);
  return { changes, strongest };
}

/**
 * G² of every split of a series: entry i stands for the split after period i. Twice the log likelihood of
 * a trinomial on each side over one trinomial for all; on its own each is about χ² with two degrees of freedom.
 * Example: two equal periods give [0].
 */
export function splitRatios(periods: readonly Groups[]): number[] {
  const whole = periods.reduce(addGroups);
  const all = entropy(whole.detractors, whole.passives, whole.promoters);
  let before = groupsFrom(0, 0, 0);
  return periods.slice(0, -1).map((period) => {
    before = addGroups(before, period);
    const left = entropy(before.detractors, before.passives, before.promoters);
    const right = entropy(
      whole.detractors - before.detractors,
      whole.passives - before.passives,
      whole.promoters - before.promoters
    );
    return Math.max(0, 2 * (left + right - all));
  });
}

/** The strongest split of a series, or of a stretch of it that begins at `offset`. */
function changeIn(
  periods: readonly Groups[],
  offset: number,
  searched: "whole" | "stretch"
): ChangePoint {
  const ratios = splitRatios(periods);
  const gSquared = Math.max(...ratios);
  const p = pOfMaximum(periods, gSquared, searched);
  return { at: offset + ratios.indexOf(gSquared) + 1, gSquared, p };
}

/**
 * How often the largest G² of a series without any change is at least as large: each single split's χ² p
 * would be far too small, since the best of all splits was picked. If even the Bonferroni bound over the
 * splits is below what the simulation can tell apart, it is the p; else a parametric bootstrap with a
 * fixed seed: every period drawn anew from the shares of all, (exceedances + 1)/(replicates + 1).
 * A stretch is shown only if it is significant, so its simulation ends where it cannot be any more, and the p
 * is then a lower bound of 0.05 or more.
 */
function pOfMaximum(
  periods: readonly Groups[],
  largest: number,
  searched: "whole" | "stretch"
): number {
  const bound = (periods.length - 1) * Math.exp(-largest / 2);
  if (bound < BEYOND_SIMULATION) return bound;
  // Ties are common with few answers, and their ratios differ by rounding.
  const limit = largest - 1e-9 * (1 + largest);
  if (limit <= 0) return 1;
  const replicates = searched === "whole" ? REPLICATES : REPLICATES_IN_STRETCH;
  const mostAbove = searched === "whole" ? replicates : SIGNIFICANT * (replicates + 1);
  const draw = nullMaximum(periods);
  let above = 0;
  for (let replicate = 0; replicate < replicates && above < mostAbove; replicate++) {
    if (draw() >= limit) above++;
  }
  return (above + 1) / (replicates + 1);
}

/** Draws the largest G² of series with these many answers a period and the shares of all of them throughout. */
function nullMaximum(periods: readonly Groups[]): () => number {
  const uniform = seededUniform(SEED);
  const { detractors, promoters, n } = periods.reduce(addGroups);
  const drawDetractors = binomialDraws(detractors / n);
  const drawPromoters = binomialDraws(n > detractors ? promoters / (n - detractors) : 0);
  // Running counts of detractors and promoters, kept between draws: two thousand series a p value.
  const runningD = new Float64Array(periods.length);
  const runningR = new Float64Array(periods.length);
  const runningN = new Float64Array(periods.length);
  periods.forEach((period, at) => {
    runningN[at] = period.n + (at > 0 ? (runningN[at - 1] as number) : 0);
  });
  const last = periods.length - 1;
  return () => {
    let d = 0;
    let r = 0;
    for (let at = 0; at <= last; at++) {
      const { n: answers } = periods[at] as Groups;
      const drawn = drawDetractors(answers, uniform());
      d += drawn;
      r += drawPromoters(answers - drawn, uniform());
      runningD[at] = d;
      runningR[at] = r;
    }
    const all = entropy(d, n - d - r, r);
    let largest = 0;
    for (let at = 0; at < last; at++) {
      const dLeft = runningD[at] as number;
      const rLeft = runningR[at] as number;
      const nLeft = runningN[at] as number;
      const ratio =
        entropy(dLeft, nLeft - dLeft - rLeft, rLeft) +
        entropy(d - dLeft, n - nLeft - (d - dLeft) - (r - rLeft), r - rLeft) -
        all;
      if (ratio > largest) largest = ratio;
    }
    return 2 * largest;
  };
}

/** Log likelihood of three counts at their own shares. */
function entropy(detractors: number, passives: number, promoters: number): number {
  return (
    timesLog(detractors) +
    timesLog(passives) +
    timesLog(promoters) -
    timesLog(detractors + passives + promoters)
  );
}

function timesLog(count: number): number {
  return count > 0 ? count * Math.log(count) : 0;
}
