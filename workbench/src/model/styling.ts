import type { IStyleData } from "@univerjs/core";
import { hasAllColumns, hasAllRows, LAST_COLUMN, LAST_ROW, type Area } from "./addresses";
import type { CellPatch } from "./entries";
import { customWith, FORMAT_KEY, type FurtherFormat, type FurtherPatch } from "./furtherFormat";
import type { Worksheet } from "./worksheet";

/** What is to change in the format of a cell. */
export interface FormatChange {
  readonly style?: IStyleData;
  readonly further?: FurtherPatch;
}

/** Something that has formats: cells of a sheet, or a named style. */
export interface Formatted {
  /** What a property is for all of it, or null where it differs. */
  read<T>(read: (style: IStyleData, further: FurtherFormat) => T): T | null;
  /** Changes the format, everywhere in the same way or by what there is. */
  apply(change: FormatChange | ((style: IStyleData, further: FurtherFormat) => FormatChange)): void;
}

/** The formats of areas of a sheet. */
export class AreaFormats implements Formatted {
  constructor(
    readonly sheet: Worksheet,
    readonly areas: readonly Area[]
  ) {}
  read<T>(read: (style: IStyleData, further: FurtherFormat) => T): T | null {
    const { cells } = this.sheet;
    return uniform(this.sheet, this.areas, (style, row, column) =>
      read(style, cells.further(row, column))
    );
  }
  apply(
    change: FormatChange | ((style: IStyleData, further: FurtherFormat) => FormatChange)
  ): void {
    if (typeof change !== "function") return applyFormat(this.sheet, this.areas, () => change);
    // What waits is written only where somebody has to know what there is.
    const { cells } = this.sheet;
    applyFormat(this.sheet, this.areas, (row, column) =>
      change(cells.style(row, column), cells.further(row, column))
    );
  }
}

/**
 * Lays formats over areas. Whole columns and rows get them as formats of the line, and so do their cells that have
 * one of their own; everything else gets them cell by cell through the write buffer.
 */
export function applyFormat(
  sheet: Worksheet,
  areas: readonly Area[],
  changeAt: (row: number, column: number, area: Area) => FormatChange | null
): void {
  sheet.assertWritable();
  sheet.host.writes++;
  const patches = new Map<FormatChange, CellPatch>();
  for (const area of areas) {
    const cells =
      hasAllRows(area) || hasAllColumns(area) ? applyToLines(sheet, area, changeAt) : area;
    sheet.host.events.formatsChanged(sheet.id, area);
    if (!cells) continue;
    for (let row = cells.top; row <= cells.bottom; row++) {
      for (let column = cells.left; column <= cells.right; column++) {
        if (cells !== area && !sheet.unflushedCells.raw(row, column)) continue;
        const change = changeAt(row, column, area);
        if (!change) continue;
        let patch = patches.get(change);
        if (!patch) patches.set(change, (patch = patchOf(change)));
        sheet.host.buffer.put(sheet, row, column, patch);
      }
    }
  }
}

const patchOf = ({ style, further }: FormatChange): CellPatch => ({
  ...(style ? { s: style } : {}),
  ...(further ? { custom: { [FORMAT_KEY]: further } } : {}),
});

/** Returns the part of the area whose cells may have formats of their own. */
function applyToLines(
  sheet: Worksheet,
  area: Area,
  changeAt: (row: number, column: number, area: Area) => FormatChange | null
): Area | null {
  const { engine } = sheet;
  const used = sheet.cells.usedArea(false, area);
  const over = (own: unknown, style: IStyleData): IStyleData => ({
    ...(typeof own === "object" ? own : {}),
    ...style,
  });
  const model = engine.getSheet();
  sheet.host.byItself(() => {
    if (hasAllRows(area) && hasAllColumns(area)) {
      const { style, further } = changeAt(area.top, area.left, area) ?? {};
      if (style) engine.setDefaultStyle(over(engine.getDefaultStyle(), style));
      if (further) {
        const custom = customWith(model.getCustomMetadata(), { [FORMAT_KEY]: further });
        model.setCustomMetadata(custom ?? undefined);
      }
    } else if (hasAllRows(area)) {
      sheet.grow(0, area.right);
      for (let column = area.left; column <= area.right; column++) {
        const { style, further } = changeAt(area.top, column, area) ?? {};
        if (style) {
          engine.setColumnDefaultStyle(column, over(engine.getColumnDefaultStyle(column), style));
        }
        if (!further) continue;
        const line = model.getColumnManager().getColumnOrCreate(column);
        line.custom = customWith(line.custom, { [FORMAT_KEY]: further }) ?? undefined;
      }
    } else {
      sheet.grow(area.bottom, 0);
      for (let row = area.top; row <= area.bottom; row++) {
        const { style, further } = changeAt(row, area.left, area) ?? {};
        if (style) engine.setRowDefaultStyle(row, over(engine.getRowDefaultStyle(row), style));
        if (!further) continue;
        const line = model.getRowManager().getRowOrCreate(row);
        line.custom = customWith(line.custom, { [FORMAT_KEY]: further }) ?? undefined;
      }
    }
  });
  return used;
}

/** Takes away the formats of whole rows, whole columns and the whole sheet; part of clearing formats. */
export function forgetLineFormats(sheet: Worksheet, areas: readonly Area[]): void {
  for (const area of areas) {
    const { engine } = sheet;
    const model = engine.getSheet();
    const { rows, columns } = sheet.unflushedCells.size;
    sheet.host.byItself(() => {
      if (hasAllRows(area)) {
        for (let column = area.left; column <= Math.min(area.right, columns - 1); column++) {
          if (engine.getColumnDefaultStyle(column)) engine.setColumnDefaultStyle(column, null);
          const line = model.getColumnManager().getColumn(column);
          if (line?.custom) line.custom = withoutFormat(line.custom);
        }
      }
      if (hasAllColumns(area)) {
        for (let row = area.top; row <= Math.min(area.bottom, rows - 1); row++) {
          if (engine.getRowDefaultStyle(row)) engine.setRowDefaultStyle(row, null);
          const line = model.getRowManager().getRow(row);
          if (line?.custom) line.custom = withoutFormat(line.custom);
        }
      }
      if (area.bottom === LAST_ROW && area.right === LAST_COLUMN && !area.top && !area.left) {
        if (engine.getDefaultStyle()) engine.setDefaultStyle(null);
        model.setCustomMetadata(withoutFormat(model.getCustomMetadata()));
      }
    });
  }
}

const withoutFormat = (custom: unknown) => customWith(custom, { [FORMAT_KEY]: null }) ?? undefined;

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
