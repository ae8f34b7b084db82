import type { SheetKind } from "../report/sheetPlan";
import { cellInput } from "./cellText";
import { namesPointingTo } from "./keyNames";
import { MARKER, type Census } from "./ownSheets";
import { rangeOf, Requests } from "./requests";
import { isPassing, pause } from "./run";
import { memoryKey } from "./settings";
import type { SheetMemory } from "./sheetMemory";
import { cellAt, type SheetSnapshot, type TableSnapshot } from "./sheetSnapshot";

/** A sheet that was to be written: as it was before, or null where it was to be made. */
export interface Before {
  readonly kind: SheetKind;
  readonly name: string;
  readonly snapshot: SheetSnapshot | null;
  readonly previous: SheetMemory | null;
}

const BACK_OFF = [200, 800, 2_400];

/**
 * Undoes a write that Excel broke off: the sheets it broke off in get back their cells, number formats and
 * tables; sheets that were made for them or for those to come are taken away. Which part of the write Excel had
 * carried out is not known, so the workbook is looked at first. A sheet that somebody else made meanwhile is never
 * touched, whatever it is called. Looks and formatting follow with the next write.
 *
 * Writes the same cells however often it runs, and so is tried again after a passing fault.
 * Returns false where Excel refused that too.
 */
export async function restore(
  context: Excel.RequestContext,
  census: Census,
  broken: readonly Before[],
  toCome: readonly Before[]
): Promise<boolean> {
  for (let attempt = 0; ; attempt++) {
    try {
      await removeMade(context, census, [...broken, ...toCome]);
      for (const before of broken) await refill(context, census, before);
      return true;
    } catch (thrown) {
      if (!isPassing(thrown) || attempt === BACK_OFF.length) return false;
      await pause(BACK_OFF[attempt] ?? 0);
    }
  }
}

/** Takes away the sheets that this write has made, with the names that point to them. */
async function removeMade(
  context: Excel.RequestContext,
  census: Census,
  jobs: readonly Before[]
): Promise<void> {
  const wanted = jobs.filter(({ snapshot }) => snapshot === null);
  if (wanted.length === 0) return;
  const { worksheets, names, settings } = context.workbook;
  const sheets = worksheets.load("items/id,items/name");
  const bookNames = names.load("items/name,items/formula");
  await context.sync();
  const before = new Set(census.sheets.map(({ id }) => id));
  const candidates = sheets.items
    .filter(({ id, name }) => !before.has(id) && wanted.some((job) => job.name === name))
    .map((sheet) => ({ sheet, marker: sheet.names.getItemOrNullObject(MARKER).load("name") }));
  await context.sync();
  // Our name stands on it from the moment it is made; what has none is another person's.
  const made = candidates.filter(({ marker }) => !marker.isNullObject).map(({ sheet }) => sheet);
  const gone = new Set(made.map(({ name }) => name));
  const listed = bookNames.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  for (const name of namesPointingTo(listed, gone)) names.getItemOrNullObject(name).delete();
  for (const sheet of made) sheet.delete();
  for (const { kind } of wanted) settings.getItemOrNullObject(memoryKey(kind)).delete();
  await context.sync();
}

/** Puts back what a sheet of ours held. */
async function refill(
  context: Excel.RequestContext,
  census: Census,
  { kind, snapshot, previous }: Before
): Promise<void> {
  const id = census.own.get(kind)?.sheet.id;
  if (snapshot === null || id === undefined) return;
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const used = sheet
    .getUsedRangeOrNullObject(false)
    .load("rowIndex,columnIndex,rowCount,columnCount");
  const tables = sheet.tables.load("items/name,items/showTotals");
  await context.sync();
  // Deleted by a person meanwhile: it is gone as they wanted.
  if (sheet.isNullObject) return;
  const found = tables.items.map((table) => ({
    table,
    range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();

  const standing = new Set<TableSnapshot>();
  for (const { table, range } of found) {
    const same = snapshot.tables.find((each) => isSame(each, table, range));
    if (same === undefined) table.convertToRange();
    else standing.add(same);
  }
  const requests = new Requests(context);
  const missing = snapshot.tables.filter((table) => !standing.has(table));
  const rows = Math.max(
    snapshot.cells.length,
    used.isNullObject ? 0 : used.rowIndex + used.rowCount
  );
  const columns = Math.max(
    ...snapshot.cells.map((line) => line.length),
    used.isNullObject ? 0 : used.columnIndex + used.columnCount
  );
  await refillCells(sheet, snapshot, { rows, columns }, missing, requests);
  for (const table of missing) remakeTable(sheet, snapshot, table);
  const key = memoryKey(kind);
  if (previous === null) context.workbook.settings.getItemOrNullObject(key).delete();
  else context.workbook.settings.add(key, JSON.stringify(previous));
  await requests.send();
}

function isSame(before: TableSnapshot, table: Excel.Table, range: Excel.Range): boolean {
  return (
    before.name === table.name &&
    before.totals === table.showTotals &&
    before.row === range.rowIndex &&
    before.column === range.columnIndex &&
    before.columns === range.columnCount &&
    before.rows + (before.totals ? 1 : 0) === range.rowCount
  );
}

/** Every cell anew, empty ones too; the totals of a table that is to be made again follow with it. */
async function refillCells(
  sheet: Excel.Worksheet,
  snapshot: SheetSnapshot,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  missing: readonly TableSnapshot[],
  requests: Requests
): Promise<void> {
  if (rows === 0 || columns === 0) return;
  // What is written into a merged cell is lost, but for its first.
  rangeOf(sheet, { row: 0, column: 0, rows, columns }).unmerge();
  for (let row = 0; row < rows; row++) {
    const waits = (column: number): boolean =>
      missing.some(
        (table) =>
          table.totals &&
          row === table.row + table.rows &&
          column >= table.column &&
          column < table.column + table.columns
      );
    const line = Array.from({ length: columns }, (_, column) =>
      waits(column) ? "" : cellInput(cellAt(snapshot, row, column))
    );
    const formats = Array.from(
      { length: columns },
      (_, column) => snapshot.formats[row]?.[column] || "General"
    );
    const entries: readonly unknown[] = [...line, ...formats];
    const bytes = entries.reduce<number>((sum, each) => sum + String(each).length * 2 + 6, 200);
    await requests.room(bytes);
    const range = rangeOf(sheet, { row, column: 0, rows: 1, columns });
    range.numberFormat = [formats];
    range.formulas = [line];
  }
}

function remakeTable(sheet: Excel.Worksheet, snapshot: SheetSnapshot, area: TableSnapshot): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = area.name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  if (!area.totals) return;
  table.showTotals = true;
  const row = area.row + area.rows;
  const totals = Array.from({ length: area.columns }, (_, i) =>
    cellInput(cellAt(snapshot, row, area.column + i))
  );
  rangeOf(sheet, { ...area, row, rows: 1 }).formulas = [totals];
}
