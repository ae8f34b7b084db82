import { uniformFloat32 } from "pure-rand/distribution/uniformFloat32";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** The generator's state begins as almost the bare seed: with small seeds the first numbers are all near 1. */
const DISCARDED = 64;

/**
 * Uniform numbers from 0 up to, not including, 1, the same for the same seed on every machine: simulated
 * p values must not change when a sheet is recalculated. Example: two generators of seed 1 give the same
 * numbers.
 */
export function seededUniform(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  for (let count = 0; count < DISCARDED; count++) generator.next();
  return () => uniformFloat32(generator);
}
