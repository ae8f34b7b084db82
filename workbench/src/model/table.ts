import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";
import { intersect, type Area } from "./addresses";
import { AutoFilter, FilteredTable, reapplyFilters } from "./autoFilter";
import { invalidArgument, itemAlreadyExists, notCovered } from "./errors";
import { matchingRows, type FilterCriteria } from "./filterCriteria";
import { filterTableColumn, keptValues } from "./filteredRows";
import type { TableMemory, TableSorting } from "./memory";
import { Range } from "./range";
import { TableSort } from "./rangeSort";
import { TableColumnCollection } from "./tableColumns";
import {
  configureEngineTable,
  engineArea,
  engineTable,
  removeEngineTable,
  reshapeEngineTable,
} from "./tableEngine";
import { TableEvent, tellTable, watchTableSelection } from "./tableEvents";
import { TableRowCollection } from "./tableRows";
import { renameTableInFormulas } from "./tableFormulas";
import { themeOf } from "./tableThemes";
import { writeTotals } from "./tableTotals";
import type { Worksheet } from "./worksheet";

export class Table extends Adapter {
  readonly typeName = "Table";
  override readonly scalars = [
    "id",
    "name",
    "legacyId",
    "style",
    "showHeaders",
    "showTotals",
    "showBandedRows",
    "showBandedColumns",
    "showFilterButton",
    "highlightFirstColumn",
    "highlightLastColumn",
  ];
  readonly columns: TableColumnCollection;
  readonly rows: TableRowCollection;

  constructor(
    readonly host: Host,
    readonly id: string
  ) {
    super();
    this.columns = new TableColumnCollection(this);
    this.rows = new TableRowCollection(this);
  }

