/**
 * Uniform numbers from 0 up to, not including, 1, the same for the same seed on every machine: simulated
 * p values must not change when a sheet is recalculated. xoshiro128** (Blackman & Vigna 2021), its state
 * filled from the seed by a multiplicative hash. Example: two generators of seed 1 give the same numbers.
 */
export function seededUniform(seed: number): () => number {
  const state = new Int32Array(4);
  for (let at = 0, hash = seed | 0; at < 4; at++) {
    hash = (hash + 0x9e3779b9) | 0;
    let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    state[at] = mixed ^ (mixed >>> 16);
  }
  return () => {
    const [a, b, c, d] = [state[0], state[1], state[2], state[3]] as [
      number,
      number,
      number,
      number,
    ];
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const third = c ^ a;
    const fourth = d ^ b;
    state[0] = a ^ fourth;
    state[1] = b ^ third;
    state[2] = third ^ (b << 9);
    state[3] = (fourth << 11) | (fourth >>> 21);
    return result / 2 ** 32;
  };
}
