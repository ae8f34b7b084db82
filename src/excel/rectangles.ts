import type { Area } from "../report/sheetPlan";

/**
 * Covers cells with few rectangles: runs along each row, joined with the run above when it spans the same
 * columns. Cells come row by row, left to right.
 */
export function rectanglesOf(cells: Iterable<readonly [row: number, column: number]>): Area[] {
  const done: Area[] = [];
  /** Rectangles that end in the row above, by their columns. */
  let open = new Map<string, Area>();
  let growing = new Map<string, Area>();
  let row = -1;
  let run: { column: number; columns: number } | null = null;
  const closeRun = (): void => {
    if (run === null) return;
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    open.delete(key);
    growing.set(key, above ? { ...above, rows: above.rows + 1 } : { row, rows: 1, ...run });
    run = null;
  };
  const closeRow = (next: number): void => {
    closeRun();
    done.push(...open.values());
    open = growing;
    growing = new Map();
    if (next === row + 1) return;
    done.push(...open.values());
    open = new Map();
  };
  for (const [at, column] of cells) {
    if (at !== row) {
      closeRow(at);
      row = at;
    }
    if (run !== null && column === run.column + run.columns) run.columns++;
    else {
      closeRun();
      run = { column, columns: 1 };
    }
  }
  closeRow(Number.NaN);
  return done.sort((a, b) => a.row - b.row || a.column - b.column);
}

export function within(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
