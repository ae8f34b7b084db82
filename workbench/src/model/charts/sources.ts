import type { Host } from "../../host";
import { areaAddress, parseAddress, quoteSheet, splitReference, type Area } from "../addresses";
import { invalidArgument } from "../errors";
import { Range } from "../range";
import type { CellScalar } from "../sheetCells";
import type { Source } from "./description";

/** The cells of a range as a chart refers to them: by the sheet's id, so that a new name of the sheet is no matter. */
export const sourceOf = (range: Range): Source => ({ sheetId: range.sheet.id, area: range.area });

/** A range for values or sizes: one row or one column. @throws InvalidArgument */
export function lineOf(range: unknown): Source {
  const cells = anyCells(range);
  if (cells.rowCount > 1 && cells.columnCount > 1) {
    throw invalidArgument(`${cells.address} is neither one row nor one column.`);
  }
  return sourceOf(cells);
}

/** A range of any shape: categories may have several levels. @throws InvalidArgument */
export function anyCells(range: unknown): Range {
  if (!(range instanceof Range)) throw invalidArgument("A chart's data is a range.");
  return range;
}

/** The values in their order, row by row; nothing where the sheet is gone. */
export function sourceValues(host: Host, source: Source | undefined): (CellScalar | null)[] {
  if (!source) return [];
  if (!("area" in source)) return [...source.values];
  const sheet = host.sheet(source.sheetId);
  return sheet ? sheet.cells.values(source.area).flat() : [];
}

/** What the cells show, in their order. */
export function sourceTexts(host: Host, source: Source | undefined): string[] {
  if (!source) return [];
  if (!("area" in source)) return source.values.map((value) => String(value ?? ""));
  const sheet = host.sheet(source.sheetId);
  return sheet ? sheet.cells.texts(source.area).flat() : [];
}

/** How many values there are, without reading them. */
export function sourceLength(source: Source): number {
  if (!("area" in source)) return source.values.length;
  const { top, left, bottom, right } = source.area;
  return (bottom - top + 1) * (right - left + 1);
}

/** The cells of "=Sheet1!$A$1"; null for a text that is no reference. @throws InvalidArgument for a wrong one */
export function referenceOf(host: Host, formula: string): Source | null {
  if (!formula.startsWith("=")) return null;
  const { sheet: name, address } = splitReference(formula);
  const sheet = name === null ? null : host.workbook.worksheets.getItemOrNullObject(name);
  const area = parseAddress(address);
  if (!sheet || !area) throw invalidArgument(`“${formula}” is no reference to cells.`);
  return { sheetId: sheet.id, area };
}

/** "=Sheet1!$A$1:$A$5", as a series or a title names its cells. */
export function formulaOf(host: Host, source: Source): string {
  if (!("area" in source)) return "";
  const sheet = host.sheet(source.sheetId);
  if (!sheet) return "=#REF!";
  return `=${quoteSheet(sheet.name)}!${areaAddress(source.area, true)}`;
}

/** One row or column of an area, by its place in it from 0. */
export const rowOf = (area: Area, index: number): Area => ({
  ...area,
  top: area.top + index,
  bottom: area.top + index,
});
export const columnOf = (area: Area, index: number): Area => ({
  ...area,
  left: area.left + index,
  right: area.left + index,
});
