import type { ICellData, IStyleData, Nullable, Worksheet as EngineSheet } from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";
import { FORMAT_KEY, furtherOf } from "../../model/furtherFormat";
import type { Worksheet } from "../../model/worksheet";
import { fileStyle, QUOTED } from "./cellStyles";
import type { NamedStyles } from "./namedStyles";

/**
 * The styles of one sheet as a file has them. A cell's style is complete there: what it has from its row, its column
 * or the sheet is written into it. Cells that are alike share one object, so that a million of them cost little.
 */
export class SheetStyles {
  private readonly engine: EngineSheet;
  private readonly cells = new Map<unknown, Map<string, CellStyle | undefined>>();
  private readonly quotedStyles = new Map<CellStyle | undefined, CellStyle>();
  private readonly alike = new Map<string, CellStyle>();
  private readonly lines = new Map<string, CellStyle | undefined>();

  constructor(
    private readonly sheet: Worksheet,
    private readonly named: NamedStyles
  ) {
    this.engine = sheet.engine.getSheet();
  }

  /** The style of a cell that exists; undefined for Excel's standard. */
  ofCell(row: number, column: number, cell: ICellData): CellStyle | undefined {
    const rowKey = this.isStyledRow(row) ? row : "";
    const columnKey = this.isStyledColumn(column) ? column : "";
    const format = cell.custom?.[FORMAT_KEY];
    const key = `${rowKey},${columnKey},${format ? JSON.stringify(format) : ""}`;
    let alike = this.cells.get(cell.s ?? null);
    if (!alike) this.cells.set(cell.s ?? null, (alike = new Map<string, CellStyle | undefined>()));
    if (alike.has(key)) return alike.get(key);
    const composed = this.engine.getComposedCellStyleByCellData(row, column, {
      s: cell.s ?? null,
    });
    const further = this.sheet.unflushedCells.further(row, column);
    const style = this.named.marked(fileStyle(composed, further), further.style);
    alike.set(key, style);
    return style;
  }

  /** The same style for a text that Excel would take for something else when it is edited. */
  quoted(style: CellStyle | undefined): CellStyle {
    let marked = this.quotedStyles.get(style);
    if (!marked) {
      marked = { ...style, alignment: { ...style?.alignment, ...QUOTED } };
      this.quotedStyles.set(style, marked);
    }
    return marked;
  }

  /** The style that new cells of a row get; undefined where it is the standard. */
  ofRow(row: number): CellStyle | undefined {
    if (!this.isStyledRow(row)) return undefined;
    const style = this.engine.getRowStyle(row);
    const custom = this.engine.getRowManager().getRow(row)?.custom;
    return this.line(`row ${row}`, style, custom);
  }

  /** The style that new cells of a column get, the sheet's own included. */
  ofColumn(column: number): CellStyle | undefined {
    const style = this.engine.getColumnStyle(column);
    const custom = this.engine.getColumnManager().getColumn(column)?.custom;
    return this.line(`column ${column}`, style, custom);
  }

  /** What every cell has that nothing else is said of. */
  get ofSheet(): CellStyle | undefined {
    return this.line("sheet", {}, undefined);
  }

  private line(key: string, style: Nullable<IStyleData>, custom: unknown) {
    if (this.lines.has(key)) return this.lines.get(key);
    const composed = { ...this.engine.getDefaultCellStyleInternal(), ...style };
    const further = { ...furtherOf(this.engine.getCustomMetadata()), ...furtherOf(custom) };
    const result = this.shared(this.named.marked(fileStyle(composed, further), further.style));
    this.lines.set(key, result);
    return result;
  }

  /** Lines that are alike share one object too. */
  private shared(style: CellStyle | undefined): CellStyle | undefined {
    if (!style) return undefined;
    const key = JSON.stringify(style);
    const known = this.alike.get(key) ?? style;
    this.alike.set(key, known);
    return known;
  }

  private isStyledRow(row: number): boolean {
    const data = this.engine.getRowManager().getRow(row);
    return data !== undefined && data !== null && Boolean(data.s ?? furtherOf(data.custom));
  }
  private isStyledColumn(column: number): boolean {
    const data = this.engine.getColumnManager().getColumn(column);
    return data !== undefined && data !== null && Boolean(data.s ?? furtherOf(data.custom));
  }
}
