import { columnCount, intersect, type Area } from "./addresses";
import { fromR1C1, toR1C1 } from "./relativeFormulas";
import { qualifyReferences, shortenReferences } from "../engine/structuredReference";
import type { Table } from "./table";

/**
 * A formula that stands in every cell of a column belongs to the column: it is remembered as its first cell has it,
 * and rows that are added get it.
 */
export function adoptFormulas(table: Table, changed: readonly Area[]): void {
  const body = table.bodyArea;
  for (let index = 0; index < columnCount(body); index++) {
    const column = { ...body, left: body.left + index, right: body.left + index };
    if (!changed.some((area) => covers(area, column))) continue;
    const name = table.headers[index] ?? "";
    const formula = commonFormula(table, column);
    const all = { ...table.memory.calculatedColumns };
    if (formula === null) delete all[name];
    else all[name] = formula;
    table.memory.calculatedColumns = all;
  }
}

const covers = (area: Area, column: Area): boolean => {
  const common = intersect(area, column);
  return common !== null && common.top === column.top && common.bottom === column.bottom;
};

function commonFormula(table: Table, column: Area): string | null {
  const { cells } = table.worksheet;
  const first = cells.formula(column.top, column.left);
  if (first === null) return null;
  const relative = toR1C1(first, { row: column.top, column: column.left });
  for (let row = column.top + 1; row <= column.bottom; row++) {
    const formula = cells.formula(row, column.left);
    if (formula === null || toR1C1(formula, { row, column: column.left }) !== relative) return null;
  }
  return shortenReferences(first, table.name);
}

/** Gives added rows the formulas of their columns where no value was given. */
export function fillCalculatedColumns(
  table: Table,
  lines: readonly (readonly unknown[])[],
  top: number
): void {
  const { bodyArea, worksheet, headers } = table;
  const formulas = table.memory.calculatedColumns ?? {};
  headers.forEach((name, index) => {
    const formula = formulas[name];
    if (formula === undefined) return;
    const column = bodyArea.left + index;
    const relative = toR1C1(qualifyReferences(formula, table.name), { row: bodyArea.top, column });
    lines.forEach((line, offset) => {
      const given = line[index];
      if (given !== null && given !== undefined) return;
      const row = top + offset;
      const own = fromR1C1(relative, { row, column });
      worksheet.host.buffer.put(worksheet, row, column, { f: own, v: null, si: null, p: null });
    });
  });
}
