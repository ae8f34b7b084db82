import { BooleanNumber } from "@univerjs/core";
import type { CellStyle, WriteSheet } from "hucre/xlsx";
import { areaAddress, fromEngine, LAST_COLUMN, type Area } from "../../model/addresses";
import type { Worksheet } from "../../model/worksheet";
import type { SheetStyles } from "./sheetStyles";
import { element } from "./xml";

const POINTS_PER_PIXEL = 0.75;
/** Excel's own sizes for Calibri 11, whose digits are 7 pixels wide. */
const STANDARD = { rowPixels: 20, columnPixels: 64, digitPixels: 7 } as const;

/**
 * The width of a column as a file counts it: in digits, rounded down to 1/256 as Excel does.
 *
 * @example fileWidth(64) // 9.140625
 */
export const fileWidth = (pixels: number): number =>
  Math.floor((pixels / STANDARD.digitPixels) * 256) / 256;

type RowDefs = NonNullable<WriteSheet["rowDefs"]>;

/** Heights and hidden rows, with which rows are as high as their text and which have a style. */
export interface RowLayout {
  readonly definitions: RowDefs;
  /** Rows whose height follows from their contents. */
  readonly automatic: ReadonlySet<number>;
  readonly styles: ReadonlyMap<number, CellStyle>;
}

export function rowLayout(
  sheet: Worksheet,
  styles: SheetStyles,
  filteredAreas: readonly Area[]
): RowLayout {
  const engine = sheet.engine.getSheet();
  const { defaultRowHeight } = engine.getConfig();
  const definitions: RowDefs = new Map();
  const automatic = new Set<number>();
  const rowStyles = new Map<number, CellStyle>();
  for (const [key, data] of Object.entries(engine.getRowManager().getRowData())) {
    const row = Number(key);
    const isAutomatic =
      data.ia === BooleanNumber.TRUE || (data.ia === undefined && data.h === undefined);
    const pixels = isAutomatic ? data.ah : data.h;
    const style = styles.ofRow(row);
    if (style) rowStyles.set(row, style);
    const isHigh = pixels !== undefined && pixels !== defaultRowHeight;
    const hidden = engine.getRowVisible(row) ? {} : { hidden: true };
    const isSet = !isAutomatic && data.h !== undefined;
    const height =
      isSet || isHigh ? { height: (pixels ?? defaultRowHeight) * POINTS_PER_PIXEL } : {};
    if (isAutomatic && "height" in height) automatic.add(row);
    if (style || "hidden" in hidden || "height" in height) {
      // A row that has only a style must be written too: its height is then the standard one.
      const own =
        style && !("height" in height) ? { height: defaultRowHeight * POINTS_PER_PIXEL } : height;
      if (own !== height) automatic.add(row);
      definitions.set(row, { ...own, ...hidden });
    }
  }
  for (const { top, bottom } of filteredAreas) {
    for (let row = top; row <= bottom; row++) {
      if (!engine.getRowVisible(row))
        definitions.set(row, { ...definitions.get(row), hidden: true });
    }
  }
  return { definitions, automatic, styles: rowStyles };
}

export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** Pixels; null for the sheet's standard. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: CellStyle | undefined;
}

/** Neighbouring columns that are alike, up to Excel's last where the sheet has a style of its own. */
export function columnRuns(sheet: Worksheet, styles: SheetStyles): readonly ColumnRun[] {
  const engine = sheet.engine.getSheet();
  const data = engine.getColumnManager().getColumnData();
  const known = Object.keys(data).map(Number);
  const last = Math.max(-1, ...known);
  const runs: ColumnRun[] = [];
  const add = (run: ColumnRun): void => {
    const before = runs.at(-1);
    const isAlike =
      before !== undefined &&
      before.last === run.first - 1 &&
      before.width === run.width &&
      before.hidden === run.hidden &&
      before.style === run.style;
    if (isAlike) runs[runs.length - 1] = { ...before, last: run.last };
    else runs.push(run);
  };
  const { ofSheet } = styles;
  for (let column = 0; column <= last; column++) {
    const own = data[column];
    const style = own ? styles.ofColumn(column) : ofSheet;
    const hidden = own?.hd === BooleanNumber.TRUE;
    const width = own?.w ?? null;
    if (style || hidden || width !== null)
      add({ first: column, last: column, width, hidden, style });
  }
  if (ofSheet && last < LAST_COLUMN) {
    add({ first: last + 1, last: LAST_COLUMN, width: null, hidden: false, style: ofSheet });
  }
  return runs;
}

