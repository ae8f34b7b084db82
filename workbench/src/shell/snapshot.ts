import { CellValueType, type ICellData, type IWorkbookData } from "@univerjs/core";
import type { CsvTable } from "./csv";

/** What a new workbook is made from: as plain data, so that a large file is one operation. */
export type WorkbookSnapshot = Partial<IWorkbookData>;

/** The grid draws every row it has, so a sheet is given what it needs and some room, not a million. */
const SPARE_ROWS = 200;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

const SHEET_ID = "sheet-1";

/** As a new workbook of Excel looks: Calibri 11, rows of 15 points, columns of 64 pixels. */
const DEFAULT_STYLE = { ff: "Calibri", fs: 11 };
const ROW_PIXELS = 20;
const COLUMN_PIXELS = 64;

/** Columns of an opened file are made wide enough to read, by their first rows. */
const MEASURED_ROWS = 200;
const DIGIT_PIXELS = 7.4;
const WIDEST_COLUMN_PIXELS = 240;

/**
 * A workbook of one empty sheet, as Excel starts with.
 *
 * @example emptyWorkbook("Book1").name // "Book1"
 */
export function emptyWorkbook(name: string): WorkbookSnapshot {
  return workbook(name, "Sheet1", { cellData: {}, columnData: {}, rows: 0, columns: 0 });
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
    ...workbook(name, sheetName, {
      cellData,
      columnData: columnWidths(table),
      rows: table.rows.length,
      columns: table.columnCount,
    }),
    styles,
  };
}

function columnWidths(table: CsvTable): Record<number, { w: number }> {
  const widths: Record<number, { w: number }> = {};
  for (let column = 0; column < table.columnCount; column++) {
    const longest = table.rows.slice(0, MEASURED_ROWS).reduce((most, row) => {
      const cell = row[column];
      if (!cell) return most;
      const shown = cell.kind === "date" ? cell.format : String(cell.value);
      return Math.max(most, shown.length);
    }, 0);
    const pixels = Math.ceil(longest * DIGIT_PIXELS) + 10;
    widths[column] = { w: Math.min(WIDEST_COLUMN_PIXELS, Math.max(COLUMN_PIXELS, pixels)) };
  }
  return widths;
}

interface SheetContent {
  readonly cellData: Record<number, Record<number, ICellData>>;
  readonly columnData: Record<number, { w: number }>;
  readonly rows: number;
  readonly columns: number;
}

function workbook(name: string, sheetName: string, content: SheetContent): WorkbookSnapshot {
  return {
    name,
    sheetOrder: [SHEET_ID],
    sheets: {
      [SHEET_ID]: {
        id: SHEET_ID,
        name: sheetName,
        rowCount: Math.max(LEAST_ROWS, content.rows + SPARE_ROWS),
        columnCount: Math.max(LEAST_COLUMNS, content.columns + 6),
        defaultStyle: DEFAULT_STYLE,
        defaultRowHeight: ROW_PIXELS,
        defaultColumnWidth: COLUMN_PIXELS,
        cellData: content.cellData,
        columnData: content.columnData,
      },
    },
  };
}
