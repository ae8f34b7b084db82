/**
 * How many round trips a day's rebuild takes: what people did is read, and the sheets they work in are written again. On
 * a quarter of the 10,000 detractors that are promised, with a quarter of the room in a request; `npm run bench` counts
 * all of them.
 */
import { MOST_RECOVERY_SYNCS, RecoverySheets } from "../../bench/recoverySheets";
import { readWork } from "../../src/excel/readWork";
import { REQUEST_BYTES } from "../../src/excel/requests";
import { writeSheets } from "../../src/excel/writeSheets";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";

const DETRACTORS = 10_000 / 4;
const requestBytes = REQUEST_BYTES / 4;

let excel: Headless;
let undo: () => void;
beforeAll(async () => {
  excel = await startHeadless({ sheets: { Answers: [["Score"], [9], [3]] } });
  undo = excel.asGlobals();
});
afterAll(() => {
  undo();
  excel.dispose();
});

test("roadmap, a long worklist and cost: ten round trips at most, wherever people have typed", async () => {
  const sheets = new RecoverySheets(DETRACTORS);
  await writeSheets(sheets.plans(), { requestBytes });
  await excel.settle();
  // Here and there, as people do: empty cells between must not make a call of every few cells.
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("nps_worklist");
    table.columns.getItem("Person").getDataBodyRange().values = Array.from(
      { length: DETRACTORS },
      (_, row) => [row % 3 === 0 ? "Lena Vogt" : ""]
    );
    await context.sync();
  });
  await excel.settle();
  const before = excel.faults.syncs;
  const work = await readWork();
  const read = excel.faults.syncs - before;
  const { sheets: written } = await writeSheets(sheets.plans(work), { requestBytes });
  const all = excel.faults.syncs - before;
  await excel.settle();
  expect(work.cases.size).toBe(DETRACTORS);
  expect(written.map(({ created }) => created)).toEqual([false, false, false]);
  expect(read).toBe(2);
  expect(all).toBeLessThanOrEqual(MOST_RECOVERY_SYNCS);
}, 300_000);
