import { Adapter } from "../protocol/adapter";
import { fillCalculatedColumns } from "./calculatedColumns";
import { invalidArgument } from "./errors";
import { Range } from "./range";
import { makeRoom, type Table } from "./table";

export class TableRowCollection extends Adapter {
  readonly typeName = "TableRowCollection";
  override readonly scalars = ["count"];
  constructor(private readonly table: Table) {
    super();
  }

  override items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.table, index));
  }
  get count(): number {
    const { top, bottom } = this.table.bodyArea;
    return Math.max(0, bottom - top + 1);
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): TableRow {
    if (index < 0 || index >= this.count) throw invalidArgument("There is no such row.");
    return new TableRow(this.table, index);
  }

  /**
   * Adds rows at an index, or at the end for null; a table of one empty row gets them in its place, unless they are
   * always to be inserted. Without values, and where a value is null, the row gets the column's own formula.
   */
  add(index: number | null, values: unknown, alwaysInsert?: boolean | null): TableRow {
    const { table } = this;
    table.worksheet.assertWritable();
    const body = table.bodyArea;
    const width = table.headers.length;
    const lines = linesOf(values, width);
    const isEnd = index === null || index === undefined || index < 0 || index >= this.count;
    const isFresh = this.count === 1 && table.worksheet.cells.usedArea(true, body) === null;
    const at = isEnd ? body.bottom + 1 : body.top + index;
    if (isFresh && isEnd && alwaysInsert !== true) return this.fill(0, lines, lines.length - 1);
    return this.fill(at - body.top, lines, lines.length);
  }

  /** Writes lines from a row of the table on; `added` of them are new. */
  private fill(index: number, lines: readonly (readonly unknown[])[], added: number): TableRow {
    const { table } = this;
    const body = table.bodyArea;
    const { area, worksheet } = table;
    if (added > 0) {
      const first = body.top + index + lines.length - added;
      const room = { ...area, top: first, bottom: first + added - 1 };
      if (first > area.bottom) makeRoom(worksheet, room);
      else new Range(worksheet, room).insert("Down");
      table.reshape({ ...area, bottom: area.bottom + added });
    }
    const top = body.top + index;
    const target = new Range(worksheet, { ...area, top, bottom: top + lines.length - 1 });
    target.values = lines;
    fillCalculatedColumns(table, lines, top);
    return new TableRow(table, index);
  }

  deleteRows(rows: readonly (number | TableRow)[]): void {
    const indexes = rows.map((row) => (row instanceof TableRow ? row.index : row));
    const bottomUp = [...new Set(indexes)].sort((a, b) => b - a);
    for (const index of bottomUp) this.getItemAt(index).delete();
  }
  deleteRowsAt(index: number, count = 1): void {
    for (let i = 0; i < count; i++) this.getItemAt(index).delete();
  }
}

/** One value for a single cell, one line, or several; rows without values are one line of nothing. */
function linesOf(values: unknown, width: number): readonly (readonly unknown[])[] {
  if (values === null || values === undefined) return [Array<null>(width).fill(null)];
  if (!Array.isArray(values)) return [Array<unknown>(width).fill(values)];
  const all = values as readonly unknown[];
  return all.every((line) => Array.isArray(line)) ? (all as readonly unknown[][]) : [all];
}

class TableRow extends Adapter {
  readonly typeName = "TableRow";
  override readonly scalars = ["index", "values"];
  constructor(
    private readonly table: Table,
    readonly index: number
  ) {
    super();
  }
  override identity() {
    return { Index: this.index };
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    const { area, bodyArea } = this.table;
    const row = bodyArea.top + this.index;
    return this.table.rangeOf({ ...area, top: row, bottom: row });
  }
  delete(): void {
    const { table } = this;
    table.worksheet.assertWritable();
    if (table.rows.count === 1) return this.getRange().clear("Contents");
    const { area } = table;
    this.getRange().delete("Up");
    table.reshape({ ...area, bottom: area.bottom - 1 });
  }
}
