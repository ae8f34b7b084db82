import type { SheetPlan } from "../../src/report/sheetPlan";
import type { TypedCell } from "../../src/excel/cellText";
import type { Kept } from "../../src/excel/keep";
import type { TableSnapshot } from "../../src/excel/sheetSnapshot";
import { SheetModel } from "./sheetModel";

/** What Excel does besides, where people work in a table for weeks: totals, dragged rows and columns, deleted columns. */
export class LivingSheet extends SheetModel {
  override run(plan: SheetPlan): Kept {
    const kept = super.run(plan);
    for (const { key, found, area, totals } of kept.drawing.tables) {
      const table = this.tables.find(({ name }) => name === (found?.name ?? key));
      if (table === undefined || totals === null) continue;
      table.totals = true;
      for (const [column, cell] of totals) this.set(area.row + area.rows, column, cell);
    }
    return kept;
  }

  /** The header in line 0, the body below it. */
  line(table: TableSnapshot, row: number): TypedCell[] {
    return Array.from({ length: table.columns }, (_, at) =>
      this.get(table.row + row, table.column + at)
    );
  }
  setLine(table: TableSnapshot, row: number, cells: readonly TypedCell[]): void {
    cells.forEach((cell, at) => {
      this.set(table.row + row, table.column + at, cell);
    });
  }

  rename(table: TableSnapshot, name: string): void {
    this.tables = this.tables.map((one) => (one.name === table.name ? { ...one, name } : one));
  }
  turnTotalsOn(table: TableSnapshot, cell: TypedCell): void {
    const row = table.row + table.rows;
    this.insertRow(row);
    this.tables = this.tables.map((one) =>
      one.name === table.name ? { ...one, rows: table.rows, totals: true } : one
    );
    this.set(row, table.column, "Total");
    this.set(row, table.column + table.columns - 1, cell);
  }

  /** Row `order[i]` of the body comes to place i. */
  permuteRows(table: TableSnapshot, order: readonly number[]): void {
    const lines = order.map((row) => this.line(table, row + 1));
    lines.forEach((cells, row) => {
      this.setLine(table, row + 1, cells);
    });
  }
  permuteColumns(table: TableSnapshot, order: readonly number[]): void {
    const last = table.rows - 1 + (table.totals ? 1 : 0);
    for (let row = 0; row <= last; row++) {
      const cells = this.line(table, row);
      this.setLine(
        table,
        row,
        order.map((at) => cells[at] ?? null)
      );
    }
  }

  /** A column of the whole sheet. */
  deleteColumn(at: number): void {
    const kept = [...this.cells].flatMap(([key, cell]) => {
      const [row = 0, column = 0] = key.split(":").map(Number);
      return column === at ? [] : [[`${row}:${column > at ? column - 1 : column}`, cell] as const];
    });
    this.cells = new Map(kept);
    for (const table of this.tables) {
      if (at < table.column) table.column--;
      else if (at < table.column + table.columns) table.columns--;
    }
  }
}
