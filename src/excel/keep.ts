import type { Area, PlanKind, SheetPlan, TablePlan } from "../report/sheetPlan";
import { asStored, isBlank } from "./cellText";
import { CellGrid, layOut, type SheetDrawing } from "./drawing";
import { keepTyped, labelTest } from "./keepTyped";
import { mergeTable, type Displaced, type MergedTable, type TableWords } from "./mergeTable";
import { Following, Placement } from "./placement";
import { rectanglesOf, within } from "./rectangles";
import { markOf, packCells, type MarkedCell, type SheetMemory } from "./sheetMemory";
import { cellAt, EMPTY_SHEET, type SheetSnapshot, type TableSnapshot } from "./sheetSnapshot";
import { findTableEdits, ID_KEY, isEdited } from "./tableEdits";
import { typedElsewhere, type Elsewhere } from "./typedElsewhere";

export interface KeepWords extends TableWords {
  /** Above cells that had to move: "Moved here from D14, …". */
  readonly moved: (from: string) => string;
}

export interface Kept {
  readonly drawing: SheetDrawing;
  /** To be stored once the drawing is on the sheet. */
  readonly memory: Omit<SheetMemory, "sheetId" | "name">;
  /** Cells to be emptied before it is drawn; nothing else is touched. */
  readonly clear: readonly Area[];
  /** Columns that were hidden for row ids and are not any more. */
  readonly unhide: readonly number[];
  /** Tables of an earlier plan that are no tables any more. */
  readonly givenUp: readonly string[];
  /** How many of people's edits are on the sheet and stay. */
  readonly kept: number;
}

/**
 * A new plan for a sheet that people have worked in, with everything they typed worked in: their values in
 * their columns, rows and columns they added, the order they sorted into, rows they deleted, and text they
 * typed anywhere else. Pure; see {@link mergeTable} and {@link keepTyped} for the rules.
 */
export function keepEdits(
  plan: SheetPlan<PlanKind>,
  current: SheetSnapshot | null,
  memory: SheetMemory | null,
  words: KeepWords
): Kept {
  const sheet = current ?? EMPTY_SHEET;
  const alone = plan.tables.length === 1;
  const found = findTables(sheet, plan.tables, memory);
  const tables = plan.tables.map((table) => {
    const remembered = memory?.tables[table.name] ?? null;
    return mergeTable(table, sheet, found.get(table) ?? null, remembered, words, alone);
  });
  const placement = new Placement(tables);
  const drawing = layOut(plan, placement);
  const cells = marksOf(drawing);
  const painted = rectanglesOf(positions(drawing.cells));

  const gone = tablesGivenUp(sheet, memory, tables, words);
  const ours = [...tables.flatMap(({ found }) => found ?? []), ...gone.tables];
  // Tables that people made on our sheet are cells of theirs.
  const standing = { ...sheet, tables: ours };
  const elsewhere = typedElsewhere(standing, memory, (row, column) =>
    markOf(drawing.cells.get(row, column)?.value)
  );
  const following = new Following(placement);
  const result = keepTyped({
    drawing,
    typed: elsewhere.typed,
    displaced: [...tables.flatMap((table) => table.displaced), ...gone.displaced],
    sheet,
    place: (row, column) => following.place(row, column),
    moves: following.moves(),
    label: words.moved,
  });
  const inTables = tables.reduce((sum, table) => sum + (table.edits?.count ?? 0), 0);
  return {
    drawing,
    memory: {
      version: 1,
      kind: plan.kind,
      cells: packCells(cells),
      painted,
      tables: Object.fromEntries(tables.map((table) => [table.plan.name, table.memory])),
      widths: [...drawing.columnWidths],
      charts: drawing.charts.map(({ name }) => name),
    },
    clear: toClear(standing, memory, elsewhere, result.untouched),
    unhide: [...new Set(tables.flatMap(oldIdColumn))],
    givenUp: gone.tables.map(({ name }) => name),
    kept: inTables + gone.displaced.length + result.kept,
  };
}

