import type { TablePlan } from "../report/sheetPlan";
import { ID_KEY } from "./findColumns";
import { markOf, type SheetMemory, type TableMemory } from "./sheetMemory";
import type { SheetSnapshot, TableSnapshot } from "./sheetSnapshot";

/**
 * Our tables on a sheet, by planned name: each by the name it had after the last run, or, where people renamed it, by
 * the ids in its cells, those of the last run and those planned now, or by its headers. Tables that were never written
 * are looked for where nothing is remembered of the sheet.
 */
export function findTables(
  sheet: SheetSnapshot,
  plans: readonly Pick<TablePlan, "name" | "rows">[],
  memory: SheetMemory | null
): Map<string, TableSnapshot> {
  const remembered = memory?.tables ?? {};
  const named = (name: string): TableSnapshot | undefined =>
    sheet.tables.find((table) => sameName(table.name, name));
  const found = new Map<string, TableSnapshot>();
  for (const { name } of plans) {
    const table = named(remembered[name]?.name ?? name);
    if (table !== undefined) found.set(name, table);
  }
  const claimed = new Set([
    ...found.values(),
    ...Object.values(remembered).map(({ name }) => named(name)),
  ]);
  for (const { name, rows } of plans) {
    const written = remembered[name];
    if (found.has(name) || (memory !== null && written === undefined)) continue;
    const ids = new Set([...rows.map(({ id }) => id), ...(written?.rows ?? []).map(([id]) => id)]);
    const free = sheet.tables.filter((table) => !claimed.has(table));
    const table =
      withMost(free, (one) => idsIn(sheet, one, ids)) ??
      withMost(free, (one) => (written ? headersIn(sheet, one, written) : 0));
    if (table === undefined) continue;
    found.set(name, table);
    claimed.add(table);
  }
  return found;
}

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function withMost(
  tables: readonly TableSnapshot[],
  count: (table: TableSnapshot) => number
): TableSnapshot | undefined {
  const counts = tables.map(count);
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : tables[counts.indexOf(most)];
}

function idsIn(sheet: SheetSnapshot, table: TableSnapshot, ids: ReadonlySet<string>): number {
  return sheet.cells
    .slice(table.row + 1, table.row + table.rows)
    .flatMap((line) => line.slice(table.column, table.column + table.columns))
    .filter((cell) => typeof cell === "string" && ids.has(cell)).length;
}

/** Those of the last run; 0 where neither the ids' own is among them nor more than half. */
function headersIn(
  sheet: SheetSnapshot,
  { row, column, columns }: TableSnapshot,
  { headers, columns: planned }: TableMemory
): number {
  const line = (sheet.cells[row] ?? []).slice(column, column + columns);
  const standing = new Set(line.map((cell) => markOf(cell)));
  const written = headers ?? planned;
  const known = written.filter(([, mark]) => standing.has(mark));
  const isOurs = known.some(([key]) => key === ID_KEY) || 2 * known.length > written.length;
  return isOurs ? known.length : 0;
}
