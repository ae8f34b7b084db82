/** Arguments are raised to this before the asymptotic series is used, where it is exact to 1e-14. */
const ASYMPTOTIC_FROM = 10;

/**
 * Digamma ψ(x), the derivative of ln Γ, for x > 0: recurrence up to 10, then the asymptotic series
 * (Abramowitz & Stegun 6.3.18). Example: ψ(1) = −0.5772156649 (minus Euler's constant).
 */
export function digamma(x: number): number {
  let value = 0;
  let at = x;
  for (; at < ASYMPTOTIC_FROM; at++) value -= 1 / at;
  const s = 1 / (at * at);
  const series = s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132)))));
  return value + Math.log(at) - 0.5 / at - series;
}

/** Trigamma ψ′(x) for x > 0 (Abramowitz & Stegun 6.4.12). Example: ψ′(1) = π²/6. */
export function trigamma(x: number): number {
  let value = 0;
  let at = x;
  for (; at < ASYMPTOTIC_FROM; at++) value += 1 / (at * at);
  const s = 1 / (at * at);
  const series = s * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66)))));
  return value + 1 / at + 0.5 * s + series / at;
}

/** ln Γ(x) for x > 0 (Abramowitz & Stegun 6.1.41). Example: ln Γ(5) = ln 24. */
export function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < ASYMPTOTIC_FROM; at++) shift -= Math.log(at);
  const s = 1 / (at * at);
  const series = 1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188))));
  return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series / at;
}
