import { LAST_COLUMN, LAST_ROW, type Area } from "../addresses";
import type { Worksheet } from "../worksheet";
import { POINTS_PER_PIXEL } from "./units";

/** Distances on a sheet from its upper left corner, in points. */
export class SheetPlaces {
  constructor(private readonly sheet: Worksheet) {}

  /** Where a column begins; hidden ones have no width. */
  leftOf(column: number): number {
    const cells = this.sheet.cells;
    const grid = this.sheet.engine.getSheet();
    let pixels = 0;
    for (let each = 0; each < Math.min(column, LAST_COLUMN + 1); each++) {
      if (!cells.isColumnHidden(each)) pixels += grid.getColumnWidth(each);
    }
    return pixels * POINTS_PER_PIXEL;
  }

  topOf(row: number): number {
    const cells = this.sheet.cells;
    const grid = this.sheet.engine.getSheet();
    let pixels = 0;
    for (let each = 0; each < Math.min(row, LAST_ROW + 1); each++) {
      if (!cells.isRowHidden(each)) pixels += grid.getRowHeight(each);
    }
    return pixels * POINTS_PER_PIXEL;
  }

  /** The box around an area. */
  boxOf(area: Area): { left: number; top: number; width: number; height: number } {
    const left = this.leftOf(area.left);
    const top = this.topOf(area.top);
    const width = this.leftOf(area.right + 1) - left;
    return { left, top, width, height: this.topOf(area.bottom + 1) - top };
  }
}
