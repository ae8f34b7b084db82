/**
 * Where stems lie among all words: a direction for each, near for words that are used alike. It lets the reader of
 * causes make something of words it never learnt from.
 */
export interface Directions {
  /** Of directions, one for each stem of the vocabulary that has one; −1 elsewhere. By the stem's place. */
  readonly rows: Int32Array;
  /** {@link DIMENSIONS} whole numbers a row, −127 to 127; only the direction counts. */
  readonly steps: Int8Array;
  /** How much a stem says, by its place: the rarer, the more. 0 where it has no direction. */
  readonly says: Float32Array;
}

/** Directions with the lengths that the steps happen to have, which are computed once. */
export interface MeasuredDirections extends Directions {
  readonly lengths: Float64Array;
}

export function measured(directions: Directions): MeasuredDirections {
  const lengths = new Float64Array(directions.steps.length / DIMENSIONS);
  directions.steps.forEach((step, at) => {
    const row = Math.floor(at / DIMENSIONS);
    lengths[row] = (lengths[row] as number) + step * step;
  });
  return { ...directions, lengths: lengths.map(Math.sqrt) };
}

export const DIMENSIONS = 100;
/** How long a meaning is beside the other features, whose lengths are near 1. */
const LENGTH = 2;

/**
 * The mean direction of the stems (by place, each once), {@link LENGTH} long; all zeros where none of them has one.
 * Example: for a single stem it is that stem's own direction.
 */
export function meaningOf(
  places: Iterable<number>,
  { rows, steps, says, lengths }: MeasuredDirections
): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  for (const place of places) {
    const row = rows[place] as number;
    if (row < 0) continue;
    const begin = row * DIMENSIONS;
    const weight = (says[place] as number) / (lengths[row] as number);
    for (let d = 0; d < DIMENSIONS; d++) {
      sum[d] = (sum[d] as number) + (steps[begin + d] as number) * weight;
    }
  }
  const length = Math.sqrt(sum.reduce((all, value) => all + value * value, 0));
  return length === 0 ? sum : sum.map((value) => (value / length) * LENGTH);
}
