import { logGamma } from "./gammaSeries";
import { rootBetween } from "./root";

// Written here because stdlib's incomplete beta function would take 15 of the 60 kB that the functions'
// bundle may have; the tests hold it to stdlib's distribution.

/** Beyond this t² the tail is summed itself; below it, what lies within, which then takes fewer terms. */
const FAR = 16;

/**
 * The t that leaves (1 − confidence)/2 in each tail of Student's distribution.
 * Throws RangeError unless 0 < confidence < 1 and there is a degree of freedom.
 * Example: `criticalT(0.95, 9)` is 2.262157 to six decimals.
 */
export function criticalT(confidence: number, degreesOfFreedom: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError("confidence must lie between 0 and 1");
  }
  if (!(degreesOfFreedom > 0)) throw new RangeError("no degree of freedom");
  // In logarithms, because with one degree of freedom a tail may lie millions away.
  const beyond = (t: number) =>
    Math.log(twoSidedTP(t, degreesOfFreedom)) - Math.log(1 - confidence);
  let enough = 2;
  while (beyond(enough) > 0) enough *= 2;
  return rootBetween(beyond, 0, enough);
}

/**
 * Two-sided p value of a t statistic: the incomplete beta function I(ν/(ν + t²); ν/2, ½) by its power
 * series (Abramowitz & Stegun 26.5.4), from the end that is near. Example: `twoSidedTP(2.262157, 9)` is 0.05.
 */
export function twoSidedTP(t: number, degreesOfFreedom: number): number {
  if (!Number.isFinite(t)) return 0;
  const squared = t * t;
  const sum = degreesOfFreedom + squared;
  const half = degreesOfFreedom / 2;
  return squared > FAR
    ? incompleteBeta(degreesOfFreedom / sum, squared / sum, half, 0.5)
    : 1 - incompleteBeta(squared / sum, degreesOfFreedom / sum, 0.5, half);
}

/** I(x; a, b) where a or b is ½, with 1 − x beside x because it would round away; all terms are positive. */
function incompleteBeta(x: number, rest: number, a: number, b: number): number {
  if (x === 0) return 0;
  const power = a * logOf(x, rest) + b * logOf(rest, x);
  let term = Math.exp(power + logGammaRatio(Math.max(a, b)) - Math.log(Math.PI) / 2) / a;
  let total = term;
  for (let n = 0; term > total * 1e-17; n++) {
    term *= ((a + b + n) / (a + 1 + n)) * x;
    total += term;
  }
  return total;
}

/** ln x where 1 − x is known as well: of a number near 1 nothing is lost. */
function logOf(x: number, rest: number): number {
  return rest < 0.5 ? Math.log1p(-rest) : Math.log(x);
}

/** ln Γ(b + ½) − ln Γ(b): for large b by its asymptotic series, because the difference would lose digits. */
function logGammaRatio(b: number): number {
  if (b < 20) return logGamma(b + 0.5) - logGamma(b);
  const square = 1 / (b * b);
  return Math.log(b) / 2 - (1 / 8 - square * (1 / 192 - square / 640)) / b;
}
