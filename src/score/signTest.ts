import { logGamma } from "./gammaSeries";

/**
 * Exact two-sided sign test: how likely so uneven a split of ups and downs would be if either were as
 * likely as the other; those that did not move say nothing (Dixon & Mood 1946). 1 when nobody moved.
 * Example: 9 up and 1 down have p = 22/1024.
 */
export function signTest(ups: number, downs: number): number {
  const moved = ups + downs;
  const fewer = Math.min(ups, downs);
  // The likeliest split of the tail first, each further one from the one before.
  let share = Math.exp(
    logGamma(moved + 1) - logGamma(fewer + 1) - logGamma(moved - fewer + 1) - moved * Math.LN2
  );
  let tail = 0;
  for (let k = fewer; k >= 0; k--) {
    tail += share;
    share *= k / (moved - k + 1);
  }
  return Math.min(1, 2 * tail);
}
