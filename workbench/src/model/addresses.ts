/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of Excel, whatever the engine has laid out so far. */
export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** @example columnName(27) // "AB" */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const hasAllRows = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const hasAllColumns = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;

/** @example areaAddress({ top: 1, left: 1, bottom: 4, right: 2 }) // "B2:C5" */
export function areaAddress(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  if (hasAllColumns(area)) return `${mark}${area.top + 1}:${mark}${area.bottom + 1}`;
  if (hasAllRows(area)) return `${mark}${columnName(area.left)}:${mark}${columnName(area.right)}`;
  const first = `${mark}${columnName(area.left)}${mark}${area.top + 1}`;
  const last = `${mark}${columnName(area.right)}${mark}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** @example quoteSheet("Q3 survey") // "'Q3 survey'" */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface Reference {
  /** null where the address names no sheet. */
  readonly sheet: string | null;
  readonly address: string;
}

/** @example splitReference("='My sheet'!$A$1") // { sheet: "My sheet", address: "$A$1" } */
export function splitReference(text: string): Reference {
  const match = /^=?(?:(?:'((?:[^']|'')*)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return { sheet: null, address: text };
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  return { sheet, address: match[3] ?? "" };
}

/**
 * The areas of an address such as "A1:B2, C:C" one by one; commas in sheet names and in brackets do not part them.
 *
 * @example addressParts("A1,'a,b'!C2") // ["A1", "'a,b'!C2"]
 */
export function addressParts(text: string): readonly string[] {
  const parts = text.match(/(?:'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[^,])+/gu) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** The area of "B2", "B2:C5", "B:C" or "2:5", with or without $; null for anything else. */
export function parseAddress(text: string): Area | null {
  const address = text.replaceAll("$", "").trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(address);
  if (cells) {
    const [, firstColumn = "", firstRow = "", lastColumn, lastRow] = cells;
    return within(
      Number(firstRow) - 1,
      columnIndex(firstColumn),
      Number(lastRow ?? firstRow) - 1,
      columnIndex(lastColumn ?? firstColumn)
    );
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(address);
  if (columns) {
    return within(0, columnIndex(columns[1] ?? ""), LAST_ROW, columnIndex(columns[2] ?? ""));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(address);
  if (rows) return within(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
  return null;
}

function within(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return isOnSheet(area) ? area : null;
}

export const isOnSheet = (area: Area): boolean =>
  area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;

export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What of `area` lies outside `hole`, as at most four rectangles. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const rest: Area[] = [];
  if (cut.top > area.top) rest.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) rest.push({ ...area, top: cut.bottom + 1 });
  const middle = { ...area, top: cut.top, bottom: cut.bottom };
  if (cut.left > area.left) rest.push({ ...middle, right: cut.left - 1 });
  if (cut.right < area.right) rest.push({ ...middle, left: cut.right + 1 });
  return rest;
}

/** The engine's form of a rectangle. */
export interface EngineRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const toEngine = (area: Area): EngineRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

export const fromEngine = (range: EngineRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});
