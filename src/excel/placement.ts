import type { Area } from "../report/sheetPlan";
import type { CellReference, Moves } from "./formulaReferences";
import type { MergedTable } from "./mergeTable";

/** Rows of the plan that one table, or tables side by side, take up, and how many more they need now. */
interface Band {
  readonly row: number;
  /** Last row of the plan's bodies. */
  readonly end: number;
  readonly growth: number;
  /** Growth without a totals row that people switched on. */
  readonly bodyGrowth: number;
  readonly tables: readonly MergedTable[];
}

export const bodyRows = (count: number): number => Math.max(1, count);
const plannedEnd = (table: MergedTable): number =>
  table.plan.row + bodyRows(table.plan.rows.length);

/**
 * Where the cells of a plan go once people's rows and columns are worked in, as if they had been inserted
 * by hand: what stands below a longer table moves down, what stands right of an added column moves right.
 */
export class Placement {
  private readonly bands: readonly Band[];
  /** Positions in the plan's columns before which a column of people's stands. */
  private readonly inserted: readonly number[];

  constructor(readonly tables: readonly MergedTable[]) {
    this.bands = bandsOf(tables);
    const [only, ...others] = tables;
    // With several tables above each other a column inserted for one would tear the others apart; there
    // people's columns stand at the right end of their table instead.
    this.inserted = only === undefined || others.length > 0 ? [] : insertedColumns(only);
  }

  /** First row of a table: its header. */
  top(table: MergedTable): number {
    return this.row(table.plan.row);
  }
  /** Last row of its body. */
  bottom(table: MergedTable): number {
    return this.top(table) + bodyRows(table.rows.length);
  }
  area(table: MergedTable): Area {
    const row = this.top(table);
    const rows = this.bottom(table) - row + 1;
    return { row, column: table.plan.column, rows, columns: table.columns.length };
  }
  row(row: number): number {
    let shift = 0;
    for (const band of this.bands) {
      if (row <= band.end) {
        return row < band.row ? row + shift : Math.min(row, band.end + band.bodyGrowth) + shift;
      }
      shift += band.growth;
    }
    return row + shift;
  }
  /** As {@link row}, for the last row of an area: it grows with the table it covers. */
  rowEnd(row: number): number {
    const band = this.bands.find((candidate) => candidate.end === row);
    return this.row(row) + Math.max(0, band?.bodyGrowth ?? 0);
  }
  column(column: number): number {
    return column + this.inserted.filter((position) => position <= column).length;
  }
  areaOf(area: Area): Area {
    const [row, column] = [this.row(area.row), this.column(area.column)];
    const rows = this.rowEnd(area.row + area.rows - 1) - row + 1;
    const columns = this.column(area.column + area.columns - 1) - column + 1;
    return { row, column, rows, columns };
  }

  /** Rows that a row of the plan beside a table stands for: none when people deleted it. */
  besides(row: number): number | null {
    const table = this.soleTableAround(row);
    if (table === null) return this.row(row);
    const index = table.rowOfPlanned.get(row - table.plan.row - 1);
    return index === undefined ? null : this.top(table) + 1 + index;
  }
  /** The table whose body has this row of the plan, if it is alone there. */
  soleTableAround(row: number): MergedTable | null {
    const band = this.bands.find((candidate) => row > candidate.row && row <= candidate.end);
    const table = band?.tables.length === 1 ? band.tables[0] : undefined;
    return table !== undefined && table.plan.rows.length > 0 ? table : null;
  }

  /** References in the plan's own formulas. */
  moves(rowNumber?: number): Moves {
    const column = (at: CellReference): number => this.column(at.column);
    return {
      cell: (at) => ({
        row: at.row === null ? null : (this.besides(at.row) ?? this.row(at.row)),
        column: column(at),
      }),
      start: (at) => ({ row: at.row === null ? null : this.row(at.row), column: column(at) }),
      end: (at) => ({ row: at.row === null ? null : this.rowEnd(at.row), column: column(at) }),
      ...(rowNumber === undefined ? {} : { rowNumber }),
    };
  }
}

