import { CellValueType, type ICellData, type IWorkbookData } from "@univerjs/core";
import type { CsvTable } from "./csv";

/** What a new workbook is made from: as plain data, so that a large file is one operation. */
export type WorkbookSnapshot = Partial<IWorkbookData>;

/** The grid draws every row it has, so a sheet is given what it needs and some room, not a million. */
const SPARE_ROWS = 200;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

const SHEET_ID = "sheet-1";

/**
 * A workbook of one empty sheet, as Excel starts with.
 *
 * @example emptyWorkbook("Book1").name // "Book1"
 */
export function emptyWorkbook(name: string): WorkbookSnapshot {
  return workbook(name, "Sheet1", {}, 0, 0);
}

/**
 * A workbook of one sheet that holds the table.
 *
 * @param name shown in the title bar
 * @param sheetName legal and at most 31 characters
 */
export function workbookOf(name: string, sheetName: string, table: CsvTable): WorkbookSnapshot {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const styles: Record<string, { n: { pattern: string } }> = {};
  table.rows.forEach((row, rowIndex) => {
    const line: Record<number, ICellData> = {};
    row.forEach((cell, columnIndex) => {
      if (cell === null) return;
      if (cell.kind === "date") styles[cell.format] ??= { n: { pattern: cell.format } };
      line[columnIndex] =
        cell.kind === "text"
          ? { v: cell.value, t: CellValueType.STRING }
          : cell.kind === "number"
            ? { v: cell.value, t: CellValueType.NUMBER }
            : { v: cell.value, t: CellValueType.NUMBER, s: cell.format };
    });
    cellData[rowIndex] = line;
  });
  return {
    ...workbook(name, sheetName, cellData, table.rows.length, table.columnCount),
    styles,
  };
}

function workbook(
  name: string,
  sheetName: string,
  cellData: Record<number, Record<number, ICellData>>,
  rows: number,
  columns: number
): WorkbookSnapshot {
  return {
    name,
    sheetOrder: [SHEET_ID],
    sheets: {
      [SHEET_ID]: {
        id: SHEET_ID,
        name: sheetName,
        rowCount: Math.max(LEAST_ROWS, rows + SPARE_ROWS),
        columnCount: Math.max(LEAST_COLUMNS, columns + 6),
        cellData,
      },
    },
  };
}
