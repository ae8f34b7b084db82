import { BooleanNumber, CellValueType, type IStyleData } from "@univerjs/core";
import {
  columnCount,
  hasAllColumns,
  hasAllRows,
  intersect,
  rowCount,
  type Area,
} from "./addresses";
import { copiedConditionalFormats, copiedValidations } from "./copiedRules";
import type { CellPatch } from "./entries";
import { invalidArgument } from "./errors";
import { FORMAT_KEY, type FurtherFormat, type FurtherPatch } from "./furtherFormat";
import { shiftedFormula } from "./formulaShift";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** How a copy is made: Excel.RangeCopyType with the two switches of Range.copyFrom. */
export interface CopyOptions {
  readonly type: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

const TYPES = ["All", "Formulas", "Values", "Formats", "Link", "ColumnWidths"];

/** One cell as it is read before anything is written: source and destination may overlap. */
interface Copied {
  readonly row: number;
  readonly column: number;
  readonly content: CellPatch;
  readonly formula: string | null;
  readonly isBlank: boolean;
  readonly style: IStyleData;
  readonly further: FurtherFormat;
  readonly hyperlink: unknown;
}

/**
 * Range.copyFrom: the source is laid onto the destination as often as it fits, at least once.
 *
 * @throws ApiError (InvalidArgument) for a kind of copy that Excel does not have
 */
export function copyRange(to: Range, from: Range, options: CopyOptions): void {
  const { type, skipBlanks, transpose } = options;
  if (!TYPES.includes(type)) throw invalidArgument(`There is no copy of the type ${type}.`);
  to.sheet.assertWritable();
  if (type === "ColumnWidths" || (type === "All" && hasAllRows(from.area))) copyWidths(to, from);
  if (type === "ColumnWidths") return;
  const source = sourceArea(from);
  const height = transpose ? columnCount(source) : rowCount(source);
  const width = transpose ? rowCount(source) : columnCount(source);
  const cells = readCells(from.sheet, source);
  const withFormats = type === "All" || type === "Formats";
  const merged = withFormats ? mergesIn(from.sheet, source) : [];
  const [timesDown, timesAcross] = repeats(to, from, height, width);
  const tiles: Area[] = [];
  for (let down = 0; down < timesDown; down++) {
    for (let across = 0; across < timesAcross; across++) {
      const top = to.area.top + down * height;
      const left = to.area.left + across * width;
      tiles.push({ top, left, bottom: top + height - 1, right: left + width - 1 });
    }
  }
  const laying = { from: from.sheet, source, to: to.sheet, tiles, transpose };
  const layFormats = withFormats ? copiedConditionalFormats(laying) : null;
  const layValidations = type === "All" ? copiedValidations(laying) : null;
  for (const area of tiles) {
    for (const cell of cells) {
      if (skipBlanks && cell.isBlank) continue;
      const i = cell.row - source.top;
      const j = cell.column - source.left;
      const row = area.top + (transpose ? j : i);
      const column = area.left + (transpose ? i : j);
      put(to.sheet, row, column, cell, type, transpose, from.sheet);
    }
    if (type !== "Formats") to.sheet.host.buffer.noteChange(to.sheet, area);
    if (merged.length > 0 && !transpose) mergeAlso(to.sheet, merged, source, area);
  }
  to.sheet.host.flush();
  layFormats?.();
  layValidations?.();
  to.sheet.host.writes++;
}

/** Of whole rows and columns only what is used is copied; the first line stays the first. */
function sourceArea(from: Range): Area {
  const { area, sheet } = from;
  if (!hasAllRows(area) && !hasAllColumns(area)) return area;
  const used = sheet.cells.usedArea(false);
  return {
    ...area,
    bottom: hasAllRows(area) ? (used?.bottom ?? 0) : area.bottom,
    right: hasAllColumns(area) ? (used?.right ?? 0) : area.right,
  };
}

function repeats(to: Range, from: Range, height: number, width: number) {
  if (hasAllRows(from.area) || hasAllColumns(from.area)) return [1, 1] as const;
  const down = Number.isInteger(to.rowCount / height) ? to.rowCount / height : 1;
  const across = Number.isInteger(to.columnCount / width) ? to.columnCount / width : 1;
  // Excel fills a destination only where the source fits both ways.
  const fits = to.rowCount % height === 0 && to.columnCount % width === 0;
  if (!fits && to.rowCount * to.columnCount > 1) {
    return [to.rowCount % height === 0 ? down : 1, to.columnCount % width === 0 ? across : 1];
  }
  return [fits ? down : 1, fits ? across : 1] as const;
}

function readCells(sheet: Worksheet, area: Area): readonly Copied[] {
  const { cells } = sheet;
  const values = cells.values(area);
  const copied: Copied[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const raw = cells.raw(row, column);
      const value = values[row - area.top]?.[column - area.left] ?? "";
      const formula = cells.formula(row, column);
      const custom = raw?.custom as { readonly hyperlink?: unknown } | undefined;
      copied.push({
        row,
        column,
        formula,
        content: valuePatch(value, raw?.t ?? null),
        isBlank: value === "" && formula === null,
        style: cells.style(row, column),
        further: cells.further(row, column),
        hyperlink: custom?.hyperlink ?? null,
      });
    }
  }
  return copied;
}

