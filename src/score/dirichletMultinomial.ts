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
  const pooled = columnSums(rows);
  if (!scattersMoreThanSampling(rows, pooled)) return null;
  const n = sum(pooled);
  let alpha = pooled.map((count) => (50 * count) / n);
  let likelihood = logLikelihood(rows, alpha);
  for (let step = 0; step < MOST_STEPS; step++) {
    let next = newtonStep(rows, alpha);
    let reached = next ? logLikelihood(rows, next) : -Infinity;
    if (!next || !(reached >= likelihood - ROUNDING * Math.abs(likelihood))) {
      next = fixedPointStep(rows, alpha);
      reached = logLikelihood(rows, next);
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
  rows: readonly (readonly number[])[],
  pooled: readonly number[]
): boolean {
  const n = sum(pooled);
  let slope = 0;
  for (const row of rows) {
    const size = sum(row);
    slope -= size * (size - 1);
    row.forEach((count, k) => {
      slope += (count * (count - 1) * n) / (pooled[k] ?? 1);
    });
  }
  return slope > 0;
}

function logLikelihood(rows: readonly (readonly number[])[], alpha: readonly number[]): number {
  const total = sum(alpha);
  let value = 0;
  for (const row of rows) {
    value += logGamma(total) - logGamma(total + sum(row));
    row.forEach((count, k) => {
      const a = alpha[k] as number;
      value += logGamma(a + count) - logGamma(a);
    });
  }
  return value;
}

/** null when the step would leave the positive numbers. */
function newtonStep(
  rows: readonly (readonly number[])[],
  alpha: readonly number[]
): number[] | null {
  const total = sum(alpha);
  let common = 0;
  let curvature = 0;
  for (const row of rows) {
    common += digamma(total) - digamma(total + sum(row));
    curvature += trigamma(total) - trigamma(total + sum(row));
  }
  const gradient = alpha.map(
    (a, k) => common + sum(rows.map((row) => digamma(a + (row[k] as number)) - digamma(a)))
  );
  const diagonal = alpha.map((a, k) =>
    sum(rows.map((row) => trigamma(a + (row[k] as number)) - trigamma(a)))
  );
  const inverse = (of: (k: number) => number) => sum(diagonal.map((q, k) => of(k) / q));
  const shared = inverse((k) => gradient[k] as number) / (1 / curvature + inverse(() => 1));
  const next = alpha.map(
    (a, k) => a - ((gradient[k] as number) - shared) / (diagonal[k] as number)
  );
  return next.every((a) => a > 0 && Number.isFinite(a)) ? next : null;
}

function fixedPointStep(rows: readonly (readonly number[])[], alpha: readonly number[]): number[] {
  const total = sum(alpha);
  const all = sum(rows.map((row) => digamma(total + sum(row)) - digamma(total)));
  return alpha.map(
    (a, k) => (a * sum(rows.map((row) => digamma(a + (row[k] as number)) - digamma(a)))) / all
  );
}

function columnSums(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, k) => sum(rows.map((row) => row[k] as number)));
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
