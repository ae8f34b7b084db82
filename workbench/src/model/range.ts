import { autoFill } from "./autoFill";
import { bounding, intersect, LAST_COLUMN, LAST_ROW, rowCount, columnCount } from "./addresses";
import {
  readCellProperties,
  readColumnProperties,
  readRowProperties,
  writeCellProperties,
  writeColumnProperties,
  writeRowProperties,
} from "./cellProperties";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { itemNotFound, notCovered } from "./errors";
import { hyperlinkAt, setHyperlink, type Hyperlink } from "./hyperlinks";
import type { RangeAreas } from "./rangeAreas";
import { applyNamedStyle, styleOf } from "./namedStyles";
import { AreaFormats } from "./styling";
import { RangeContents } from "./rangeContents";
import { copyInto } from "./rangeCopySources";
import { findInRange, replaceInRange, type Criteria } from "./rangeFind";
import { rangeOfAddress } from "./rangeOfAddress";
import { clearRange, deleteRange, insertRange, mergeRange, unmergeRange } from "./rangeEdits";
import { RangeFormat } from "./rangeFormat";
import { RangeSort } from "./rangeSort";
import { specialCells, surroundingArea } from "./rangeSearch";
import { RangeView } from "./rangeView";
import { removeDuplicates, type RemoveDuplicatesResult } from "./removeDuplicates";
import { TableScopedCollection } from "./tables";

