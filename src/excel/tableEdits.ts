import { isBlank, type TypedCell } from "./cellText";
import { findColumns, findIdColumn, ID_KEY, type FoundColumn } from "./findColumns";
import { findRows, type FoundRow } from "./findRows";
import { isOwnId } from "./ownRowIds";
import { markOf, PEOPLES, type TableMemory } from "./sheetMemory";
import { cellAt, type SheetSnapshot, type TableSnapshot } from "./sheetSnapshot";

export { ID_KEY, type FoundColumn, type FoundRow };

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

/** Compares a table as it stands with what was written; see {@link findColumns} and {@link findRows}. */
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
    typeof id === "string" && !isOwnId(id) && (writtenOf.has(id) || otherIds.has(id));
  const idColumn = findIdColumn(headers, markOf(idHeader), bodyRows, (row, column) =>
    isReportId(cell(row, column))
  );
  const ids = Array.from({ length: bodyRows }, (_, row) =>
    idColumn === -1 ? null : cell(row, idColumn)
  );
  const body = { headers, ids, cell };
  const columns = findColumns(body, memory, writtenOf, { idColumn, idHeader: markOf(idHeader) });
  const rows = findRows(body, isReportId, writtenOf, columns).filter(
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
  // What the plan had taken over from people and they emptied since is the report's to fill in again.
  return written === PEOPLES ? !isBlank(cell) : markOf(cell) !== written;
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
