import { uniformFloat32 } from "pure-rand/distribution/uniformFloat32";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * Uniform numbers from 0 up to, not including, 1, the same for the same seed on every machine: simulated
 * p values must not change when a sheet is recalculated. Example: two generators of seed 1 give the same
 * numbers.
 */
export function seededUniform(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat32(generator);
}
