import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";
import { intersect, parseAddress, splitReference, type Area } from "./addresses";
import { FilteredSheet } from "./autoFilter";
import { adoptFormulas } from "./calculatedColumns";
import { invalidArgument, invalidOperation, itemNotFound } from "./errors";
import { WHOLE_WORKBOOK } from "./events";
import { Range } from "./range";
import { Table } from "./table";
import { followHeaders } from "./columnNames";
import { addEngineTable, engineTables, renameEngineColumns } from "./tableEngine";
import { TableEvent, tellTable, tellTableChanges } from "./tableEvents";
import { adoptTotals } from "./tableTotals";
import type { Worksheet } from "./worksheet";

/** Tables of the workbook (sheet null) or of one sheet. */
export class TableCollection extends Adapter {
  readonly typeName = "TableCollection";
  override readonly scalars = ["count"];
  constructor(
    private readonly host: Host,
    private readonly sheet: Worksheet | null
  ) {
    super();
  }

  override items(): readonly Table[] {
    this.host.flush();
    return engineTables(this.host)
      .filter((table) => !this.sheet || table.subUnitId === this.sheet.id)
      .map((table) => new Table(this.host, table.id));
  }
  get count(): number {
    return this.items().length;
  }
  getCount(): number {
    return this.count;
  }
  getFirst(): Table {
    return this.getItemAt(0);
  }
  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound(`table ${key}`);
    return table;
  }
  getItemOrNullObject(key: string): Table | null {
    const wanted = String(key).toLowerCase();
    const isWanted = (table: Table) => table.id === key || table.name.toLowerCase() === wanted;
    return this.items().find(isWanted) ?? null;
  }
  /** Whether the table of this name has a totals row; asked in the middle of a calculation. */
  showsTotals(name: string): boolean {
    const table = engineTables(this.host).find((each) => each.name === name);
    return table !== undefined && this.host.memory.tables[table.id]?.showTotals === true;
  }
  getItemAt(index: number): Table {
    const table = this.items()[index];
    if (!table) throw invalidArgument("There is no such table.");
    return table;
  }

  add(place: Range | string, hasHeaders: boolean): Table {
    const range = this.place(place);
    const { sheet } = range;
    sheet.assertWritable();
    this.host.flush();
    const here = hasHeaders ? range.area : this.withHeaderRow(range);
    if (sheet.engine.getFilter()) {
      const filtered = new FilteredSheet(sheet).filterArea;
      if (filtered && intersect(filtered, here)) new FilteredSheet(sheet).remove();
    }
    const overlaps = sheet.tables.items().some((table) => intersect(table.area, here));
    if (overlaps) throw invalidOperation("A table cannot overlap another.");
    sheet.grow(here.bottom, here.right);
    // A table has at least one row of data, even if the range has only headers.
    const area = here.top === here.bottom ? { ...here, bottom: here.bottom + 1 } : here;
    sheet.grow(area.bottom, area.right);
    const headers = writeHeaders(sheet, area);
    const id = addEngineTable(this.host, sheet.id, this.nextName(), area, headers);
    this.host.memory.tables[id] = {
      style: "TableStyleMedium2",
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      showTotals: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    };
    const table = new Table(this.host, id);
    table.drawStyle();
    tellTable(this.host, TableEvent.added, sheet.id, {
      source: "Local",
      tableId: id,
      worksheetId: sheet.id,
    });
    return table;
  }

  /**
   * Cells of this sheet were changed: a header cell is the column's name from now on, a formula in a whole column
   * belongs to the column, and the handlers of the tables are told.
   */
  adoptHeaders(changed: readonly Area[]): void {
    for (const known of engineTables(this.host)) {
      if (known.subUnitId !== this.sheet?.id) continue;
      const table = new Table(this.host, known.id);
      tellTableChanges(table, changed);
      adoptFormulas(table, changed);
      adoptTotals(table, changed);
      const header = { ...table.area, bottom: table.area.top };
      if (!table.showHeaders || !changed.some((area) => intersect(area, header))) continue;
      const before = table.headers;
      renameEngineColumns(this.host, known.id, writeHeaders(this.sheet, table.area));
      followHeaders(table, before, changed);
    }
  }

  _RegisterAddedEvent(): void {
    this.host.events.watch(TableEvent.added, this.eventTarget);
  }
  _UnregisterAddedEvent(): void {
    this.host.events.unwatch(TableEvent.added, this.eventTarget);
  }
  _RegisterDataChangedEvent(): void {
    this.host.events.watch(TableEvent.changed, this.eventTarget);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.events.unwatch(TableEvent.changed, this.eventTarget);
  }
  _RegisterDeletedEvent(): void {
    this.host.events.watch(TableEvent.deleted, this.eventTarget);
  }
  _UnregisterDeletedEvent(): void {
    this.host.events.unwatch(TableEvent.deleted, this.eventTarget);
  }
  private get eventTarget(): string {
    return this.sheet?.id ?? WHOLE_WORKBOOK;
  }

  private place(place: Range | string): Range {
    if (place instanceof Range) return place;
    const { sheet, address } = splitReference(place);
    const area = parseAddress(address);
    const { worksheets } = this.host.workbook;
    const owner =
      sheet === null ? (this.sheet ?? worksheets.getActiveWorksheet()) : worksheets.find(sheet);
    if (!area || !owner) throw invalidArgument(`${place} is no address.`);
    return new Range(owner, area);
  }

  private withHeaderRow(range: Range): Area {
    range.insert("Down");
    const { top, left, bottom, right } = range.area;
    const names = Array.from({ length: right - left + 1 }, (_, i) => `Column${i + 1}`);
    new Range(range.sheet, { top, left, bottom: top, right }).values = [names];
    return { top, left, bottom: bottom + 1, right };
  }

  private nextName(): string {
    const all = new TableCollection(this.host, null);
    let number = 1;
    while (all.getItemOrNullObject(`Table${number}`)) number++;
    return `Table${number}`;
  }
}

/** Headers are texts, none empty, no two the same; Excel writes them so into the cells. */
function writeHeaders(sheet: Worksheet, area: Area): string[] {
  const row = { ...area, bottom: area.top };
  const [texts = []] = sheet.cells.texts(row);
  const taken = new Set<string>();
  const headers = texts.map((text, index) => {
    const stem = text === "" ? `Column${index + 1}` : text;
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
  const [values = []] = sheet.cells.values(row);
  headers.forEach((header, index) => {
    if (values[index] === header) return;
    const column = area.left + index;
    sheet.host.buffer.put(sheet, area.top, column, { v: header, t: 4, f: null, p: null });
  });
  sheet.host.flush();
  return headers;
}

/** Range.getTables and RangeAreas.getTables: tables that overlap the areas. */
export class TableScopedCollection extends Adapter {
  readonly typeName = "TableScopedCollection";
  override readonly scalars = ["count"];
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[],
    private readonly fullyContained: boolean
  ) {
    super();
  }
  override items(): readonly Table[] {
    return this.sheet.tables.items().filter((table) =>
      this.areas.some((area) => {
        const common = intersect(table.area, area);
        return common !== null && (!this.fullyContained || sameArea(common, table.area));
      })
    );
  }
  get count(): number {
    return this.items().length;
  }
  getCount(): number {
    return this.count;
  }
  getFirst(): Table {
    const [first] = this.items();
    if (!first) throw itemNotFound("table here");
    return first;
  }
  getItem(name: string): Table {
    const wanted = name.toLowerCase();
    const table = this.items().find((each) => each.name.toLowerCase() === wanted);
    if (!table) throw itemNotFound(`table ${name} here`);
    return table;
  }
}

const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
