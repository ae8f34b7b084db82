import type { CellValue, SheetPlan, TablePlan, TableRow } from "../../src/report/sheetPlan";
import { isBlank, isFormula, type TypedCell } from "../../src/excel/cellText";
import { hiddenIn, ID_HEADER, isTheirs, onSheet, type People } from "./livingPeople";
import type { PersonsRow, PersonsTable } from "./livingPeople";
import { WORDS } from "./sheetModel";

const MOVED = /^Moved here from/;

/** A row as it has to stand after a run. */
interface Expected {
  readonly id: string | null;
  readonly row: PersonsRow;
  /** By column. */
  readonly cells: Map<string, TypedCell>;
  /** Of a row of people's: the planned row it stood under; null for none. */
  readonly under?: string | null;
}

/**
 * Runs the report over a sheet people worked in and holds what comes out against what people know of their own work,
 * by the rules as they are told to them (ARCHITECTURE.md, "People's work is theirs"); no code of the merge is asked.
 */
export class Oracle {
  /** Rows that stood after the last run, and rows that people deleted, by table. */
  private readonly stood = new Map<string, readonly string[]>();
  private readonly deleted = new Map<string, ReadonlySet<string>>();
  private readonly sorted = new Set<string>();
  /** Ids in the order they stood in before the run. */
  private readonly before = new Map<string, readonly string[]>();

  constructor(private readonly people: People) {}

  run(plan: SheetPlan): void {
    const { people } = this;
    const before = people.loose.size;
    const expected = plan.tables.map((table) => {
      const known = people.tables.find(({ name }) => name === table.name) ?? null;
      return this.expect(table, known);
    });
    const isMoved = people.loose.size > before;
    const known = people.tables;
    people.sheet.run(plan);
    people.nextRun();
    people.tables = plan.tables.map((table): PersonsTable => {
      const before = known.find(({ name }) => name === table.name);
      return {
        name: table.name,
        rows: [],
        columns: [],
        headers: new Map(before?.headers),
        plan: table,
      };
    });
    people.tables.forEach((table, at) => {
      const own = (known.find(({ name }) => name === table.name)?.columns ?? []).filter((key) =>
        key.startsWith("own ")
      );
      this.check(table, expected[at] ?? [], own);
    });
    const here = onSheet(people.sheet);
    const lost = [...people.loose].filter((text) => !here.has(text));
    expect(lost).toEqual([]);
    if (isMoved)
      expect(people.sheet.values().map(String)).toContainEqual(expect.stringMatching(MOVED));
  }

  private expect(plan: TablePlan, table: PersonsTable | null): Expected[] {
    const planned = new Map(plan.rows.map((row) => [row.id, row]));
    if (table === null) return plan.rows.map((row) => this.fresh(plan, row));
    const rows = this.rowsBefore(table);
    const ids = new Set(rows.flatMap(({ row: { origin } }) => origin ?? []));
    const isWorkedIn = plan.columns.some(({ ownedBy }) => ownedBy === "people");
    const deleted = new Set(
      isWorkedIn
        ? [...(this.deleted.get(plan.name) ?? []), ...(this.stood.get(plan.name) ?? [])].filter(
            // A row that a run did not plan may come back with the next that does.
            (id) => !ids.has(id) && planned.has(id)
          )
        : []
    );
    this.deleted.set(plan.name, deleted);
    this.noteOrder(plan, rows);
    let under: string | null = null;
    const stay = rows.flatMap(({ row, cells }): Expected[] => {
      if (row.origin === null) return [{ id: null, row, cells, under }];
      const now = planned.get(row.origin);
      if (now !== undefined) under = row.origin;
      if (now !== undefined) return [this.standing(table, now, row, cells)];
      const stays = isWorkedIn && (plan.gone !== "stayIfTyped" || isTypedIn(table, row, cells));
      if (stays) return [this.gone(table, row, cells)];
      this.displace(row, () => true);
      return [];
    });
    const found = plan.rows.filter(({ id }) => !ids.has(id) && !deleted.has(id));
    return [...stay, ...found.map((row) => this.fresh(plan, row))];
  }

