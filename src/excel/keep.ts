import type { Area, PlanKind, SheetPlan } from "../report/sheetPlan";
import { asStored, isBlank } from "./cellText";
import { CellGrid, layOut, type SheetDrawing } from "./drawing";
import { findTables, sameName } from "./findTables";
import { keepTyped, labelTest } from "./keepTyped";
import { mergeTable, type MergedTable, type TableWords } from "./mergeTable";
import { Following, Placement } from "./placement";
import { rectanglesOf, within } from "./rectangles";
import {
  markOf,
  packCells,
  type MarkedCell,
  type SheetMemory,
  type TableMemory,
} from "./sheetMemory";
import { EMPTY_SHEET, type SheetSnapshot, type TableSnapshot } from "./sheetSnapshot";
import { StandingTable, type SheetPlace } from "./standingTable";
import { findTableEdits, ID_KEY } from "./tableEdits";
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
    return mergeTable(table, sheet, found.get(table.name) ?? null, remembered, words, alone);
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
    unhide: [
      ...new Set(tables.flatMap((table) => idColumns(table, memory?.tables[table.plan.name]))),
    ],
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
  const written = Object.keys(memory.tables).map((name) => ({ name, rows: [] }));
  const found = [...findTables(sheet, written, memory)].flatMap(([name, snapshot]) => {
    const table = memory.tables[name];
    return table === undefined ? [] : [{ snapshot, table }];
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

/** Tables that were written and are not in the plan now, with what people typed into them. */
function tablesGivenUp(
  sheet: SheetSnapshot,
  memory: SheetMemory | null,
  merged: readonly MergedTable[],
  words: KeepWords
): { readonly tables: TableSnapshot[]; readonly displaced: SheetPlace[] } {
  const tables: TableSnapshot[] = [];
  const displaced: SheetPlace[] = [];
  for (const remembered of Object.values(memory?.tables ?? {})) {
    const table = sheet.tables.find(({ name }) => sameName(name, remembered.name));
    if (table === undefined || merged.some(({ found }) => found === table)) continue;
    tables.push(table);
    const standing = new StandingTable(sheet, table, remembered, words.id);
    displaced.push(...standing.withoutPlace({ row: () => false, column: () => false }));
  }
  return { tables, displaced };
}

/**
 * Where the ids stand, and where they stood when they were hidden: a column that people put into the table moves its
 * cells, while the sheet's column stays hidden and another one of the table is in it.
 */
function idColumns({ found, edits }: MergedTable, remembered: TableMemory | undefined): number[] {
  if (found === null) return [];
  const now = edits?.columns.find(({ key }) => key === ID_KEY)?.index ?? null;
  const headers = remembered?.headers?.findIndex(([key]) => key === ID_KEY) ?? -1;
  const then = headers === -1 ? (remembered?.columns.length ?? null) : headers;
  return [now, then].flatMap((index) => (index === null ? [] : [found.column + index]));
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
