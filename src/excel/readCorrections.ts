import { COMMENTS_TABLE, YOUR_CAUSE_KEY, YOUR_THEME_KEY } from "../report/comments/commentsColumns";
import {
  lostCorrections,
  NO_CORRECTIONS,
  readCorrectionCells,
  type CorrectionCells,
  type CorrectionsReading,
} from "../report/comments/correctionCells";
import { addressOf } from "./addresses";
import { keepWords } from "./ownSheets";
import { isOwnId } from "./ownRowIds";
import { readOwnTables } from "./ownTables";
import { inExcel } from "./run";
import { memoryKey } from "./settings";
import { markOf, parseMemory, type SheetMemory, type TableMemory } from "./sheetMemory";
import { findTableEdits } from "./tableEdits";

/**
 * What people typed beside the comments, wherever they sorted, filtered or copied the rows, with every cell that
 * cannot be used; nothing where the sheet is not written. Comments that are not among the answers any more are among
 * them. One round trip where the sheet is
 * not written, two where its columns stand as they were written: only ids and what people typed are read then, since
 * all comments may be more than one answer of Excel on the web carries. Six at most.
 */
export function readCorrections(): Promise<CorrectionsReading> {
  return inExcel(
    async (context) => {
      const { workbook } = context;
      const stored = workbook.settings.getItemOrNullObject(memoryKey("comments")).load("value");
      const worksheets = workbook.worksheets.load("items/id,items/name");
      const tables = workbook.tables.load("items/name");
      await context.sync();
      const memory = stored.isNullObject ? null : parseMemory(stored.value);
      const written = memory?.tables[COMMENTS_TABLE];
      if (memory === null || written === undefined) return NO_CORRECTIONS;
      const sheet = worksheets.items.find(({ id }) => id === memory.sheetId);
      const table = tables.items.find(({ name }) => sameName(name, written.name));
      if (sheet !== undefined && table !== undefined) {
        const cells = await readColumns(context, table, { sheet: sheet.name, memory, written });
        if (cells !== null) return readCorrectionCells(cells);
      }
      return searched(context);
    },
    { repeatable: true }
  );
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

interface Written {
  readonly sheet: string;
  readonly memory: SheetMemory;
  readonly written: TableMemory;
}

/** The three columns that matter, where they were written; null where they stand elsewhere now. */
async function readColumns(
  context: Excel.RequestContext,
  table: Excel.Table,
  { sheet, memory, written }: Written
): Promise<CorrectionCells[] | null> {
  const placeOf = (key: string): number => written.columns.findIndex(([known]) => known === key);
  const places = {
    cause: placeOf(YOUR_CAUSE_KEY),
    theme: placeOf(YOUR_THEME_KEY),
    id: written.columns.length,
  };
  if (places.cause < 0 || places.theme < 0) return null;
  const header = table.getHeaderRowRange().load("values,columnCount");
  const home = table.worksheet.load("id");
  const body = table.getDataBodyRange();
  const column = (place: number): Excel.Range =>
    body.getColumn(place).load("values,rowIndex,columnIndex");
  const [cause, theme, id] = [column(places.cause), column(places.theme), column(places.id)];
  try {
    await context.sync();
  } catch {
    // Fewer columns than were written: they are looked for. What else is wrong shows there.
    return null;
  }
  if (home.id !== memory.sheetId) return null;
  const headers = (header.values[0] ?? []) as string[];
  const stands = (place: number, mark: string | undefined): boolean =>
    markOf(headers[place]) === mark;
  const isAsWritten =
    stands(places.cause, written.columns[places.cause]?.[1]) &&
    stands(places.theme, written.columns[places.theme]?.[1]) &&
    stands(places.id, markOf(keepWords().id));
  if (!isAsWritten) return null;
  const valueIn = (range: Excel.Range, row: number): unknown =>
    (range.values[row] as unknown[] | undefined)?.[0];
  const typedIn = (range: Excel.Range, row: number) => ({
    value: valueIn(range, row),
    address: cellAddress(sheet, range.rowIndex + row, range.columnIndex),
  });
  return id.values.map((_, row): CorrectionCells => {
    const code = valueIn(id, row);
    const isOurs = typeof code === "string" && code !== "" && !isOwnId(code);
    return { id: isOurs ? code : null, cause: typedIn(cause, row), theme: typedIn(theme, row) };
  });
}

const cellAddress = (sheet: string, row: number, column: number): string =>
  addressOf({ sheet, row, column, rows: 1, columns: 1 });

/** The whole table, its columns and rows found by what they hold. */
async function searched(context: Excel.RequestContext): Promise<CorrectionsReading> {
  const own = await readOwnTables(context, "comments");
  if (own === null) return NO_CORRECTIONS;
  const sheet = own.sheetName;
  const table = own.tables.get(COMMENTS_TABLE);
  if (table === undefined) return lostCorrections(cellAddress(sheet, 1, 1));
  const edits = findTableEdits(table.cells, table.table, table.memory, keepWords().id, new Set());
  const columnOf = (key: string): number | undefined =>
    edits.columns.find((column) => column.key === key)?.index;
  const typedIn = (row: number, column: number | undefined) => ({
    value: column === undefined ? null : table.values[row + 1]?.[column],
    address: cellAddress(sheet, table.row + row + 1, table.column + (column ?? 0)),
  });
  const [cause, theme] = [columnOf(YOUR_CAUSE_KEY), columnOf(YOUR_THEME_KEY)];
  return readCorrectionCells(
    edits.rows.map(({ id, index }) => ({
      id,
      cause: typedIn(index, cause),
      theme: typedIn(index, theme),
    }))
  );
}
