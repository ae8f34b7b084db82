import { Adapter } from "../protocol/adapter";
import { invalidArgument } from "./errors";
import { Range } from "./range";

/** The visible rows and columns of a range. */
export class RangeView extends Adapter {
  readonly typeName = "RangeView";
  override readonly scalars = [
    "values",
    "formulas",
    "formulasLocal",
    "formulasR1C1",
    "text",
    "valueTypes",
    "numberFormat",
    "cellAddresses",
    "rowCount",
    "columnCount",
    "index",
  ];
  private readonly rowsSeen: readonly number[];
  private readonly columnsSeen: readonly number[];

  constructor(
    private readonly range: Range,
    /** Which of the visible rows it is, from 0, where it is one. */
    readonly index = 0
  ) {
    super();
    const { cells } = range.sheet;
    const { top, left, bottom, right } = range.area;
    this.rowsSeen = numbers(top, bottom).filter((row) => !cells.isRowHidden(row));
    this.columnsSeen = numbers(left, right).filter((column) => !cells.isColumnHidden(column));
  }

  get rowCount(): number {
    return this.rowsSeen.length;
  }
  get columnCount(): number {
    return this.columnsSeen.length;
  }
  get values(): unknown[][] {
    return this.seen(this.range.values);
  }
  set values(values: unknown) {
    this.write(values, (cell, value) => (cell.values = value));
  }
  get formulas(): unknown[][] {
    return this.seen(this.range.formulas);
  }
  set formulas(formulas: unknown) {
    this.write(formulas, (cell, formula) => (cell.formulas = formula));
  }
  get formulasLocal(): unknown[][] {
    return this.formulas;
  }
  set formulasLocal(formulas: unknown) {
    this.formulas = formulas as unknown[][];
  }
  get formulasR1C1(): unknown[][] {
    return this.seen(this.range.formulasR1C1);
  }
  set formulasR1C1(formulas: unknown) {
    this.write(formulas, (cell, formula) => (cell.formulasR1C1 = formula));
  }
  /** The visible rows one by one. */
  get rows(): RangeViewCollection {
    const { range } = this;
    return new RangeViewCollection(
      this.rowsSeen.map((row, index) => new RangeView(range.getRow(row - range.rowIndex), index))
    );
  }
  get text(): unknown[][] {
    return this.seen(this.range.text);
  }
  get valueTypes(): unknown[][] {
    return this.seen(this.range.valueTypes);
  }
  get numberFormat(): unknown[][] {
    return this.seen(this.range.numberFormat);
  }
  set numberFormat(formats: unknown) {
    this.write(formats, (cell, format) => (cell.numberFormat = format));
  }
  get cellAddresses(): string[][] {
    return this.rowsSeen.map((row) =>
      this.columnsSeen.map((column) => this.cell(row, column).address)
    );
  }
  getRange(): Range {
    return this.range;
  }

  /** One entry for all visible cells, or a rectangle of exactly their number. Hidden cells stay as they are. */
  private write(entries: unknown, put: (cell: Range, entry: unknown) => void): void {
    const { rowsSeen, columnsSeen } = this;
    const fits = (line: unknown): line is readonly unknown[] =>
      Array.isArray(line) && line.length === columnsSeen.length;
    const lines = Array.isArray(entries) ? (entries as readonly unknown[]) : null;
    if (lines && (lines.length !== rowsSeen.length || !lines.every(fits))) {
      throw invalidArgument("The rectangle of values is not as large as the view.");
    }
    rowsSeen.forEach((row, i) => {
      const line = lines?.[i] as readonly unknown[] | undefined;
      columnsSeen.forEach((column, j) => put(this.cell(row, column), line ? line[j] : entries));
    });
  }

  private cell(row: number, column: number): Range {
    return new Range(this.range.sheet, { top: row, left: column, bottom: row, right: column });
  }

  private seen(grid: readonly (readonly unknown[])[] | null): unknown[][] {
    const { top, left } = this.range.area;
    return this.rowsSeen.map((row) =>
      this.columnsSeen.map((column) => grid?.[row - top]?.[column - left])
    );
  }
}

class RangeViewCollection extends Adapter {
  readonly typeName = "RangeViewCollection";
  constructor(private readonly views: readonly RangeView[]) {
    super();
  }
  override items(): readonly RangeView[] {
    return this.views;
  }
  getCount(): number {
    return this.views.length;
  }
  getItemAt(index: number): RangeView {
    const view = this.views[index];
    if (!view) throw invalidArgument("There is no such row.");
    return view;
  }
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
