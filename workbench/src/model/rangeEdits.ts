import { Dimension, ICommandService, sequenceExecute } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { columnCount, intersect, rowCount, toEngine, type Area } from "./addresses";
import { entryOf, type CellPatch } from "./entries";
import { invalidArgument, invalidOperation } from "./errors";
import type { Shift as ShiftName } from "./events";
import { FORMAT_KEY } from "./furtherFormat";
import { tablesAfter } from "./movedTables";
import type { Range } from "./range";
import { forgetLineFormats } from "./styling";

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
      custom: {
        ...(formats ? { [FORMAT_KEY]: null } : {}),
        ...(links ? { hyperlink: null } : {}),
      },
    };
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        if (sheet.unflushedCells.raw(row, column)) sheet.host.buffer.put(sheet, row, column, patch);
      }
    }
  }
  if (contents) sheet.host.buffer.noteChange(sheet, area);
  if (formats) {
    forgetLineFormats(sheet, [area]);
    range.conditionalFormats.clearAll();
    unmergeRange(range);
  }
  if (applyTo === "All") range.dataValidation.clear();
  sheet.host.flush();
  sheet.host.writes++;
}

/**
 * Range.insert: moves cells down or right; whole lines are inserted as such.
 *
 * @param own id of the table that asks for it and changes itself
 */
export function insertRange(range: Range, shift: string, own?: string): void {
  const { sheet, area } = range;
  sheet.assertWritable();
  const { engine } = sheet;
  const here = laidOut(range);
  sheet.asActive(() => {
    if (range.isEntireRow) engine.insertRowsBefore(area.top, rowCount(area));
    else if (range.isEntireColumn) engine.insertColumnsBefore(area.left, columnCount(area));
    else shiftCells(range, here, shift, INSERTS, own);
  });
}

/** Range.delete: moves cells up or left; whole lines are deleted as such. */
export function deleteRange(range: Range, shift: string, own?: string): void {
  const { sheet } = range;
  sheet.assertWritable();
  const { engine } = sheet;
  const here = sheet.laidOut(range.area);
  if (!here) return;
  sheet.asActive(() => {
    if (range.isEntireRow) engine.deleteRows(here.top, rowCount(here));
    else if (range.isEntireColumn) engine.deleteColumns(here.left, columnCount(here));
    else shiftCells(range, here, shift, DELETES, own);
  });
}

export function mergeRange(range: Range, across: boolean): void {
  const { sheet } = range;
  sheet.assertWritable();
  const here = laidOut(range);
  unmergeRange(range);
  const merged = engineRange(range, here);
  sheet.asActive(() => {
    // A merge keeps the first cell only; the engine asks a person, here it is done as Excel's API does it.
    if (across) merged.mergeAcross({ isForceMerge: true });
    else merged.merge({ isForceMerge: true });
  });
}

export function unmergeRange(range: Range): void {
  const { sheet, area } = range;
  if (!sheet.mergedAreas().some((merged) => intersect(merged, area))) return;
  sheet.asActive(() => engineRange(range, laidOut(range)).breakApart());
}

function laidOut(range: Range): Area {
  const { sheet, area } = range;
  if (!range.isEntireRow && !range.isEntireColumn) sheet.grow(area.bottom, area.right);
  return sheet.laidOut(area) ?? area;
}

const engineRange = (range: Range, area: Area) =>
  range.sheet.engine.getRange(area.top, area.left, rowCount(area), columnCount(area));

interface Shift {
  /** How the events of changed cells name it. */
  readonly told: ShiftName;
  /** The engine's command for it, whose followers (formulas, formats, tables) are to follow here too. */
  readonly command: string;
  readonly dimension: Dimension;
  readonly mutations: typeof getInsertRangeMutations | typeof getRemoveRangeMutations;
}

const INSERTS: Readonly<Record<string, Shift>> = {
  Down: {
    told: "ShiftCellDown",
    command: InsertRangeMoveDownCommand.id,
    dimension: Dimension.ROWS,
    mutations: getInsertRangeMutations,
  },
  Right: {
    told: "ShiftCellRight",
    command: InsertRangeMoveRightCommand.id,
    dimension: Dimension.COLUMNS,
    mutations: getInsertRangeMutations,
  },
};
const DELETES: Readonly<Record<string, Shift>> = {
  Up: {
    told: "ShiftCellUp",
    command: DeleteRangeMoveUpCommand.id,
    dimension: Dimension.ROWS,
    mutations: getRemoveRangeMutations,
  },
  Left: {
    told: "ShiftCellLeft",
    command: DeleteRangeMoveLeftCommand.id,
    dimension: Dimension.COLUMNS,
    mutations: getRemoveRangeMutations,
  },
};

/** Moves cells as the engine's commands do, which themselves are asynchronous and move the selection too. */
function shiftCells(
  { sheet }: Range,
  area: Area,
  direction: string,
  shifts: Readonly<Record<string, Shift>>,
  own?: string
): void {
  const shift = shifts[direction];
  if (!shift) throw invalidArgument(`Cells move ${Object.keys(shifts).join(" or ")}.`);
  const used = sheet.cells.usedArea(false);
  if (!used || used.bottom < area.top || used.right < area.left) return;
  const inserted = shifts === INSERTS;
  const downwards = shift.dimension === Dimension.ROWS;
  const moveTables = tablesAfter(sheet, { area, downwards, inserted }, own);
  if (inserted && downwards) sheet.grow(used.bottom + rowCount(area), 0);
  if (inserted && !downwards) sheet.grow(0, used.right + columnCount(area));

  const range = toEngine(area);
  const injector = sheet.engine.getInject();
  const { redo } = shift.mutations(injector, {
    range,
    unitId: sheet.host.book.getId(),
    subUnitId: sheet.id,
    shiftDimension: shift.dimension,
    cellValue: {},
  });
  const followers = injector
    .get(SheetInterceptorService)
    .onCommandExecute({ id: shift.command, params: { range } });
  const all = [...(followers.preRedos ?? []), ...redo, ...followers.redos];
  if (!sequenceExecute(all, injector.get(ICommandService)).result) {
    throw invalidOperation("The cells could not be moved.");
  }
  moveTables();
  const changeType = inserted ? "CellInserted" : "CellDeleted";
  sheet.host.events.contentsChanged(sheet.id, area, "ThisLocalAddin", changeType, shift.told);
}
