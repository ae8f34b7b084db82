import fc from "fast-check";
import type { SheetPlan } from "../../src/report/sheetPlan";
import { isBlank, type TypedCell } from "../../src/excel/cellText";
import type { TableSnapshot } from "../../src/excel/sheetSnapshot";
import type { LivingSheet } from "./livingSheet";
import { WORDS } from "./sheetModel";

/** A row as a person knows it: where it comes from, and what was typed into it. */
export interface PersonsRow {
  readonly token: number;
  /** The report's id; null for a row of their own. Copies of a row have its id until the next run. */
  readonly origin: string | null;
  /** What they typed, by column; null where they emptied a cell. */
  readonly typed: Map<string, TypedCell>;
}
/** A table as a person knows it: never read from what our code remembers. */
export interface PersonsTable {
  readonly name: string;
  rows: PersonsRow[];
  /** The plan's keys, "id", and "own 7" for a column of theirs. */
  columns: string[];
  /** Headers they typed, by column. */
  readonly headers: Map<string, string>;
  readonly plan: SheetPlan["tables"][number];
}

export const ACTS = [
  "type",
  "typeAnywhere",
  "status",
  "date",
  "empty",
  "fillColumn",
  "addRow",
  "addFilledRow",
  "deleteRow",
  "copyAbove",
  "copyBelow",
  "sort",
  "moveRow",
  "renameHeaders",
  "addColumn",
  "insertColumn",
  "deleteColumn",
  "dragColumn",
  "renameTable",
  "typeOutside",
  "totals",
] as const;
export interface Act {
  readonly act: (typeof ACTS)[number];
  readonly table: number;
  readonly row: number;
  readonly column: number;
}
export const acts: fc.Arbitrary<Act> = fc.record({
  act: fc.constantFrom(...ACTS),
  table: fc.nat(1),
  row: fc.nat(60),
  column: fc.nat(60),
});

/** What makes a column hard to know again. "wiped": the report's content taken away or written over. */
type ToColumns = "renamed" | "moved" | "added" | "deleted" | "wiped";

const STATUSES = ["In progress", "Blocked", "Done", "Waits for Kim"];

/** What people do to a sheet, and what they know of it themselves. */
export class People {
  tables: PersonsTable[] = [];
  /** Texts that stand somewhere on the sheet since somebody typed them. */
  readonly loose = new Set<string>();
  /** Values as the report last said them, by row and column. */
  readonly said = new Map<number, Map<string, TypedCell>>();
  private count = 0;
  /** What was done to columns since the last run. */
  private readonly done = new Set<ToColumns>();

  constructor(readonly sheet: LivingSheet) {}

  newRow(origin: string | null): PersonsRow {
    return { token: ++this.count, origin, typed: new Map() };
  }

  /** Where a table of theirs stands now. */
  place(table: PersonsTable): TableSnapshot {
    const at = this.tables.indexOf(table) - this.tables.length;
    const found = this.sheet.tables.at(at);
    if (found === undefined) throw new Error(`no table ${table.name}`);
    return found;
  }

