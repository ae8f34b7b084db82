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
import { invalidArgument, itemNotFound } from "./errors";
import { Range } from "./range";
import { RangeFormat } from "./rangeFormat";
import { applyNamedStyle, styleOf } from "./namedStyles";
import { AreaFormats } from "./styling";
import { TableScopedCollection } from "./tables";
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
    "style",
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
  get style(): string | null {
    return styleOf(new AreaFormats(this.worksheet, this.list));
  }
  set style(name: string) {
    applyNamedStyle(this.worksheet.host, new AreaFormats(this.worksheet, this.list), name);
  }
  getIntersection(other: Range | RangeAreas | string): RangeAreas {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw itemNotFound("common range");
    return common;
  }
  getIntersectionOrNullObject(other: Range | RangeAreas | string): RangeAreas | null {
    const others =
      typeof other === "string"
        ? this.worksheet.getRanges(other).list
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
  getUsedRangeAreas(valuesOnly?: boolean | null): RangeAreas {
    const used = this.getUsedRangeAreasOrNullObject(valuesOnly);
    return used ?? new RangeAreas(this.worksheet, [{ top: 0, left: 0, bottom: 0, right: 0 }]);
  }
  getSpecialCells(type: string, valueType?: string | null): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(type, valueType);
    if (!found) throw itemNotFound(`cell of the kind ${type}`);
    return found;
  }
  getSpecialCellsOrNullObject(type: string, valueType?: string | null): RangeAreas | null {
    const found = this.areas
      .items()
      .flatMap((range) => range.getSpecialCellsOrNullObject(type, valueType)?.list ?? []);
    return found.length > 0 ? new RangeAreas(this.worksheet, found) : null;
  }
  getTables(fullyContained?: boolean | null): TableScopedCollection {
    return new TableScopedCollection(this.worksheet, this.list, fullyContained ?? false);
  }
  /** The source is copied to each of the areas. */
  copyFrom(
    source: Range | RangeAreas | string,
    type?: string | null,
    skipBlanks?: boolean | null,
    transpose?: boolean | null
  ): void {
    for (const range of this.areas.items()) range.copyFrom(source, type, skipBlanks, transpose);
  }
  setDirty(): void {
    this.worksheet.calculate();
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
