/**
 * Holm's step-down adjustment for many tests, in the order of the input: the smallest p times m,
 * the next times m − 1, never smaller than the one before, at most 1 (Holm 1979).
 * NaN stays NaN and is not counted as a test. Example: `holm([0.01, 0.04])` is [0.02, 0.04].
 */
export function holm(p: ArrayLike<number>): number[] {
  const sorted = ascending(p);
  const tests = sorted.length;
  let floor = 0;
  const adjusted = sorted.map((value, rank) => {
    floor = Math.max(floor, Math.min(1, value * (tests - rank)));
    return floor;
  });
  return inOrderOf(p, sorted, adjusted);
}

/**
 * Benjamini and Hochberg's step-up adjustment (1995), which holds the share of false discoveries: the
 * largest p stays, the next is times m/(m − 1), … the smallest times m, never larger than the one before.
 * NaN stays NaN and is not counted as a test. Example: `benjaminiHochberg([0.01, 0.04, 0.03])` is [0.03, 0.04, 0.04].
 */
export function benjaminiHochberg(p: ArrayLike<number>): number[] {
  const sorted = ascending(p);
  const tests = sorted.length;
  const adjusted = new Float64Array(tests);
  let ceiling = 1;
  for (let rank = tests; rank >= 1; rank--) {
    ceiling = Math.min(ceiling, (sorted[rank - 1] as number) * (tests / rank));
    adjusted[rank - 1] = ceiling;
  }
  return inOrderOf(p, sorted, adjusted);
}

/** The tests from the smallest p to the largest; numbers alone, because places sort ten times as slowly. */
function ascending(p: ArrayLike<number>): Float64Array {
  return Float64Array.from(p)
    .filter((value) => !Number.isNaN(value))
    .sort();
}

/** Each test's adjusted p, found by its p: equal ones are adjusted alike. */
function inOrderOf(p: ArrayLike<number>, sorted: Float64Array, adjusted: Float64Array): number[] {
  return Array.from(p, (value) => adjusted[firstAtLeast(sorted, value)] ?? NaN);
}

/** Where the first value that is not smaller stands; beyond the end for NaN. */
function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
