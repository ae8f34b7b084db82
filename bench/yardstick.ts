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

interface Rounds {
  readonly warmUp: number;
  readonly rounds: number;
}

const THOROUGH: Rounds = { warmUp: 5, rounds: 30 };
/** A time this long is measured well enough by itself; what is shorter is done several times a round. */
const MEASURABLE_MS = 0.5;

/**
 * The processor time of some work, in milliseconds, on all the process's threads: what else the machine does
 * adds to the clock, and much more to long work than to a short yardstick.
 */
function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Each work's processor time in each round, in milliseconds: all of them in turn, so that a machine that changes
 * speed changes all.
 */
export function inTurn(
  works: readonly (() => unknown)[],
  { warmUp, rounds }: Rounds = THOROUGH
): readonly (readonly number[])[] {
  const repeats = works.map((work) => {
    work();
    return Math.ceil(MEASURABLE_MS / Math.max(processorMs(work), 1e-4));
  });
  const times = works.map((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    works.forEach((work, index) => {
      const repeat = repeats[index] ?? 1;
      const ms = processorMs(() => {
        for (let time = 0; time < repeat; time++) work();
      });
      if (round >= warmUp) times[index]?.push(ms / repeat);
    });
  }
  return times;
}

/** Work beside its yardstick. */
export function compare(work: () => unknown, yardstick: () => unknown): Comparison {
  const [yardstickTimes = [], times = []] = inTurn([yardstick, work]);
  return comparisonOf(times, yardstickTimes);
}

/** Times of the same rounds as one comparison. */
export function comparisonOf(
  times: readonly number[],
  yardstickTimes: readonly number[]
): Comparison {
  const ms = Math.min(...times);
  const yardstickMs = Math.min(...yardstickTimes);
  return {
    ratio: ms / yardstickMs,
    ms,
    yardstickMs,
    medianRatio: median(times.map((time, round) => time / (yardstickTimes[round] ?? NaN))),
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
