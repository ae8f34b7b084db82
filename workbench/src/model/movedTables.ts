import { intersect, LAST_COLUMN, LAST_ROW, type Area } from "./addresses";
import { insertDeleteConflict, notCovered } from "./errors";
import type { Table } from "./table";
import { reshapeEngineTable } from "./tableEngine";
import type { Worksheet } from "./worksheet";

/** Cells that are inserted or deleted, so that those below or to the right of them move. */
export interface CellShift {
  readonly area: Area;
  readonly downwards: boolean;
  readonly inserted: boolean;
}

/**
 * The engine leaves tables where they are when cells move, and formulas that name them count other cells. This looks
 * where each table goes; the answer takes them there once the cells have moved.
 *
 * @param own id of a table that changes itself
 * @throws InsertDeleteConflict where a table would be torn, as Excel does
 */
export function tablesAfter(sheet: Worksheet, shift: CellShift, own?: string): () => void {
  const moves = sheet.tables.items().flatMap((table) => {
    if (table.id === own) return [];
    const to = placeAfter(table, shift);
    return to === "stays" ? [] : [{ table, to, headers: table.headers }];
  });
  return () => {
    for (const { table, to, headers } of moves) {
      if (to === "goes") table.convertToRange();
      else reshapeEngineTable(sheet.host, table.id, to, headers);
    }
  };
}

function placeAfter(table: Table, shift: CellShift): Area | "stays" | "goes" {
  const { area, downwards, inserted } = shift;
  const before = table.area;
  const moving = downwards ? { ...area, bottom: LAST_ROW } : { ...area, right: LAST_COLUMN };
  if (!intersect(moving, before)) return "stays";
  const isWhole = downwards
    ? area.left <= before.left && before.right <= area.right
    : area.top <= before.top && before.bottom <= area.bottom;
  if (!isWhole) throw insertDeleteConflict(`Cells of the table ${table.name} would move apart.`);

  // The same for rows and columns: where the table starts and ends, where the cells do.
  const [first, last] = downwards ? [before.top, before.bottom] : [before.left, before.right];
  const [from, to] = downwards ? [area.top, area.bottom] : [area.left, area.right];
  const count = to - from + 1;
  const at = (start: number, end: number): Area =>
    downwards ? { ...before, top: start, bottom: end } : { ...before, left: start, right: end };

  if (inserted && from <= first) return at(first + count, last + count);
  if (!inserted && to < first) return at(first - count, last - count);
  if (!downwards) throw notCovered("insert and delete of cells in all rows of a table");
  if (inserted) return at(first, last + count);
  if (from <= first && last <= to) return "goes";
  if (from <= first) throw insertDeleteConflict(`The table ${table.name} would lose its headers.`);
  return at(first, last - (Math.min(to, last) - from + 1));
}
