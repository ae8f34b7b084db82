import type { CellValue, TableColumn, TablePlan, TableRow } from "../report/sheetPlan";
import { asStored, isBlank, type TypedCell } from "./cellText";
import { orderRows, type RowFate } from "./rowOrder";
import { markOf, PEOPLES, type TableMemory } from "./sheetMemory";
import { cellAt, formatAt, type SheetSnapshot, type TableSnapshot } from "./sheetSnapshot";
import {
  findTableEdits,
  ID_KEY,
  isEdited,
  ownIds,
  type FoundRow,
  type TableEdits,
} from "./tableEdits";

/** A table with what people did to it worked in. Cells still hold references as they were before. */
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
  readonly displaced: readonly Displaced[];
  readonly memory: TableMemory;
  readonly edits: TableEdits | null;
}
export interface MergedColumn {
  readonly header: string;
  /** Index in the plan's columns; null for the id column and people's. */
  readonly planned: number | null;
  readonly isId: boolean;
  /** Index in the table as it stood. */
  readonly found: number | null;
}
export interface MergedRow {
  readonly id: string;
  readonly planned: number | null;
  /** Index in the body as it stood. */
  readonly found: number | null;
  readonly cells: readonly MergedCell[];
}
export interface MergedCell {
  readonly value: TypedCell;
  readonly from: "plan" | "sheet";
  readonly format: string | null;
}
/** Where it stood on the sheet. */
export interface Displaced {
  readonly row: number;
  readonly column: number;
}

export interface TableWords {
  /** Header of the hidden id column. */
  readonly id: string;
  /** Status of a row that the plan no longer has. */
  readonly gone: string;
}

/**
 * Works what people did to a table into a new plan of it. Nothing they typed is dropped: see `displaced`.
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
  const planColumns = plan.columns.map((column) => [column.key, markOf(column.header)] as const);
  const memory = remembered ?? {
    name: plan.name,
    columns: planColumns,
    rows: [],
    deleted: [],
    sorted: false,
  };
  const ids = new Set(plan.rows.map((row) => row.id));
  const edits = found === null ? null : findTableEdits(sheet, found, memory, words.id, ids);
  // A table with columns of people's is a place they work in; others are the report's own picture.
  const living = plan.columns.some((column) => column.ownedBy === "people");
  const deleted = new Set(
    living && edits !== null ? [...memory.deleted, ...edits.deleted] : memory.deleted
  );
  const isTypedIn = typedIn(plan, sheet, found, edits);
  const sorted = edits !== null && (edits.reordered || memory.sorted);
  const order = orderRows({
    plannedIds: plan.rows.map((row) => row.id),
    found: edits?.rows ?? [],
    deleted: living ? deleted : new Set(),
    keepGone: (row) => living && (plan.gone !== "stayIfTyped" || isTypedIn(row)),
    reordered: sorted,
  });
  const columns = mergeColumns(plan, sheet, found, edits, words, alone);
  const merge = new RowMerge(plan, sheet, found, edits, columns, words);
  const rows = order.map((fate) => merge.row(fate));
  merge.displaceRowsNotIn(order);
  return {
    plan,
    found,
    columns,
    rows,
    rowOfPlanned: indexBy(rows, (row) => row.planned),
    rowOfFound: indexBy(rows, (row) => row.found),
    totals: totalsRow(sheet, found),
    displaced: merge.displaced,
    edits,
    memory: {
      name: found?.name ?? plan.name,
      columns: planColumns,
      rows: merge.written,
      deleted: living ? [...deleted] : [],
      sorted,
    },
  };
}

/** Whether somebody typed into a row where people work: into columns of theirs, or columns they added. */
function typedIn(
  plan: TablePlan,
  sheet: SheetSnapshot,
  found: TableSnapshot | null,
  edits: TableEdits | null
): (row: FoundRow) => boolean {
  const theirs = new Set(
    plan.columns.filter(({ ownedBy }) => ownedBy === "people").map(({ key }) => key)
  );
  return (row) =>
    edits?.columns.some((column) => {
      if (found === null || (column.key !== null && !theirs.has(column.key))) return false;
      const cell = cellAt(sheet, found.row + 1 + row.index, found.column + column.index);
      return !isBlank(cell) && isEdited(row, column, cell);
    }) ?? false;
}

