import { Adapter } from "../protocol/adapter";
import { Filter } from "./filter";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./errors";
import { Range } from "./range";
import { deleteRange, insertRange } from "./rangeEdits";
import type { Table } from "./table";

export class TableColumnCollection extends Adapter {
  readonly typeName = "TableColumnCollection";
  override readonly scalars = ["count"];
  constructor(private readonly table: Table) {
    super();
  }

  override items(): readonly TableColumn[] {
    this.table.host.flush();
    return this.table.headers.map((_, index) => new TableColumn(this.table, index));
  }
  get count(): number {
    return this.items().length;
  }
  getCount(): number {
    return this.count;
  }
  /** By name or by id. */
  getItem(key: string | number): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound(`column ${key}`);
    return column;
  }
  getItemOrNullObject(key: string | number): TableColumn | null {
    const columns = this.items();
    if (typeof key === "number") return columns.find((column) => column.id === key) ?? null;
    const wanted = key.toLowerCase();
    return columns.find((column) => column.name.toLowerCase() === wanted) ?? null;
  }
  getItemAt(index: number): TableColumn {
    const column = this.items()[index];
    if (!column) throw invalidArgument("There is no such column.");
    return column;
  }

  /** Adds a column at an index, or at the end for null, and writes its values if there are any. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    const { table } = this;
    const { area, worksheet } = table;
    const at = index === null || index === undefined || index < 0 ? this.count : index;
    const left = area.left + at;
    const place = { ...area, left, right: left };
    worksheet.grow(area.bottom, area.right + 1);
    const isFree = at === this.count && worksheet.cells.usedArea(true, place) === null;
    if (!isFree) insertRange(new Range(worksheet, place), "Right", table.id);
    const header = name ?? this.freeName();
    // The table first: a header that is written into it would else be a new name of the column that was there.
    table.insertColumn(at, header);
    new Range(worksheet, { ...place, bottom: area.top }).values = [[header]];
    table.host.flush();
    if (Array.isArray(values)) {
      const lines = values as unknown[][];
      const isWhole = lines.length === area.bottom - area.top + 1;
      const top = isWhole ? area.top : table.bodyArea.top;
      new Range(worksheet, { ...place, top, bottom: top + lines.length - 1 }).values = lines;
      table.host.flush();
    }
    return new TableColumn(table, at);
  }

  private freeName(): string {
    const taken = new Set(this.table.headers.map((header) => header.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`column${number}`)) number++;
    return `Column${number}`;
  }
}

class TableColumn extends Adapter {
  readonly typeName = "TableColumn";
  override readonly scalars = ["id", "index", "name", "values"];
  constructor(
    private readonly table: Table,
    readonly index: number
  ) {
    super();
  }
  override identity() {
    return { Id: this.id };
  }
  /** Excel numbers the columns of a table from 1. */
  get id(): number {
    return this.index + 1;
  }
  get name(): string {
    return this.table.headers[this.index] ?? "";
  }
  set name(name: string) {
    const other = this.table.columns.getItemOrNullObject(name);
    if (other && other.index !== this.index) throw itemAlreadyExists(`a column ${name}`);
    this.getHeaderRowRange().values = [[name]];
    this.table.host.flush();
  }
  get filter(): Filter {
    return new Filter(this.table, this.index);
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.part(this.table.area.top, this.table.area.bottom);
  }
  getHeaderRowRange(): Range {
    return this.part(this.table.area.top, this.table.area.top);
  }
  getDataBodyRange(): Range {
    const { top, bottom } = this.table.bodyArea;
    return this.part(top, bottom);
  }
  getTotalRowRange(): Range {
    const { bottom } = this.table.getTotalRowRange().area;
    return this.part(bottom, bottom);
  }
  delete(): void {
    if (this.table.columns.count === 1) return this.table.delete();
    const range = this.getRange();
    deleteRange(range, "Left", this.table.id);
    this.table.removeColumn(this.index);
  }

  private part(top: number, bottom: number): Range {
    const column = this.table.area.left + this.index;
    return this.table.rangeOf({ top, bottom, left: column, right: column });
  }
}