  do({ act, table: which, row: r, column: c }: Act): void {
    const { sheet } = this;
    const table = this.tables[which % this.tables.length];
    if (table === undefined) return;
    const place = this.place(table);
    const at = r % table.rows.length;
    const visible = table.columns.flatMap((key, i) =>
      key === "id" || hiddenIn(table, key) ? [] : [i]
    );
    const anywhere = visible[c % visible.length] ?? 0;
    const theirs = visible.filter((i) => isTheirs(table, table.columns[i] ?? ""));
    const own = theirs.length === 0 ? anywhere : (theirs[c % theirs.length] ?? 0);
    switch (act) {
      case "type":
        this.put(table, at, own, this.text());
        break;
      case "typeAnywhere":
        this.put(table, at, anywhere, this.text());
        break;
      case "status": {
        const status = table.columns.indexOf("status");
        if (status !== -1) this.put(table, at, status, STATUSES[c % STATUSES.length] ?? null);
        break;
      }
      case "date":
        this.put(table, at, own, 60_000 + ++this.count);
        break;
      case "empty":
        this.put(table, at, own, null);
        break;
      case "fillColumn":
        table.rows.forEach((_, i) => {
          this.put(table, i, own, this.text());
        });
        break;
      case "addRow":
        this.insert(table, r % (table.rows.length + 1), null);
        break;
      case "addFilledRow": {
        const to = r % (table.rows.length + 1);
        this.insert(table, to, null);
        this.put(table, to, anywhere, this.text());
        break;
      }
      case "deleteRow":
        this.deleteRow(table, at);
        break;
      case "copyAbove":
        this.insert(table, at, at);
        break;
      case "copyBelow":
        this.insert(table, at + 1, at);
        break;
      case "sort": {
        const key = (i: number): string => JSON.stringify(sheet.line(place, i + 1)[anywhere]);
        const order = table.rows.map((_, i) => i);
        order.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
        this.permuteRows(table, order);
        break;
      }
      case "moveRow":
        this.permuteRows(table, moved(table.rows.length, at, c));
        break;
      case "renameHeaders":
        if (!this.mayTell("renamed", ["moved", "deleted", "wiped"])) break;
        visible.forEach((i, n) => {
          if ((c + 1) & (1 << (n % 6))) this.typeHeader(table, i, this.text());
        });
        break;
      case "addColumn":
        if (!this.isFreeBeside(place) || !this.mayTell("added", ["deleted"])) break;
        sheet.addColumn(place, "");
        table.columns.push("");
        this.ownColumn(table, table.columns.length - 1);
        break;
      case "insertColumn":
        if (this.mayTell("added", ["deleted"])) this.insertColumn(place.column + anywhere);
        break;
      case "deleteColumn":
        if (visible.length > 2 && this.mayTell("deleted", ["added", "renamed"]))
          this.deleteColumn(place.column + anywhere);
        break;
      case "dragColumn": {
        if (!this.mayTell("moved", ["renamed"])) break;
        const order = moved(visible.length, c, r).map((i) => visible[i] ?? 0);
        const whole = table.columns.map((_, i) => i);
        visible.forEach((i, n) => (whole[i] = order[n] ?? i));
        sheet.permuteColumns(place, whole);
        table.columns = whole.map((i) => table.columns[i] ?? "");
        break;
      }
      case "renameTable":
        sheet.rename(place, `Ours_${++this.count}`);
        break;
      case "typeOutside":
        this.typeOutside(r, c);
        break;
      case "totals":
        if (place.totals) break;
        sheet.turnTotalsOn(place, { formula: `="${this.text()}"` });
        break;
    }
    this.forgetDeleted();
  }

  /** After a run the report knows again which column is which. */
  nextRun(): void {
    this.done.clear();
  }

  /**
   * Whether somebody who looks at the sheet could tell which column is which: an empty column that was renamed and moved
   * between two runs, or one deleted where another was added, nobody could. Nothing is lost then, but the report's
   * column may stand there a second time.
   */
  private mayTell(what: ToColumns, unless: readonly ToColumns[]): boolean {
    if (unless.some((other) => this.done.has(other))) return false;
    this.done.add(what);
    return true;
  }

  /** A text nobody typed before. */
  private text(): string {
    return `typed ${++this.count}`;
  }

  private put(table: PersonsTable, row: number, column: number, cell: TypedCell): void {
    const place = this.place(table);
    const line = table.rows[row];
    const key = table.columns[column] ?? "";
    if (line === undefined) return;
    const before = this.sheet.get(place.row + 1 + row, place.column + column);
    if (isBlank(before) && isBlank(cell)) return;
    const isWiped = isBlank(cell) || !isTheirs(table, key);
    if (isWiped && !this.mayTell("wiped", ["renamed"])) return;
    this.sheet.set(place.row + 1 + row, place.column + column, cell);
    // Emptied where the report had said nothing: as if nobody had been there.
    if (isBlank(cell) && isBlank(this.said.get(line.token)?.get(key))) line.typed.delete(key);
    else line.typed.set(key, cell);
  }

  private insert(table: PersonsTable, to: number, copyOf: number | null): void {
    const place = this.place(table);
    const at = place.row + 1 + to;
    const isAtEnd = to === table.rows.length;
    const from = copyOf === null ? null : place.row + 1 + copyOf;
    this.sheet.insertRow(at, from);
    if (isAtEnd) {
      this.sheet.tables = this.sheet.tables.map((one) =>
        one.name === place.name ? { ...one, rows: one.rows + 1 } : one
      );
    }
    const original = copyOf === null ? undefined : table.rows[copyOf];
    const row: PersonsRow = {
      ...this.newRow(original?.origin ?? null),
      typed: new Map(original?.typed),
    };
    this.said.set(row.token, new Map(original && this.said.get(original.token)));
    table.rows = [...table.rows.slice(0, to), row, ...table.rows.slice(to)];
  }

