import { Adapter } from "../protocol/adapter";
import {
  areaAddress,
  columnCount,
  hasAllColumns,
  hasAllRows,
  intersect,
  LAST_COLUMN,
  LAST_ROW,
  quoteSheet,
  rowCount,
  type Area,
} from "./addresses";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { invalidArgument } from "./errors";
import { Range } from "./range";
import { RangeFormat } from "./rangeFormat";
import type { Worksheet } from "./worksheet";

/** Several rectangles of one sheet. */
export class RangeAreas extends Adapter {
  readonly typeName = "RangeAreas";
  override readonly scalars = [
    "address",
    "addressLocal",
    "areaCount",
    "cellCount",
    "isEntireColumn",
    "isEntireRow",
  ];
  readonly format: RangeFormat;

  constructor(
    readonly worksheet: Worksheet,
    private readonly list: readonly Area[]
  ) {
    super();
    if (list.length === 0) throw invalidArgument("There is no area.");
    this.format = new RangeFormat(worksheet, list);
  }
  override get keptByReference(): boolean {
    return true;
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.list.map((area) => new Range(this.worksheet, area)));
  }
  get address(): string {
    const sheet = quoteSheet(this.worksheet.name);
    return this.list.map((area) => `${sheet}!${areaAddress(area)}`).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.list.length;
  }
  get cellCount(): number {
    return this.list.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
  }
  get isEntireColumn(): boolean {
    return this.list.every(hasAllRows);
  }
  get isEntireRow(): boolean {
    return this.list.every(hasAllColumns);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.worksheet, this.list);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.worksheet, this.list);
  }

  getEntireColumn(): RangeAreas {
    return this.changed((area) => ({ ...area, top: 0, bottom: LAST_ROW }));
  }
  getEntireRow(): RangeAreas {
    return this.changed((area) => ({ ...area, left: 0, right: LAST_COLUMN }));
  }
  getOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    return this.changed(
      (area) => new Range(this.worksheet, area).getOffsetRange(rows, columns).area
    );
  }
  getIntersectionOrNullObject(other: Range | RangeAreas | string): RangeAreas | null {
    const others =
      typeof other === "string"
        ? [this.worksheet.getRange(other).area]
        : other instanceof Range
          ? [other.area]
          : other.list;
    const common = this.list.flatMap((area) =>
      others.map((each) => intersect(area, each)).filter((each) => each !== null)
    );
    return common.length > 0 ? new RangeAreas(this.worksheet, common) : null;
  }
  getUsedRangeAreasOrNullObject(valuesOnly?: boolean | null): RangeAreas | null {
    const used = this.list
      .map((area) => this.worksheet.cells.usedArea(valuesOnly ?? false, area))
      .filter((area) => area !== null);
    return used.length > 0 ? new RangeAreas(this.worksheet, used) : null;
  }
  clear(applyTo?: string | null): void {
    for (const range of this.areas.items()) range.clear(applyTo);
  }
  calculate(): void {
    this.worksheet.calculate();
  }

  private changed(change: (area: Area) => Area): RangeAreas {
    return new RangeAreas(this.worksheet, this.list.map(change));
  }
}

class RangeCollection extends Adapter {
  readonly typeName = "RangeCollection";
  override readonly scalars = ["count"];
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  override items(): readonly Range[] {
    return this.ranges;
  }
  get count(): number {
    return this.ranges.length;
  }
  getCount(): number {
    return this.ranges.length;
  }
  getItemAt(index: number): Range {
    const range = this.ranges[index];
    if (!range) throw invalidArgument("There is no such area.");
    return range;
  }
}
