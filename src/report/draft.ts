import type { ChartCells } from "./charts/chartCells";
import type { ChartPlan } from "./chartPlan";
import type {
  Area,
  Block,
  CellValue,
  ConditionalFormatPlan,
  PrintPlan,
  SheetKind,
  SheetPlan,
  StyleName,
  TablePlan,
} from "./sheetPlan";
import { widthOf } from "./textHeight";

/** The most that Excel holds in one cell. */
const LONGEST_TEXT = 32_767;
const CUT = "…";

/** What is known of a sheet before anything stands on it. */
export interface DraftOptions {
  readonly kind: SheetKind;
  readonly name: string;
  readonly tab: SheetPlan["tab"];
  readonly columns: readonly number[];
}

/** What is decided once everything stands. */
export interface Finish {
  readonly freeze?: SheetPlan["freeze"];
  readonly print: PrintPlan;
  readonly charts?: readonly ChartPlan[];
  /** What the charts are drawn from. */
  readonly cells?: ChartCells;
}

const POINTS_PER_PIXEL = 0.75;

/**
 * A sheet while it is put together, from the top down. Rows and columns count from 0.
 * Texts are kept as they are given, only cut where no cell could hold them.
 */
export class Draft {
  private readonly blocks: Block[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: SheetPlan["rowHeights"][number][] = [];
  private readonly tables: TablePlan[] = [];
  private readonly rules: ConditionalFormatPlan[] = [];
  private readonly bars: Area[] = [];
  private readonly links: SheetPlan["links"][number][] = [];
  private readonly names: SheetPlan["names"][number][] = [];

  constructor(private readonly options: DraftOptions) {}

  get kind(): SheetKind {
    return this.options.kind;
  }

  /** Pixel widths from column A on. */
  get columns(): readonly number[] {
    return this.options.columns;
  }

  /** What was said about heights so far. */
  get rowHeights(): SheetPlan["rowHeights"] {
    return this.heights;
  }

  /** Tables that stand so far. */
  get tablePlans(): readonly TablePlan[] {
    return this.tables;
  }

  put(
    row: number,
    column: number,
    value: CellValue,
    style: StyleName,
    numberFormat?: string
  ): void {
    this.putAll(row, column, [[value]], style, numberFormat);
  }

  putAll(
    row: number,
    column: number,
    values: readonly (readonly CellValue[])[],
    style: StyleName,
    numberFormat?: string
  ): void {
    const block = { row, column, values: values.map((line) => line.map(cut)), style };
    this.blocks.push(numberFormat === undefined ? block : { ...block, numberFormat });
  }

  /** One value in a style that runs over an area, merged. For text on page sheets, never inside a table. */
  span(area: Area, value: CellValue, style: StyleName, numberFormat?: string): void {
    this.fill(area, style, value, numberFormat);
    if (area.rows * area.columns > 1) this.merges.push(area);
  }

  /** The same without merging: the text runs over its empty neighbours. */
  fill(area: Area, style: StyleName, value: CellValue = null, numberFormat?: string): void {
    const values = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        row === 0 && column === 0 ? value : null
      )
    );
    this.putAll(area.row, area.column, values, style, numberFormat);
  }

  height(row: number, height: number, count = 1): void {
    this.heights.push({ row, count, height });
  }

  table(table: TablePlan): void {
    this.tables.push({
      ...table,
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(cut) })),
    });
  }

  rule(...rules: readonly ConditionalFormatPlan[]): void {
    this.rules.push(...rules);
  }

  /** Solid bars from 0 to 1 behind the shares in these cells. */
  shareBars(area: Area): void {
    this.bars.push(area);
  }

  link(row: number, column: number, to: SheetKind, text: string): void {
    this.put(row, column, text, "link");
    this.links.push({ row, column, to, text });
  }

  nameCell(name: string, row: number, column: number): void {
    this.names.push({ name, row, column });
  }

  /** A place for a chart over rows of one height, with its size in points. */
  chartPlace(area: Area, rowHeight: number): Pick<ChartPlan, "area" | "width" | "height"> {
    const pixels = widthOf(this.columns, area.column, area.columns);
    return { area, width: pixels * POINTS_PER_PIXEL, height: area.rows * rowHeight };
  }

  finish({ freeze, print, charts, cells }: Finish): SheetPlan {
    return {
      kind: this.options.kind,
      name: this.options.name,
      tab: this.options.tab,
      columns: this.options.columns,
      rowHeights: this.heights,
      blocks: this.blocks,
      merges: this.merges,
      tables: this.tables,
      conditionalFormats: this.rules,
      ...(this.bars.length > 0 && { shareBars: this.bars }),
      links: this.links,
      names: this.names,
      charts: charts ?? [],
      chartData: cells?.blocks ?? [],
      freeze: freeze ?? { rows: 0, columns: 0 },
      print,
    };
  }
}

function cut(value: CellValue): CellValue {
  if (typeof value !== "string" || value.length <= LONGEST_TEXT) return value;
  return value.slice(0, LONGEST_TEXT - CUT.length) + CUT;
}
