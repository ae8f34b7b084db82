import fc from "fast-check";
import type { SheetPlan } from "../../src/report/sheetPlan";
import type { TypedCell } from "../../src/excel/cellText";
import type { TableSnapshot } from "../../src/excel/sheetSnapshot";
import { SheetModel } from "./sheetModel";
import { groupsTable, planOf, tasksTable } from "./writePlans";

/**
 * Whatever people type, wherever, and however they sort, insert, copy and delete between runs: what they
 * typed and did not delete is on the sheet after the next run.
 */
/** More while working on the merge: KEEP_RUNS=5000. */
const RUNS = Number(process.env["KEEP_RUNS"] ?? 300);
const ids = ["a", "b", "c", "d", "e", "f", "g"];
interface Shape {
  readonly top: number;
  readonly tasks: readonly string[];
  readonly groups: readonly string[];
  readonly both: boolean;
  readonly extra: number;
}
const shapes: fc.Arbitrary<Shape> = fc.record({
  top: fc.integer({ min: 5, max: 8 }),
  tasks: fc.shuffledSubarray(ids),
  groups: fc.shuffledSubarray(ids.slice(0, 5)),
  both: fc.boolean(),
  extra: fc.integer({ min: 0, max: 3 }),
});
function planOfShape({ top, tasks, groups, both, extra }: Shape): SheetPlan {
  const first = tasksTable(
    top,
    tasks.map((id) => ({ id, start: 46_000 + top }))
  );
  const second = top + Math.max(1, tasks.length) + 3 + extra;
  const groupRows = groups.map((id) => ({ id, n: 30 + top }));
  return planOf(both ? [first, groupsTable(second, groupRows)] : [first]);
}

const small = fc.nat(40);
const edits = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant("type" as const), row: small, column: fc.nat(9) }),
    fc.record({ do: fc.constant("formula" as const), row: small, column: fc.nat(9) }),
    fc.record({ do: fc.constant("clear" as const), row: small, column: fc.nat(9) }),
    fc.record({ do: fc.constant("insertRow" as const), row: small, column: small }),
    fc.record({ do: fc.constant("copyRow" as const), row: small, column: small }),
    fc.record({ do: fc.constant("deleteRow" as const), row: small, column: small }),
    fc.record({ do: fc.constant("insertColumn" as const), row: small, column: fc.nat(7) }),
    fc.record({ do: fc.constant("addColumn" as const), row: small, column: small }),
    fc.record({ do: fc.constant("sort" as const), row: small, column: fc.nat(6) })
  ),
  { maxLength: 8 }
);
type Edit = { readonly do: string; readonly row: number; readonly column: number };

/** What people typed and did not delete again; each text is typed once. */
class Typist {
  private count = 0;
  readonly typed = new Set<string>();

  constructor(private readonly sheet: SheetModel) {}

  edit({ do: what, row, column }: Edit): void {
    const { sheet } = this;
    const table = sheet.tables[row % Math.max(1, sheet.tables.length)];
    const inBody = table === undefined ? 0 : table.row + 1 + (row % Math.max(1, table.rows - 1));
    if (what === "type") this.put(row, column, this.text());
    if (what === "formula") this.put(row, column, { formula: `="${this.text()}"&B3` });
    if (what === "clear") this.put(row, column, null);
    if (what === "insertRow") sheet.insertRow(inBody);
    if (what === "copyRow") sheet.insertRow(inBody + 1, inBody);
    if (what === "deleteRow" && table !== undefined && table.rows > 2) sheet.deleteRow(inBody);
    if (what === "insertColumn") sheet.insertColumn(column);
    if (what === "addColumn" && table !== undefined && this.isFreeBeside(table)) {
      sheet.addColumn(table, this.text());
    }
    if (what === "sort" && table !== undefined) sheet.sortBy(table, column % table.columns);
    this.forgetDeleted();
  }

  private text(): string {
    const text = `typed ${++this.count}`;
    this.typed.add(text);
    return text;
  }
  private put(row: number, column: number, cell: TypedCell): void {
    // Excel gives a header that is emptied a name of its own, and takes no formula in it.
    const header = this.sheet.tables.some(
      (table) =>
        row === table.row && column >= table.column && column < table.column + table.columns
    );
    if (header && typeof cell !== "string") return;
    this.sheet.set(row, column, cell);
  }
  private isFreeBeside(table: TableSnapshot): boolean {
    for (let row = table.row; row < table.row + table.rows; row++) {
      if (this.sheet.get(row, table.column + table.columns) !== null) return false;
    }
    return true;
  }
  private forgetDeleted(): void {
    const here = JSON.stringify(this.sheet.values());
    for (const text of this.typed) if (!holds(here, text)) this.typed.delete(text);
  }
}

const holds = (sheet: string, text: string): boolean =>
  sheet.includes(`"${text}"`) || sheet.includes(`\\"${text}\\"`);

/** A text that was moved below stands beside a second table, the line above it follows the first one, which grows. */
const MEETING: [Shape, Edit[]][] = [
  [shape([], true, 0), [{ do: "addColumn", row: 13, column: 0 }]],
  [shape([], false, 0), []],
  [{ ...shape(["f"], true, 2), top: 6 }, []],
  [{ ...shape(["d"], true, 1), top: 6 }, []],
];
function shape(tasks: readonly string[], both: boolean, extra: number): Shape {
  return { top: 5, tasks, groups: [], both, extra };
}

test("nothing that people typed is lost, however often the report runs", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(shapes, edits), { minLength: 2, maxLength: 4 }), (rounds) => {
      const sheet = new SheetModel();
      const typist = new Typist(sheet);
      for (const [shape, round] of rounds) {
        sheet.run(planOfShape(shape));
        const after = JSON.stringify(sheet.values());
        expect([...typist.typed].filter((text) => !holds(after, text))).toEqual([]);
        // The report is there too, whole and once.
        const titles = sheet.values().filter((cell) => cell === "Stop the loss");
        expect(titles.length).toBeGreaterThanOrEqual(1);
        for (const edit of round) typist.edit(edit);
      }
    }),
    { numRuns: RUNS, examples: [[MEETING]] }
  );
});

test("running again without edits in between changes nothing", () => {
  fc.assert(
    fc.property(shapes, edits, shapes, (first, round, second) => {
      const sheet = new SheetModel();
      const typist = new Typist(sheet);
      sheet.run(planOfShape(first));
      for (const edit of round) typist.edit(edit);
      const once = sheet.run(planOfShape(second)).kept;
      const cells = new Map(sheet.cells);
      const tables = sheet.tables;
      const again = sheet.run(planOfShape(second)).kept;
      expect(sheet.cells).toEqual(cells);
      expect(sheet.tables).toEqual(tables);
      expect(again).toBeLessThanOrEqual(once + 1);
    }),
    { numRuns: RUNS }
  );
});
