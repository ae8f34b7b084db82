import type { TablePlan } from "../report/sheetPlan";
import type { TypedCell } from "./cellText";
import { fromSheet, goneCell, plannedCell, type MergedCell } from "./mergeCells";
import { mergeColumns, type MergedColumn } from "./mergeColumns";
import { mergeRows } from "./mergeRows";
import { ownIds } from "./ownRowIds";
import type { RowFate } from "./rowOrder";
import { markOf, type TableMemory } from "./sheetMemory";
import { EMPTY_SHEET, type SheetSnapshot, type TableSnapshot } from "./sheetSnapshot";
import { StandingTable, type SheetPlace, type StandingCell } from "./standingTable";
import { ID_KEY, type TableEdits } from "./tableEdits";

/** A table with what people did to it worked in. Cells from the sheet hold references as they were before. */
export interface MergedTable {
  readonly plan: TablePlan;
  readonly found: TableSnapshot | null;
  readonly columns: readonly MergedColumn[];
  readonly rows: readonly MergedRow[];
  /** Index in `rows` by index in the plan, and by index in the body as it stood. */
  readonly rowOfPlanned: ReadonlyMap<number, number>;
  readonly rowOfFound: ReadonlyMap<number, number>;
  /** Cells of the totals row people switched on, as it stood. */
  readonly totals: readonly TypedCell[] | null;
  /** What people typed where the report writes or where a row is gone. */
  readonly displaced: readonly SheetPlace[];
  readonly memory: TableMemory;
  readonly edits: TableEdits | null;
}
export interface MergedRow {
  readonly id: string;
  readonly planned: number | null;
  /** Index in the body as it stood. */
  readonly found: number | null;
  readonly cells: readonly MergedCell[];
}

export interface TableWords {
  /** Header of the hidden id column. */
  readonly id: string;
  /** Status of a row that the plan no longer has. */
  readonly gone: string;
}

/**
 * Works what people did to a table into a new plan of it: which columns it will have (mergeColumns.ts), which rows
 * (mergeRows.ts, rowOrder.ts), what each cell holds (mergeCells.ts). Nothing they typed is dropped: see `displaced`.
 * `alone`: no other table of the sheet has columns in common with it; then people's columns stay where
 * they stand, else they go to its right end.
 */
export function mergeTable(
  plan: TablePlan,
  sheet: SheetSnapshot,
  found: TableSnapshot | null,
  remembered: TableMemory | null,
  words: TableWords,
  alone: boolean
): MergedTable {
  const headers = plan.columns.map(({ key, header }) => [key, markOf(header)] as const);
  const memory = remembered ?? neverWritten(plan.name, headers);
  const ids = new Set(plan.rows.map(({ id }) => id));
  const standing = found === null ? null : new StandingTable(sheet, found, memory, words.id, ids);
  const columns = mergeColumns(plan, standing, words.id, alone);
  const { fates, deleted, sorted } = mergeRows(plan, standing, memory);
  const filled = new RowsFilled(plan, standing, columns, words);
  const rows = fates.map((fate) => filled.row(fate));
  const stays = new Set(fates.map((fate) => fate.found?.index));
  const placed = new Set(columns.map((column) => column.found));
  const without = standing?.withoutPlace({
    row: ({ index }) => stays.has(index),
    column: ({ index }) => placed.has(index),
  });
  return {
    plan,
    found,
    columns,
    rows,
    rowOfPlanned: indexBy(rows, (row) => row.planned),
    rowOfFound: indexBy(rows, (row) => row.found),
    totals: standing?.totals() ?? null,
    displaced: [...filled.displaced, ...(without ?? [])],
    edits: standing?.edits ?? null,
    memory: {
      name: found?.name ?? plan.name,
      columns: headers,
      headers: columns.map((column) => [keyOf(column, plan), markOf(column.header)]),
      theirs: plan.columns.flatMap(({ key, ownedBy }) => (ownedBy === "people" ? [key] : [])),
      rows: filled.written,
      deleted,
      sorted,
    },
  };
}

function keyOf({ planned, isId }: MergedColumn, { columns }: TablePlan): string {
  return isId ? ID_KEY : ((planned === null ? undefined : columns[planned]?.key) ?? "");
}

function neverWritten(name: string, columns: TableMemory["columns"]): TableMemory {
  return { name, columns, rows: [], deleted: [], sorted: false };
}

/** Fills row after row, and notes what is to be remembered and what has to move. */
class RowsFilled {
  readonly displaced: SheetPlace[] = [];
  readonly written: (readonly [id: string, marks: string])[] = [];
  private readonly ownId: (current: TypedCell) => string;

  constructor(
    private readonly plan: TablePlan,
    private readonly standing: StandingTable | null,
    private readonly columns: readonly MergedColumn[],
    private readonly words: TableWords
  ) {
    this.ownId = ownIds(standing?.sheet ?? EMPTY_SHEET);
  }

  row(fate: RowFate): MergedRow {
    const id = fate.id ?? this.ownId(this.idOf(fate));
    const marks = this.plan.columns.map(() => "");
    const cells = this.columns.map((column): MergedCell => {
      if (column.isId) return { value: id, from: "plan", format: null };
      const here = this.cellOf(fate, column);
      // Columns of people's, and rows of theirs, are as they stand.
      if (column.planned === null || fate.id === null) return fromSheet(here);
      return this.fill(fate, column.planned, here, marks);
    });
    if (fate.id !== null) this.written.push([id, marks.join(".")]);
    return { id, planned: fate.planned, found: fate.found?.index ?? null, cells };
  }

  private fill(
    fate: RowFate,
    at: number,
    standing: StandingCell | null,
    marks: string[]
  ): MergedCell {
    const column = this.plan.columns[at];
    if (column === undefined) return fromSheet(standing);
    const row = fate.planned === null ? undefined : this.plan.rows[fate.planned];
    const sides = { column, standing, written: fate.found?.written?.get(column.key) };
    const { cell, mark, displaced } =
      row === undefined
        ? goneCell(sides, this.words.gone)
        : plannedCell(sides, row, row.cells[at] ?? null);
    if (displaced && standing !== null) this.displaced.push(standing.at);
    marks[at] = mark;
    return cell;
  }

  private idOf(fate: RowFate): TypedCell {
    const column = this.columns.find(({ isId }) => isId);
    return (column && this.cellOf(fate, column)?.value) ?? null;
  }

  private cellOf({ found: row }: RowFate, { found: index }: MergedColumn): StandingCell | null {
    const column = index === null ? undefined : this.standing?.edits.columns[index];
    return row === null || column === undefined || this.standing === null
      ? null
      : this.standing.cell(row, column);
  }
}

function indexBy(
  rows: readonly MergedRow[],
  key: (row: MergedRow) => number | null
): Map<number, number> {
  const index = new Map<number, number>();
  rows.forEach((row, i) => {
    const at = key(row);
    if (at !== null) index.set(at, i);
  });
  return index;
}
