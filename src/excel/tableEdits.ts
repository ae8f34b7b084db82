import { isBlank, type TypedCell } from "./cellText";
import { markOf, PEOPLES, type TableMemory } from "./sheetMemory";
import { cellAt, type SheetSnapshot, type TableSnapshot } from "./sheetSnapshot";

/** Key of the hidden last column that the writer adds to each table. */
export const ID_KEY = "nps:id";
/** Ids of rows that people added. */
const OWN_ID = /^own-(\d+)$/;

export interface FoundColumn {
  /** Within the table. */
  readonly index: number;
  /** The report's key; null for a column of people's. */
  readonly key: string | null;
  /** People gave it another header than the report did. */
  readonly renamed: boolean;
}
export interface FoundRow {
  /** Within the body. */
  readonly index: number;
  /** The report's id; null for a row of people's. */
  readonly id: string | null;
  /** What was last written, by key; null where that is not known. */
  readonly written: ReadonlyMap<string, string> | null;
  /** People typed something of their own where the id stood. */
  readonly strangeId: boolean;
}

/** What people did to a table since it was written. */
export interface TableEdits {
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly FoundRow[];
  /** Ids that were written and are gone. */
  readonly deleted: readonly string[];
  /** Whether people left rows of the report in another order than they were written. */
  readonly reordered: boolean;
  /** Cells typed, cleared or added, rows deleted, headers renamed. */
  readonly count: number;
}

/**
 * Compares a table as it stands with what was written. Columns are found by header, then by content (a
 * renamed header), then by their place between known neighbours; rows by the hidden id, or by content
 * where people removed the id. A second row with the same id is a copy, and the person's own.
 */
export function findTableEdits(
  sheet: SheetSnapshot,
  table: TableSnapshot,
  memory: TableMemory,
  idHeader: string,
  otherIds: ReadonlySet<string>
): TableEdits {
  const cell = (row: number, column: number): TypedCell =>
    cellAt(sheet, table.row + 1 + row, table.column + column);
  const bodyRows = Math.max(0, table.rows - 1);
  const writtenOf = writtenRows(memory);
  const headers = Array.from({ length: table.columns }, (_, i) =>
    markOf(cellAt(sheet, table.row, table.column + i))
  );
  const isReportId = (id: TypedCell): id is string =>
    typeof id === "string" && !OWN_ID.test(id) && (writtenOf.has(id) || otherIds.has(id));
  const idColumn = findIdColumn(headers, markOf(idHeader), bodyRows, (row, column) =>
    isReportId(cell(row, column))
  );
  const ids = Array.from({ length: bodyRows }, (_, row) =>
    idColumn === -1 ? null : cell(row, idColumn)
  );
  const columns = findColumns(headers, memory, idColumn, markOf(idHeader), (key, column) =>
    agreement(key, column, ids, writtenOf, cell)
  );
  const rows = findRows(ids, isReportId, writtenOf, columns, cell).filter(
    // An empty table shows one empty row, which is nobody's.
    (row) => bodyRows > 1 || columns.some(({ index }) => !isBlank(cell(row.index, index)))
  );

  const present = new Set(rows.map((row) => row.id));
  const order = memory.rows.map(([id]) => id);
  const kept = rows.map((row) => row.id).filter((id) => id !== null && writtenOf.has(id));
  const asWritten = order.filter((id) => present.has(id));
  const deleted = order.filter((id) => !present.has(id));
  let count = deleted.length + columns.filter((column) => column.renamed).length;
  for (const row of rows) {
    for (const column of columns) {
      if (isEdited(row, column, cell(row.index, column.index))) count++;
    }
  }
  const reordered = kept.some((id, i) => id !== asWritten[i]);
  return { columns, rows, deleted, reordered, count };
}

/** Whether people put this content there, or took the report's away. Unknown is not edited. */
export function isEdited(row: FoundRow, column: FoundColumn, cell: TypedCell): boolean {
  if (column.key === ID_KEY) return row.strangeId;
  if (row.id === null || column.key === null) return !isBlank(cell);
  const written = row.written?.get(column.key);
  if (written === undefined) return false;
  return written === PEOPLES ? !isBlank(cell) : markOf(cell) !== written;
}

/** The next free id for a row of people's. */
export function ownIds(sheet: SheetSnapshot): (current: TypedCell) => string {
  const taken = new Set<string>();
  let last = 0;
  for (const line of sheet.cells) {
    for (const cell of line) {
      const number = typeof cell === "string" ? OWN_ID.exec(cell)?.[1] : undefined;
      if (number !== undefined) last = Math.max(last, Number(number));
    }
  }
  return (current) => {
    if (typeof current === "string" && OWN_ID.test(current) && !taken.has(current)) {
      taken.add(current);
      return current;
    }
    last++;
    return `own-${last}`;
  };
}

function writtenRows(memory: TableMemory): Map<string, ReadonlyMap<string, string>> {
  const keys = memory.columns.map(([key]) => key);
  return new Map(
    memory.rows.map(([id, marks]) => {
      const list = marks.split(".");
      return [id, new Map(keys.map((key, i) => [key, list[i] ?? ""]))];
    })
  );
}

