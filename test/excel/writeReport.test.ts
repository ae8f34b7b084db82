import fc from "fast-check";
import { buildSheets } from "../../src/report/sheets";
import type { SheetKind } from "../../src/report/sheetPlan";
import { ownSheets } from "../../src/excel/ownSheets";
import { writeSheets } from "../../src/excel/writeSheets";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { diagnosis } from "../report/fixtures";
import { action, roadmap } from "../report/roadmapFixture";
import { planOf, tasksTable } from "./writePlans";

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

const kinds: SheetKind[] = ["summary", "benchmarks", "segments", "roadmap"];
const report = (actions = roadmap()) =>
  buildSheets(diagnosis(), actions, { kinds, writtenOn: 46_300 });

test("the real report is written, and written again without finding edits or changing a cell", async () => {
  const first = await writeSheets(report());
  expect(first.sheets.map(({ created, kept }) => [created, kept])).toEqual(
    kinds.map(() => [true, 0])
  );
  expect((await ownSheets()).map(({ edits }) => edits)).toEqual([0, 0, 0, 0]);
  const cells = await allFormulas();
  const second = await writeSheets(report());
  expect(second.sheets.map(({ created, kept }) => [created, kept])).toEqual(
    kinds.map(() => [false, 0])
  );
  expect(await allFormulas()).toEqual(cells);
});

test("a shorter plan leaves nothing of the longer one but the rows people may still need", async () => {
  await writeSheets(report());
  const few = [action("survey", 1), action("listen", 2)];
  await writeSheets(report(roadmap(few)));
  expect((await ownSheets()).map(({ edits }) => edits)).toEqual([0, 0, 0, 0]);
  const text = JSON.stringify(await allFormulas());
  expect(text).not.toContain("Moved here");
});

/** Smaller than the property of the merge alone: that Excel's side carries it out. */
test("what people type stays, through office.js", async () => {
  const plan = (ids: readonly string[]) =>
    planOf([
      tasksTable(
        6,
        ids.map((id) => ({ id }))
      ),
    ]);
  const ids = fc.shuffledSubarray(["a", "b", "c", "d", "e"], { minLength: 1 });
  const cell = fc.tuple(fc.nat(14), fc.nat(8));
  await writeSheets([plan(["a", "b"])]);
  let typed = 0;
  await fc.assert(
    fc.asyncProperty(ids, fc.array(cell, { maxLength: 4 }), ids, async (before, edits, after) => {
      await writeSheets([plan(before)]);
      const texts = new Map<string, string>();
      for (const [row, column] of edits) {
        const address = `'NPS Roadmap'!${"ABCDEFGHI".charAt(column)}${row + 1}`;
        const text = `typed ${++typed}`;
        excel.setCell(address, text);
        texts.set(address, text);
      }
      await writeSheets([plan(after)]);
      const there = JSON.stringify(await allFormulas());
      for (const text of texts.values()) expect(there).toContain(`"${text}"`);
    }),
    { numRuns: 6 }
  );
});

async function allFormulas(): Promise<Record<string, unknown[][]>> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRange().load("formulas"));
    await context.sync();
    return Object.fromEntries(sheets.items.map(({ name }, i) => [name, used[i]?.formulas ?? []]));
  });
}