/** A rectangle of cells. It does not move when cells are inserted before it. */
export class Range extends RangeContents {
  get format(): RangeFormat {
    return new RangeFormat(this.sheet, [this.area]);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, [this.area]);
  }
  get sort(): RangeSort {
    return new RangeSort(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.sheet, [this.area]);
  }
  /** The named style of the cells; null where they differ. */
  get style(): string | null {
    return styleOf(new AreaFormats(this.sheet, [this.area]));
  }
  set style(name: string) {
    applyNamedStyle(this.sheet.host, new AreaFormats(this.sheet, [this.area]), name);
  }
  get hyperlink(): Hyperlink | null {
    return hyperlinkAt(this.sheet, this.area.top, this.area.left);
  }
  set hyperlink(link: Hyperlink) {
    setHyperlink(this.sheet, this.area, link);
  }

  getCell(row: number, column: number): Range {
    return this.moved(row, column, 1, 1);
  }
  getRow(row: number): Range {
    return this.moved(row, 0, 1, this.columnCount);
  }
  getColumn(column: number): Range {
    return this.moved(0, column, this.rowCount, 1);
  }
  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getRowsBelow(count = 1): Range {
    return this.moved(this.rowCount, 0, count, this.columnCount);
  }
  getRowsAbove(count = 1): Range {
    return this.moved(-count, 0, count, this.columnCount);
  }
  getColumnsAfter(count = 1): Range {
    return this.moved(0, this.columnCount, this.rowCount, count);
  }
  getColumnsBefore(count = 1): Range {
    return this.moved(0, -count, this.rowCount, count);
  }
  getEntireRow(): Range {
    return new Range(this.sheet, { ...this.area, left: 0, right: LAST_COLUMN });
  }
  getEntireColumn(): Range {
    return new Range(this.sheet, { ...this.area, top: 0, bottom: LAST_ROW });
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.moved(rows, columns, this.rowCount, this.columnCount);
  }
  /** Moves the corner at the bottom right, as far as to the other side of the one at the top left. */
  getResizedRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.area;
    const corner = { top: bottom + rows, left: right + columns };
    return new Range(this.sheet, {
      top: Math.min(top, corner.top),
      left: Math.min(left, corner.left),
      bottom: Math.max(top, corner.top),
      right: Math.max(left, corner.left),
    });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.moved(0, 0, rows, columns);
  }
  getBoundingRect(other: Range | string): Range {
    return new Range(this.sheet, bounding(this.area, this.other(other).area));
  }
  getIntersection(other: Range | string): Range {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw itemNotFound("common range");
    return common;
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const { sheet, area } = this.other(other);
    const common = sheet.id === this.sheet.id ? intersect(this.area, area) : null;
    return common ? new Range(this.sheet, common) : null;
  }
  getUsedRange(valuesOnly?: boolean | null): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const used = this.sheet.cells.usedArea(valuesOnly ?? false, this.area);
    return used ? new Range(this.sheet, used) : null;
  }
  getSurroundingRegion(): Range {
    return new Range(this.sheet, surroundingArea(this.sheet, this.area));
  }
  getVisibleView(): RangeView {
    return new RangeView(this);
  }
  getSpecialCells(type: string, valueType?: string | null): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(type, valueType);
    if (!found) throw itemNotFound(`cell of the kind ${type}`);
    return found;
  }
  getSpecialCellsOrNullObject(type: string, valueType?: string | null): RangeAreas | null {
    return specialCells(this, type, valueType ?? "All");
  }
  getTables(fullyContained?: boolean | null): TableScopedCollection {
    return new TableScopedCollection(this.sheet, [this.area], fullyContained ?? false);
  }

  clear(applyTo?: string | null): void {
    clearRange(this, applyTo ?? "All");
  }
  insert(shift: string): Range {
    insertRange(this, shift);
    return this;
  }
  delete(shift: string): void {
    deleteRange(this, shift);
  }
  merge(across?: boolean | null): void {
    mergeRange(this, across ?? false);
  }
  unmerge(): void {
    unmergeRange(this);
  }
  select(): void {
    this.sheet.activate();
    const area = this.sheet.laidOut(this.area) ?? this.area;
    this.sheet.grow(area.bottom, area.right);
    const { engine } = this.sheet;
    const range = engine.getRange(area.top, area.left, rowCount(area), columnCount(area));
    // Not by itself: this is the one change that means to move the selection.
    engine.setActiveRange(range);
    this.sheet.host.writes++;
  }
  calculate(): void {
    this.sheet.calculate();
  }
  /** Marks the cells for the next calculation; the engine keeps track of that itself. */
  setDirty(): void {
    this.sheet.calculate();
  }

  find(text: string, criteria?: Criteria | null): Range {
    const found = this.findOrNullObject(text, criteria);
    if (!found) throw itemNotFound(`cell with “${text}”`);
    return found;
  }
  findOrNullObject(text: string, criteria?: Criteria | null): Range | null {
    return findInRange(this, text, criteria ?? null);
  }
  replaceAll(text: string, replacement: string, criteria?: Criteria | null): number {
    return replaceInRange(this, text, replacement, criteria ?? null);
  }
  removeDuplicates(columns: readonly number[], includesHeader: boolean): RemoveDuplicatesResult {
    return removeDuplicates(this, columns, includesHeader);
  }
  copyFrom(
    source: Range | RangeAreas | string,
    type?: string | null,
    skipBlanks?: boolean | null,
    transpose?: boolean | null
  ): void {
    copyInto(this, source, type ?? "All", skipBlanks ?? false, transpose ?? false);
  }
  autoFill(destination?: Range | string | null, type?: string | null): void {
    if (!destination) throw notCovered("filling as far as the neighbours reach");
    autoFill(this, this.other(destination), type ?? "FillDefault");
  }

  /** @throws NotImplemented always */
  flashFill(): void {
    throw notCovered("filling by example");
  }

  getCellProperties(wanted: object): unknown {
    return readCellProperties(this, wanted);
  }
  getRowProperties(wanted: object): unknown {
    return readRowProperties(this, wanted);
  }
  getColumnProperties(wanted: object): unknown {
    return readColumnProperties(this, wanted);
  }
  setCellProperties(properties: readonly (readonly object[])[]): void {
    writeCellProperties(this, properties);
  }
  setRowProperties(properties: readonly object[]): void {
    writeRowProperties(this, properties);
  }
  setColumnProperties(properties: readonly object[]): void {
    writeColumnProperties(this, properties);
  }

  private moved(rows: number, columns: number, height: number, width: number): Range {
    const top = this.area.top + rows;
    const left = this.area.left + columns;
    return new Range(this.sheet, { top, left, bottom: top + height - 1, right: left + width - 1 });
  }

  private other(range: Range | string): Range {
    return range instanceof Range ? range : rangeOfAddress(this.sheet.host, range, this.sheet);
  }
}
