import { cellsOutsideTables, type PlacedCell, type SheetSnapshot } from "./sheetSnapshot";
import { markOf, unpackCells, type MarkedCell, type SheetMemory } from "./sheetMemory";

export interface Elsewhere {
  /** What people typed outside the tables. */
  readonly typed: readonly PlacedCell[];
  /** What the report wrote, where it stands now. */
  readonly ours: readonly PlacedCell[];
  /** Rows or columns were inserted or deleted since: our cells no longer stand where they were written. */
  readonly shifted: boolean;
}

/** How far rows are looked for when the sheet's rows were moved. */
const REACH = 60;

/**
 * Tells people's typing outside the tables from what the report wrote. Rows are lined up first, so that a
 * row inserted above does not turn the whole report into typing; within a row each mark that was written
 * accounts for one cell, the one in its place before any other.
 * Without a memory, all that stands outside the tables counts as people's, unless the new plan writes
 * the same there (`planned`).
 */
export function typedElsewhere(
  sheet: SheetSnapshot,
  memory: SheetMemory | null,
  planned: (row: number, column: number) => string
): Elsewhere {
  const cells = cellsOutsideTables(sheet).map((cell) => ({ ...cell, mark: markOf(cell.cell) }));
  if (memory === null) {
    const ours = cells.filter((cell) => planned(cell.row, cell.column) === cell.mark);
    const typed = cells.filter((cell) => !ours.includes(cell));
    return { typed, ours, shifted: true };
  }
  const standing = byRow(cells);
  const written = byRow(unpackCells(memory.cells));
  const ours = new Set<PlacedCell>();
  let offset = 0;
  let shifted = false;
  let last = -1;
  const rows = [...written.keys()].sort((a, b) => a - b);
  rows.forEach((row, i) => {
    const marks = written.get(row) ?? [];
    const next = rows[i + 1];
    const fits = (at: number): boolean => at > last && shared(marks, standing.get(at) ?? []) >= 0.5;
    // One row like it may be chance; with the next one it is a move.
    const nextFits = (by: number): boolean =>
      next === undefined || shared(written.get(next) ?? [], standing.get(next + by) ?? []) >= 0.5;
    let found = fits(row + offset) ? offset : null;
    for (let reach = 1; found === null && reach <= REACH; reach++) {
      for (const by of [offset + reach, offset - reach]) {
        if (found === null && fits(row + by) && nextFits(by)) found = by;
      }
    }
    // Nothing like it: some of its cells may still be ours where the row would be.
    offset = found ?? offset;
    if (offset !== 0) shifted = true;
    if (found !== null) last = row + offset;
    for (const cell of claim(marks, standing.get(row + offset) ?? [])) {
      ours.add(cell.standing);
      if (cell.standing.column !== cell.written.column) shifted = true;
    }
  });
  return { typed: cells.filter((cell) => !ours.has(cell)), ours: [...ours], shifted };
}

function byRow<T extends { readonly row: number }>(cells: readonly T[]): Map<number, T[]> {
  const rows = new Map<number, T[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

type Marked = PlacedCell & { readonly mark: string };

/** Share of what was written in a row that stands in another. */
function shared(written: readonly MarkedCell[], standing: readonly Marked[]): number {
  return written.length === 0 ? 0 : claim(written, standing).length / written.length;
}

function claim(
  written: readonly MarkedCell[],
  standing: readonly Marked[]
): { readonly written: MarkedCell; readonly standing: Marked }[] {
  const taken = new Set<Marked>();
  const claimed: { readonly written: MarkedCell; readonly standing: Marked }[] = [];
  const rest: MarkedCell[] = [];
  const take = (mark: MarkedCell, cell: Marked | undefined): boolean => {
    if (cell === undefined) return false;
    taken.add(cell);
    claimed.push({ written: mark, standing: cell });
    return true;
  };
  for (const mark of written) {
    const inPlace = standing.find((cell) => cell.column === mark.column && cell.mark === mark.mark);
    if (!take(mark, inPlace)) rest.push(mark);
  }
  for (const mark of rest) {
    take(
      mark,
      standing.find((cell) => cell.mark === mark.mark && !taken.has(cell))
    );
  }
  return claimed;
}
