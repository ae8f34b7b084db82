import type { SheetPlan } from "../../src/report/sheetPlan";
import { isBlank, type TypedCell } from "../../src/excel/cellText";
import { keepEdits, type Kept, type KeepWords } from "../../src/excel/keep";
import type { SheetMemory } from "../../src/excel/sheetMemory";
import type { SheetSnapshot, TableSnapshot } from "../../src/excel/sheetSnapshot";

export const WORDS: KeepWords = {
  id: "Row id",
  gone: "No longer found",
  moved: (from) => `Moved here from ${from}.`,
};

type MutableTable = { -readonly [K in keyof TableSnapshot]: TableSnapshot[K] };

/** A sheet in memory with what Excel does to it when people edit: the stand-in for the pure tests. */
export class SheetModel {
  cells = new Map<string, TypedCell>();
  tables: MutableTable[] = [];
  memory: SheetMemory | null = null;

  get(row: number, column: number): TypedCell {
    return this.cells.get(`${row}:${column}`) ?? null;
  }
  set(row: number, column: number, cell: TypedCell): void {
    if (isBlank(cell)) this.cells.delete(`${row}:${column}`);
    else this.cells.set(`${row}:${column}`, cell);
  }
  values(): TypedCell[] {
    return [...this.cells.values()];
  }
  find(cell: TypedCell): { row: number; column: number } | null {
    for (const [key, value] of this.cells) {
      if (JSON.stringify(value) !== JSON.stringify(cell)) continue;
      const [row = 0, column = 0] = key.split(":").map(Number);
      return { row, column };
    }
    return null;
  }
  snapshot(): SheetSnapshot {
    const cells: TypedCell[][] = [];
    for (const [key, cell] of this.cells) {
      const [row = 0, column = 0] = key.split(":").map(Number);
      while (cells.length <= row) cells.push([]);
      const line = cells[row] ?? [];
      while (line.length <= column) line.push(null);
      line[column] = cell;
    }
    return { cells, formats: [], tables: this.tables.map((table) => ({ ...table })) };
  }

  /** Runs the report: what the writer does, in its order. */
  run(plan: SheetPlan): Kept {
    const kept = keepEdits(plan, this.snapshot(), this.memory, WORDS);
    for (const area of kept.clear) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          this.cells.delete(`${row}:${column}`);
        }
      }
    }
    for (const [row, column, { value }] of kept.drawing.cells.entries()) {
      if (!isBlank(value)) this.set(row, column, value);
    }
    const own = this.tables.filter(
      ({ name }) =>
        !kept.givenUp.includes(name) &&
        !kept.drawing.tables.some((table) => table.found?.name === name)
    );
    this.tables = [
      ...own,
      ...kept.drawing.tables.map((table) => ({
        name: table.found?.name ?? table.key,
        ...table.area,
        totals: false,
      })),
    ];
    this.memory = { ...kept.memory, sheetId: "1", name: plan.name };
    return kept;
  }

  insertRow(at: number, copyOf: number | null = null): void {
    const copied = [...this.cells].filter(([key]) => key.startsWith(`${copyOf ?? -1}:`));
    this.shift((row, column) => [row >= at ? row + 1 : row, column]);
    for (const [key, cell] of copied) this.cells.set(`${at}:${key.split(":")[1]}`, cell);
    for (const table of this.tables) {
      if (at <= table.row) table.row++;
      else if (at < table.row + table.rows) table.rows++;
    }
  }
  deleteRow(at: number): void {
    for (const key of [...this.cells.keys()]) {
      if (key.startsWith(`${at}:`)) this.cells.delete(key);
    }
    this.shift((row, column) => [row > at ? row - 1 : row, column]);
    for (const table of this.tables) {
      if (at < table.row) table.row--;
      else if (at < table.row + table.rows) table.rows--;
    }
  }
  insertColumn(at: number): void {
    this.shift((row, column) => [row, column >= at ? column + 1 : column]);
    for (const table of this.tables) {
      if (at <= table.column) table.column++;
      else if (at < table.column + table.columns) {
        table.columns++;
        this.set(table.row, at, freeHeader(this, table));
      }
    }
  }
  /** Typing right beside a table makes its next column. */
  addColumn(table: MutableTable, header: string): void {
    this.set(table.row, table.column + table.columns, header);
    table.columns++;
  }
  /** Values only, as a sort of the whole table leaves them. */
  sortBy(table: TableSnapshot, column: number): void {
    const rows = Array.from({ length: table.rows - 1 }, (_, i) =>
      Array.from({ length: table.columns }, (_, j) => this.get(table.row + 1 + i, table.column + j))
    );
    const text = (row: TypedCell[]): string => JSON.stringify(row[column] ?? null);
    rows.sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
    rows.forEach((row, i) =>
      row.forEach((cell, j) => this.set(table.row + 1 + i, table.column + j, cell))
    );
  }

  private shift(move: (row: number, column: number) => [number, number]): void {
    const moved = new Map<string, TypedCell>();
    for (const [key, cell] of this.cells) {
      const [row = 0, column = 0] = key.split(":").map(Number);
      moved.set(move(row, column).join(":"), cell);
    }
    this.cells = moved;
  }
}

function freeHeader(sheet: SheetModel, table: TableSnapshot): string {
  const headers = Array.from({ length: table.columns }, (_, i) =>
    sheet.get(table.row, table.column + i)
  );
  for (let i = 1; ; i++) if (!headers.includes(`Column${i}`)) return `Column${i}`;
}