  /** As they stand, each row's origin its own: of several copies one is the original, the others are people's. */
  private rowsBefore(table: PersonsTable): { row: PersonsRow; cells: Map<string, TypedCell> }[] {
    const { people } = this;
    const place = people.place(table);
    const lines = table.rows.map((row, at) => {
      const line = people.sheet.line(place, at + 1);
      const cells = table.columns.flatMap((key, i) =>
        key === "id" ? [] : [[key, line[i] ?? null] as const]
      );
      return {
        row,
        cells: new Map<string, TypedCell>(cells),
        id: line[table.columns.indexOf("id")],
      };
    });
    const [only] = lines;
    const isNobodys =
      lines.length === 1 &&
      isBlank(only?.id) &&
      [...(only?.cells.values() ?? [])].every((cell) => isBlank(cell));
    if (isNobodys) return [];
    return lines.map(({ row, cells }) => {
      const same = lines.filter(({ row: { origin } }) => origin !== null && origin === row.origin);
      const scores = same.map((one) => this.agreement(table, one));
      const best = same[scores.indexOf(Math.max(...scores))];
      return {
        row: row.origin === null || best?.row === row ? row : { ...row, origin: null },
        cells,
      };
    });
  }

  /** How many cells still say what the report said. */
  private agreement(
    table: PersonsTable,
    { row, cells }: { row: PersonsRow; cells: Map<string, TypedCell> }
  ): number {
    const said = this.people.said.get(row.token) ?? new Map<string, TypedCell>();
    return table.plan.columns.filter(
      ({ key }) => !isBlank(said.get(key)) && plain(cells.get(key)) === plain(said.get(key))
    ).length;
  }

  private noteOrder(plan: TablePlan, rows: readonly { row: PersonsRow }[]): void {
    const ids = rows.flatMap(({ row: { origin } }) => origin ?? []);
    const order = (this.stood.get(plan.name) ?? []).filter((id) => ids.includes(id));
    const now = ids.filter((id) => order.includes(id));
    this.before.set(plan.name, ids);
    if (now.some((id, i) => id !== order[i])) this.sorted.add(plan.name);
  }

  private fresh(plan: TablePlan, row: TableRow): Expected {
    const mine = this.people.newRow(row.id);
    const cells = plan.columns.map(({ key }, i) => [key, row.cells[i] ?? null] as const);
    this.people.said.set(mine.token, new Map(cells));
    return { id: row.id, row: mine, cells: new Map(cells) };
  }

  private standing(
    table: PersonsTable,
    now: TableRow,
    row: PersonsRow,
    before: Map<string, TypedCell>
  ): Expected {
    const said = this.people.said.get(row.token) ?? new Map<string, TypedCell>();
    const cells = new Map(before);
    this.displace(row, (key) => !isTheirs(table, key));
    table.plan.columns.forEach(({ key }, i) => {
      const value: CellValue = now.cells[i] ?? null;
      const there = before.get(key);
      if (row.typed.has(key)) {
        said.set(key, value);
        // Emptied, and now the report says nothing either.
        if (isBlank(there) && isBlank(value)) row.typed.delete(key);
        return;
      }
      if (now.suggested?.includes(key) === true && isTheirs(table, key) && !isBlank(there)) return;
      cells.set(key, value);
      said.set(key, value);
    });
    this.people.said.set(row.token, said);
    return { id: now.id, row, cells };
  }

  private gone(table: PersonsTable, row: PersonsRow, before: Map<string, TypedCell>): Expected {
    const cells = new Map(before);
    const said = this.people.said.get(row.token) ?? new Map<string, TypedCell>();
    for (const { key } of table.plan.columns) {
      // A column that people deleted is back, and empty here.
      if (cells.has(key)) continue;
      cells.set(key, null);
      said.set(key, null);
    }
    const isTheirStatus = row.typed.has("status") && !isBlank(row.typed.get("status"));
    if (cells.has("status") && !isTheirStatus) {
      cells.set("status", WORDS.gone);
      row.typed.delete("status");
      said.set("status", WORDS.gone);
    }
    return { id: row.origin, row, cells };
  }

  /** What was typed there is no longer in its cell, and has to stand elsewhere. */
  private displace({ typed }: PersonsRow, where: (key: string) => boolean): void {
    for (const [key, cell] of typed) {
      if (!where(key)) continue;
      if (typeof cell === "string" && cell.startsWith("typed")) this.people.loose.add(cell);
      typed.delete(key);
    }
  }

