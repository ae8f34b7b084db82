import { LAST_COLUMN, LAST_ROW, type Area } from "./addresses";
import { Alignment, ALIGNMENT_SCALARS, FormatProtection, indented, indentOf } from "./alignment";
import { RangeBorderCollection } from "./borders";
import { invalidArgument } from "./errors";
import { RangeFill, RangeFont } from "./fillAndFont";
import { AreaFormats } from "./styling";
import type { Worksheet } from "./worksheet";

/** The engine measures in pixels, Excel's API in points. */
const POINTS_PER_PIXEL = 0.75;

/** The formats of one range or of several areas together. */
export class RangeFormat extends Alignment {
  readonly typeName = "RangeFormat";
  override readonly scalars = [
    ...ALIGNMENT_SCALARS,
    "columnWidth",
    "rowHeight",
    "useStandardHeight",
    "useStandardWidth",
  ];
  readonly fill: RangeFill;
  readonly font: RangeFont;
  readonly borders: RangeBorderCollection;
  readonly protection: FormatProtection;
  protected readonly formats: AreaFormats;

  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[]
  ) {
    super();
    this.formats = new AreaFormats(sheet, areas);
    this.fill = new RangeFill(this.formats);
    this.font = new RangeFont(this.formats);
    this.borders = new RangeBorderCollection(sheet, areas);
    this.protection = new FormatProtection(this.formats);
  }

  /** Makes the indent of every cell deeper, or shallower where the amount is negative. */
  adjustIndent(amount: number): void {
    if (!Number.isInteger(amount)) throw invalidArgument("An indent is a whole number.");
    this.formats.apply((style) => ({
      style: indented(Math.min(250, Math.max(0, indentOf(style) + amount))),
    }));
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
    if (!(points >= 0)) throw invalidArgument("A width is not negative.");
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
    if (!(points >= 0 && points <= 409.5)) throw invalidArgument("A height is 0 to 409.5.");
    for (const area of this.areas) {
      const all = area.bottom === LAST_ROW;
      this.sheet.grow(all ? 0 : area.bottom, 0);
      const last = all ? this.sheet.unflushedCells.size.rows - 1 : area.bottom;
      const height = Math.round(points / POINTS_PER_PIXEL);
      this.sheet.host.buffer.setRowHeights(this.sheet, area.top, last, height);
      this.sheet.host.writes++;
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

  /** True where no column has a width of its own; setting it gives the standard width back. */
  get useStandardWidth(): boolean | null {
    return this.columnWidth === this.standardColumn;
  }
  set useStandardWidth(use: boolean) {
    if (use) this.columnWidth = this.standardColumn;
  }
  private get standardColumn(): number {
    return this.sheet.engine.getSheet().getConfig().defaultColumnWidth * POINTS_PER_PIXEL;
  }
  get useStandardHeight(): boolean | null {
    return this.rowHeight === this.sheet.standardHeight;
  }
  set useStandardHeight(use: boolean) {
    if (use) this.rowHeight = this.sheet.standardHeight;
  }
}

const lines = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const same = (values: readonly number[]): number | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
};
