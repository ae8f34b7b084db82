/** A block of cells on one sheet, counted from 0, sizes in cells. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Letters of a column counted from 0. Example: `columnLetters(27)` is "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Column number, counted from 0. Example: `columnNumber("AB")` is 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/**
 * A sheet's name as formulas need it: quoted unless it is a plain word that is no cell reference.
 * Example: `quoteSheet("Bob's data")` is `'Bob''s data'`.
 */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
  const likeCell = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$|^(true|false)$/i.test(name);
  return plain && !likeCell ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "Answers!B2:B500" · `absolute`: "Answers!$B$2:$B$500". A single cell is "Answers!B2". */
export function addressOf(block: Block, absolute = false): string {
  return `${quoteSheet(block.sheet)}!${localAddress(block, absolute)}`;
}

/** The same without the sheet: "B2:B500". */
export function localAddress(block: Omit<Block, "sheet">, absolute = false): string {
  const mark = absolute ? "$" : "";
  const cell = (row: number, column: number): string =>
    `${mark}${columnLetters(column)}${mark}${row + 1}`;
  const from = cell(block.row, block.column);
  if (block.rows === 1 && block.columns === 1) return from;
  return `${from}:${cell(block.row + block.rows - 1, block.column + block.columns - 1)}`;
}

/**
 * Takes an address apart: "Answers!B2:B500", "'Bob''s data'!$A:$C", "2:5". Whole columns and rows get
 * the sheet's full size. null where it is no address of one block; the sheet is "" where it names none.
 */
export function parseAddress(address: string): Block | null {
  const at = address.lastIndexOf("!");
  const sheet = at < 0 ? "" : unquoteSheet(address.slice(0, at));
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(
    address.slice(at + 1)
  );
  if (match === null) return null;
  const range = address.includes(":", at + 1);
  const [, fromLetters, fromRow] = match;
  const [toLetters, toRow] = range ? [match[3], match[4]] : [fromLetters, fromRow];
  if (!range && (fromLetters === undefined || fromRow === undefined)) return null;
  if ((fromLetters === undefined) !== (toLetters === undefined)) return null;
  if ((fromRow === undefined) !== (toRow === undefined)) return null;
  if (fromLetters === undefined && fromRow === undefined) return null;
  const left = fromLetters === undefined ? 0 : columnNumber(fromLetters);
  const right = toLetters === undefined ? SHEET_COLUMNS - 1 : columnNumber(toLetters);
  const top = fromRow === undefined ? 0 : Number(fromRow) - 1;
  const bottom = toRow === undefined ? SHEET_ROWS - 1 : Number(toRow) - 1;
  if (top < 0 || bottom >= SHEET_ROWS || right >= SHEET_COLUMNS) return null;
  return {
    sheet,
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** Several areas of one address, "A!B2:B5,A!D2:D5"; commas inside quoted sheet names are no separators. */
export function splitAreas(address: string): string[] {
  return address.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((part) => part.trim()) ?? [];
}

/** The cells two blocks of the same sheet share, or null. */
export function intersection(a: Block, b: Block): Block | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  if (a.sheet !== b.sheet || rows <= 0 || columns <= 0) return null;
  return { sheet: a.sheet, row, column, rows, columns };
}

/**
 * A table's column as formulas name it. In a column name the characters [ ] # ' @ are escaped with an
 * apostrophe, and anything but letters, digits, spaces and _ needs a second pair of brackets.
 * Example: `tableColumn("Survey", "Score")` is "Survey[Score]", with "NPS #1" it is "Survey[[NPS '#1]]".
 */
export function tableColumn(table: string, column: string): string {
  const escaped = column.replace(/['[\]#@]/g, "'$&");
  return /^[\p{L}\p{N}_ ]+$/u.test(column) && column.trim() === column
    ? `${table}[${escaped}]`
    : `${table}[[${escaped}]]`;
}

function unquoteSheet(text: string): string {
  // "[Book1.xlsx]Answers" names a workbook too, which the sheet's name does not hold.
  const quoted = /^'(.*)'$/s.exec(text)?.[1]?.replace(/''/g, "'") ?? text;
  return quoted.replace(/^\[[^\]]*\]/, "");
}
