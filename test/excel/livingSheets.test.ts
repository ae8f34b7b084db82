import fc from "fast-check";
import { writeSheets } from "../../src/excel/writeSheets";
import { cellInput, isBlank, isFormula, type TypedCell } from "../../src/excel/cellText";
import type { SheetPlan } from "../../src/report/sheetPlan";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { editions, livingPlan, type Living } from "./livingPlans";
import { acts, People } from "./livingPeople";
import { Oracle } from "./livingOracle";
import { LivingSheet } from "./livingSheet";

/** A sheet in memory that notes what people do to rows and columns, to do the same in a workbook. */
class Twin extends LivingSheet {
  private done: ((sheet: Excel.Worksheet) => void)[] = [];

  takeDone(): readonly ((sheet: Excel.Worksheet) => void)[] {
    const { done } = this;
    this.done = [];
    return done;
  }
  override insertRow(at: number, copyOf: number | null = null): void {
    super.insertRow(at, copyOf);
    this.done.push((sheet) => sheet.getRange(`${at + 1}:${at + 1}`).insert("Down"));
  }
  override deleteRow(at: number): void {
    super.deleteRow(at);
    this.done.push((sheet) => {
      sheet.getRange(`${at + 1}:${at + 1}`).delete("Up");
    });
  }
  override insertColumn(at: number): void {
    super.insertColumn(at);
    this.done.push((sheet) => columnOf(sheet, at).insert("Right"));
  }
  override deleteColumn(at: number): void {
    super.deleteColumn(at);
    this.done.push((sheet) => {
      columnOf(sheet, at).delete("Left");
    });
  }
  override rename(table: { readonly name: string }, name: string): void {
    const { name: was } = table;
    super.rename(this.tables.find((one) => one.name === was) ?? fail(), name);
    this.done.push((sheet) => {
      sheet.tables.getItem(was).name = name;
    });
  }
}

const columnOf = (sheet: Excel.Worksheet, at: number): Excel.Range =>
  sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();

let excel: Headless;
let restore: () => void;
beforeEach(async () => {
  excel = await startHeadless({ sheets: { Answers: [["Score"], [9], [3]] } });
  restore = excel.asGlobals();
});
afterEach(() => {
  restore();
  excel.dispose();
});

/** The workbook with the same rows, columns, tables and cells as the twin after people's hand. */
async function follow(twin: Twin, name: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const act of twin.takeDone()) act(sheet);
    for (const { name: table, totals, ...area } of twin.tables) {
      const standing = sheet.tables.getItem(table);
      if (totals) standing.showTotals = true;
      const { row, column, rows, columns } = area;
      standing.resize(sheet.getRangeByIndexes(row, column, rows + (totals ? 1 : 0), columns));
    }
    await context.sync();
    const cells = await cellsOf(context, sheet);
    for (const key of new Set([...cells.keys(), ...twin.cells.keys()])) {
      const [row = 0, column = 0] = key.split(":").map(Number);
      const wanted = twin.get(row, column);
      if (plain(cells.get(key)) === plain(wanted)) continue;
      // Whole formulas, not their likeness: the references in them are what the next run moves.
      sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[cellInput(wanted)]];
    }
    await context.sync();
  });
}

async function cellsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<Map<string, TypedCell>> {
  const used = sheet.getUsedRange().load("formulas,values,rowIndex,columnIndex");
  await context.sync();
  const cells = new Map<string, TypedCell>();
  used.formulas.forEach((line: unknown[], i) => {
    line.forEach((formula, j) => {
      const value = used.values[i]?.[j] as TypedCell;
      const isCalculated = typeof formula === "string" && formula.startsWith("=");
      const cell = isCalculated && formula !== value ? { formula } : value;
      if (!isBlank(cell)) cells.set(`${used.rowIndex + i}:${used.columnIndex + j}`, cell);
    });
  });
  return cells;
}

/** Formulas without names of sheets and places; of the line above moved cells what both worlds say. */
function plain(cell: TypedCell | undefined): string {
  const label =
    typeof cell === "string" ? /^Moved here from [A-Z0-9:]+/.exec(cell)?.[0] : undefined;
  if (label !== undefined) return label;
  if (!isFormula(cell)) return isBlank(cell) ? "" : JSON.stringify(cell);
  return cell.formula
    .replace(/'[^']*'!|\{\{\w+\}\}!|\s/g, "")
    .replace(/\$?[A-Z]{1,2}\$?\d+|\d+/g, "#");
}

async function run(oracle: Oracle, twin: Twin, plan: SheetPlan): Promise<void> {
  await writeSheets([plan]);
  oracle.run(plan);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.name);
    const cells = await cellsOf(context, sheet);
    const shown = (of: ReadonlyMap<string, TypedCell>): string[] =>
      [...of].map(([key, cell]) => `${key} ${plain(cell)}`).sort();
    expect(shown(cells)).toEqual(shown(twin.cells));
  });
}

/** Ten sequences: that Excel's side carries out what the merge decided; the thousand are the merge's alone. */
test.each<[Living, number]>([
  ["roadmap", 1],
  ["worklist", 2],
  ["gates", 3],
  ["brief", 4],
  ["priorities", 5],
])("issue 7, people's sheet: %s, through office.js", async (kind, seed) => {
  const sequence = fc.tuple(editions, fc.array(acts, { minLength: 3, maxLength: 6 }), editions);
  let count = 0;
  await fc.assert(
    fc.asyncProperty(sequence, sequence, async (...rounds) => {
      if (count++ > 0) {
        restore();
        excel.dispose();
        excel = await startHeadless({ sheets: { Answers: [["Score"], [9], [3]] } });
        restore = excel.asGlobals();
      }
      const twin = new Twin();
      const people = new People(twin);
      const oracle = new Oracle(people);
      for (const [before, edits, after] of rounds) {
        await run(oracle, twin, livingPlan(kind, before));
        for (const edit of edits) {
          people.do(edit);
          await follow(twin, livingPlan(kind, before).name);
        }
        await run(oracle, twin, livingPlan(kind, after));
      }
    }),
    { numRuns: 2, seed, endOnFailure: true }
  );
});
