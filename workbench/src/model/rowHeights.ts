import { BooleanNumber, type IRange } from "@univerjs/core";
import type { Worksheet } from "./worksheet";

/** Gives rows their heights, in pixels, all at once; the rows are laid out already. */
export function writeRowHeights(sheet: Worksheet, heights: ReadonlyMap<number, number>): void {
  const { host } = sheet;
  const ranges = runsOf([...heights.keys()]).map(([startRow, endRow]): IRange => ({
    startRow,
    endRow,
    startColumn: 0,
    endColumn: sheet.unflushedCells.size.columns - 1,
  }));
  const where = { unitId: host.book.getId(), subUnitId: sheet.id, ranges };
  host.byItself(() => {
    const rowHeight = Object.fromEntries(heights);
    host.command("sheet.mutation.set-worksheet-row-height", { ...where, rowHeight });
    // Else the engine keeps a row at the height of its text; Excel does as it is told.
    const autoHeightInfo = BooleanNumber.FALSE;
    host.command("sheet.mutation.set-worksheet-row-is-auto-height", { ...where, autoHeightInfo });
  });
}

/** Rows without gaps, as first and last. */
function runsOf(rows: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