function findIdColumn(
  headers: readonly string[],
  idHeader: string,
  bodyRows: number,
  isId: (row: number, column: number) => boolean
): number {
  let best = headers.indexOf(idHeader);
  let most = 0;
  for (let column = 0; column < headers.length; column++) {
    let found = 0;
    for (let row = 0; row < bodyRows; row++) if (isId(row, column)) found++;
    if (found > most) {
      most = found;
      best = column;
    }
  }
  return best;
}

/** Share of the cells with content that still hold what was written, in 0…1. */
function agreement(
  key: string,
  column: number,
  ids: readonly TypedCell[],
  writtenOf: ReadonlyMap<string, ReadonlyMap<string, string>>,
  cell: (row: number, column: number) => TypedCell
): number {
  let same = 0;
  let all = 0;
  ids.forEach((id, row) => {
    const written = typeof id === "string" ? writtenOf.get(id)?.get(key) : undefined;
    if (written === undefined || written === "" || written === PEOPLES) return;
    all++;
    if (markOf(cell(row, column)) === written) same++;
  });
  return all === 0 ? 0 : same / all;
}

function findColumns(
  headers: readonly string[],
  memory: TableMemory,
  idColumn: number,
  idHeader: string,
  agrees: (key: string, column: number) => number
): FoundColumn[] {
  const keyOf = new Map<number, string>();
  const placeOf = new Map<string, number>();
  const match = (key: string, column: number): void => {
    keyOf.set(column, key);
    placeOf.set(key, column);
  };
  if (idColumn !== -1) match(ID_KEY, idColumn);
  for (const [key, header] of memory.columns) {
    const column = headers.findIndex((mark, i) => mark === header && !keyOf.has(i));
    if (column !== -1) match(key, column);
  }
  for (const [key] of memory.columns) {
    if (placeOf.has(key)) continue;
    const column = headers.findIndex((_, i) => !keyOf.has(i) && agrees(key, i) >= 0.5);
    if (column !== -1) match(key, column);
  }
  // A column that was left empty has no content to be known by: an unknown header beside a known
  // neighbour is that column, renamed.
  memory.columns.forEach(([key], i) => {
    if (placeOf.has(key) || !leftEmpty(memory, i)) return;
    const before = memory.columns[i - 1]?.[0];
    const left = before === undefined ? -1 : placeOf.get(before);
    const right = placeOf.get(memory.columns[i + 1]?.[0] ?? ID_KEY);
    const candidates = [left === undefined ? -1 : left + 1, right === undefined ? -1 : right - 1];
    const column = candidates.find((at) => at >= 0 && at < headers.length && !keyOf.has(at));
    if (column !== undefined) match(key, column);
  });
  const written = new Map(memory.columns);
  return headers.map((header, index) => {
    const key = keyOf.get(index) ?? null;
    const was = key === null ? undefined : key === ID_KEY ? idHeader : written.get(key);
    return { index, key, renamed: was !== undefined && was !== header && header !== "" };
  });
}

function leftEmpty(memory: TableMemory, column: number): boolean {
  return memory.rows.every(([, marks]) => {
    const mark = marks.split(".")[column] ?? "";
    return mark === "" || mark === PEOPLES;
  });
}

function findRows(
  ids: readonly TypedCell[],
  isReportId: (id: TypedCell) => id is string,
  writtenOf: ReadonlyMap<string, ReadonlyMap<string, string>>,
  columns: readonly FoundColumn[],
  cell: (row: number, column: number) => TypedCell
): FoundRow[] {
  const seen = new Set<string>();
  const found = ids.map((id, index): FoundRow => {
    const known = isReportId(id);
    if (!known || seen.has(id)) {
      const own = isBlank(id) || (typeof id === "string" && OWN_ID.test(id));
      return { index, id: null, written: null, strangeId: !known && !own };
    }
    seen.add(id);
    return { index, id, written: writtenOf.get(id) ?? null, strangeId: false };
  });
  const idsRemoved = !ids.some((id) => !isBlank(id));
  if (!idsRemoved) return found;
  // Without any ids a row is what it says: the written row that most of its cells agree with.
  return found.map((row) => {
    let best: { id: string; marks: ReadonlyMap<string, string> } | null = null;
    let most = 0.5;
    for (const [id, marks] of writtenOf) {
      if (seen.has(id)) continue;
      const score = likeness(row.index, marks, columns, cell);
      if (score > most) {
        most = score;
        best = { id, marks };
      }
    }
    if (best === null) return row;
    seen.add(best.id);
    return { ...row, id: best.id, written: best.marks };
  });
}

function likeness(
  row: number,
  marks: ReadonlyMap<string, string>,
  columns: readonly FoundColumn[],
  cell: (row: number, column: number) => TypedCell
): number {
  let same = 0;
  let all = 0;
  for (const column of columns) {
    const mark = column.key === null ? undefined : marks.get(column.key);
    if (mark === undefined || mark === "" || mark === PEOPLES) continue;
    all++;
    if (markOf(cell(row, column.index)) === mark) same++;
  }
  return all === 0 ? 0 : same / all;
}