  private check(table: PersonsTable, expected: readonly Expected[], own: readonly string[]): void {
    const { people } = this;
    const place = people.place(table);
    const headers = people.sheet.line(place, 0);
    const wanted = new Map<string, string>([
      ...table.plan.columns.map(
        ({ key, header }) => [key, table.headers.get(key) ?? header] as const
      ),
      ["id", ID_HEADER],
      ...own.map((key) => [key, table.headers.get(key) ?? ""] as const),
    ]);
    expect([...headers].sort()).toEqual([...wanted.values()].sort());
    table.columns = headers.map(
      (header) => [...wanted].find(([, text]) => text === header)?.[0] ?? "?"
    );
    const idAt = table.columns.indexOf("id");
    const lines = Array.from({ length: place.rows - 1 }, (_, at) =>
      people.sheet.line(place, at + 1)
    );
    if (expected.length === 0) {
      expect(lines.flat().filter((cell) => !isBlank(cell))).toEqual([]);
      table.rows = lines.map(() => people.newRow(null));
      this.stood.set(table.name, []);
      return;
    }
    const ids = lines.map((line) => line[idAt]);
    expect(ids.filter((id) => typeof id !== "string" || id === "")).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const plannedIds = expected.flatMap(({ id }) => id ?? []);
    const isOwn = (id: unknown): boolean => !plannedIds.includes(String(id));
    expect(ids.filter((id) => !isOwn(id)).sort()).toEqual([...plannedIds].sort());
    const shown = (cells: (key: string) => TypedCell | undefined): string =>
      table.columns
        .filter((key) => key !== "id")
        .map((key) => `${key}: ${plain(cells(key))}`)
        .join("\n");
    const rest = expected.filter(({ id }) => id === null);
    const alike = rest.map(({ cells }) => shown((key) => cells.get(key)));
    const left: string[] = [];
    const stood = new Set(this.before.get(table.name));
    let under: string | null = null;
    table.rows = lines.map((line): PersonsRow => {
      const id = String(line[idAt]);
      const now = shown((key) => line[table.columns.indexOf(key)]);
      const one = expected.find((row) => row.id === id);
      if (one !== undefined) {
        expect(now).toBe(shown((key) => one.cells.get(key)));
        if (stood.has(id) && table.plan.rows.some((row) => row.id === id)) under = id;
        return one.row;
      }
      const at = rest.findIndex(({ cells }) => shown((key) => cells.get(key)) === now);
      const [own] = at === -1 ? [] : rest.splice(at, 1);
      if (own === undefined) left.push(now);
      // Where several say the same, any of them may be meant.
      const isOnly = alike.filter((text) => text === now).length === 1;
      if (own !== undefined && isOnly) expect(under).toBe(own.under);
      return own === undefined ? people.newRow(null) : { ...own.row, origin: null };
    });
    expect(left).toEqual(rest.map(({ cells }) => shown((key) => cells.get(key))));
    this.checkOrder(table);
    this.stood.set(
      table.name,
      ids.flatMap((id) => (isOwn(id) ? [] : String(id)))
    );
  }

  /** The plan's, or, once people sorted, theirs. */
  private checkOrder({ name, rows, plan }: PersonsTable): void {
    const now = rows.flatMap(({ origin }) => origin ?? []);
    const order = this.sorted.has(name)
      ? (this.before.get(name) ?? [])
      : plan.rows.map(({ id }) => id);
    expect(now.filter((id) => order.includes(id))).toEqual(order.filter((id) => now.includes(id)));
  }
}

/** Whether something of people's stands in a row: in columns that are theirs, the report's own or not. */
function isTypedIn(
  table: PersonsTable,
  { typed }: PersonsRow,
  cells: ReadonlyMap<string, TypedCell>
): boolean {
  return table.columns.some((key) => {
    if (key === "id" || hiddenIn(table, key) || !isTheirs(table, key)) return false;
    return !isBlank(cells.get(key)) && (key.startsWith("own ") || typed.has(key));
  });
}

/** Formulas without the places they point to, which move with their cells. */
function plain(cell: TypedCell | undefined): string {
  if (isBlank(cell)) return "";
  if (isFormula(cell))
    return cell.formula.replace(/\$?\b[A-Z]{1,2}\$?(\{\{row\}\}|\d+\b)|\d+/g, "#");
  return JSON.stringify(cell);
}
