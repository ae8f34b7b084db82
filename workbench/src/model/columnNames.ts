import { eachReference } from "../engine/structuredReference";
import type { Area } from "./addresses";
import type { Table } from "./table";

type Names = ReadonlyMap<string, string>;

/**
 * Columns of a table have got other names, because somebody wrote into their header cells: formulas and what is
 * remembered by a column's name follow. Headers that moved with their cells are no other names.
 */
export function followHeaders(
  table: Table,
  before: readonly string[],
  changed: readonly Area[]
): void {
  const { headers, area, host, memory } = table;
  const names = new Map<string, string>();
  for (const [index, name] of headers.entries()) {
    const old = before[index];
    if (old === name) continue;
    const column = area.left + index;
    const isWritten = changed.some(
      (each) => each.left <= column && column <= each.right && each.top <= area.top
    );
    if (old === undefined || !isWritten) return;
    names.set(old.toLowerCase(), name);
  }
  if (names.size === 0 || headers.length !== before.length) return;
  memory.filters = renamedKeys(memory.filters, names);
  if (memory.totals) memory.totals = renamedKeys(memory.totals, names);
  const formulas = Object.entries(memory.calculatedColumns ?? {}).map(
    // They are remembered without the table's name.
    ([column, formula]) => [column, renameColumns(formula, "", names)] as const
  );
  memory.calculatedColumns = renamedKeys(Object.fromEntries(formulas), names);
  for (const sheet of host.workbook.worksheets.items()) {
    const matrix = sheet.engine.getSheet().getCellMatrix();
    matrix.forValue((row, column) => {
      const formula = sheet.cells.formula(row, column);
      if (!formula?.includes("[")) return;
      const renamed = renameColumns(formula, table.name, names);
      if (renamed === formula) return;
      host.buffer.put(sheet, row, column, { f: renamed, v: null, si: null, p: null });
    });
  }
}

function renamedKeys<T>(
  record: Readonly<Record<string, T>> | undefined,
  names: Names
): Record<string, T> {
  if (!record) return {};
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [names.get(name.toLowerCase()) ?? name, value])
  );
}

/** The names are given in small letters, as they are without apostrophes. */
function renameColumns(formula: string, table: string, names: Names): string {
  const own = table.toLowerCase();
  return eachReference(formula, (name, body) => {
    if (name.toLowerCase() !== own) return null;
    const inner = body.slice(1, -1);
    const nested = /\[((?:'.|[^'[\]])*)\]/gsu;
    if (nested.test(inner)) {
      const rename = (_: string, column: string) => `[${renamed(column, names)}]`;
      return `${name}[${inner.replace(nested, rename)}]`;
    }
    const at = inner.startsWith("@") ? "@" : "";
    return `${name}[${at}${renamed(inner.slice(at.length), names)}]`;
  });
}

function renamed(column: string, names: Names): string {
  const name = names.get(column.replace(/'(.)/gsu, "$1").toLowerCase());
  return name === undefined ? column : name.replace(/['#[\]@]/g, "'$&");
}
