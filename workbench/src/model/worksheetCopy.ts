import { copyCharts } from "./charts/copyCharts";
import { invalidArgument, invalidOperation } from "./errors";
import { Range } from "./range";
import type { Table } from "./table";
import { configureEngineTable } from "./tableEngine";
import { renameTableOnSheet } from "./tableFormulas";
import type { Worksheet } from "./worksheet";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"];

/**
 * Worksheet.copy: everything on the sheet once more, under the name with the next free number behind it.
 *
 * @throws ApiError (InvalidArgument) for a position that Excel does not have, or one beside no sheet
 */
export function copyWorksheet(
  sheet: Worksheet,
  position: string,
  beside: Worksheet | null
): Worksheet {
  if (!POSITIONS.includes(position)) throw invalidArgument(`There is no position ${position}.`);
  const isBeside = position === "Before" || position === "After";
  if (isBeside && !beside) throw invalidArgument("Beside which worksheet?");
  const { host } = sheet;
  const { worksheets } = host.workbook;
  host.flush();
  const before = new Set(worksheets.items().map((each) => each.id));
  const tablesBefore = sheet.tables.items();
  const done = host.byItself(() =>
    host.activeSheet.keep(() =>
      host.command("sheet.command.copy-sheet", { unitId: host.book.getId(), subUnitId: sheet.id })
    )
  );
  const copy = worksheets.items().find((each) => !before.has(each.id));
  if (!done || !copy) throw invalidOperation("The worksheet could not be copied.");
  copy.name = nextName(sheet);
  copyMemory(sheet, copy);
  for (const table of tablesBefore) copyTable(table, copy);
  host.flush();
  copy.position = placeOf(sheet, copy, position, beside);
  return copy;
}

function placeOf(
  sheet: Worksheet,
  copy: Worksheet,
  position: string,
  beside: Worksheet | null
): number {
  const last = sheet.host.workbook.worksheets.items().length - 1;
  const others = sheet.host.workbook.worksheets.items().filter((each) => each.id !== copy.id);
  const at = others.findIndex((each) => each.id === beside?.id);
  switch (position) {
    case "Beginning":
      return 0;
    case "Before":
      return at;
    case "After":
      return at + 1;
    default:
      return last;
  }
}

/** "Data" becomes "Data (2)", that becomes "Data (3)"; a long name is cut so that the number has room. */
function nextName({ name, host }: Worksheet): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const candidate = stem.slice(0, 31 - end.length) + end;
    if (!host.workbook.worksheets.find(candidate)) return candidate;
  }
}

/** A table of the copy: like the first, with a name of its own, by which the formulas of the copy know it. */
function copyTable(table: Table, copy: Worksheet): void {
  const { host, area } = table;
  const { top, left, bottom, right } = area;
  const isHere = (each: Table) => each.area.top === top && each.area.left === left;
  const range = new Range(copy, { top, left, bottom, right });
  // Where the engine copies the table, it does so under the same name and without what is remembered of it.
  const made = copy.tables.items().find(isHere) ?? copy.tables.add(range, true);
  const memory = host.memory.tables[table.id];
  if (memory) host.memory.tables[made.id] = structuredClone(memory);
  const name = freeTableName(table);
  configureEngineTable(host, made.id, { name });
  renameTableOnSheet(copy, table.name, name);
  made.drawStyle();
}

/** "Sales" becomes "Sales2", or the next number that is free. */
function freeTableName({ name, host }: Table): string {
  const { tables, names } = host.workbook;
  for (let number = 2; ; number++) {
    const candidate = `${name.slice(0, 250)}${number}`;
    if (!tables.getItemOrNullObject(candidate) && !names.find(candidate)) return candidate;
  }
}

/** What is remembered of a sheet beside the engine. */
function copyMemory(sheet: Worksheet, copy: Worksheet): void {
  const { pages, breaks } = sheet.host.memory;
  const page = pages[sheet.id];
  const broken = breaks[sheet.id];
  if (page) pages[copy.id] = structuredClone(page);
  if (broken) breaks[copy.id] = structuredClone(broken);
  copyCharts(sheet, copy);
}
