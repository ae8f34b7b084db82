import { isBlank, type TypedCell } from "./cellText";

/** One of our sheets as it stands in the workbook now. Rows and columns count from 0 at A1. */
export interface SheetSnapshot {
  /** From A1 to the end of the used range. */
  readonly cells: readonly (readonly TypedCell[])[];
  /** Number formats of the same cells. */
  readonly formats: readonly (readonly string[])[];
  readonly tables: readonly TableSnapshot[];
}

export interface TableSnapshot {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Header and body, without a totals row. */
  readonly rows: number;
  readonly columns: number;
  readonly totals: boolean;
}

export const EMPTY_SHEET: SheetSnapshot = { cells: [], formats: [], tables: [] };

export function cellAt(sheet: SheetSnapshot, row: number, column: number): TypedCell {
  return sheet.cells[row]?.[column] ?? null;
}

/** The number format where it says more than "General". */
export function formatAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  const format = sheet.formats[row]?.[column] ?? "";
  return format === "" || format === "General" || format === "@" ? null : format;
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: TypedCell;
  readonly format: string | null;
}

/** All cells with content that no table holds; a totals row belongs to its table. */
export function cellsOutsideTables(sheet: SheetSnapshot): PlacedCell[] {
  const found: PlacedCell[] = [];
  sheet.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (isBlank(cell) || sheet.tables.some((table) => covers(table, row, column))) return;
      found.push({ row, column, cell, format: formatAt(sheet, row, column) });
    });
  });
  return found;
}

function covers(table: TableSnapshot, row: number, column: number): boolean {
  return (
    row >= table.row &&
    row < table.row + table.rows + (table.totals ? 1 : 0) &&
    column >= table.column &&
    column < table.column + table.columns
  );
}
