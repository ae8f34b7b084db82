import type { SheetKind } from "../report/sheetPlan";
import { readTyped, type TypedCell } from "./cellText";
import { takeCensus } from "./ownSheets";
import { memoryKey } from "./settings";
import { parseMemory, type SheetMemory, type TableMemory } from "./sheetMemory";
import type { SheetSnapshot, TableSnapshot } from "./sheetSnapshot";

/** One of our sheets as it stands, with the tables of ours that are still tables. */
export interface OwnTables {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isHidden: boolean;
  readonly memory: SheetMemory;
  /** By planned name. */
  readonly tables: ReadonlyMap<string, OwnTable>;
}

export interface OwnTable {
  readonly memory: TableMemory;
  /** Its cells alone, header first, with (0, 0) as their first. */
  readonly cells: SheetSnapshot;
  readonly table: TableSnapshot;
  /** What formulas of people's come to, too. */
  readonly values: readonly (readonly unknown[])[];
  /** Where its first cell stands on the sheet. */
  readonly row: number;
  readonly column: number;
}

/**
 * Our sheet of one kind with its tables, wherever people moved, sorted or renamed it; null where it is not
 * written. One round trip where it is not, two where it stands as it was written, four where it or a table
 * carries another name.
 */
export async function readOwnTables(
  context: Excel.RequestContext,
  kind: SheetKind
): Promise<OwnTables | null> {
  const { workbook } = context;
  const stored = workbook.settings.getItemOrNullObject(memoryKey(kind)).load("value");
  const worksheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = workbook.tables.load("items/name,items/showTotals");
  await context.sync();
  const memory = stored.isNullObject ? null : parseMemory(stored.value);
  if (memory === null) return null;
  const sheet = worksheets.items.find(({ id }) => id === memory.sheetId);
  const names = Object.entries(memory.tables).map(([planned, { name }]) => ({
    planned,
    table: tables.items.find((table) => table.name.toLowerCase() === name.toLowerCase()),
  }));
  const known = names.flatMap(({ planned, table }) => (table ? [{ planned, table }] : []));
  if (sheet === undefined || known.length < names.length) return searched(context, kind, memory);

  const loaded = known.map(({ planned, table }) => ({
    planned,
    totals: table.showTotals,
    range: loadCells(table.getRange()),
    home: table.worksheet.load("id"),
  }));
  await context.sync();
  if (loaded.some(({ home }) => home.id !== sheet.id)) return searched(context, kind, memory);
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    isHidden: sheet.visibility !== "Visible",
    memory,
    tables: new Map(
      loaded.flatMap(({ planned, totals, range }) => {
        const remembered = memory.tables[planned];
        return remembered ? [[planned, tableOf(range, totals, remembered)] as const] : [];
      })
    ),
  };
}

/** The sheet by its hidden mark, the tables by the ids of their rows. */
async function searched(
  context: Excel.RequestContext,
  kind: SheetKind,
  memory: SheetMemory
): Promise<OwnTables | null> {
  const { own } = await takeCensus(context);
  const found = own.get(kind);
  if (found === undefined) return null;
  const sheet = context.workbook.worksheets.getItem(found.sheet.id).load("visibility");
  const loaded = found.sheet.tables.map(({ name, totals }) => ({
    name,
    totals,
    range: loadCells(sheet.tables.getItem(name).getRange()),
  }));
  await context.sync();
  const tables = new Map<string, OwnTable>();
  for (const [planned, remembered] of Object.entries(memory.tables)) {
    const ids = new Set(remembered.rows.map(([id]) => id));
    const same =
      loaded.find(({ name }) => name.toLowerCase() === remembered.name.toLowerCase()) ??
      loaded.find(({ range }) => holds(range, ids));
    if (same !== undefined) tables.set(planned, tableOf(same.range, same.totals, remembered));
  }
  const { id, name } = found.sheet;
  const isHidden = sheet.visibility !== "Visible";
  return { sheetId: id, sheetName: name, isHidden, memory, tables };
}

function loadCells(range: Excel.Range): Excel.Range {
  return range.load("values,formulas,valueTypes,rowIndex,columnIndex,rowCount,columnCount");
}

function holds(range: Excel.Range, ids: ReadonlySet<string>): boolean {
  return range.values.some((line: readonly unknown[]) =>
    line.some((cell) => typeof cell === "string" && ids.has(cell))
  );
}

function tableOf(range: Excel.Range, totals: boolean, memory: TableMemory): OwnTable {
  const values = range.values as unknown[][];
  const cells = values.map((line, row) =>
    line.map((value, column): TypedCell =>
      readTyped(range.formulas[row]?.[column], value, range.valueTypes[row]?.[column] ?? "")
    )
  );
  const table: TableSnapshot = {
    name: memory.name,
    row: 0,
    column: 0,
    rows: range.rowCount - (totals ? 1 : 0),
    columns: range.columnCount,
    totals,
  };
  return {
    memory,
    cells: { cells, formats: [], tables: [table] },
    table,
    values,
    row: range.rowIndex,
    column: range.columnIndex,
  };
}
