import { logGamma } from "./gammaSeries";

/** A chance number of successes in `n` trials from one uniform number, 0 up to but not including 1. */
export type BinomialDraw = (n: number, uniform: number) => number;

/**
 * Draws numbers of successes whose single trials have probability p, by inversion from the likeliest count
 * outwards (Kemp 1986): some √(n·p·(1 − p)) steps a draw, exact but for rounding. Written here because
 * the draws of `@stdlib/random-base-binomial` 0.2.2 are off: 200 trials of 0.2 come out at 40.45 on
 * average with a variance of 30.4, for 40 and 32; and small n·p take it n steps.
 * Example: with 0 as the uniform number it is the likeliest count, `binomialDraws(0.5)(10, 0)` is 5.
 */
export function binomialDraws(p: number): BinomialDraw {
  if (p <= 0) return () => 0;
  if (p >= 1) return (n) => n;
  const odds = p / (1 - p);
  const [logP, logQ] = [Math.log(p), Math.log1p(-p)];
  // Simulations ask for the same few numbers of trials over and over.
  const peaks = new Map<number, number>();
  const peakOf = (n: number, mode: number): number => {
    const known = peaks.get(n);
    if (known !== undefined) return known;
    const ways = logGamma(n + 1) - logGamma(mode + 1) - logGamma(n - mode + 1);
    const peak = Math.exp(ways + mode * logP + (n - mode) * logQ);
    peaks.set(n, peak);
    return peak;
  };
  return (n, uniform) => {
    const mode = Math.min(n, Math.floor((n + 1) * p));
    let below = peakOf(n, mode);
    let above = below;
    let left = uniform - below;
    if (left < 0) return mode;
    let low = mode;
    let high = mode;
    while (low > 0 || high < n) {
      if (high < n) {
        above *= ((n - high) / (high + 1)) * odds;
        high++;
        left -= above;
        if (left < 0) return high;
      }
      if (low > 0) {
        below *= low / ((n - low + 1) * odds);
        low--;
        left -= below;
        if (left < 0) return low;
      }
    }
    // All probabilities add up to 1 but for rounding.
    return mode;
  };
}
