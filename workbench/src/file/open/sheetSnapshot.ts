import {
  BooleanNumber,
  type IColumnData,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import { LAST_COLUMN, LAST_ROW, parseAddress, toEngine } from "../../model/addresses";
import { readCells, type CellContext, type RowRead, type SheetCellsRead } from "./cells";
import type { SheetPart } from "./sheetPart";
import type { StyleSheet } from "./styleSheet";
import type { ThemeColors } from "./themeColors";
import type { XmlElement } from "./xml";

/** The grid draws every row it has, so a sheet is given what it needs and some room. */
const SPARE = { rows: 200, columns: 6 } as const;
const LEAST = { rows: 1000, columns: 26 } as const;

/** Width of a digit in the standard font of Excel, Calibri 11, in pixels. */
const DIGIT = 7;
const PIXELS_PER_POINT = 4 / 3;
const ROW_PIXELS = 20;
const COLUMN_PIXELS = 64;

export interface SheetRead {
  readonly snapshot: Partial<IWorksheetData>;
  readonly cells: SheetCellsRead;
  /** What of the sheet's lay-out a save would lose, as sentences. */
  readonly losses: readonly string[];
}

interface ColumnRange {
  readonly from: number;
  readonly to: number;
  readonly data: IColumnData;
}

/**
 * A worksheet as the engine is started with it: cells, sizes, styles of lines, merges, panes, view.
 *
 * @param styles every row's and column's style of the workbook has been asked for before
 */
export function sheetSnapshot(
  sheet: SheetPart,
  styles: StyleSheet,
  colors: ThemeColors,
  context: CellContext
): SheetRead {
  const { root } = sheet;
  const cells = readCells(sheet.cells, context);
  const merges = mergesOf(root);
  const pane = frozen(root);
  const columns = columnsOf(root, styles);
  const view = root.at("sheetViews", "sheetView");
  // Not by spreading: a million rows are too many arguments.
  const lastFormatted = cells.rows.reduce((last, { row }) => Math.max(last, row), -1);
  const used = {
    row: Math.max(cells.lastRow, lastFormatted, pane.ySplit, ...merges.map((each) => each.endRow)),
    column: Math.max(
      cells.lastColumn,
      pane.xSplit,
      ...merges.map((each) => each.endColumn),
      ...columns.filter(({ to }) => to < LAST_COLUMN).map(({ to }) => to)
    ),
  };
  const rowCount = Math.min(LAST_ROW + 1, Math.max(LEAST.rows, used.row + 1 + SPARE.rows));
  const columnCount = Math.min(
    LAST_COLUMN + 1,
    Math.max(LEAST.columns, used.column + 1 + SPARE.columns)
  );
  const format = root.at("sheetFormatPr");
  const tab = colors.of(root.at("sheetPr", "tabColor"));
  const beyond = columns.filter(({ to, data }) => to >= columnCount && (data.hd || data.s));
  const snapshot: Partial<IWorksheetData> = {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount,
    defaultStyle: styles.normal,
    defaultRowHeight: rowPixels(format?.number("defaultRowHeight")) ?? ROW_PIXELS,
    defaultColumnWidth: defaultWidth(format),
    cellData: cells.cells,
    rowData: rowsOf(cells.rows, styles, format?.flag("zeroHeight") ?? false),
    columnData: spread(columns, columnCount),
    mergeData: merges,
    freeze: pane,
    showGridlines: view?.flag("showGridLines", true) === false ? 0 : 1,
    rightToLeft: view?.flag("rightToLeft") ? 1 : 0,
    zoomRatio: (view?.number("zoomScale") ?? 100) / 100,
    ...(tab ? { tabColor: tab } : {}),
  };
  const losses =
    beyond.length > 0 ? [`${sheet.name} has formats in columns to the sheet's end.`] : [];
  return { snapshot, cells, losses };
}

/** The styles of a sheet's rows and columns, asked for before any cell's. */
export function announceLineStyles(sheet: SheetPart, styles: StyleSheet): void {
  columnsOf(sheet.root, styles);
  for (const [, style = ""] of sheet.cells.matchAll(STYLED_ROW)) styles.ofLine(Number(style));
}
const STYLED_ROW =
  /<(?:\w+:)?row\b(?=[^>]*?\ss=["'](\d+))(?=[^>]*?\scustomFormat=["'](?:1|true))[^>]*>/g;

/** @param points as Excel measures rows @returns pixels */
const rowPixels = (points: number | undefined): number | undefined =>
  points === undefined ? undefined : Math.round(points * PIXELS_PER_POINT);

/** @param width in characters, as a file says it @returns pixels */
export const columnPixels = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);

function defaultWidth(format: XmlElement | undefined): number {
  const width = format?.number("defaultColWidth");
  if (width !== undefined) return columnPixels(width);
  const base = format?.number("baseColWidth");
  if (base === undefined) return COLUMN_PIXELS;
  // Five pixels of margins and grid line beside the characters, rounded up to eights as Excel does.
  return Math.ceil((base * DIGIT + 5) / 8) * 8;
}

function columnsOf(root: XmlElement, styles: StyleSheet): readonly ColumnRange[] {
  return (root.at("cols")?.all("col") ?? []).map((column) => {
    const width = column.number("width");
    const style = column.number("style") ?? 0;
    const data: IColumnData = {
      ...(width === undefined ? {} : { w: columnPixels(width) }),
      ...(column.flag("hidden") ? { hd: BooleanNumber.TRUE } : {}),
      ...(style > 0 ? styles.ofLine(style) : {}),
    };
    const from = (column.number("min") ?? 1) - 1;
    return { from, to: (column.number("max") ?? from + 1) - 1, data };
  });
}

function spread(ranges: readonly ColumnRange[], count: number): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (const { from, to, data } of ranges) {
    for (let column = from; column <= Math.min(to, count - 1); column++)
      columns[column] = structuredClone(data);
  }
  return columns;
}

function rowsOf(
  rows: readonly RowRead[],
  styles: StyleSheet,
  hiddenUnlessSaid: boolean
): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
  for (const { row, attributes } of rows) {
    const height = rowPixels(attributes["ht"] === undefined ? undefined : Number(attributes["ht"]));
    const isSet = isOn(attributes["customHeight"]);
    const line: Partial<IRowData> = {
      ...(height === undefined ? {} : { h: height, ia: isSet ? 0 : 1 }),
      ...(height === undefined || isSet ? {} : { ah: height }),
      ...(isOn(attributes["hidden"]) ? { hd: BooleanNumber.TRUE } : {}),
      ...(isOn(attributes["customFormat"]) ? styles.ofLine(Number(attributes["s"] ?? 0)) : {}),
    };
    if (Object.keys(line).length > 0) data[row] = structuredClone(line);
  }
  if (hiddenUnlessSaid) {
    const last = rows.reduce((most, { row }) => Math.max(most, row), -1);
    for (let row = 0; row <= last; row++) data[row] ??= { hd: BooleanNumber.TRUE };
  }
  return data;
}

function mergesOf(root: XmlElement): IRange[] {
  return (root.at("mergeCells")?.all("mergeCell") ?? []).flatMap((merge) => {
    const area = parseAddress(merge.attribute("ref") ?? "");
    return area ? [toEngine(area)] : [];
  });
}

function frozen(root: XmlElement): IWorksheetData["freeze"] {
  const pane = root.at("sheetViews", "sheetView", "pane");
  const isFrozen = (pane?.attribute("state") ?? "split").startsWith("frozen");
  const xSplit = isFrozen ? (pane?.number("xSplit") ?? 0) : 0;
  const ySplit = isFrozen ? (pane?.number("ySplit") ?? 0) : 0;
  return {
    xSplit,
    ySplit,
    startRow: ySplit > 0 ? ySplit : -1,
    startColumn: xSplit > 0 ? xSplit : -1,
  };
}
