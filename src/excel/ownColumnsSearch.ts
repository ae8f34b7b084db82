import type { LostTable, WorkTable } from "../report/work/workTable";
import { addressOf } from "./addresses";
import { readTyped, type TypedCell } from "./cellText";
import { isSizeLimit } from "./errors";
import { takeCensus, keepWords, type BookSheet } from "./ownSheets";
import type { RememberedColumns } from "./ownColumns";
import { ColumnsOfTable, ownName } from "./ownColumnsTable";
import { inBlocks } from "./readBlocks";
import { markOf } from "./sheetMemory";
import type { TableSnapshot } from "./sheetSnapshot";
import { findTableEdits, ID_KEY } from "./tableEdits";

/** A table where it stands now, with the columns of it that have to be read. */
interface Located {
  readonly wanted: RememberedColumns;
  readonly sheet: BookSheet;
  readonly table: TableSnapshot;
  readonly headers: readonly TypedCell[];
  /** Places within the table. */
  readonly columns: readonly number[];
}

/** Rows without any id are compared with each written one: more than so many pairs are not. */
const MOST_PAIRS = 1_000_000;
/** Rows of the first block where one answer would carry too much. */
const FIRST_BLOCK = 4_000;
/** What a cell takes on the wire, about, with its formula and type. */
const CELL_BYTES = 40;

/**
 * Tables whose columns do not stand as they were written: the sheet by its hidden mark, the table by its name or its
 * headers, columns and rows by what they hold. Four round trips, more only where the cells are more than one answer
 * carries (`isTooLarge`: that is known).
 */
export async function searchColumns(
  context: Excel.RequestContext,
  wanted: readonly RememberedColumns[],
  isTooLarge: boolean
): Promise<Map<string, WorkTable | LostTable>> {
  const { own } = await takeCensus(context);
  const found = new Map<string, WorkTable | LostTable>();
  const standing = wanted.flatMap((each) => {
    const sheet = own.get(each.kind)?.sheet;
    return sheet === undefined ? [] : [{ each, sheet }];
  });
  if (standing.length === 0) return found;
  const headersOf = await readHeaders(context, new Set(standing.map(({ sheet }) => sheet)));
  const located: Located[] = [];
  const claimed = new Set<TableSnapshot>();
  for (const { each, sheet } of standing) {
    const table = tableOf(each, sheet, headersOf, claimed);
    if (table === null) {
      found.set(each.table, lostOn(sheet));
      continue;
    }
    claimed.add(table);
    const headers = headersOf.get(table) ?? [];
    located.push({ wanted: each, sheet, table, headers, columns: columnsToRead(each, headers) });
  }
  const bodies = await readBodies(context, located, isTooLarge);
  located.forEach((each, index) => {
    found.set(each.wanted.table, readTable(each, bodies[index] ?? []));
  });
  return found;
}

function lostOn({ name }: BookSheet): LostTable {
  return { lostAt: addressOf({ sheet: name, row: 1, column: 1, rows: 1, columns: 1 }) };
}

async function readHeaders(
  context: Excel.RequestContext,
  sheets: ReadonlySet<BookSheet>
): Promise<Map<TableSnapshot, readonly TypedCell[]>> {
  const asked = [...sheets].flatMap(({ id, tables }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return tables.map((table) => {
      const range = sheet.getRangeByIndexes(table.row, table.column, 1, table.columns);
      return { table, range: range.load("values") };
    });
  });
  await context.sync();
  return new Map(
    asked.map(({ table, range }) => [
      table,
      ((range.values[0] ?? []) as unknown[]).map((value) => readTyped(value, value, "")),
    ])
  );
}

/** By its name, else by most of its headers. */
function tableOf(
  { memory }: RememberedColumns,
  { tables }: BookSheet,
  headersOf: ReadonlyMap<TableSnapshot, readonly TypedCell[]>,
  claimed: ReadonlySet<TableSnapshot>
): TableSnapshot | null {
  const free = tables.filter((table) => !claimed.has(table));
  const named = free.find(({ name }) => name.toLowerCase() === memory.name.toLowerCase());
  if (named !== undefined) return named;
  const written = new Set(memory.columns.map(([, mark]) => mark));
  const agree = (table: TableSnapshot): number =>
    (headersOf.get(table) ?? []).filter((header) => written.has(markOf(header))).length;
  return free.find((table) => 2 * agree(table) > written.size) ?? null;
}

