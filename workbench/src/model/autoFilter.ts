import { Adapter } from "../protocol/adapter";
import { columnCount, fromEngine, intersect, type Area } from "./addresses";
import { invalidArgument, invalidOperation } from "./errors";
import { cleaned, type Filterable } from "./filter";
import { matchingRows, type FilterCriteria } from "./filterCriteria";
import { filterSheetColumn, keptValues, setFilterRange } from "./filteredRows";
import { Range } from "./range";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** What both kinds of filtered areas answer. */
interface Filtered extends Filterable {
  readonly sheet: Worksheet;
  readonly filterArea: Area | null;
  place(area: Area): void;
  remove(): void;
}

/** The filter of a sheet or of a table. */
export class AutoFilter extends Adapter {
  readonly typeName = "AutoFilter";
  override readonly scalars = ["criteria", "enabled", "isDataFiltered"];
  constructor(private readonly filtered: Filtered) {
    super();
  }
  get enabled(): boolean {
    return this.filtered.filterArea !== null;
  }
  get isDataFiltered(): boolean {
    return this.all.some((criteria) => criteria !== null);
  }
  /** One for each column; empty where nothing is filtered. */
  get criteria(): readonly (FilterCriteria | object)[] {
    return this.isDataFiltered ? this.all.map((criteria) => criteria ?? {}) : [];
  }
  apply(
    range: Range | string,
    columnIndex?: number | null,
    criteria?: FilterCriteria | null
  ): void {
    const { sheet } = this.filtered;
    sheet.assertWritable();
    const { area } = range instanceof Range ? range : sheet.getRange(range);
    this.filtered.place(area);
    if (columnIndex === undefined || columnIndex === null) return;
    const count = this.filtered.filterArea ? columnCount(this.filtered.filterArea) : 0;
    if (!Number.isInteger(columnIndex) || columnIndex < 0 || columnIndex >= count) {
      throw invalidArgument("There is no such column in the filtered range.");
    }
    this.filtered.filterColumn(columnIndex, criteria ? cleaned(criteria) : null);
  }
  clearCriteria(): void {
    this.all.forEach((criteria, column) => {
      if (criteria) this.filtered.filterColumn(column, null);
    });
  }
  /** Shows again what a filter on one column hid; the column is counted from 0. */
  clearColumnCriteria(columnIndex: number): void {
    const { sheet } = this.filtered;
    sheet.assertWritable();
    if (!(columnIndex in this.all)) {
      throw invalidArgument("There is no such column in the filtered range.");
    }
    this.filtered.filterColumn(columnIndex, null);
  }
  reapply(): void {
    reapplyFilters(this.filtered, this.all.length);
  }
  remove(): void {
    this.filtered.remove();
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidOperation("Nothing is filtered.");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const { sheet, filterArea } = this.filtered;
    return filterArea ? new Range(sheet, filterArea) : null;
  }
  private get all(): readonly (FilterCriteria | null)[] {
    const { filterArea } = this.filtered;
    if (!filterArea) return [];
    return Array.from({ length: columnCount(filterArea) }, (_, column) =>
      this.filtered.criteriaOf(column)
    );
  }
}

/** Decides anew which rows stay. */
export function reapplyFilters(filtered: Filterable, columns: number): void {
  for (let column = 0; column < columns; column++) {
    const criteria = filtered.criteriaOf(column);
    if (criteria) filtered.filterColumn(column, criteria);
  }
}

/** The filtered range of a sheet, outside its tables. Its first row is the header. */
export class FilteredSheet implements Filtered {
  constructor(readonly sheet: Worksheet) {}

  get filterArea(): Area | null {
    const range = this.sheet.engine.getFilter()?.getRange().getRange();
    return range ? fromEngine(range) : null;
  }
  criteriaOf(column: number): FilterCriteria | null {
    return this.kept[column] ?? null;
  }
  place(wanted: Area): void {
    const used = this.sheet.cells.usedArea(true, wanted);
    const area = intersect(wanted, used ?? wanted) ?? wanted;
    if (this.sheet.tables.items().some((table) => intersect(table.area, area))) {
      throw invalidArgument("A table has a filter of its own.");
    }
    const before = this.filterArea;
    const same =
      before &&
      before.top === area.top &&
      before.left === area.left &&
      before.right === area.right &&
      before.bottom === area.bottom;
    if (same) return;
    if (before) this.remove();
    this.sheet.grow(area.bottom, area.right);
    setFilterRange(this.sheet, area);
  }
  remove(): void {
    if (!this.filterArea) return;
    this.memory[this.sheet.id] = {};
    setFilterRange(this.sheet, null);
  }
  filterColumn(column: number, criteria: FilterCriteria | null): void {
    const { filterArea: area, sheet } = this;
    if (!area) throw invalidOperation("Nothing is filtered.");
    const left = area.left + column;
    const cells = { top: area.top + 1, bottom: area.bottom, left, right: left };
    const kept = criteria ? keptValues(sheet, cells, matchingRows(sheet, cells, criteria)) : null;
    const all: Record<number, FilterCriteria> = { ...this.kept };
    if (criteria) all[column] = criteria;
    else delete all[column];
    this.memory[sheet.id] = all;
    filterSheetColumn(sheet, left, kept);
  }
  private get kept(): Readonly<Record<number, FilterCriteria>> {
    return this.memory[this.sheet.id] ?? {};
  }
  private get memory(): Record<string, Record<number, FilterCriteria>> {
    return (this.sheet.host.memory.autoFilters ??= {});
  }
}

/** A table as something filtered: its place and whether it shows its buttons is the table's own. */
export class FilteredTable implements Filtered {
  constructor(private readonly table: Table) {}
  get sheet(): Worksheet {
    return this.table.worksheet;
  }
  get filterArea(): Area | null {
    if (!this.table.showFilterButton) return null;
    return { ...this.table.area, bottom: this.table.bodyArea.bottom };
  }
  criteriaOf(column: number): FilterCriteria | null {
    return this.table.criteriaOf(column);
  }
  filterColumn(column: number, criteria: FilterCriteria | null): void {
    this.table.filterColumn(column, criteria);
  }
  place(area: Area): void {
    if (!intersect(area, this.table.area)) throw invalidArgument("The range is not the table's.");
    this.table.showFilterButton = true;
  }
  remove(): void {
    this.table.clearFilters();
    this.table.showFilterButton = false;
  }
}
