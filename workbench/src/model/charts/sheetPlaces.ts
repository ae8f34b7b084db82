import type { Worksheet as EngineSheet } from "@univerjs/core";
import { LAST_COLUMN, LAST_ROW, type Area } from "../addresses";
import { POINTS_PER_PIXEL } from "./units";

/** A point of a sheet as a cell and the distance into it, in points. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A rectangle in points from the sheet's upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Distances on a sheet; hidden rows and columns have none. */
export class SheetPlaces {
  constructor(private readonly sheet: EngineSheet) {}

  leftOf(column: number): number {
    let left = 0;
    for (let each = 0; each < Math.min(column, LAST_COLUMN + 1); each++) left += this.width(each);
    return left;
  }
  topOf(row: number): number {
    let top = 0;
    for (let each = 0; each < Math.min(row, LAST_ROW + 1); each++) top += this.height(each);
    return top;
  }
  boxOf(area: Area): Box {
    const left = this.leftOf(area.left);
    const top = this.topOf(area.top);
    const width = this.leftOf(area.right + 1) - left;
    return { left, top, width, height: this.topOf(area.bottom + 1) - top };
  }

  /** The cell at a distance. */
  anchorAt(left: number, top: number): Anchor {
    let [column, x] = [0, left];
    for (; column < LAST_COLUMN && x >= this.width(column); column++) x -= this.width(column);
    let [row, y] = [0, top];
    for (; row < LAST_ROW && y >= this.height(row); row++) y -= this.height(row);
    return { row, column, x, y };
  }
  /** Where an anchor is now. A cell that became smaller holds it at its end. */
  pointOf(anchor: Anchor): { readonly left: number; readonly top: number } {
    return {
      left: this.leftOf(anchor.column) + Math.min(anchor.x, this.width(anchor.column)),
      top: this.topOf(anchor.row) + Math.min(anchor.y, this.height(anchor.row)),
    };
  }

  private width(column: number): number {
    const seen = this.sheet.getColVisible(column);
    return seen ? this.sheet.getColumnWidth(column) * POINTS_PER_PIXEL : 0;
  }
  private height(row: number): number {
    const seen = this.sheet.getRowVisible(row);
    return seen ? this.sheet.getRowHeight(row) * POINTS_PER_PIXEL : 0;
  }
}
