import {
  CellValueType,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Styles,
  type Worksheet as EngineSheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SheetRangeThemeModel } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { ERROR_TEXT } from "./entries";
import { furtherOf, type FurtherFormat } from "./furtherFormat";
import { CONDITIONAL } from "./shownFormats";
import { LAST_COLUMN, LAST_ROW, type Area } from "./addresses";

export type CellScalar = string | number | boolean;
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

const NOTHING_FURTHER: FurtherFormat = {};
const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

type SpillRows = Nullable<Record<number, Nullable<Record<number, Nullable<ICellData>>>>>;

/** Reads the cells of one sheet straight from the engine's model: a million at a time is usual. */
export class SheetCells {
  private readonly engine: EngineSheet;
  private readonly formulas: FormulaDataModel;
  private readonly themes: SheetRangeThemeModel;
  private readonly styles: Styles;

  constructor(private readonly sheet: FWorksheet) {
    this.engine = sheet.getSheet();
    this.formulas = sheet.getInject().get(FormulaDataModel);
    this.themes = sheet.getInject().get(SheetRangeThemeModel);
    this.styles = sheet.getWorkbook().getStyles();
  }

  raw(row: number, column: number): Nullable<ICellData> {
    return this.engine.getCellMatrix().getValue(row, column);
  }

  /** Values of an area; "" for an empty cell, as Excel answers. */
  values(area: Area): CellScalar[][] {
    const matrix = this.engine.getCellMatrix();
    const spilled = this.spilled();
    return grid(area, (row, column) => {
      const cell = matrix.getValue(row, column);
      if (cell?.v != null || cell?.p) return scalar(cell);
      return scalar(spilled?.[row]?.[column]);
    });
  }

  valueTypes(area: Area): ValueType[][] {
    const spilled = this.spilled();
    return grid(area, (row, column) => {
      const own = this.raw(row, column);
      return typeOf(own?.v != null || own?.p ? own : (spilled?.[row]?.[column] ?? own));
    });
  }

  formulasOf(area: Area): CellScalar[][] {
    const values = this.values(area);
    return values.map((line, i) =>
      line.map((value, j) => this.formula(area.top + i, area.left + j) ?? value)
    );
  }

  formula(row: number, column: number): string | null {
    const cell = this.raw(row, column);
    if (cell?.f) return cell.f;
    if (!cell?.si) return null;
    const { unitId } = this.engine;
    const id = this.engine.getSheetId();
    return this.formulas.getFormulaStringByCell(row, column, id, unitId) ?? null;
  }

  /** What the cells show, number formats applied. */
  texts(area: Area): string[][] {
    const spilled = this.spilled();
    return grid(area, (row, column) => {
      const own = this.engine.getCellWithFilteredInterceptors(row, column, "text", isOwnFormat);
      if (own?.v == null && !own?.p) {
        const value = scalar(spilled?.[row]?.[column]);
        return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
      }
      if (own.t === CellValueType.BOOLEAN) return truth(own) ? "TRUE" : "FALSE";
      return own.v == null ? String(scalar(own)) : String(own.v);
    });
  }

  /**
   * The style that counts for a cell: its own over its table's, its row's and column's. What is only shown (the colour
   * that a number format asks for, conditional formats) is no part of it.
   */
  style(row: number, column: number): IStyleData {
    const cell = this.raw(row, column);
    const themeStyle = this.tableStyle(row, column);
    const shown = themeStyle ? { ...cell, themeStyle } : cell;
    return this.engine.getComposedCellStyleByCellData(row, column, shown);
  }

  /** The lines round a cell, of the same style; asked for each cell of a table, where a whole style costs too much. */
  borders(row: number, column: number): IBorderData | null {
    const own = this.styles.getStyleByCell(this.raw(row, column));
    if (own?.bd !== undefined) return own.bd;
    const ofTable = this.tableStyle(row, column);
    if (ofTable?.bd !== undefined) return ofTable.bd;
    return this.engine.getComposedCellStyleByCellData(row, column, null).bd ?? null;
  }

