import type { SheetKind } from "../report/sheetPlan";
import type { WorkTable, WorkTables } from "../report/work/workTable";
import { isSizeLimit } from "./errors";
import { searchColumns } from "./ownColumnsSearch";
import { ColumnsOfTable } from "./ownColumnsTable";
import { keepWords } from "./ownSheets";
import { memoryKey } from "./settings";
import { markOf, parseMemory, type TableMemory } from "./sheetMemory";

/** Columns of one of our tables that somebody wants to read, by the report's keys. */
export interface WantedColumns {
  readonly kind: SheetKind;
  /** Planned name of the table. */
  readonly table: string;
  readonly keys: readonly string[];
}

/** A wanted table that was written. */
export interface RememberedColumns extends WantedColumns {
  readonly sheetId: string;
  readonly memory: TableMemory;
}

/**
 * Some columns of several of our tables at once, wherever people moved, sorted or renamed them; tables that were never
 * written are not among them. One round trip where none was, two where the columns stand as they were written; up to
 * six where something was moved or renamed, whatever the number of tables and rows. Only the ids and the columns
 * wanted are read, as Excel on the web gives no answer above 5 MB; where even these are more, they come in blocks.
 */
export async function readOwnColumns(
  context: Excel.RequestContext,
  wanted: readonly WantedColumns[]
): Promise<WorkTables> {
  const { written, standing } = await remember(context, wanted);
  if (written.length === 0) return new Map();
  const { found, isTooLarge } = await readAsWritten(context, written, standing);
  const missing = written.filter(({ table }) => !found.has(table));
  if (missing.length === 0) return found;
  return new Map([...found, ...(await searchColumns(context, missing, isTooLarge))]);
}

/** Which sheets and tables there are, by id and by name in small letters. */
interface Standing {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, Excel.Table>;
}

async function remember(
  context: Excel.RequestContext,
  wanted: readonly WantedColumns[]
): Promise<{ readonly written: RememberedColumns[]; readonly standing: Standing }> {
  const { workbook } = context;
  const kinds = [...new Set(wanted.map(({ kind }) => kind))];
  const stored = kinds.map(
    (kind) => [kind, workbook.settings.getItemOrNullObject(memoryKey(kind)).load("value")] as const
  );
  const worksheets = workbook.worksheets.load("items/id,items/name");
  const tables = workbook.tables.load("items/name");
  await context.sync();
  const memories = new Map(
    stored.map(([kind, item]) => [kind, item.isNullObject ? null : parseMemory(item.value)])
  );
  const written = wanted.flatMap((each): RememberedColumns[] => {
    const memory = memories.get(each.kind) ?? null;
    const table = memory?.tables[each.table];
    return memory === null || table === undefined
      ? []
      : [{ ...each, sheetId: memory.sheetId, memory: table }];
  });
  return {
    written,
    standing: {
      sheets: new Map(worksheets.items.map(({ id, name }) => [id, name])),
      tables: new Map(tables.items.map((table) => [table.name.toLowerCase(), table])),
    },
  };
}

/** Each wanted column where it was written; tables whose columns stand elsewhere now are left out. */
async function readAsWritten(
  context: Excel.RequestContext,
  written: readonly RememberedColumns[],
  { sheets, tables }: Standing
): Promise<{ readonly found: Map<string, WorkTable>; readonly isTooLarge: boolean }> {
  const found = new Map<string, WorkTable>();
  const asked = written.flatMap((each) => {
    const { memory, keys, sheetId } = each;
    const table = tables.get(memory.name.toLowerCase());
    const sheet = sheets.get(sheetId);
    const places = placesOf(memory, keys);
    if (table === undefined || sheet === undefined || places === null) return [];
    const body = table.getDataBodyRange();
    return [
      {
        each,
        sheet,
        places,
        home: table.worksheet.load("id"),
        header: table.getHeaderRowRange().load("values"),
        columns: places.map(({ index }) =>
          body.getColumn(index).load("values,rowIndex,columnIndex")
        ),
      },
    ];
  });
  if (asked.length === 0) return { found, isTooLarge: false };
  try {
    await context.sync();
  } catch (thrown) {
    // Fewer columns than were written, or more cells than one answer carries: they are looked for. What else is
    // wrong shows there.
    return { found, isTooLarge: isSizeLimit(thrown) };
  }
  for (const { each, sheet, places, home, header, columns } of asked) {
    const headers = (header.values[0] ?? []) as unknown[];
    const isThere = ({ index, mark }: Place): boolean =>
      typeof headers[index] === "string" && markOf(headers[index]) === mark;
    if (home.id !== each.sheetId || !places.every(isThere)) continue;
    const table = ColumnsOfTable.asWritten(each, sheet, places, columns);
    if (table !== null) found.set(each.table, table);
  }
  return { found, isTooLarge: false };
}

/** A column by its place within the table, with the mark of its header. */
export interface Place {
  /** null: the hidden ids. */
  readonly key: string | null;
  readonly index: number;
  readonly mark: string;
}

/** The hidden ids first; null where a column was not written then. */
function placesOf(memory: TableMemory, keys: readonly string[]): Place[] | null {
  const places: Place[] = [
    { key: null, index: memory.columns.length, mark: markOf(keepWords().id) },
  ];
  for (const key of keys) {
    const index = memory.columns.findIndex(([known]) => known === key);
    const mark = memory.columns[index]?.[1];
    // A sheet of an earlier version has fewer columns.
    if (mark !== undefined) places.push({ key, index, mark });
  }
  return places;
}
