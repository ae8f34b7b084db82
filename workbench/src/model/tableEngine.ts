import { TableManager } from "@univerjs/sheets-table";
import type { ITableInfoWithUnitId } from "@univerjs/sheets-table";
import type { Host } from "../host";
import { fromEngine, toEngine, type Area } from "./addresses";
import { invalidArgument, itemNotFound } from "./errors";

// The engine's tables. Its facade answers later; the commands below are done when they return.

export type EngineTable = ITableInfoWithUnitId;

const manager = (host: Host): TableManager =>
  host.book.getActiveSheet().getInject().get(TableManager);

const where = (host: Host, table: EngineTable) => ({
  unitId: host.book.getId(),
  subUnitId: table.subUnitId,
  tableId: table.id,
});

export const engineTables = (host: Host): readonly EngineTable[] =>
  manager(host).getTableList(host.book.getId());

export function engineTable(host: Host, id: string): EngineTable {
  const table = engineTables(host).find((each) => each.id === id);
  if (!table) throw itemNotFound("such table");
  return table;
}

export const engineArea = (table: EngineTable): Area => fromEngine(table.range);

export function addEngineTable(
  host: Host,
  sheetId: string,
  name: string,
  area: Area,
  headers: readonly string[]
): string {
  const tableId = host.nextId("table");
  const columns = headers.map((header, index) => column(tableId, index, header));
  const done = host.byItself(() =>
    host.command("sheet.mutation.add-table", {
      unitId: host.book.getId(),
      subUnitId: sheetId,
      tableId,
      name,
      range: toEngine(area),
      header: headers,
      options: { showHeader: true, columns },
    })
  );
  if (!done) throw invalidArgument("The table could not be made.");
  return tableId;
}

const column = (tableId: string, index: number, displayName: string) => ({
  id: `${tableId}-${index}-${displayName}`,
  displayName,
  dataType: "string",
  formula: "",
  meta: {},
  style: {},
});

export function removeEngineTable(host: Host, id: string): void {
  const table = engineTable(host, id);
  host.byItself(() => host.command("sheet.mutation.delete-table", where(host, table)));
}

export function configureEngineTable(host: Host, id: string, config: object): void {
  const params = { ...where(host, engineTable(host, id)), config };
  host.byItself(() => host.command("sheet.mutation.set-sheet-table", params));
}

/** Moves or resizes; the columns get the given names. */
export function reshapeEngineTable(
  host: Host,
  id: string,
  area: Area,
  headers: readonly string[]
): void {
  configureEngineTable(host, id, { updateRange: { newRange: toEngine(area) } });
  // The engine invents names for the columns of a table that grows, and tells formulas of those.
  const columns = headers.map((header, index) => column(id, index, header));
  const table = manager(host).getTableById(host.book.getId(), id);
  table?.setColumns(columns as Parameters<typeof table.setColumns>[0]);
  const { name, subUnitId, range } = engineTable(host, id);
  const titleMap = new Map(headers.map((header, index) => [header, index]));
  host.byItself(() =>
    host.command("formula.mutation.set-super-table", {
      unitId: host.book.getId(),
      tableName: name,
      reference: { range, sheetId: subUnitId, titleMap },
    })
  );
}

export function renameEngineColumns(host: Host, id: string, headers: readonly string[]): void {
  const table = engineTable(host, id);
  const same = table.columns.map((each) => each.displayName).join("\n") === headers.join("\n");
  if (!same) reshapeEngineTable(host, id, engineArea(table), headers);
}
