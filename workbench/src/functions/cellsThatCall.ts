import type { Nullable } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";

/** A cell as the engine is told of it. */
export interface CellRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/**
 * Cells whose formula calls one of these functions, or hands one over by its name.
 *
 * @param names in capitals
 */
export function cellsThatCall(book: FWorkbook, names: ReadonlySet<string>): CellRange[] {
  const unitId = book.getId();
  const found: CellRange[] = [];
  for (const sheet of book.getSheets()) {
    const sheetId = sheet.getSheetId();
    const cells = sheet.getSheet().getCellMatrix();
    // Of a formula that cells share, only one of them has the text.
    const shared = new Set<string>();
    cells.forValue((_row, _column, cell) => {
      if (cell?.si && calls(cell.f, names)) shared.add(cell.si);
    });
    cells.forValue((row, column, cell) => {
      if (!calls(cell?.f, names) && !(cell?.si && shared.has(cell.si))) return;
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      found.push({ unitId, sheetId, range });
    });
  }
  return found;
}

const NAME = /[\p{L}_][\p{L}\p{N}_.]*/gu;

const calls = (formula: Nullable<string>, names: ReadonlySet<string>): boolean =>
  (formula ?? "").match(NAME)?.some((name) => names.has(name.toUpperCase())) ?? false;