/** How many edits of people's a sheet holds, as {@link keepEdits} would count them. */
export function countEdits(
  sheet: SheetSnapshot,
  memory: SheetMemory | null,
  words: KeepWords
): number {
  if (memory === null) return 0;
  const tables = Object.values(memory.tables);
  const found = tables.flatMap((table) => {
    const snapshot = sheet.tables.find(({ name }) => sameName(name, table.name));
    return snapshot === undefined ? [] : [{ snapshot, table }];
  });
  let count = 0;
  for (const { snapshot, table } of found) {
    count += findTableEdits(sheet, snapshot, table, words.id, new Set()).count;
  }
  const outside = { ...sheet, tables: found.map(({ snapshot }) => snapshot) };
  const isLabel = labelTest(words.moved);
  const typed = typedElsewhere(outside, memory, () => "").typed;
  return count + typed.filter(({ cell }) => !isLabel(cell)).length;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Each by its name, or, when people renamed it, by the ids in its cells. */
function findTables(
  sheet: SheetSnapshot,
  plans: readonly TablePlan[],
  memory: SheetMemory | null
): Map<TablePlan, TableSnapshot> {
  const found = new Map<TablePlan, TableSnapshot>();
  const nameOf = (plan: TablePlan): string => memory?.tables[plan.name]?.name ?? plan.name;
  const named = (name: string): TableSnapshot | undefined =>
    sheet.tables.find((table) => sameName(table.name, name));
  for (const plan of plans) {
    const table = named(nameOf(plan));
    if (table !== undefined) found.set(plan, table);
  }
  const claimed = new Set([
    ...found.values(),
    ...Object.values(memory?.tables ?? {}).map(({ name }) => named(name)),
  ]);
  for (const plan of plans) {
    if (found.has(plan) || (memory !== null && memory.tables[plan.name] === undefined)) continue;
    const ids = new Set(plan.rows.map(({ id }) => id));
    const table = sheet.tables.find((one) => !claimed.has(one) && holdsIds(sheet, one, ids));
    if (table === undefined) continue;
    found.set(plan, table);
    claimed.add(table);
  }
  return found;
}

function holdsIds(sheet: SheetSnapshot, table: TableSnapshot, ids: ReadonlySet<string>): boolean {
  return sheet.cells
    .slice(table.row + 1, table.row + table.rows)
    .some((line) =>
      line
        .slice(table.column, table.column + table.columns)
        .some((cell) => typeof cell === "string" && ids.has(cell))
    );
}

/** Tables that were written and are not in the plan now, with what people typed into them. */
function tablesGivenUp(
  sheet: SheetSnapshot,
  memory: SheetMemory | null,
  merged: readonly MergedTable[],
  words: KeepWords
): { readonly tables: TableSnapshot[]; readonly displaced: Displaced[] } {
  const tables: TableSnapshot[] = [];
  const displaced: Displaced[] = [];
  for (const remembered of Object.values(memory?.tables ?? {})) {
    const table = sheet.tables.find(({ name }) => sameName(name, remembered.name));
    if (table === undefined || merged.some(({ found }) => found === table)) continue;
    tables.push(table);
    const edits = findTableEdits(sheet, table, remembered, words.id, new Set());
    for (const row of edits.rows) {
      for (const column of edits.columns) {
        const at = { row: table.row + 1 + row.index, column: table.column + column.index };
        const cell = cellAt(sheet, at.row, at.column);
        if (!isBlank(cell) && isEdited(row, column, cell)) displaced.push(at);
      }
    }
    for (const column of edits.columns) {
      const at = { row: table.row, column: table.column + column.index };
      const own = column.key === null || column.renamed;
      if (own && !isBlank(cellAt(sheet, at.row, at.column))) displaced.push(at);
    }
  }
  return { tables, displaced };
}

function oldIdColumn({ found, edits }: MergedTable): number[] {
  const column = edits?.columns.find(({ key }) => key === ID_KEY);
  return found === null || column === undefined ? [] : [found.column + column.index];
}

/** Marks of what the report puts outside its tables. */
function marksOf(drawing: SheetDrawing): MarkedCell[] {
  const marks: MarkedCell[] = [];
  for (const [row, column, { value }] of drawing.cells.entries()) {
    const inTable = drawing.tables.some(({ area }) => within(area, row, column));
    if (!inTable && !isBlank(value)) marks.push({ row, column, mark: markOf(asStored(value)) });
  }
  return marks;
}

function* positions(grid: CellGrid): Generator<readonly [number, number]> {
  for (const [row, column, cell] of grid.entries()) if (cell.style !== null) yield [row, column];
}

/** What was drawn last time, without the cells of people's that stay where they are. */
function toClear(
  sheet: SheetSnapshot,
  memory: SheetMemory | null,
  { shifted, typed }: Elsewhere,
  untouched: ReadonlySet<string>
): Area[] {
  const whole = sheet.cells.map((line, row) => ({ row, column: 0, rows: 1, columns: line.length }));
  const tables = sheet.tables.map((table) => ({
    ...table,
    rows: table.rows + (table.totals ? 1 : 0),
  }));
  const vacated = typed.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  const areas = memory === null || shifted ? whole : [...memory.painted, ...tables, ...vacated];
  const cells = new Map<string, readonly [number, number]>();
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = `${row}:${column}`;
        if (!untouched.has(key)) cells.set(key, [row, column]);
      }
    }
  }
  const sorted = [...cells.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sheet.cells.length === 0 ? [] : rectanglesOf(sorted);
}
