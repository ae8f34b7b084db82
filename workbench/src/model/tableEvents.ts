import { ICommandService } from "@univerjs/core";
import type { Host } from "../host";
import { areaAddress, intersect, type Area } from "./addresses";
import type { Table } from "./table";

/** Kinds of table events by the number under which office.js listens. */
export const TableEvent = {
  selectionChanged: 100,
  changed: 101,
  added: 102,
  deleted: 103,
} as const;

/** Tells the handlers of a table or a sheet, and those of the whole workbook. */
export function tellTable(
  host: Host,
  type: number,
  target: string,
  message: Readonly<Record<string, unknown>>
): void {
  host.events.tell(type, target, message);
}

/** Cells were changed: the handlers of the table are told of those that are its own. */
export function tellTableChanges(table: Table, changed: readonly Area[]): void {
  const { host, worksheet, area } = table;
  if (!host.events.listens(TableEvent.changed, table.id)) return;
  for (const each of changed) {
    const common = intersect(each, area);
    if (!common) continue;
    tellTable(host, TableEvent.changed, table.id, {
      address: areaAddress(common),
      changeType: "RangeEdited",
      source: "Local",
      tableId: table.id,
      worksheetId: worksheet.id,
      referenceId: host.events.rememberArea(worksheet.id, common),
      ...host.events.cellChanges.of(worksheet.id, common),
    });
  }
}

const watched = new WeakSet<Host>();

/** Follows the selection from the first handler on. */
export function watchTableSelection(host: Host): void {
  if (watched.has(host)) return;
  watched.add(host);
  const inside = new Set<string>();
  const commands = host.book.getActiveSheet().getInject().get(ICommandService);
  commands.onCommandExecuted((command) => {
    if (command.id !== "sheet.operation.set-selections" || host.actsByItself) return;
    const sheet = host.workbook.activeSheet;
    const selected = host.workbook.selectedAreas();
    for (const table of sheet.tables.items()) {
      const common = selected.map((area) => intersect(area, table.area)).find((area) => area);
      // Leaving a table is told too, once, with no address.
      if (!common && !inside.has(table.id)) continue;
      if (common) inside.add(table.id);
      else inside.delete(table.id);
      host.events.tell(TableEvent.selectionChanged, table.id, {
        address: common ? areaAddress(common) : "",
        isInsideTable: Boolean(common),
        tableId: table.id,
        worksheetId: sheet.id,
      });
    }
  });
}
