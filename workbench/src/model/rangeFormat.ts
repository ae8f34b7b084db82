import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import { Adapter } from "../protocol/adapter";
import { hasAllColumns, hasAllRows, LAST_COLUMN, LAST_ROW, type Area } from "./addresses";
import { RangeBorderCollection } from "./borders";
import { invalidArgument } from "./errors";
import { RangeFill, RangeFont } from "./fillAndFont";
import { applyStyle, uniform } from "./styling";
import type { Worksheet } from "./worksheet";

/** The engine measures in pixels, Excel's API in points. */
const POINTS_PER_PIXEL = 0.75;
/** One step of indentation, in pixels: the width of three digits of the standard font. */
const INDENT_STEP = 9;

const HORIZONTAL = new Map<string, HorizontalAlign>([
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
  ["Fill", HorizontalAlign.LEFT],
  ["CenterAcrossSelection", HorizontalAlign.CENTER],
]);
const VERTICAL = new Map<string, VerticalAlign>([
  ["Bottom", VerticalAlign.BOTTOM],
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Justify", VerticalAlign.TOP],
  ["Distributed", VerticalAlign.MIDDLE],
]);

/** The formats of one range or of several areas together. */
export class RangeFormat extends Adapter {
  readonly typeName = "RangeFormat";
  override readonly scalars = [
    "columnWidth",
    "horizontalAlignment",
    "indentLevel",
    "rowHeight",
    "textOrientation",
    "verticalAlignment",
    "wrapText",
  ];
  readonly fill: RangeFill;
  readonly font: RangeFont;
  readonly borders: RangeBorderCollection;

  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[]
  ) {
    super();
    this.fill = new RangeFill(sheet, areas);
    this.font = new RangeFont(sheet, areas);
    this.borders = new RangeBorderCollection(sheet, areas);
  }

  get horizontalAlignment(): string | null {
    return this.read((style) => nameOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED));
  }
  set horizontalAlignment(name: string) {
    this.apply({ ht: valueOf(HORIZONTAL, name) });
  }
  get verticalAlignment(): string | null {
    return this.read((style) => nameOf(VERTICAL, style.vt || VerticalAlign.BOTTOM));
  }
  set verticalAlignment(name: string) {
    this.apply({ vt: valueOf(VERTICAL, name) });
  }
  get wrapText(): boolean | null {
    return this.read((style) => style.tb === WrapStrategy.WRAP);
  }
  set wrapText(wrap: boolean) {
    this.apply({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }
  get indentLevel(): number | null {
    return this.read((style) => Math.round((style.pd?.l ?? 0) / INDENT_STEP));
  }
  set indentLevel(level: number) {
    if (level < 0 || level > 250) throw invalidArgument("An indent is 0 to 250.");
    this.apply({ pd: level === 0 ? null : { l: level * INDENT_STEP } });
  }
  get textOrientation(): number | null {
    return this.read((style) => style.tr?.a ?? 0);
  }
  set textOrientation(angle: number) {
    this.apply({ tr: angle === 0 ? null : { a: angle, v: BooleanNumber.FALSE } });
  }

  get columnWidth(): number | null {
    const widths = this.areas.flatMap((area) =>
      lines(area.left, Math.min(area.right, this.sheet.unflushedCells.size.columns)).map((column) =>
        this.sheet.engine.getColumnWidth(column)
      )
    );
    return same(widths.map((pixels) => pixels * POINTS_PER_PIXEL));
  }
  set columnWidth(points: number) {
    for (const area of this.areas) {
      const all = area.right === LAST_COLUMN;
      this.sheet.grow(0, all ? 0 : area.right);
      const last = all ? this.sheet.unflushedCells.size.columns - 1 : area.right;
      const width = Math.round(points / POINTS_PER_PIXEL);
      this.sheet.host.byItself(() => {
        this.sheet.engine.setColumnWidths(area.left, last - area.left + 1, width);
      });
    }
  }
  get rowHeight(): number | null {
    const heights = this.areas.flatMap((area) =>
      lines(area.top, Math.min(area.bottom, this.sheet.unflushedCells.size.rows)).map((row) =>
        this.sheet.engine.getRowHeight(row)
      )
    );
    return same(heights.map((pixels) => pixels * POINTS_PER_PIXEL));
  }
  set rowHeight(points: number) {
    for (const area of this.areas) {
      const all = area.bottom === LAST_ROW;
      this.sheet.grow(all ? 0 : area.bottom, 0);
      const last = all ? this.sheet.unflushedCells.size.rows - 1 : area.bottom;
      // Without force the engine keeps a row at the height of its text; Excel does as it is told.
      const height = Math.round(points / POINTS_PER_PIXEL);
      this.sheet.host.byItself(() => {
        this.sheet.engine.setRowHeightsForced(area.top, last - area.top + 1, height);
      });
    }
  }

  /** A guess from the length of the texts: only a grid knows how wide they are. */
  autofitColumns(): void {
    for (const area of this.areas) {
      const used = this.sheet.cells.usedArea(true, area);
      if (!used) continue;
      const texts = this.sheet.cells.texts({
        ...used,
        bottom: Math.min(used.bottom, used.top + 999),
      });
      for (let column = used.left; column <= used.right; column++) {
        const longest = Math.max(...texts.map((line) => line[column - used.left]?.length ?? 0));
        const pixels = Math.min(600, 12 + longest * 7);
        this.sheet.host.byItself(() => this.sheet.engine.setColumnWidth(column, pixels));
      }
    }
  }
  autofitRows(): void {
    for (const area of this.areas) {
      const used = this.sheet.cells.usedArea(true, area);
      if (!used) continue;
      this.sheet.host.byItself(() => {
        this.sheet.engine.setRowAutoHeight(used.top, used.bottom - used.top + 1);
      });
    }
  }

  /** Takes away the styles of whole rows and columns; part of clearing formats. */
  forgetLineStyles(): void {
    for (const area of this.areas) {
      const { engine } = this.sheet;
      const { rows, columns } = this.sheet.unflushedCells.size;
      this.sheet.host.byItself(() => {
        if (hasAllRows(area)) {
          for (let c = area.left; c <= Math.min(area.right, columns - 1); c++) {
            if (engine.getColumnDefaultStyle(c)) engine.setColumnDefaultStyle(c, null);
          }
        }
        if (hasAllColumns(area)) {
          for (let r = area.top; r <= Math.min(area.bottom, rows - 1); r++) {
            if (engine.getRowDefaultStyle(r)) engine.setRowDefaultStyle(r, null);
          }
        }
      });
    }
  }

  private apply(style: IStyleData): void {
    applyStyle(this.sheet, this.areas, () => style);
  }
  private read<T>(read: (style: IStyleData) => T): T | null {
    return uniform(this.sheet, this.areas, read);
  }
}

const lines = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const same = (values: readonly number[]): number | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
};

function nameOf<T>(names: ReadonlyMap<string, T>, value: T): string {
  for (const [name, known] of names) if (known === value) return name;
  return [...names.keys()][0] ?? "";
}

function valueOf<T>(names: ReadonlyMap<string, T>, name: string): T {
  const value = names.get(name);
  if (value === undefined) throw invalidArgument(`There is no alignment ${name}.`);
  return value;
}