export function columnsElement(
  runs: readonly ColumnRun[],
  sheet: Worksheet,
  styleIndex: (style: CellStyle) => number
): string {
  if (runs.length === 0) return "";
  const { defaultColumnWidth } = sheet.engine.getSheet().getConfig();
  const columns = runs.map(({ first, last, width, hidden, style }) =>
    element("col", {
      min: first + 1,
      max: last + 1,
      width: fileWidth(width ?? defaultColumnWidth),
      style: style ? styleIndex(style) : null,
      hidden: hidden || null,
      customWidth: width !== null || hidden || null,
    })
  );
  return element("cols", null, ...columns);
}

export function sheetFormatElement(sheet: Worksheet): string {
  const { defaultRowHeight, defaultColumnWidth } = sheet.engine.getSheet().getConfig();
  const isOwnWidth = defaultColumnWidth !== STANDARD.columnPixels;
  const isOwnHeight = defaultRowHeight !== STANDARD.rowPixels;
  return element("sheetFormatPr", {
    defaultColWidth: isOwnWidth ? fileWidth(defaultColumnWidth) : null,
    defaultRowHeight: defaultRowHeight * POINTS_PER_PIXEL,
    customHeight: isOwnHeight || null,
  });
}

/** The view of a sheet: what is frozen, selected, shown. */
export function sheetViewsElement(sheet: Worksheet, isActive: boolean): string {
  const { xSplit = 0, ySplit = 0, startRow = 0, startColumn = 0 } = sheet.engine.getFreeze();
  const [columns, rows] = [Math.max(0, xSplit), Math.max(0, ySplit)];
  const pane =
    columns > 0 && rows > 0
      ? "bottomRight"
      : columns > 0
        ? "topRight"
        : rows > 0
          ? "bottomLeft"
          : null;
  const first = { top: Math.max(startRow, rows), left: Math.max(startColumn, columns) };
  const parts: string[] = [];
  if (pane) {
    parts.push(
      element("pane", {
        xSplit: columns > 0 ? columns : null,
        ySplit: rows > 0 ? rows : null,
        topLeftCell: areaAddress({ ...first, bottom: first.top, right: first.left }),
        activePane: pane,
        state: "frozen",
      })
    );
    if (pane === "bottomRight") {
      parts.push(
        element("selection", { pane: "topRight" }),
        element("selection", { pane: "bottomLeft" })
      );
    }
  }
  parts.push(selectionElement(sheet, pane));
  const attributes = {
    showGridLines: sheet.showGridlines ? null : false,
    showRowColHeaders: sheet.showHeadings ? null : false,
    rightToLeft: sheet.engine.getSheet().getConfig().rightToLeft === BooleanNumber.TRUE || null,
    tabSelected: isActive || null,
    zoomScale: zoomOf(sheet),
    workbookViewId: 0,
  };
  return element("sheetViews", null, element("sheetView", attributes, ...parts));
}

function zoomOf(sheet: Worksheet): number | null {
  const percent = Math.round((sheet.engine.getSheet().getConfig().zoomRatio || 1) * 100);
  return percent === 100 ? null : Math.min(400, Math.max(10, percent));
}

function selectionElement(sheet: Worksheet, pane: string | null): string {
  const ranges = sheet.engine.getSelection()?.getActiveRangeList() ?? [];
  const areas = ranges.map((range): Area => sheet.logical(fromEngine(range.getRange())));
  const first = areas[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const current = sheet.engine.getSelection()?.getCurrentCell();
  const active = current
    ? { top: current.actualRow, left: current.actualColumn }
    : { top: first.top, left: first.left };
  const holder = areas.findIndex(
    (area) =>
      active.top >= area.top &&
      active.top <= area.bottom &&
      active.left >= area.left &&
      active.left <= area.right
  );
  return element("selection", {
    pane,
    activeCell: areaAddress({ ...active, bottom: active.top, right: active.left }),
    activeCellId: holder > 0 ? holder : null,
    sqref: areas.length === 0 ? "A1" : areas.map((area) => areaAddress(area)).join(" "),
  });
}
