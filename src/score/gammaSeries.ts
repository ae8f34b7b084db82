// Written here because stdlib's gamma functions would take 7 of the 60 kB that the functions' bundle may have,
// most of it for negative arguments, which counts and priors never are; the tests hold them to stdlib's.

/** From here on the asymptotic series below are exact to the last digits of a double. */
const FAR = 12;
const HALF_LN_TWO_PI = Math.log(2 * Math.PI) / 2;
/** Bernoulli numbers B₂, B₄ … B₁₄, of which all three series are made (Abramowitz & Stegun 6.1.40, 6.3.18, 6.4.12). */
const BERNOULLI = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6];

/** ln Γ(x) for x > 0 (NaN otherwise). Example: `logGamma(5)` is ln 24. */
export function logGamma(x: number): number {
  const { far, over } = moved(x, Math.log);
  return (
    (far - 0.5) * Math.log(far) -
    far +
    HALF_LN_TWO_PI +
    series(far, 1, (twoK) => 1 / (twoK * (twoK - 1))) -
    over
  );
}

/** ψ(x), the slope of ln Γ, for x > 0 (NaN otherwise). Example: `digamma(1)` is −0.5772…, Euler's constant. */
export function digamma(x: number): number {
  const { far, over } = moved(x, (step) => 1 / step);
  return Math.log(far) - 0.5 / far - series(far, 2, (twoK) => 1 / twoK) - over;
}

/** ψ′(x) for x > 0 (NaN otherwise). Example: `trigamma(1)` is π²/6. */
export function trigamma(x: number): number {
  const { far, over } = moved(x, (step) => 1 / (step * step));
  return 1 / far + 0.5 / (far * far) + series(far, 3, () => 1) + over;
}

/** x moved up to where the series hold, and what the steps on the way add up to. */
function moved(x: number, of: (step: number) => number): { far: number; over: number } {
  if (!(x > 0)) return { far: NaN, over: NaN };
  let far = x;
  let over = 0;
  for (; far < FAR; far++) over += of(far);
  return { far, over };
}

/** Σ B₂ₖ · weight(2k) / x^(2k − 2 + first). */
function series(x: number, first: number, weight: (twoK: number) => number): number {
  let power = x ** -first;
  return BERNOULLI.reduce((sum, bernoulli, index) => {
    const term = bernoulli * weight(2 * (index + 1)) * power;
    power /= x * x;
    return sum + term;
  }, 0);
}
