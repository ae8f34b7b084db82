import { intersect, type Area } from "./addresses";
import type { Table } from "./table";
import { Range } from "./range";

/** The functions of a totals row by their number in SUBTOTAL, as files name them. */
export const TOTALS_FUNCTIONS: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/** Fills the totals row that a table has just got: as it was before, else a label and the sum or count of the last column. */
export function writeTotals(table: Table): void {
  const { headers, memory, worksheet, area, bodyArea } = table;
  const known = memory.totals;
  const last = headers.length - 1;
  const lastColumn = { ...bodyArea, left: area.right, right: area.right };
  const isNumeric = worksheet.cells.values(lastColumn).some(([value]) => typeof value === "number");
  const start: NonNullable<typeof known> = {};
  const [first = ""] = headers;
  if (last > 0) start[first] = { label: "Total" };
  start[headers[last] ?? ""] = { function: isNumeric ? "sum" : "count" };
  const totals = known ?? start;
  memory.totals = totals;
  const entries = headers.map((name) => {
    const total = totals[name];
    if (total?.function) return `=${subtotal(table.name, name, total.function)}`;
    return total?.formula ?? total?.label ?? "";
  });
  new Range(worksheet, { ...area, top: area.bottom }).values = [entries];
}

function subtotal(table: string, column: string, name: string): string {
  const number = Object.entries(TOTALS_FUNCTIONS).find(([, known]) => known === name)?.[0] ?? "109";
  const quoted = column.replace(/['#[\]@]/g, "'$&");
  return `SUBTOTAL(${number},${table}[${quoted}])`;
}

/** Remembers what somebody wrote into the totals row. */
export function adoptTotals(table: Table, changed: readonly Area[]): void {
  if (!table.showTotals) return;
  const { area, headers, worksheet } = table;
  const row = { ...area, top: area.bottom };
  if (!changed.some((each) => intersect(each, row))) return;
  const [values = []] = worksheet.cells.formulasOf(row);
  const totals: NonNullable<typeof table.memory.totals> = {};
  headers.forEach((name, index) => {
    const entry = String(values[index] ?? "");
    const number = /^=SUBTOTAL\((1\d\d),[^()]*\)$/i.exec(entry)?.[1] ?? "";
    const known = TOTALS_FUNCTIONS[number];
    if (known) totals[name] = { function: known };
    else if (entry.startsWith("=")) totals[name] = { formula: entry };
    else if (entry !== "") totals[name] = { label: entry };
  });
  table.memory.totals = totals;
}
