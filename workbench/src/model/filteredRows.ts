import { TableManager, type ITableFilterItem } from "@univerjs/sheets-table";
import { toEngine, type Area } from "./addresses";
import type { Host } from "../host";
import type { CellScalar } from "./sheetCells";
import { notCovered } from "./errors";
import type { Worksheet } from "./worksheet";

// The engine hides the rows whose values are not among those of a list. Which those are is decided here, at the
// moment the filter is applied, as in Excel: rows that change later stay until the filter is applied again.

/** What the engine calls an empty cell in the list of a table's filter. */
const EMPTY = "__UNIVER_TABLE_FILTER_EMPTY__";

/** Filters a column of a table, or shows everything again for null. */
export function filterTableColumn(
  host: Host,
  tableId: string,
  column: number,
  kept: readonly CellScalar[] | null
): void {
  const manager = host.book.getActiveSheet().getInject().get(TableManager);
  const values = kept?.map((value) => {
    if (value === "") return EMPTY;
    return typeof value === "boolean" ? String(value).toUpperCase() : value;
  });
  // The engine declares texts but compares the values as they are, numbers too.
  const filter = values && ({ filterType: "manual", values } as unknown as ITableFilterItem);
  host.byItself(() => manager.addFilter(host.book.getId(), tableId, column, filter));
}

/** Makes the filtered range of a sheet, or takes it away for null. */
export function setFilterRange(sheet: Worksheet, area: Area | null): void {
  const where = { unitId: sheet.host.book.getId(), subUnitId: sheet.id };
  sheet.host.byItself(() => {
    if (!area) sheet.host.command("sheet.mutation.remove-filter", where);
    else sheet.host.command("sheet.mutation.set-filter-range", { ...where, range: toEngine(area) });
  });
}

/** Filters a column of a sheet's filtered range; the column is one of the sheet. */
export function filterSheetColumn(
  sheet: Worksheet,
  column: number,
  kept: readonly CellScalar[] | null
): void {
  const texts = kept?.filter((value) => value !== "").map(asText);
  const blank = kept?.includes("") ? { blank: true } : {};
  const criteria = texts ? { colId: column, filters: { filters: texts, ...blank } } : null;
  const where = { unitId: sheet.host.book.getId(), subUnitId: sheet.id };
  const params = { ...where, col: column, criteria, reCalc: true };
  sheet.host.byItself(() => sheet.host.command("sheet.mutation.set-filter-criteria", params));
}

const asText = (value: CellScalar): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/**
 * The values of the rows that stay, in one column. Refuses where the engine cannot tell a row that has to go from one
 * that stays.
 */
export function keptValues(
  sheet: Worksheet,
  column: Area,
  matches: readonly boolean[]
): readonly CellScalar[] {
  const values = comparedValues(sheet, column);
  const kept = new Set(values.filter((_, row) => matches[row]));
  if (values.some((value, row) => !matches[row] && kept.has(value))) {
    throw notCovered("a filter that hides a row and keeps another that shows the very same");
  }
  return [...kept];
}

/** What the engine compares: a number that has a number format is to it the text that it shows. */
function comparedValues(sheet: Worksheet, column: Area): readonly CellScalar[] {
  sheet.host.flush();
  const engine = sheet.engine.getSheet();
  return sheet.cells.values(column).map(([value = ""], index) => {
    const seen = typeof value === "number" ? engine.getCell(column.top + index, column.left) : null;
    return typeof seen?.v === "string" ? seen.v : value;
  });
}