/** The ids and what is wanted; where one of them is not known by its header, all columns that are not. */
function columnsToRead(
  { memory, keys }: RememberedColumns,
  headers: readonly TypedCell[]
): number[] {
  const marks = headers.map((header) => markOf(header));
  const markOfKey = new Map(memory.columns);
  const wanted = [markOf(keepWords().id), ...keys.flatMap((key) => markOfKey.get(key) ?? [])].map(
    (mark) => marks.indexOf(mark)
  );
  const known = new Set([...markOfKey.values(), markOf(keepWords().id)]);
  const strange = marks.flatMap((mark, index) => (known.has(mark) ? [] : [index]));
  const places = wanted.includes(-1) ? [...wanted, ...strange] : wanted;
  return [...new Set(places.filter((place) => place >= 0))].sort((a, b) => a - b);
}

/** By table, column by column: what stands in the body, and what formulas come to. */
type Body = readonly { readonly values: unknown[]; readonly cells: TypedCell[] }[];

async function readBodies(
  context: Excel.RequestContext,
  located: readonly Located[],
  isTooLarge: boolean
): Promise<Body[]> {
  const bodies = located.map(({ columns }): Body => columns.map(() => ({ values: [], cells: [] })));
  const queue = (each: Located, first: number, count: number): Excel.Range[] =>
    each.columns.map((column) =>
      context.workbook.worksheets
        .getItem(each.sheet.id)
        .getRangeByIndexes(each.table.row + 1 + first, each.table.column + column, count, 1)
        .load("values,formulas,valueTypes")
    );
  const oneBlock = async (each: Located, body: Body, first: number, count: number) => {
    const ranges = queue(each, first, count);
    await context.sync();
    return take(ranges, body);
  };
  const inOne = async (): Promise<boolean> => {
    const asked = located.map((each) =>
      bodyRows(each) === 0 ? [] : queue(each, 0, bodyRows(each))
    );
    try {
      await context.sync();
    } catch (thrown) {
      if (isSizeLimit(thrown)) return false;
      throw thrown;
    }
    return asked.every((ranges, at) => take(ranges, bodies[at] ?? []) !== null);
  };
  if (!isTooLarge && (await inOne())) return bodies;
  for (const [at, each] of located.entries()) {
    const body: Body = each.columns.map(() => ({ values: [], cells: [] }));
    bodies[at] = body;
    await inBlocks(bodyRows(each), FIRST_BLOCK, (first, count) =>
      oneBlock(each, body, first, count)
    );
  }
  return bodies;
}

const bodyRows = ({ table }: Located): number => table.rows - 1;

/** null where Excel gave no values (office-js 4783). */
function take(ranges: readonly Excel.Range[], body: Body): { bytes: number } | null {
  let bytes = 0;
  for (const range of ranges) if ((range.values as unknown[][] | null) === null) return null;
  for (const [at, range] of ranges.entries()) {
    const column = body[at];
    (range.values as unknown[][]).forEach(([value], row) => {
      column?.values.push(value);
      const type = String(range.valueTypes[row]?.[0] ?? "");
      column?.cells.push(readTyped(range.formulas[row]?.[0], value, type));
      bytes += CELL_BYTES + (typeof value === "string" ? 4 * value.length : 0);
    });
  }
  return { bytes };
}

function readTable(
  { wanted, sheet, table, headers, columns }: Located,
  body: Body
): WorkTable | LostTable {
  const { memory } = wanted;
  const count = Math.max(0, table.rows - 1);
  const written = new Set<unknown>(memory.rows.map(([id]) => id));
  const hasIds = body.some(({ values }) => values.some((value) => written.has(value)));
  if (!hasIds && count * memory.rows.length > MOST_PAIRS) return lostOn(sheet);
  const at = new Map(columns.map((column, index) => [column, body[index]]));
  const cells = [
    headers,
    ...Array.from({ length: count }, (_, row) =>
      headers.map((__, column) => at.get(column)?.cells[row] ?? null)
    ),
  ];
  const placed = { ...table, row: 0, column: 0 };
  const snapshot = { cells, formats: [], tables: [placed] };
  const edits = findTableEdits(snapshot, placed, memory, keepWords().id, new Set());
  const idColumn = edits.columns.find(({ key }) => key === ID_KEY)?.index;
  const codes = idColumn === undefined ? [] : (at.get(idColumn)?.values ?? []);
  return new ColumnsOfTable(
    memory,
    {
      sheet: sheet.name,
      row: table.row + 1,
      column: table.column,
      columns: new Map(
        edits.columns.flatMap(({ key, index }) => {
          const column = at.get(index);
          return key === null || key === ID_KEY || column === undefined
            ? []
            : [[key, { index, cells: column.values }] as const];
        })
      ),
    },
    edits.rows.map(({ index, id }) => ({ index, id, name: id ?? ownName(codes[index], index) }))
  );
}
