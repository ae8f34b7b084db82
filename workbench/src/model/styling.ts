import type { IStyleData } from "@univerjs/core";
import { hasAllColumns, hasAllRows, type Area } from "./addresses";
import type { Worksheet } from "./worksheet";

/**
 * Lays a style over areas. Whole columns and rows get it as the style of the line, and so do their cells that have
 * one of their own; everything else gets it cell by cell through the write buffer.
 */
export function applyStyle(
  sheet: Worksheet,
  areas: readonly Area[],
  styleAt: (row: number, column: number, area: Area) => IStyleData | null
): void {
  sheet.assertWritable();
  sheet.host.writes++;
  for (const area of areas) {
    const cells =
      hasAllRows(area) || hasAllColumns(area) ? applyToLines(sheet, area, styleAt) : area;
    if (!cells) continue;
    for (let row = cells.top; row <= cells.bottom; row++) {
      for (let column = cells.left; column <= cells.right; column++) {
        const style = styleAt(row, column, area);
        if (!style || (cells !== area && !sheet.unflushedCells.raw(row, column))) continue;
        sheet.host.buffer.put(sheet, row, column, { s: style });
      }
    }
  }
}

/** Returns the part of the area whose cells may have styles of their own. */
function applyToLines(
  sheet: Worksheet,
  area: Area,
  styleAt: (row: number, column: number, area: Area) => IStyleData | null
): Area | null {
  const { engine } = sheet;
  const used = sheet.cells.usedArea(false, area);
  const over = (own: unknown, style: IStyleData | null): IStyleData => ({
    ...(typeof own === "object" ? own : {}),
    ...style,
  });
  sheet.host.byItself(() => {
    if (hasAllRows(area) && hasAllColumns(area)) {
      engine.setDefaultStyle(over(engine.getDefaultStyle(), styleAt(area.top, area.left, area)));
    } else if (hasAllRows(area)) {
      sheet.grow(0, area.right);
      for (let column = area.left; column <= area.right; column++) {
        const style = over(engine.getColumnDefaultStyle(column), styleAt(area.top, column, area));
        engine.setColumnDefaultStyle(column, style);
      }
    } else {
      sheet.grow(area.bottom, 0);
      for (let row = area.top; row <= area.bottom; row++) {
        const style = over(engine.getRowDefaultStyle(row), styleAt(row, area.left, area));
        engine.setRowDefaultStyle(row, style);
      }
    }
  });
  return used;
}

/**
 * What a property is for all cells of the areas, or null where it differs, as Excel answers. For whole lines the
 * used cells and the first empty one speak for all.
 */
export function uniform<T>(
  sheet: Worksheet,
  areas: readonly Area[],
  read: (style: IStyleData, row: number, column: number) => T
): T | null {
  const { cells } = sheet;
  let first: { value: T } | null = null;
  for (const area of areas) {
    const { rows, columns } = cells.size;
    const bottom = Math.min(area.bottom, Math.max(rows, area.top));
    const right = Math.min(area.right, Math.max(columns, area.left));
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        const value = read(cells.style(row, column), row, column);
        if (!first) first = { value };
        else if (first.value !== value) return null;
      }
    }
  }
  return first ? (first as { value: T }).value : null;
}