function bandsOf(tables: readonly MergedTable[]): Band[] {
  const bands: Band[] = [];
  for (const table of [...tables].sort((a, b) => a.plan.row - b.plan.row)) {
    const last = bands.at(-1);
    const together = last !== undefined && table.plan.row <= last.end ? bands.pop() : undefined;
    const all = [...(together?.tables ?? []), table];
    const end = Math.max(...all.map(plannedEnd));
    const needs = (totals: boolean): number =>
      Math.max(
        ...all.map(
          ({ plan, rows, found }) =>
            plan.row + bodyRows(rows.length) + (totals && found?.totals === true ? 1 : 0)
        )
      );
    const row = Math.min(...all.map((one) => one.plan.row));
    bands.push({
      row,
      end,
      growth: needs(true) - end,
      bodyGrowth: needs(false) - end,
      tables: all,
    });
  }
  return bands;
}

function insertedColumns(table: MergedTable): number[] {
  let position = table.plan.column;
  return table.columns.flatMap((column) => {
    if (column.planned !== null || column.isId) {
      position++;
      return [];
    }
    return [position];
  });
}

/** Where cells of the sheet as people left it go, when rows and columns of its tables move. */
export class Following {
  constructor(private readonly placement: Placement) {}

  /** null: its row or column is gone. */
  place(row: number, column: number): { readonly row: number; readonly column: number } | null {
    const table = this.tableAround(row);
    if (table === null) return { row: this.below(row), column };
    const newRow = this.rowIn(table, row);
    const newColumn = this.columnIn(table, column);
    return newRow === null || newColumn === null ? null : { row: newRow, column: newColumn };
  }

  moves(): Moves {
    const column = (at: CellReference): number =>
      (at.row === null ? null : this.place(at.row, at.column)?.column) ?? at.column;
    const edge =
      (which: "start" | "end") =>
      (at: CellReference): CellReference => {
        if (at.row === null) return at;
        const table = this.tableAround(at.row);
        if (table === null) return { row: this.below(at.row), column: at.column };
        const found = table.found;
        const first = at.row === (found?.row ?? 0) + 1;
        const last = at.row === (found?.row ?? 0) + (found?.rows ?? 0) - 1;
        if (which === "start" && first)
          return { row: this.placement.top(table) + 1, column: column(at) };
        if (which === "end" && last)
          return { row: this.placement.bottom(table), column: column(at) };
        return { row: this.rowIn(table, at.row) ?? at.row, column: column(at) };
      };
    return {
      cell: (at) => (at.row === null ? at : (this.place(at.row, at.column) ?? at)),
      start: edge("start"),
      end: edge("end"),
    };
  }

  private tableAround(row: number): MergedTable | null {
    const around = this.placement.tables.filter(
      ({ found }) =>
        found !== null && row >= found.row && row < found.row + found.rows + (found.totals ? 1 : 0)
    );
    return around.length === 1 ? (around[0] ?? null) : null;
  }

  private below(row: number): number {
    let nearest: MergedTable | null = null;
    for (const table of this.placement.tables) {
      if (table.found === null || endOf(table) >= row) continue;
      if (nearest === null || endOf(table) > endOf(nearest)) nearest = table;
    }
    if (nearest === null) return row;
    const totals = nearest.found?.totals === true ? 1 : 0;
    return Math.max(0, row + this.placement.bottom(nearest) + totals - endOf(nearest));
  }

  private rowIn(table: MergedTable, row: number): number | null {
    const found = table.found;
    if (found === null) return null;
    if (row === found.row) return this.placement.top(table);
    if (row === found.row + found.rows) return this.placement.bottom(table) + 1;
    // The empty row that an empty table shows.
    if (table.rows.length === 0 && row === found.row + 1) return this.placement.top(table) + 1;
    const index = table.rowOfFound.get(row - found.row - 1);
    return index === undefined ? null : this.placement.top(table) + 1 + index;
  }

  private columnIn(table: MergedTable, column: number): number | null {
    const found = table.found;
    if (found === null || column < found.column) return column;
    const area = this.placement.area(table);
    if (column >= found.column + found.columns) {
      return column - found.column - found.columns + area.column + area.columns;
    }
    const index = table.columns.findIndex(({ found: at }) => at === column - found.column);
    return index === -1 ? null : area.column + index;
  }
}

/** Last row of the table as found, with its totals. */
function endOf({ found }: MergedTable): number {
  return found === null ? -1 : found.row + found.rows - 1 + (found.totals ? 1 : 0);
}
