import { normalCdf } from "./normal";

// Written here because stdlib's incomplete gamma function would take 12 of the 60 kB that the functions'
// bundle may have; the tests hold it to stdlib's distribution.

/**
 * Probability that a χ² value with `df` whole degrees of freedom exceeds x. Exact: from one degree
 * (the normal tail) or two (exponential) upwards by the recurrence of the incomplete gamma function.
 * Example: `chiSquareTail(3.841459, 1)` is 0.05.
 */
export function chiSquareTail(x: number, df: number): number {
  if (!(df >= 1 && Number.isInteger(df))) throw new RangeError("degrees of freedom: 1, 2, 3 …");
  if (x <= 0) return 1;
  const half = x / 2;
  const odd = df % 2 === 1;
  let tail = odd ? 2 * normalCdf(-Math.sqrt(x)) : Math.exp(-half);
  // half^s·e^−half/Γ(s + 1), from s = ½ (Γ(3/2) = √π/2) or s = 1.
  let step = odd
    ? Math.sqrt(half) * Math.exp(-half) * (2 / Math.sqrt(Math.PI))
    : half * Math.exp(-half);
  for (let s = odd ? 0.5 : 1; s < df / 2; s++) {
    tail += step;
    step *= half / (s + 1);
  }
  return Math.min(1, tail);
}
