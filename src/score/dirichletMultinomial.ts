import digamma from "@stdlib/math-base-special-digamma";
import logGamma from "@stdlib/math-base-special-gammaln";
import trigamma from "@stdlib/math-base-special-trigamma";

/** Beyond this total the segments are as alike as one population: the likelihood no longer rises. */
const LARGEST_TOTAL = 1e7;
const MOST_STEPS = 500;
const PRECISION = 1e-10;
/** What the sum of many logarithms loses: a step that seems to lose less is as good as level. */
const ROUNDING = 1e-12;

/**
 * Maximum-likelihood α of a Dirichlet-multinomial: the prior that rows of counts seem to be drawn
 * from. Its sum says how many answers that prior is worth. null when the rows scatter no more than
 * samples of one population, where the sum grows without bound. Categories must each occur somewhere.
 * Newton steps with the closed-form inverse of the Hessian (Minka 2000, "Estimating a Dirichlet
 * distribution"), each taken only if it raises the likelihood, else a fixed-point step, which always does.
 */
export function dirichletAlpha(rows: readonly (readonly number[])[]): number[] | null {
  const counts = (rows[0] ?? []).map((_, k) => occurrencesOf(rows.map((row) => row[k] as number)));
  const sizes = occurrencesOf(rows.map(sum));
  const pooled = counts.map((count) => over(count, (value) => value));
  const n = sum(pooled);
  if (!scattersMoreThanSampling(counts, sizes, pooled)) return null;
  let alpha = pooled.map((count) => (50 * count) / n);
  let likelihood = logLikelihood(counts, sizes, alpha);
  for (let step = 0; step < MOST_STEPS; step++) {
    let next = newtonStep(counts, sizes, alpha);
    let reached = next ? logLikelihood(counts, sizes, next) : -Infinity;
    if (!next || !(reached >= likelihood - ROUNDING * Math.abs(likelihood))) {
      next = fixedPointStep(counts, sizes, alpha);
      reached = logLikelihood(counts, sizes, next);
    }
    const moved = Math.max(...next.map((value, k) => Math.abs(value / (alpha[k] ?? 1) - 1)));
    alpha = next;
    likelihood = reached;
    if (sum(alpha) > LARGEST_TOTAL) return null;
    if (moved < PRECISION) break;
  }
  return alpha;
}

/** Score test at "no scatter": the sign of the likelihood's slope in 1/α there. */
function scattersMoreThanSampling(
  counts: readonly Occurrences[],
  sizes: Occurrences,
  pooled: readonly number[]
): boolean {
  const pairs = (column: Occurrences) => over(column, (value) => value * (value - 1));
  const own = counts.map((count, k) => (pairs(count) * sum(pooled)) / (pooled[k] ?? 1));
  return sum(own) > pairs(sizes);
}

/**
 * The different numbers in a column, ascending, and how often each stands there: the likelihood asks for
 * nothing else, a thousand rows hold far fewer different counts, and the order of the rows decides no digit.
 */
interface Occurrences {
  readonly values: Float64Array;
  readonly times: Float64Array;
  /** Rows, all times together. */
  readonly rows: number;
}

function occurrencesOf(column: readonly number[]): Occurrences {
  const times = new Map<number, number>();
  for (const value of column) times.set(value, (times.get(value) ?? 0) + 1);
  const values = Float64Array.from(times.keys()).sort();
  return {
    values,
    times: values.map((value) => times.get(value) ?? 0),
    rows: column.length,
  };
}

/** Σ f(count) over all rows. */
function over({ values, times }: Occurrences, f: (value: number) => number): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) {
    total += (times[at] as number) * f(values[at] as number);
  }
  return total;
}

/** Σ f(a + count) − f(a) over all rows. */
function rise(column: Occurrences, a: number, f: (x: number) => number): number {
  return over(column, (value) => f(a + value)) - column.rows * f(a);
}

function logLikelihood(
  counts: readonly Occurrences[],
  sizes: Occurrences,
  alpha: readonly number[]
): number {
  const own = counts.map((count, k) => rise(count, alpha[k] as number, logGamma));
  return sum(own) - rise(sizes, sum(alpha), logGamma);
}

/** null when the step would leave the positive numbers. */
function newtonStep(
  counts: readonly Occurrences[],
  sizes: Occurrences,
  alpha: readonly number[]
): number[] | null {
  const common = rise(sizes, sum(alpha), digamma);
  const curvature = rise(sizes, sum(alpha), trigamma);
  const gradient = counts.map((count, k) => rise(count, alpha[k] as number, digamma) - common);
  const diagonal = counts.map((count, k) => rise(count, alpha[k] as number, trigamma));
  const inverse = (of: (k: number) => number) => sum(diagonal.map((q, k) => of(k) / q));
  const shared = inverse((k) => gradient[k] as number) / (inverse(() => 1) - 1 / curvature);
  const next = alpha.map(
    (a, k) => a - ((gradient[k] as number) - shared) / (diagonal[k] as number)
  );
  return next.every((a) => a > 0 && Number.isFinite(a)) ? next : null;
}

function fixedPointStep(
  counts: readonly Occurrences[],
  sizes: Occurrences,
  alpha: readonly number[]
): number[] {
  const all = rise(sizes, sum(alpha), digamma);
  return counts.map((count, k) => {
    const a = alpha[k] as number;
    return (a * rise(count, a, digamma)) / all;
  });
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
