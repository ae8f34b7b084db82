import type { Area } from "./sheetPlan";

/** Letters of a column counted from 0. Example: 27 is "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** `$C$7` for row 6, column 2. */
export function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `$C7`: the column stays, the row moves with the cell. */
export function inColumn(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** `$C{{row}}`: a cell of the same row of a table, wherever the row ends up. */
export function inSameRow(column: number): string {
  return `$${columnLetters(column)}{{row}}`;
}

/** One column of cells. */
export function columnArea(row: number, column: number, rows: number): Area {
  return { row, column, rows, columns: 1 };
}