function totalsRow(sheet: SheetSnapshot, found: TableSnapshot | null): TypedCell[] | null {
  if (found === null || !found.totals) return null;
  return Array.from({ length: found.columns }, (_, i) =>
    cellAt(sheet, found.row + found.rows, found.column + i)
  );
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

function mergeColumns(
  plan: TablePlan,
  sheet: SheetSnapshot,
  found: TableSnapshot | null,
  edits: TableEdits | null,
  words: TableWords,
  alone: boolean
): MergedColumn[] {
  const headerAt = (index: number): string => {
    const cell = found === null ? null : cellAt(sheet, found.row, found.column + index);
    if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
    return typeof cell === "string" ? cell : "";
  };
  const foundOf = new Map(edits?.columns.map((column) => [column.key, column]));
  const columns = plan.columns.map((column, index): MergedColumn => {
    const match = foundOf.get(column.key);
    const header = match?.renamed === true ? headerAt(match.index) : column.header;
    return { header, planned: index, isId: false, found: match?.index ?? null };
  });
  const id = foundOf.get(ID_KEY);
  const idHeader = id?.renamed === true ? headerAt(id.index) : words.id;
  columns.push({ header: idHeader, planned: null, isId: true, found: id?.index ?? null });

  // People's columns stay to the right of the column they stood beside.
  let after: MergedColumn | null = null;
  for (const column of edits?.columns ?? []) {
    const known = columns.find((other) => other.found === column.index);
    if (known !== undefined) {
      after = known;
      continue;
    }
    const lost = column.key !== null;
    const own = { header: headerAt(column.index), planned: null, isId: false, found: column.index };
    // A column that the plan gave up is no column of people's; what they typed there is displaced.
    if (lost) continue;
    const beside: number = after === null ? 0 : columns.indexOf(after) + 1;
    const place = alone ? beside : columns.length;
    columns.splice(place, 0, own);
    after = own;
  }
  return distinctHeaders(columns);
}

/** Excel refuses two columns of one name. */
function distinctHeaders(columns: readonly MergedColumn[]): MergedColumn[] {
  const taken = new Set<string>();
  const planned = new Set(
    columns.filter((column) => column.planned !== null).map((column) => column.header.toLowerCase())
  );
  return columns.map((column) => {
    const base = column.header.slice(0, 240) || "…";
    let header = base;
    const clashes = (): boolean =>
      taken.has(header.toLowerCase()) ||
      (column.planned === null && planned.has(header.toLowerCase()));
    for (let i = 2; clashes(); i++) header = `${base} ${i}`;
    taken.add(header.toLowerCase());
    return { ...column, header };
  });
}

class RowMerge {
  readonly displaced: Displaced[] = [];
  readonly written: (readonly [string, string])[] = [];
  private readonly freeId: (current: TypedCell) => string;

  constructor(
    private readonly plan: TablePlan,
    private readonly sheet: SheetSnapshot,
    private readonly found: TableSnapshot | null,
    private readonly edits: TableEdits | null,
    private readonly columns: readonly MergedColumn[],
    private readonly words: TableWords
  ) {
    this.freeId = ownIds(sheet);
  }

  row(fate: RowFate): MergedRow {
    const id = fate.id ?? this.freeId(this.idCell(fate));
    const planned = fate.planned === null ? null : (this.plan.rows[fate.planned] ?? null);
    const marks: string[] = new Array<string>(this.plan.columns.length).fill("");
    const cells = this.columns.map((column): MergedCell => {
      if (column.isId) return { value: id, from: "plan", format: null };
      const here = this.cellOf(fate, column);
      const definition = column.planned === null ? null : this.plan.columns[column.planned];
      if (column.planned === null || definition === null || definition === undefined) return here;
      const decided = planned
        ? this.decide(
            definition,
            planned,
            planned.cells[column.planned] ?? null,
            here,
            fate,
            column
          )
        : this.goneCell(definition, here, fate, column);
      marks[column.planned] = decided.mark;
      return decided.cell;
    });
    if (fate.id !== null) this.written.push([id, marks.join(".")]);
    return { id, planned: fate.planned, found: fate.found?.index ?? null, cells };
  }

  /** Typed into a row or a column that the table will not have: it is moved, not lost. */
  displaceRowsNotIn(order: readonly RowFate[]): void {
    const { edits, found } = this;
    if (edits === null || found === null) return;
    const stays = new Set(order.map((fate) => fate.found?.index));
    const placed = new Set(this.columns.map((column) => column.found));
    for (const row of edits.rows) {
      for (const column of edits.columns) {
        const isId = column.key === ID_KEY;
        if (!isId && stays.has(row.index) && placed.has(column.index)) continue;
        const [r, c] = [found.row + 1 + row.index, found.column + column.index];
        const cell = cellAt(this.sheet, r, c);
        if (!isBlank(cell) && isEdited(row, column, cell))
          this.displaced.push({ row: r, column: c });
      }
    }
    for (const column of edits.columns) {
      if (column.renamed && !placed.has(column.index)) {
        this.displaced.push({ row: found.row, column: found.column + column.index });
      }
    }
  }

  private idCell(fate: RowFate): TypedCell {
    const column = this.columns.find((candidate) => candidate.isId);
    return column === undefined ? null : this.cellOf(fate, column).value;
  }

  private cellOf(fate: RowFate, column: MergedColumn): MergedCell {
    if (this.found === null || fate.found === null || column.found === null) {
      return { value: null, from: "sheet", format: null };
    }
    const row = this.found.row + 1 + fate.found.index;
    const at = this.found.column + column.found;
    return {
      value: cellAt(this.sheet, row, at),
      from: "sheet",
      format: formatAt(this.sheet, row, at),
    };
  }

  private decide(
    definition: TableColumn,
    planned: TableRow,
    value: CellValue,
    here: MergedCell,
    fate: RowFate,
    column: MergedColumn
  ): { readonly cell: MergedCell; readonly mark: string } {
    const plannedMark = markOf(asStored(value));
    const fromPlan = { cell: { value, from: "plan", format: null } as const, mark: plannedMark };
    if (fate.found === null || column.found === null || this.edits === null) return fromPlan;
    const source = this.edits.columns[column.found];
    if (source === undefined) return fromPlan;
    const written = source.key === null ? undefined : fate.found.written?.get(source.key);
    const edited = isEdited(fate.found, source, here.value);
    const filled = !isBlank(here.value);
    if (definition.ownedBy === "people") {
      const unknown = written === undefined && filled;
      // The report has nothing to say here, or only a suggestion: an owner typed in the pane once, and kept
      // on the sheet alone, must not give way to the suggested team.
      const onlySuggests = isBlank(value) || planned.suggested?.includes(definition.key) === true;
      const nothingNew = onlySuggests && filled;
      if (!edited && !unknown) {
        return nothingNew ? { cell: here, mark: written ?? plannedMark } : fromPlan;
      }
      const same = markOf(here.value) === plannedMark;
      return { cell: here, mark: same && filled ? PEOPLES : plannedMark };
    }
    if (edited && filled && markOf(here.value) !== plannedMark && this.found !== null) {
      this.displaced.push({
        row: this.found.row + 1 + fate.found.index,
        column: this.found.column + column.found,
      });
    }
    return fromPlan;
  }

  /** A row of people's, or one that the plan no longer has: as it stands. */
  private goneCell(
    definition: TableColumn,
    here: MergedCell,
    fate: RowFate,
    column: MergedColumn
  ): { readonly cell: MergedCell; readonly mark: string } {
    if (fate.id === null) return { cell: here, mark: "" };
    const source = column.found === null ? undefined : this.edits?.columns[column.found];
    const written = fate.found?.written?.get(definition.key);
    if (definition.key === "status" && fate.found !== null) {
      const edited =
        source !== undefined && (isEdited(fate.found, source, here.value) || written === undefined);
      if (!edited || isBlank(here.value)) {
        const value = this.words.gone;
        return { cell: { value, from: "plan", format: null }, mark: markOf(value) };
      }
    }
    return { cell: here, mark: written ?? "" };
  }
}
