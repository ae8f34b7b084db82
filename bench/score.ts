// NPS over cells in memory as Excel hands them over, against a loop that only sums the same cells.
import { groupsOf } from "../src/score/groups";
import { nps } from "../src/score/nps";
import { tallyMatrix } from "../src/score/tally";

const ROUNDS = 15;

/** One column of answers 0–10, every 50th blank: an n×1 matrix, as a range argument arrives. */
function column(rows: number): unknown[][] {
  let seed = 1;
  return Array.from({ length: rows }, (_, row) => {
    seed = (seed * 48271) % 2147483647;
    return [row % 50 === 0 ? "" : seed % 11];
  });
}

function bareSum(cells: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row] ?? [];
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      if (typeof cell === "number") sum += cell;
    }
  }
  return sum;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Both in turn, A B A B, so that a machine that changes speed changes both. */
function compare(rows: number): {
  rows: number;
  ratioToBareSum: number;
  bareSumMs: number;
  npsMs: number;
} {
  const cells = column(rows);
  const bare: number[] = [];
  const score: number[] = [];
  for (let round = 0; round < ROUNDS + 3; round++) {
    const b = milliseconds(() => bareSum(cells));
    const s = milliseconds(() => nps(groupsOf(tallyMatrix(cells).counts)));
    if (round >= 3) {
      bare.push(b);
      score.push(s);
    }
  }
  const ratios = score.map((value, index) => value / (bare[index] ?? NaN));
  return { rows, ratioToBareSum: median(ratios), bareSumMs: median(bare), npsMs: median(score) };
}

const results = [10_000, 100_000, 1_048_576].map(compare);
const perCell = results.map((result) => (result.npsMs / result.rows) * 1e6);
process.stdout.write(
  JSON.stringify({
    yardstick: "a loop that sums the same cells, in the same run",
    limit: { ratioToBareSum: 3 },
    sizes: results,
    nanosecondsPerCell: perCell,
    linear: {
      note: "time per cell at 1,048,576 over time per cell at 10,000",
      ratio: (perCell[2] ?? NaN) / (perCell[0] ?? NaN),
    },
  })
);
