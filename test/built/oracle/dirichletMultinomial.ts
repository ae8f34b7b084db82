import type { Counts } from "./scoreInterval";

/**
 * The log-likelihood of groups whose shares are drawn from one Dirichlet distribution, but for what
 * does not depend on it. Γ(a + n)/Γ(a) is a product of n factors, so no gamma function is needed.
 */
export function logLikelihood(groups: readonly Counts[], alpha: Counts): number {
  const rising = (a: number, n: number): number => {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += Math.log(a + k);
    return sum;
  };
  const concentration = alpha[0] + alpha[1] + alpha[2];
  return groups.reduce(
    (sum, [d, p, r]) =>
      sum +
      rising(alpha[0], d) +
      rising(alpha[1], p) +
      rising(alpha[2], r) -
      rising(concentration, d + p + r),
    0
  );
}