  /** What the style of a table lays below the cell's own. */
  private tableStyle(row: number, column: number) {
    return this.themes.getCellStyle(this.engine.unitId, this.engine.getSheetId(), row, column);
  }

  /** Gives a cell a style of the engine's that another cell has, or none; nobody is told. */
  setStyle(row: number, column: number, style: ICellData["s"]): void {
    const cells = this.engine.getCellMatrix();
    const cell = cells.getValue(row, column);
    if (!cell) {
      if (style) cells.setValue(row, column, { s: style });
    } else if (style) cell.s = style;
    else delete cell.s;
  }

  /** What the cell's format has beyond its style: its own over its row's, its column's and the sheet's. */
  further(row: number, column: number): FurtherFormat {
    const own = furtherOf(this.raw(row, column)?.custom);
    const ofRow = furtherOf(this.engine.getRowManager().getRow(row)?.custom);
    const ofColumn = furtherOf(this.engine.getColumnManager().getColumn(column)?.custom);
    const ofSheet = furtherOf(this.engine.getCustomMetadata());
    if (!ofRow && !ofColumn && !ofSheet) return own ?? NOTHING_FURTHER;
    return { ...ofSheet, ...ofColumn, ...ofRow, ...own };
  }

  format(row: number, column: number): string {
    return this.style(row, column).n?.pattern || "General";
  }

  /** The smallest area with everything used inside `within`, or null. Formats count unless `valuesOnly`. */
  usedArea(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
    let used: { top: number; left: number; bottom: number; right: number } | null = null;
    const include = (row: number, column: number): void => {
      if (row < within.top || row > within.bottom) return;
      if (column < within.left || column > within.right) return;
      if (!used) used = { top: row, left: column, bottom: row, right: column };
      else {
        if (row < used.top) used.top = row;
        if (row > used.bottom) used.bottom = row;
        if (column < used.left) used.left = column;
        if (column > used.right) used.right = column;
      }
    };
    this.engine.getCellMatrix().forValue((row, column, cell) => {
      if (!cell) return;
      const hasContent = cell.v != null || cell.f || cell.si || cell.p;
      if (hasContent || (!valuesOnly && cell.s)) include(row, column);
    });
    for (const [row, line] of Object.entries(this.spilled() ?? {})) {
      for (const column of Object.keys(line ?? {})) include(Number(row), Number(column));
    }
    return used;
  }

  isRowHidden(row: number): boolean {
    return !this.engine.getRowVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.engine.getColVisible(column);
  }

  /** How far the engine has laid out the sheet. Beyond it everything is empty. */
  get size(): { readonly rows: number; readonly columns: number } {
    return { rows: this.engine.getMaxRows(), columns: this.engine.getMaxColumns() };
  }

  /** Results of a formula that spill into other cells lie outside the sheet's own cells. */
  private spilled(): SpillRows {
    const data = this.formulas.getArrayFormulaCellData();
    return data?.[this.engine.unitId]?.[this.sheet.getSheetId()] as SpillRows;
  }
}

export function grid<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  const lines: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(cell(row, column));
    lines.push(line);
  }
  return lines;
}

const isOwnFormat = (interceptor: { readonly id?: string }): boolean =>
  interceptor.id !== CONDITIONAL;

const truth = (cell: ICellData): boolean =>
  cell.v === true || cell.v === 1 || String(cell.v).toUpperCase() === "TRUE";

function scalar(cell: Nullable<ICellData>): CellScalar {
  if (!cell) return "";
  if (cell.v == null)
    return cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
  return cell.t === CellValueType.BOOLEAN ? truth(cell) : cell.v;
}

function typeOf(cell: Nullable<ICellData>): ValueType {
  const value = scalar(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return cell?.f || cell?.si ? "String" : "Empty";
  const isError = cell?.t !== CellValueType.FORCE_STRING && ERROR_TEXT.test(value);
  return isError ? "Error" : "String";
}
