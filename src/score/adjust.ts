/**
 * Holm's step-down adjustment for many tests, in the order of the input: the smallest p times m,
 * the next times m − 1, never smaller than the one before, at most 1 (Holm 1979).
 * NaN stays NaN and is not counted as a test. Example: `holm([0.01, 0.04])` is [0.02, 0.04].
 */
export function holm(p: readonly number[]): number[] {
  const adjusted = p.map(() => NaN);
  const order = p
    .map((value, index) => ({ value, index }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.value - b.value);
  let floor = 0;
  order.forEach(({ value, index }, rank) => {
    floor = Math.max(floor, Math.min(1, value * (order.length - rank)));
    adjusted[index] = floor;
  });
  return adjusted;
}