/** A value as it is, not as somebody would type it: a text that looks like a number stays a text. */
export function valuePatch(
  value: string | number | boolean,
  type: CellValueType | null
): CellPatch {
  const none = { f: null, si: null, p: null };
  if (value === "") return { v: null, ...none };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...none };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, ...none };
  const looksOtherwise = value.trim() !== "" && !Number.isNaN(Number(value));
  const isForced = type === CellValueType.FORCE_STRING || looksOtherwise;
  return { v: value, t: isForced ? CellValueType.FORCE_STRING : CellValueType.STRING, ...none };
}

function put(
  sheet: Worksheet,
  row: number,
  column: number,
  cell: Copied,
  type: string,
  transpose: boolean,
  from: Worksheet
): void {
  const { buffer } = sheet.host;
  if (type === "Link") {
    const source = new Range(from, {
      top: cell.row,
      left: cell.column,
      bottom: cell.row,
      right: cell.column,
    });
    const address = from === sheet ? source.address.replace(/^.*!/, "") : source.address;
    return buffer.put(sheet, row, column, { f: `=${address}`, v: null, si: null, p: null });
  }
  const shift = {
    rows: row - cell.row,
    columns: column - cell.column,
    ...(transpose ? { transposedFrom: { row: cell.row, column: cell.column } } : {}),
  };
  const content: CellPatch =
    cell.formula !== null && type !== "Values"
      ? { f: shiftedFormula(cell.formula, shift), v: null, si: null, p: null }
      : cell.content;
  buffer.put(sheet, row, column, {
    ...(type === "Formats" ? {} : content),
    ...(type === "All" || type === "Formats" ? formatPatch(cell.style, cell.further) : {}),
  });
  if (type === "All") {
    buffer.put(sheet, row, column, { custom: { hyperlink: cell.hyperlink ?? null } });
  }
}

const NO_STYLE: Required<{ [K in keyof IStyleData]: null }> = {
  ff: null,
  fs: null,
  it: null,
  bl: null,
  ul: null,
  bbl: null,
  st: null,
  ol: null,
  bg: null,
  bd: null,
  cl: null,
  va: null,
  tr: null,
  td: null,
  ht: null,
  vt: null,
  tb: null,
  pd: null,
  n: null,
};
const NOTHING_FURTHER: Required<{ [K in keyof FurtherFormat]: null }> = {
  style: null,
  locked: null,
  formulaHidden: null,
  horizontal: null,
  vertical: null,
  autoIndent: null,
  readingOrder: null,
  shrinkToFit: null,
  underline: null,
  pattern: null,
  patternColor: null,
  patternTint: null,
  fillTint: null,
  fillBase: null,
  fontTint: null,
  fontBase: null,
};

/** A patch after which a cell has this format and nothing of its old one. */
export function formatPatch(style: IStyleData, further: FurtherFormat): CellPatch {
  // The engine's types know no nulls, though they are how it takes a member away.
  const whole = { ...NO_STYLE, ...style } as IStyleData;
  const patch: FurtherPatch = { ...NOTHING_FURTHER, ...further };
  return { s: { ...whole, bl: style.bl ?? BooleanNumber.FALSE }, custom: { [FORMAT_KEY]: patch } };
}

function mergesIn(sheet: Worksheet, area: Area): readonly Area[] {
  return sheet.mergedAreas().filter((merged) => intersect(merged, area));
}

function mergeAlso(sheet: Worksheet, merged: readonly Area[], from: Area, to: Area): void {
  for (const area of merged) {
    const [rows, columns] = [to.top - from.top, to.left - from.left];
    if (area.bottom > from.bottom || area.right > from.right) continue;
    const moved = {
      top: area.top + rows,
      left: area.left + columns,
      bottom: area.bottom + rows,
      right: area.right + columns,
    };
    new Range(sheet, moved).merge(false);
  }
}

function copyWidths(to: Range, from: Range): void {
  for (let at = 0; at < Math.min(from.columnCount, 16384 - to.columnIndex); at++) {
    const width = from.getColumn(at).format.columnWidth;
    if (width !== null) to.getCell(0, at).format.columnWidth = width;
    if (at >= from.sheet.unflushedCells.size.columns) break;
  }
}