  override identity() {
    return { Id: this.id };
  }
  get legacyId(): string {
    return this.id;
  }
  get name(): string {
    return engineTable(this.host, this.id).name;
  }
  set name(name: string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name)) {
      throw invalidArgument(`“${name}” cannot be a table's name.`);
    }
    const other = this.host.workbook.tables.getItemOrNullObject(name);
    if (other && other.id !== this.id) throw itemAlreadyExists(`a table ${name}`);
    if (this.host.workbook.names.find(name)) throw itemAlreadyExists(`a name ${name}`);
    const before = this.name;
    configureEngineTable(this.host, this.id, { name });
    if (name !== before) renameTableInFormulas(this.host, before, name);
  }
  get worksheet(): Worksheet {
    const sheet = this.host.sheet(engineTable(this.host, this.id).subUnitId);
    if (!sheet) throw invalidArgument("The table's sheet is gone.");
    return sheet;
  }
  get area(): Area {
    return engineArea(engineTable(this.host, this.id));
  }
  /** Rows of data: without headers and totals. */
  get bodyArea(): Area {
    const { area } = this;
    return {
      ...area,
      top: area.top + (this.showHeaders ? 1 : 0),
      bottom: area.bottom - (this.showTotals ? 1 : 0),
    };
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(new FilteredTable(this));
  }
  get sort(): TableSort {
    return new TableSort(this);
  }
  /** How the table was sorted last. */
  get sorted(): TableSorting | undefined {
    return this.memory.sorted;
  }
  set sorted(sorted: TableSorting | undefined) {
    this.memory.sorted = sorted;
  }
  get headers(): readonly string[] {
    return engineTable(this.host, this.id).columns.map((column) => column.displayName);
  }

  get showHeaders(): boolean {
    return engineTable(this.host, this.id).showHeader;
  }
  set showHeaders(show: boolean) {
    if (!show) throw notCovered("tables without headers");
  }
  get showTotals(): boolean {
    return this.memory.showTotals;
  }
  set showTotals(show: boolean) {
    if (show === this.showTotals) return;
    const { area, worksheet } = this;
    if (show) {
      const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
      makeRoom(worksheet, below);
      this.memory.showTotals = true;
      this.reshape({ ...area, bottom: area.bottom + 1 });
      writeTotals(this);
    } else {
      // First, so that what is cleared is not taken for a change of the totals.
      this.memory.showTotals = false;
      new Range(worksheet, { ...area, top: area.bottom }).clear("Contents");
      this.reshape({ ...area, bottom: area.bottom - 1 });
    }
  }

  get style(): string {
    return this.memory.style;
  }
  set style(style: string) {
    this.setLook("style", style);
  }
  get showBandedRows(): boolean {
    return this.memory.showBandedRows;
  }
  set showBandedRows(show: boolean) {
    this.setLook("showBandedRows", show);
  }
  get showBandedColumns(): boolean {
    return this.memory.showBandedColumns;
  }
  set showBandedColumns(show: boolean) {
    this.setLook("showBandedColumns", show);
  }
  get highlightFirstColumn(): boolean {
    return this.memory.highlightFirstColumn;
  }
  set highlightFirstColumn(show: boolean) {
    this.setLook("highlightFirstColumn", show);
  }
  get highlightLastColumn(): boolean {
    return this.memory.highlightLastColumn;
  }
  set highlightLastColumn(show: boolean) {
    this.setLook("highlightLastColumn", show);
  }
  get showFilterButton(): boolean {
    return this.memory.showFilterButton;
  }
  set showFilterButton(show: boolean) {
    this.setLook("showFilterButton", show);
  }

  getRange(): Range {
    return this.rangeOf(this.area);
  }
  getHeaderRowRange(): Range {
    const { area } = this;
    return this.rangeOf({ ...area, bottom: area.top });
  }
  getDataBodyRange(): Range {
    return this.rangeOf(this.bodyArea);
  }
  getTotalRowRange(): Range {
    if (!this.showTotals) throw invalidArgument("The table shows no totals.");
    const { area } = this;
    return this.rangeOf({ ...area, top: area.bottom });
  }
  resize(to: Range | string): void {
    const area = typeof to === "string" ? this.worksheet.getRange(to).area : to.area;
    if (area.top !== this.area.top || !intersect(area, this.area) || area.bottom <= area.top) {
      throw invalidArgument("A table keeps its header row when it is resized.");
    }
    this.worksheet.grow(area.bottom, area.right);
    this.reshape(area);
  }
  /** Shows every row again. */
  clearFilters(): void {
    this.headers.forEach((_, column) => {
      if (this.criteriaOf(column)) this.filterColumn(column, null);
    });
    // A person may have filtered in the grid.
    this.headers.forEach((_, column) => filterTableColumn(this.host, this.id, column, null));
  }
  reapplyFilters(): void {
    reapplyFilters(this, this.headers.length);
  }
  criteriaOf(column: number): FilterCriteria | null {
    return this.memory.filters?.[this.headers[column] ?? ""] ?? null;
  }
  filterColumn(column: number, criteria: FilterCriteria | null): void {
    const { worksheet, bodyArea } = this;
    worksheet.assertWritable();
    const left = bodyArea.left + column;
    const cells = { ...bodyArea, left, right: left };
    const kept = criteria
      ? keptValues(worksheet, cells, matchingRows(worksheet, cells, criteria))
      : null;
    const name = this.headers[column] ?? "";
    const all = { ...this.memory.filters };
    if (criteria) all[name] = criteria;
    else delete all[name];
    this.memory.filters = all;
    filterTableColumn(this.host, this.id, column, kept);
  }
  convertToRange(): Range {
    const range = this.getRange();
    const { name, worksheet } = this;
    worksheet.assertWritable();
    this.clearFilters();
    removeEngineTable(this.host, this.id);
    delete this.host.memory.tables[this.id];
    tellTable(this.host, TableEvent.deleted, worksheet.id, {
      source: "Local",
      tableId: this.id,
      tableName: name,
      worksheetId: worksheet.id,
    });
    return range;
  }
  delete(): void {
    const range = this.convertToRange();
    range.clear("All");
  }

  _RegisterDataChangedEvent(): void {
    this.host.events.watch(TableEvent.changed, this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.events.unwatch(TableEvent.changed, this.id);
  }
  _RegisterSelectionChangedEvent(): void {
    watchTableSelection(this.host);
    this.host.events.watch(TableEvent.selectionChanged, this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.events.unwatch(TableEvent.selectionChanged, this.id);
  }

  rangeOf(area: Area): Range {
    return new Range(this.worksheet, area);
  }

  /** Changes the table's place; header cells that came in get names. */
  reshape(area: Area): void {
    const { left } = this.area;
    const before = this.headers;
    const width = area.right - area.left + 1;
    const { worksheet } = this;
    const [texts = []] = worksheet.cells.texts({ ...area, bottom: area.top });
    const names = Array.from({ length: width }, (_, index) => {
      return before[area.left + index - left] ?? (texts[index] || `Column${index + 1}`);
    });
    names.forEach((name, index) => {
      if (texts[index] === name) return;
      const header = { v: name, t: 4, f: null, p: null };
      this.host.buffer.put(worksheet, area.top, area.left + index, header);
    });
    this.host.flush();
    reshapeEngineTable(this.host, this.id, area, names);
    this.drawStyle();
  }

  /** A column whose cells are already there becomes part of the table. */
  insertColumn(index: number, name: string): void {
    const { area } = this;
    const names = [...this.headers.slice(0, index), name, ...this.headers.slice(index)];
    reshapeEngineTable(this.host, this.id, { ...area, right: area.left + names.length - 1 }, names);
    this.drawStyle();
  }

  /** A column whose cells are already gone leaves the table. */
  removeColumn(index: number): void {
    const { area } = this;
    const names = this.headers.filter((_, at) => at !== index);
    reshapeEngineTable(this.host, this.id, { ...area, right: area.left + names.length - 1 }, names);
    this.drawStyle();
  }

  drawStyle(): void {
    const theme = themeOf(this.host, this.memory);
    configureEngineTable(this.host, this.id, { theme });
  }

  private setLook<K extends keyof TableMemory>(key: K, value: TableMemory[K]): void {
    this.memory[key] = value;
    this.drawStyle();
  }

  /** What is remembered of the table and the engine has no place for. */
  get memory(): TableMemory {
    return (this.host.memory.tables[this.id] ??= {
      style: "TableStyleMedium2",
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      showTotals: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    });
  }
}

/** Moves down what stands in the way of a row that a table gets. */
export function makeRoom(sheet: Worksheet, row: Area): void {
  sheet.grow(row.bottom, row.right);
  const isFree = sheet.cells.usedArea(true, row) === null;
  if (!isFree) new Range(sheet, row).insert("Down");
}
