import type { CellGrid, SheetDrawing } from "./drawing";
import { isBlank, isFormula, type TypedCell } from "./cellText";
import { areaAddress, moveReferences, type Moves } from "./formulaReferences";
import { within } from "./rectangles";
import { cellAt, formatAt, type PlacedCell, type SheetSnapshot } from "./sheetSnapshot";
import type { SheetPlace } from "./standingTable";

export interface TypedToKeep {
  /** What people typed is added to it. */
  readonly drawing: SheetDrawing;
  readonly typed: readonly PlacedCell[];
  /** Cells of tables that the new table has no place for. */
  readonly displaced: readonly SheetPlace[];
  readonly sheet: SheetSnapshot;
  readonly place: (row: number, column: number) => Place | null;
  /** Where references in people's formulas go. */
  readonly moves: Moves;
  readonly label: (from: string) => string;
}
export interface TypedKept {
  readonly kept: number;
  /** "row:column" of cells that stay as they are and where they are. */
  readonly untouched: ReadonlySet<string>;
}

/**
 * Finds a place for what people typed outside the tables. It stays where it is, or beside the row it
 * stood beside. Where the report now writes there, the whole patch of neighbouring cells moves below the
 * layout, with a line that says where it stood.
 */
export function keepTyped(input: TypedToKeep): TypedKept {
  const { drawing, sheet } = input;
  const untouched = new Set<string>();
  const below: PlacedCell[][] = [];
  const placed = new CellsTaken(drawing);
  for (const patch of patchesOf(input.typed)) {
    const places = apart(patch.map(({ row, column }) => input.place(row, column)));
    if (!places?.every((place) => placed.isFree(place.row, place.column))) {
      below.push(patch);
      continue;
    }
    patch.forEach((cell, i) => {
      const place = places[i];
      if (place === undefined) return;
      placed.take(place.row, place.column);
      const stays = place.row === cell.row && place.column === cell.column;
      const value = moved(cell.cell, input.moves);
      const same =
        !isFormula(value) || (isFormula(cell.cell) && value.formula === cell.cell.formula);
      if (stays && same) untouched.add(`${cell.row}:${cell.column}`);
      else put(drawing.cells, place.row, place.column, value, cell.format);
    });
  }
  const displaced = input.displaced.map(({ row, column }) => ({
    row,
    column,
    cell: cellAt(sheet, row, column),
    format: formatAt(sheet, row, column),
  }));
  const isLabel = labelTest(input.label);
  let row = firstFreeRow(drawing, placed);
  for (const patch of [...below, ...patchesOf(displaced)]) {
    row = moveBelow(patch, row, input, isLabel) + 1;
  }
  const kept = input.typed.filter(({ cell }) => !isLabel(cell)).length;
  return { kept, untouched };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * null where a cell has no place, or shares it with another one of its patch: cells that follow different
 * tables may meet when one of these grows.
 */
function apart(places: readonly (Place | null)[]): readonly Place[] | null {
  const all = places.flatMap((place) => place ?? []);
  const different = new Set(all.map(({ row, column }) => `${row}:${column}`));
  return different.size === places.length ? all : null;
}

/** Writes a patch from `row` on and returns the row after it. */
function moveBelow(
  patch: readonly PlacedCell[],
  row: number,
  { drawing, moves, label }: TypedToKeep,
  isLabel: (cell: TypedCell) => boolean
): number {
  const top = Math.min(...patch.map((cell) => cell.row));
  const bottom = Math.max(...patch.map((cell) => cell.row));
  const left = Math.min(...patch.map((cell) => cell.column));
  const right = Math.max(...patch.map((cell) => cell.column));
  let first = row;
  if (!patch.some(({ cell }) => isLabel(cell))) {
    const from = areaAddress(top, left, bottom - top + 1, right - left + 1);
    const column = patch.find((cell) => cell.row === top)?.column ?? left;
    put(drawing.cells, first, column, label(from), null);
    first++;
  }
  const inPatch = new Set(patch.map((cell) => `${cell.row}:${cell.column}`));
  for (const { row: was, column, cell, format } of patch) {
    const to = first + was - top;
    // References within the patch move with it, others follow what they refer to.
    const value = moved(cell, {
      ...moves,
      cell: (at) =>
        at.row !== null && inPatch.has(`${at.row}:${at.column}`)
          ? { row: at.row - top + first, column: at.column }
          : moves.cell(at),
    });
    put(drawing.cells, to, column, value, format);
  }
  return first + bottom - top + 1;
}

function moved(cell: TypedCell, moves: Moves): TypedCell {
  return isFormula(cell) ? { formula: moveReferences(cell.formula, moves) } : cell;
}

/** Tells the line above moved cells from what people typed. */
export function labelTest(label: (from: string) => string): (cell: TypedCell) => boolean {
  const [before = "", after = ""] = label("\u0000").split("\u0000");
  return (cell) => typeof cell === "string" && cell.startsWith(before) && cell.endsWith(after);
}

function put(
  grid: CellGrid,
  row: number,
  column: number,
  value: TypedCell,
  format: string | null
): void {
  const under = grid.get(row, column);
  grid.set(row, column, {
    value,
    style: under?.style ?? null,
    font: under?.font ?? null,
    numberFormat: format ?? under?.numberFormat ?? null,
  });
}

/** Cells with content of the report or of people's; tables, merged areas and what charts lie over whole. */
class CellsTaken {
  private readonly taken = new Set<string>();
  bottom = -1;

  constructor(private readonly drawing: SheetDrawing) {}

  isFree(row: number, column: number): boolean {
    const { cells, tables, merges, charts } = this.drawing;
    return (
      !this.taken.has(`${row}:${column}`) &&
      isBlank(cells.get(row, column)?.value) &&
      !tables.some(({ area, totals }) =>
        within({ ...area, rows: area.rows + (totals === null ? 0 : 1) }, row, column)
      ) &&
      !merges.some((area) => within(area, row, column)) &&
      !charts.some(({ area }) => within(area, row, column))
    );
  }
  take(row: number, column: number): void {
    this.taken.add(`${row}:${column}`);
    this.bottom = Math.max(this.bottom, row);
  }
}

/** Two rows below the last row with content; tables count with an empty body and a totals row. */
function firstFreeRow(drawing: SheetDrawing, placed: CellsTaken): number {
  const tables = drawing.tables.map(({ area, totals }) => area.row + area.rows - (totals ? 0 : 1));
  const merges = drawing.merges.map((area) => area.row + area.rows - 1);
  const charts = drawing.charts.map(({ area }) => area.row + area.rows - 1);
  return Math.max(drawing.cells.bottom(), placed.bottom, ...tables, ...merges, ...charts) + 2;
}

/** Cells that touch, corners included, belong together. */
function patchesOf(cells: readonly PlacedCell[]): PlacedCell[][] {
  const waiting = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const patches: PlacedCell[][] = [];
  for (const start of cells) {
    if (!waiting.delete(`${start.row}:${start.column}`)) continue;
    const patch = [start];
    for (const { row, column } of patch) {
      for (let r = row - 1; r <= row + 1; r++) {
        for (let c = column - 1; c <= column + 1; c++) {
          const neighbour = waiting.get(`${r}:${c}`);
          if (neighbour === undefined) continue;
          waiting.delete(`${r}:${c}`);
          patch.push(neighbour);
        }
      }
    }
    patches.push(patch);
  }
  return patches;
}
