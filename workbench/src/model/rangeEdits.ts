import { Dimension } from "@univerjs/core";
import { columnCount, intersect, rowCount, type Area } from "./addresses";
import { entryOf, type CellPatch } from "./entries";
import { invalidArgument } from "./errors";
import type { Range } from "./range";

/** Range.clear: All, Contents, Formats or Hyperlinks. */
export function clearRange(range: Range, applyTo: string): void {
  const { sheet, area } = range;
  sheet.assertWritable();
  const contents = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats";
  const links = applyTo === "All" || applyTo === "Hyperlinks";
  const used = sheet.cells.usedArea(false, area);
  if (used) {
    const patch: CellPatch = {
      ...(contents ? entryOf("", "General") : {}),
      ...(formats ? { s: null } : {}),
      ...(links ? { custom: null } : {}),
    };
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        if (sheet.unflushedCells.raw(row, column)) sheet.host.buffer.put(sheet, row, column, patch);
      }
    }
  }
  if (contents) sheet.host.buffer.noteChange(sheet, area);
  if (formats) {
    range.format.forgetLineStyles();
    range.conditionalFormats.clearAll();
    unmergeRange(range);
  }
  if (applyTo === "All") range.dataValidation.clear();
  sheet.host.flush();
  sheet.host.writes++;
}

/** Range.insert: moves cells down or right; whole lines are inserted as such. */
export function insertRange(range: Range, shift: string): void {
  const { sheet, area } = range;
  sheet.assertWritable();
  const { engine } = sheet;
  const here = laidOut(range);
  sheet.host.byItself(() => {
    if (range.isEntireRow) engine.insertRowsBefore(area.top, rowCount(area));
    else if (range.isEntireColumn) engine.insertColumnsBefore(area.left, columnCount(area));
    else engineRange(range, here).insertCells(along(shift, "Down", "Right"));
  });
}

/** Range.delete: moves cells up or left; whole lines are deleted as such. */
export function deleteRange(range: Range, shift: string): void {
  const { sheet } = range;
  sheet.assertWritable();
  const { engine } = sheet;
  const here = sheet.laidOut(range.area);
  if (!here) return;
  sheet.host.byItself(() => {
    if (range.isEntireRow) engine.deleteRows(here.top, rowCount(here));
    else if (range.isEntireColumn) engine.deleteColumns(here.left, columnCount(here));
    else engineRange(range, here).deleteCells(along(shift, "Up", "Left"));
  });
}

export function mergeRange(range: Range, across: boolean): void {
  const { sheet } = range;
  sheet.assertWritable();
  const here = laidOut(range);
  unmergeRange(range);
  const merged = engineRange(range, here);
  sheet.host.byItself(() => {
    // A merge keeps the first cell only; the engine asks a person, here it is done as Excel's API does it.
    if (across) merged.mergeAcross({ isForceMerge: true });
    else merged.merge({ isForceMerge: true });
  });
}

export function unmergeRange(range: Range): void {
  const { sheet, area } = range;
  if (!sheet.mergedAreas().some((merged) => intersect(merged, area))) return;
  sheet.host.byItself(() => engineRange(range, laidOut(range)).breakApart());
}

function laidOut(range: Range): Area {
  const { sheet, area } = range;
  if (!range.isEntireRow && !range.isEntireColumn) sheet.grow(area.bottom, area.right);
  return sheet.laidOut(area) ?? area;
}

const engineRange = (range: Range, area: Area) =>
  range.sheet.engine.getRange(area.top, area.left, rowCount(area), columnCount(area));

function along(shift: string, vertical: string, horizontal: string): Dimension {
  if (shift === vertical) return Dimension.ROWS;
  if (shift === horizontal) return Dimension.COLUMNS;
  throw invalidArgument(`Cells move ${vertical} or ${horizontal}.`);
}
