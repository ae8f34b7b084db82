import type { ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Host } from "../../host";
import { toEngine, type Area } from "../../model/addresses";
import type { SpilledFormula } from "./cells";

/** Results of one formula that lie in several cells, as the file has them. */
export interface CachedSpill extends SpilledFormula {
  readonly results: Record<number, Record<number, ICellData>>;
}

type Matrix<T> = Record<string, Record<string, Record<number, Record<number, T>>>>;

/**
 * Takes the results of formulas that spill out of the cells of a snapshot: the engine has them elsewhere, and would
 * take them for values that are in a formula's way.
 */
export function takeSpilled(
  cells: Record<number, Record<number, ICellData>>,
  formulas: readonly SpilledFormula[]
): readonly CachedSpill[] {
  return formulas.map((formula) => {
    const results: CachedSpill["results"] = {};
    forEachCell(formula.area, (row, column) => {
      const cell = cells[row]?.[column];
      if (!cell || cell.v === undefined) return;
      const { v, t } = cell;
      (results[row] ??= {})[column] = t === undefined ? { v } : { v, t };
      if (row === formula.row && column === formula.column) return;
      delete cell.v;
      delete cell.t;
    });
    return { ...formula, results };
  });
}

/** Tells the engine what has spilled where. */
export function spillCached(
  host: Host,
  bySheet: ReadonlyMap<string, readonly CachedSpill[]>
): void {
  const unitId = host.book.getId();
  const model = host.book.getActiveSheet().getInject().get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange() as Matrix<object>;
  const results = model.getArrayFormulaCellData() as Matrix<ICellData>;
  for (const [sheetId, spills] of bySheet) {
    for (const { row, column, area, results: cached } of spills) {
      const rangesHere = ((ranges[unitId] ??= {})[sheetId] ??= {});
      (rangesHere[row] ??= {})[column] = toEngine(area);
      const resultsHere = ((results[unitId] ??= {})[sheetId] ??= {});
      for (const [line, values] of Object.entries(cached))
        Object.assign((resultsHere[Number(line)] ??= {}), values);
    }
  }
  host.command("formula.mutation.set-array-formula-data", {
    arrayFormulaRange: ranges,
    arrayFormulaCellData: results,
  });
}

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) visit(row, column);
}
