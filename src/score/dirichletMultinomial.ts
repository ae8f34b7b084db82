import { digamma, logGamma, trigamma } from "./gammaSeries";

/** Beyond this total the segments are as alike as one population: the likelihood no longer rises. */
const LARGEST_TOTAL = 1e7;
/** Below this total the prior is worth no answer: every segment is all of one kind. */
export const SMALLEST_TOTAL = 1e-7;
/** Where the search may begin: never where it would end at once. */
const [SMALLEST_START, LARGEST_START] = [1e-2, 1e6];
const MOST_STEPS = 200;
/** Of ln α in the last undamped step; what is left to go is its square. */
const PRECISION = 1e-6;
/** The same where the likelihood tells the step's two ends apart no more. */
const LEVEL_PRECISION = 1e-2;
/** What the sum of many logarithms loses, of itself and of its largest parts. */
const ROUNDING = { sum: 1e-13, parts: 8 * Number.EPSILON };
/** Of ln α; a step over a far flat stretch would miss what lies before it. */
const LONGEST_STEP = 3;
const MOST_DAMPING = 1e12;

/**
 * Maximum-likelihood α of a Dirichlet-multinomial: the prior that rows of counts seem to be drawn from.
 * Its sum says how many answers that prior is worth. null when the rows scatter no more than samples of
 * one population, where the sum grows without bound; it falls towards 0 when every row holds one category
 * alone, and is given as soon as it is under {@link SMALLEST_TOTAL}. Categories must each occur somewhere.
 * Newton steps in ln α, which keep α positive, damped (Levenberg, Marquardt) until the likelihood rises:
 * with few answers a segment it is no hill all over, and plain Newton or fixed-point steps (Minka 2000)
 * end far from its top.
 */
export function dirichletAlpha(rows: readonly (readonly number[])[]): number[] | null {
  const counts = (rows[0] ?? []).map((_, k) => occurrencesOf(rows.map((row) => row[k] as number)));
  const sizes = occurrencesOf(rows.map(sum));
  const pooled = counts.map((count) => over(count, (value) => value));
  const n = sum(pooled);
  const scatter = scatterOf(counts, sizes, pooled);
  if (!(scatter > 1)) return null;
  const start = totalExplaining(scatter, counts.length);
  let alpha = pooled.map((count) => (start * count) / n);
  let likelihood = logLikelihood(counts, sizes, alpha);
  let damping = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = slopeAt(counts, sizes, alpha);
    for (;;) {
      const way = dampedStep(slope, alpha, damping);
      const next = way && alpha.map((a, k) => a * Math.exp(way[k] as number));
      const reached = next ? logLikelihood(counts, sizes, next) : -Infinity;
      const rounding = roundingOf(sizes, alpha, likelihood);
      if (way && next && reached >= likelihood - rounding) {
        const isLevel = reached <= likelihood + rounding;
        alpha = next;
        likelihood = reached;
        const total = sum(alpha);
        if (total > LARGEST_TOTAL) return null;
        const longest = Math.max(...way.map(Math.abs));
        const isDone = damping === 0 && longest < (isLevel ? LEVEL_PRECISION : PRECISION);
        if (isDone || total < SMALLEST_TOTAL) return alpha;
        damping = damping < 1e-6 ? 0 : damping / 10;
        break;
      }
      damping = Math.max(1e-3, 4 * damping);
      if (damping > MOST_DAMPING) return alpha;
    }
  }
  return alpha;
}

/**
 * How much more often than by chance two answers of a row are alike, each category by its rarity: 1 where the
 * rows are samples of one population, at most the number of categories. Above 1 the likelihood rises from
 * "no scatter" (its slope in 1/α there is positive). NaN where every row is a single answer.
 */
function scatterOf(
  counts: readonly Occurrences[],
  sizes: Occurrences,
  pooled: readonly number[]
): number {
  const pairs = (column: Occurrences) => over(column, (value) => value * (value - 1));
  const own = counts.map((count, k) => (pairs(count) * sum(pooled)) / (pooled[k] ?? 1));
  return sum(own) / pairs(sizes);
}

/** Σα from which that scatter is expected, (Σα + categories)/(Σα + 1): near the top, so that few steps are left. */
function totalExplaining(scatter: number, categories: number): number {
  const total = (categories - scatter) / (scatter - 1);
  return Math.min(LARGEST_START, Math.max(SMALLEST_START, total));
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

/**
 * A step that seems to lose less than this is as good as level. Where rows scatter little more than by chance α
 * is large, and the likelihood the small rest of logarithms of Γ in the millions: held to its own digits alone,
 * the search would go on among rounding errors.
 */
function roundingOf(sizes: Occurrences, alpha: readonly number[], likelihood: number): number {
  const largest = logGamma(sum(alpha) + (sizes.values.at(-1) ?? 0));
  return ROUNDING.sum * Math.abs(likelihood) + ROUNDING.parts * sizes.rows * Math.abs(largest);
}

/** First and second derivatives of the likelihood by ln α: the second are −diag(curvature) + common·ααᵀ. */
interface Slope {
  readonly gradient: readonly number[];
  readonly curvature: readonly number[];
  readonly common: number;
}

function slopeAt(
  counts: readonly Occurrences[],
  sizes: Occurrences,
  alpha: readonly number[]
): Slope {
  const total = sum(alpha);
  const all = rise(sizes, total, digamma);
  const gradient = counts.map((count, k) => {
    const a = alpha[k] as number;
    return a * (rise(count, a, digamma) - all);
  });
  const curvature = counts.map((count, k) => {
    const a = alpha[k] as number;
    return -a * a * rise(count, a, trigamma) - (gradient[k] as number);
  });
  return { gradient, curvature, common: -rise(sizes, total, trigamma) };
}

/**
 * The step of ln α to the top of the parabola that the derivatives describe, the more damping the shorter
 * and the nearer to straight uphill; null where that parabola has no top. (A diagonal less a product: no
 * matrix to invert.)
 */
function dampedStep(
  { gradient, curvature, common }: Slope,
  alpha: readonly number[],
  damping: number
): number[] | null {
  const scale = Math.max(...curvature.map(Math.abs));
  const diagonal = curvature.map((value) => value + damping * scale);
  const through = (of: (k: number) => number) =>
    sum(diagonal.map((d, k) => ((alpha[k] as number) * of(k)) / d));
  const rest = 1 - common * through((k) => alpha[k] as number);
  if (!(rest > 0) || diagonal.some((d) => !(d > 0))) return null;
  const shared = (common * through((k) => gradient[k] as number)) / rest;
  const way = diagonal.map((d, k) => ((gradient[k] as number) + shared * (alpha[k] as number)) / d);
  const longest = Math.max(...way.map(Math.abs));
  return longest <= LONGEST_STEP ? way : way.map((each) => (each * LONGEST_STEP) / longest);
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
