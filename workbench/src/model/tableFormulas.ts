import type { Host } from "../host";
import {
  qualifyReferences,
  renameReferences,
  shortenReferences,
} from "../engine/structuredReference";
import type { Area } from "./addresses";
import type { CellScalar } from "./sheetCells";
import { engineArea, engineTables } from "./tableEngine";
import type { Worksheet } from "./worksheet";

/**
 * A formula as somebody enters it into a cell, with the name of the table that the cell lies in where a reference
 * leaves it out: the engine knows no formula's place.
 *
 * @example enteredFormula(sheet, 1, 2, "=[@Score]*2") // in Survey: "=Survey[[#This Row],[Score]]*2"
 */
export function enteredFormula(
  sheet: Worksheet,
  row: number,
  column: number,
  formula: string
): string {
  if (!formula.includes("[")) return formula;
  const table = tableAt(sheet, row, column);
  return table === null ? formula : qualifyReferences(formula, table);
}

/** The formula of a cell as Excel shows it there: `=[@Score]*2` in the table, `=Survey[@Score]*2` elsewhere. */
export function shownFormula(
  sheet: Worksheet,
  row: number,
  column: number,
  formula: string
): string {
  if (!formula.includes("[")) return formula;
  return shortenReferences(formula, tableAt(sheet, row, column));
}

/** What the cells of an area hold: values, and formulas as Excel shows them. */
export function shownFormulas(sheet: Worksheet, area: Area): CellScalar[][] {
  const entries = sheet.cells.formulasOf(area);
  entries.forEach((line, i) =>
    line.forEach((entry, j) => {
      // Changed in place: there may be a million of them.
      if (typeof entry === "string" && entry.startsWith("=")) {
        line[j] = shownFormula(sheet, area.top + i, area.left + j, entry);
      }
    })
  );
  return entries;
}

/** Gives the formulas in the cells of a sheet the new name of a table. */
export function renameTableOnSheet(sheet: Worksheet, from: string, to: string): void {
  const { cells, host } = sheet;
  sheet.engine
    .getSheet()
    .getCellMatrix()
    .forValue((row, column) => {
      const formula = cells.formula(row, column);
      if (!formula?.includes("[")) return;
      const renamed = renameReferences(formula, from, to);
      if (renamed === formula) return;
      host.buffer.put(sheet, row, column, { f: renamed, v: null, si: null, p: null });
    });
}

/** Gives all formulas of the workbook the new name of a table. */
export function renameTableInFormulas(host: Host, from: string, to: string): void {
  host.flush();
  for (const sheet of host.workbook.worksheets.items()) renameTableOnSheet(sheet, from, to);
  for (const item of [
    ...host.workbook.names.items(),
    ...host.workbook.worksheets.items().flatMap((sheet) => sheet.names.items()),
  ]) {
    const renamed = renameReferences(item.formula, from, to);
    if (renamed !== item.formula) item.formula = renamed;
  }
  host.flush();
}

/** The name of the table that a cell lies in. Asks the engine alone: writes may be waiting. */
function tableAt(sheet: Worksheet, row: number, column: number): string | null {
  for (const table of engineTables(sheet.host)) {
    if (table.subUnitId !== sheet.id) continue;
    const { top, left, bottom, right } = engineArea(table);
    if (row >= top && row <= bottom && column >= left && column <= right) return table.name;
  }
  return null;
}
