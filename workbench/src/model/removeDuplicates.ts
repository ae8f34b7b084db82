import { Adapter } from "../protocol/adapter";
import { invalidArgument } from "./errors";
import { shiftedFormula } from "./formulaShift";
import type { Range } from "./range";
import { valuePatch } from "./rangeCopy";

/** What Range.removeDuplicates has done: rows that went and rows that are left, headers not counted. */
export class RemoveDuplicatesResult extends Adapter {
  readonly typeName = "RemoveDuplicatesResult";
  override readonly scalars = ["removed", "uniqueRemaining"];
  constructor(
    readonly removed: number,
    readonly uniqueRemaining: number
  ) {
    super();
  }
  override get keptByReference(): boolean {
    return true;
  }
}

/**
 * Removes rows whose cells in the given columns (from 0, of the range) were already there further up; what is left
 * moves up within the range. Texts are the same whatever their case.
 *
 * @throws ApiError (InvalidArgument) without columns or for one beyond the range
 */
export function removeDuplicates(
  range: Range,
  columns: readonly number[],
  includesHeader: boolean
): RemoveDuplicatesResult {
  const { sheet } = range;
  sheet.assertWritable();
  const isIn = (column: number) => Number.isInteger(column) && column >= 0;
  if (columns.length === 0 || !columns.every((at) => isIn(at) && at < range.columnCount)) {
    throw invalidArgument("Columns are counted from 0 and lie in the range.");
  }
  const used = sheet.cells.usedArea(true, range.area);
  if (!used) return new RemoveDuplicatesResult(0, 0);
  const { top, left } = range.area;
  const area = { ...range.area, bottom: used.bottom };
  const right = Math.min(area.right, used.right);
  const values = sheet.cells.values({ ...area, right: Math.max(right, left) });
  const head = includesHeader ? 1 : 0;
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = head; row < values.length; row++) {
    const key = JSON.stringify(
      columns.map((at) => {
        const value = values[row]?.[at] ?? "";
        return typeof value === "string" ? value.toLowerCase() : value;
      })
    );
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const { buffer } = sheet.host;
  const { cells } = sheet;
  const contents = kept.map((row) =>
    (values[row] ?? []).map((value, column) => ({
      value,
      type: cells.raw(top + row, left + column)?.t ?? null,
      formula: cells.formula(top + row, left + column),
    }))
  );
  for (let row = head; row < values.length; row++) {
    const source = kept[row - head];
    if (source === row) continue;
    const line = contents[row - head];
    for (let column = 0; column < (values[row]?.length ?? 0); column++) {
      const cell = line?.[column];
      const formula = cell?.formula ?? null;
      const patch =
        formula !== null
          ? { f: shiftedFormula(formula, { rows: row - (source ?? row), columns: 0 }), v: null }
          : valuePatch(cell?.value ?? "", cell?.type ?? null);
      buffer.put(sheet, top + row, left + column, patch);
    }
  }
  const removed = values.length - head - kept.length;
  if (removed > 0) buffer.noteChange(sheet, area);
  sheet.host.writes++;
  return new RemoveDuplicatesResult(removed, kept.length);
}
