import { Adapter } from "../protocol/adapter";
import { Range } from "./range";

/** The visible rows and columns of a range. */
export class RangeView extends Adapter {
  readonly typeName = "RangeView";
  override readonly scalars = [
    "values",
    "formulas",
    "text",
    "valueTypes",
    "numberFormat",
    "cellAddresses",
    "rowCount",
    "columnCount",
    "index",
  ];
  readonly index = 0;
  private readonly rowsSeen: readonly number[];
  private readonly columnsSeen: readonly number[];

  constructor(private readonly range: Range) {
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
  get formulas(): unknown[][] {
    return this.seen(this.range.formulas);
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
  get cellAddresses(): string[][] {
    return this.rowsSeen.map((row) =>
      this.columnsSeen.map((column) => {
        return new Range(this.range.sheet, { top: row, left: column, bottom: row, right: column })
          .address;
      })
    );
  }
  getRange(): Range {
    return this.range;
  }

  private seen(grid: readonly (readonly unknown[])[] | null): unknown[][] {
    const { top, left } = this.range.area;
    return this.rowsSeen.map((row) =>
      this.columnsSeen.map((column) => grid?.[row - top]?.[column - left])
    );
  }
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
