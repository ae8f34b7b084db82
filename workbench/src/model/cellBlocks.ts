import type { Area } from "./addresses";

/** Cells given row by row, joined into rectangles: runs of a row, and runs of the same columns below each other. */
export function blocksOf(
  cells: Iterable<{ readonly row: number; readonly column: number }>
): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) {
      runs[runs.length - 1] = { ...last, right: column };
    } else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  // The block that ends in a run's columns: the lowest one of these columns is the only one that can grow.
  const lowest = new Map<string, number>();
  const blocks: Area[] = [];
  for (const run of runs) {
    const key = `${run.left} ${run.right}`;
    const at = lowest.get(key);
    const above = at === undefined ? undefined : blocks[at];
    if (at !== undefined && above?.bottom === run.top - 1) {
      blocks[at] = { ...above, bottom: run.bottom };
    } else {
      lowest.set(key, blocks.length);
      blocks.push(run);
    }
  }
  return blocks;
}
