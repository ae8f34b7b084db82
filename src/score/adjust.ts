/**
 * Holm's step-down adjustment for many tests, in the order of the input: the smallest p times m,
 * the next times m − 1, never smaller than the one before, at most 1 (Holm 1979).
 * NaN stays NaN and is not counted as a test. Example: `holm([0.01, 0.04])` is [0.02, 0.04].
 */
export function holm(p: readonly number[]): number[] {
  let floor = 0;
  return adjusted(p, ascending(p), (value, rank, m) => {
    floor = Math.max(floor, Math.min(1, value * (m - rank)));
    return floor;
  });
}

/**
 * Benjamini and Hochberg's step-up adjustment (1995), which holds the share of false discoveries: the
 * largest p stays, the next is times m/(m − 1), … the smallest times m, never larger than the one before.
 * NaN stays NaN and is not counted as a test. Example: `benjaminiHochberg([0.01, 0.04, 0.03])` is [0.03, 0.04, 0.04].
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  let ceiling = 1;
  return adjusted(p, ascending(p).reverse(), (value, rank, m) => {
    ceiling = Math.min(ceiling, (value * m) / (m - rank));
    return ceiling;
  });
}

/** Where the tests stand in the input, from the smallest p to the largest. */
function ascending(p: readonly number[]): number[] {
  const places = p.flatMap((value, index) => (Number.isNaN(value) ? [] : [index]));
  return places.sort((a, b) => (p[a] as number) - (p[b] as number));
}

/** One step a test in the given order, each put back into its place. */
function adjusted(
  p: readonly number[],
  order: readonly number[],
  step: (value: number, rank: number, tests: number) => number
): number[] {
  const result = p.map(() => NaN);
  order.forEach((index, rank) => {
    result[index] = step(p[index] as number, rank, order.length);
  });
  return result;
}
