/**
 * Distributions by the plainest way there is: series, sums and halving. Slow, and owing nothing to the
 * packages that the product uses.
 */

/** Φ(z): the series of erf near 0, the continued fraction of the tail elsewhere. */
export function normalCdf(z: number): number {
  return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}

/** 1 − Φ(z) for z ≥ 0, also where Φ(z) is 1 to the last digit. */
export function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 2.5) {
    let term = z;
    let sum = z;
    for (let k = 1; k < 200; k++) {
      term *= (z * z) / (2 * k + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = 0;
  for (let k = 300; k >= 1; k--) fraction = k / (z + fraction);
  return density / (z + fraction);
}

/** Two-sided p of a z. */
export const pOfZ = (z: number): number => Math.min(1, 2 * upperTail(Math.abs(z)));

/** The z whose two-sided interval has this confidence, e.g. 1.96 for 0.95. */
export const zOf = (confidence: number): number =>
  halving((z) => 2 * upperTail(z) <= 1 - confidence, 0, 40);

/** The smallest x within the bounds at which a condition holds that holds from there on. */
export function halving(holds: (x: number) => boolean, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < 56; step++) {
    const middle = (from + to) / 2;
    if (holds(middle)) to = middle;
    else from = middle;
  }
  return to;
}

/** Two-sided p of a t with so many degrees of freedom: the density, summed by Simpson's rule. */
export function pOfT(t: number, freedom: number): number {
  const STEPS = 20_000;
  // ∫ (1 + x²/f)^(−(f+1)/2) dx; with x = √f·tan a it is ∫ cos^(f−1) a da, which has finite bounds.
  const within = (to: number): number => {
    const width = to / STEPS;
    let sum = 0;
    for (let k = 0; k <= STEPS; k++) {
      const weight = k === 0 || k === STEPS ? 1 : k % 2 === 1 ? 4 : 2;
      sum += weight * Math.cos(k * width) ** (freedom - 1);
    }
    return (sum * width) / 3;
  };
  return 1 - within(Math.atan(Math.abs(t) / Math.sqrt(freedom))) / within(Math.PI / 2);
}

/** The t whose two-sided interval has this confidence. */
export function tOf(confidence: number, freedom: number): number {
  let [from, to] = [0, 1000];
  for (let step = 0; step < 50; step++) {
    const middle = (from + to) / 2;
    if (pOfT(middle, freedom) <= 1 - confidence) to = middle;
    else from = middle;
  }
  return to;
}

/** Two-sided p of the exact sign test: as many or fewer of the rarer sign, both ways. */
export function signTest(plus: number, minus: number): number {
  const n = plus + minus;
  let probability = 0.5 ** n;
  let sum = 0;
  for (let k = 0; k <= Math.min(plus, minus); k++) {
    sum += probability;
    probability *= (n - k) / (k + 1);
  }
  return Math.min(1, 2 * sum);
}

/** P(χ² > x) with an even number of degrees of freedom, or an odd one: the finite sums for both. */
export function chiSquareTail(x: number, freedom: number): number {
  if (freedom % 2 === 0) {
    let term = Math.exp(-x / 2);
    let sum = term;
    for (let k = 1; k < freedom / 2; k++) {
      term *= x / 2 / k;
      sum += term;
    }
    return sum;
  }
  let term = (Math.sqrt(x) * Math.SQRT2 * Math.exp(-x / 2)) / Math.sqrt(Math.PI);
  let sum = 2 * upperTail(Math.sqrt(x));
  for (let k = 3; k <= freedom; k += 2) {
    sum += term;
    term *= x / k;
  }
  return sum;
}
