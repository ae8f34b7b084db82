/**
 * Measuring on a machine that nobody knows: work is timed in turn with something simple on the same data,
 * and the ratio of the two is what counts.
 */

/** How long it takes, in milliseconds. */
export function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** The best of all rounds: whatever else the machine does can only add to a time. */
export interface Comparison {
  readonly ratio: number;
  readonly ms: number;
  readonly yardstickMs: number;
  /** Of each round's ratio; far from `ratio`, the machine was busy. */
  readonly medianRatio: number;
}

const WARM_UP = 5;
const ROUNDS = 30;

/** Yardstick and work in turn, so that a machine that changes speed changes both. */
export function compare(work: () => unknown, yardstick: () => unknown): Comparison {
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const yardstickMs = milliseconds(yardstick);
    return { yardstickMs, ms: milliseconds(work) };
  }).slice(WARM_UP);
  const ms = Math.min(...rounds.map((round) => round.ms));
  const yardstickMs = Math.min(...rounds.map((round) => round.yardstickMs));
  return {
    ratio: ms / yardstickMs,
    ms,
    yardstickMs,
    medianRatio: median(rounds.map((round) => round.ms / round.yardstickMs)),
  };
}

/** Same numbers on every machine and in every run, in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}

/** The measurement's result for the script that started it; ends the process, whatever is still open. */
export function hand(result: unknown): void {
  process.stdout.write(JSON.stringify(result), () => process.exit(0));
}