  private deleteRow(table: PersonsTable, at: number): void {
    const place = this.place(table);
    if (table.rows.length > 1) {
      this.sheet.deleteRow(place.row + 1 + at);
      table.rows = table.rows.filter((_, i) => i !== at);
      return;
    }
    // Excel leaves an empty row.
    this.sheet.setLine(
      place,
      1,
      table.columns.map(() => null)
    );
    table.rows = [this.newRow(null)];
  }

  private permuteRows(table: PersonsTable, order: readonly number[]): void {
    const { rows } = table;
    this.sheet.permuteRows(this.place(table), order);
    table.rows = order.flatMap((i) => rows[i] ?? []);
  }

  private typeHeader(table: PersonsTable, at: number, text: string): void {
    const { row, column } = this.place(table);
    this.sheet.set(row, column + at, text);
    table.headers.set(table.columns[at] ?? "", text);
  }

  private ownColumn(table: PersonsTable, at: number): void {
    table.columns[at] = `own ${++this.count}`;
    this.typeHeader(table, at, this.text());
  }

  private insertColumn(at: number): void {
    for (const table of this.tables) {
      const { column } = this.place(table);
      if (at > column && at < column + table.columns.length)
        table.columns = [
          ...table.columns.slice(0, at - column),
          "",
          ...table.columns.slice(at - column),
        ];
    }
    this.sheet.insertColumn(at);
    for (const table of this.tables) {
      const empty = table.columns.indexOf("");
      if (empty !== -1) this.ownColumn(table, empty);
    }
  }

  private deleteColumn(at: number): void {
    const hit = this.tables.map((table) => [table, at - this.place(table).column] as const);
    const hidden = hit.some(([table, i]) => {
      const key = table.columns[i];
      return key !== undefined && (key === "id" || hiddenIn(table, key));
    });
    if (hidden) return;
    this.sheet.deleteColumn(at);
    for (const [table, i] of hit) {
      const key = table.columns[i];
      if (key === undefined) continue;
      table.columns = table.columns.filter((_, n) => n !== i);
      table.headers.delete(key);
      for (const row of table.rows) row.typed.delete(key);
    }
  }

  private typeOutside(row: number, column: number): void {
    const isInside = this.sheet.tables.some(
      (table) =>
        row >= table.row &&
        row < table.row + table.rows + (table.totals ? 1 : 0) &&
        column >= table.column &&
        column < table.column + table.columns
    );
    if (isInside) return;
    this.sheet.set(row, column, this.loosened(this.text()));
  }

  private loosened(text: string): string {
    this.loose.add(text);
    return text;
  }

  private isFreeBeside(table: TableSnapshot): boolean {
    for (let row = table.row; row <= table.row + table.rows; row++) {
      if (!isBlank(this.sheet.get(row, table.column + table.columns))) return false;
    }
    return true;
  }

  private forgetDeleted(): void {
    const here = onSheet(this.sheet);
    for (const text of this.loose) if (!here.has(text)) this.loose.delete(text);
  }
}

/** Texts of a sheet, those within formulas as well. */
export function onSheet(sheet: LivingSheet): Set<string> {
  const all = JSON.stringify(sheet.values()).match(/typed \d+/g) ?? [];
  return new Set(all);
}

export function isTheirs({ plan }: PersonsTable, key: string): boolean {
  const column = plan.columns.find((one) => one.key === key);
  return column === undefined ? key !== "id" : column.ownedBy === "people";
}

export function hiddenIn({ plan }: PersonsTable, key: string): boolean {
  return plan.columns.some((column) => column.key === key && column.hidden === true);
}

/** 0 … count-1 with one of them moved elsewhere. */
function moved(count: number, from: number, to: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  const [one = 0] = order.splice(from % count, 1);
  order.splice(to % count, 0, one);
  return order;
}

export const ID_HEADER = WORDS.id;
