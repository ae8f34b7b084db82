/** Themes of a person's own on the settings sheet: read back, kept by every run, and told where they cannot be counted. */
import { PLAIN_CONTEXT } from "../../src/diagnosis/context";
import { readSettings } from "../../src/excel/readSettings";
import { removeOwnSheets } from "../../src/excel/removeSheets";
import { writeSheets } from "../../src/excel/writeSheets";
import { settingsSheet } from "../../src/report/settings/settings";
import type { SheetPlan } from "../../src/report/sheetPlan";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { commentsReading, theme } from "../report/commentsFixture";
import { AS_OF, diagnosis } from "../report/fixtures";

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

const SHEET = "NPS Settings";
const plan = (themes = commentsReading().themes): SheetPlan =>
  settingsSheet(
    diagnosis({ rest: { context: PLAIN_CONTEXT, comments: commentsReading({ themes }) } }),
    { kinds: ["settings"], writtenOn: AS_OF + 12 }
  );
/** Row of the n-th theme, as the sheet numbers it. */
function lineOf(n: number): number {
  const found = excel.cells(`'${SHEET}'!A1:M120`).findIndex((line) => line.includes(`theme-${n}`));
  if (found < 0) throw new Error(`no theme-${n}`);
  return found + 1;
}
const set = (n: number, name: string, words: string): void => {
  excel.setCell(`'${SHEET}'!C${lineOf(n)}`, name);
  excel.setCell(`'${SHEET}'!H${lineOf(n)}`, words);
};
const cell = (column: string, n: number): unknown => excel.cell(`'${SHEET}'!${column}${lineOf(n)}`);

beforeEach(async () => {
  await removeOwnSheets(["settings"]);
  await writeSheets([plan()]);
});

it("none on a sheet as it is written, in the same two round trips as the figures", async () => {
  const before = excel.faults.syncs;
  const { ownThemes, faults } = await readSettings();
  expect(excel.faults.syncs - before).toBe(2);
  expect(ownThemes).toEqual([]);
  expect(faults).toEqual([]);
  expect(cell("I", 1)).toBe("");
});

it("are a name and its words, trimmed, each once, in the order of the sheet", async () => {
  set(1, " Parking ", "parking, car park;PARKING ,, parking");
  set(3, "=1+1", "'=2+2");
  set(4, "{{summary}}", "24, $t(x)");
  await excel.settle();
  const { ownThemes, faults } = await readSettings();
  expect(ownThemes).toEqual([
    { name: "Parking", words: ["parking", "car park", "PARKING"] },
    // A formula of the person's own is what it comes to.
    { name: "2", words: ["=2+2"] },
    { name: "{{summary}}", words: ["24", "$t(x)"] },
  ]);
  expect(faults).toEqual([]);
});

it("what cannot be counted is told at the cell and by its address", async () => {
  set(1, "Parking", "parking");
  set(2, "", "bills");
  set(3, "Shops", " , ");
  set(4, "PARKING", "car park");
  await excel.settle();
  const { ownThemes, faults } = await readSettings();
  expect(ownThemes.map(({ name }) => name)).toEqual(["Parking"]);
  expect(faults.map(({ address, message }) => [address, message])).toEqual([
    [`'${SHEET}'!C${lineOf(2)}`, `The theme in row ${lineOf(2)} has no name.`],
    [`'${SHEET}'!H${lineOf(3)}`, "The theme “Shops” has no words to look for."],
    [`'${SHEET}'!C${lineOf(4)}`, "“PARKING” stands among your themes twice."],
  ]);
  expect([1, 2, 4, 5].map((n) => cell("I", n))).toEqual([
    "In use",
    "Name the theme",
    "This theme stands above already",
    "",
  ]);
});

it("show what the run counted beside their names, wherever they are sorted", async () => {
  set(2, "parking", "parking");
  set(5, "Not yet counted", "shop");
  await excel.settle();
  expect(["D", "E", "F", "G"].map((column) => cell(column, 2))).toEqual([
    12,
    12 / 290,
    "",
    "Rising",
  ]);
  expect([2, 5].map((n) => cell("I", n))).toEqual(["In use", "Counted from the next refresh on"]);
  expect(cell("D", 5)).toBe("");
});

it("stay through the next run with another reading", async () => {
  set(1, "parking", "parking, car park");
  await writeSheets([
    plan([theme('so "good"', 30, { own: true }), theme("parking", 40, { own: true })]),
  ]);
  await excel.settle();
  const { ownThemes } = await readSettings();
  expect(ownThemes).toEqual([{ name: "parking", words: ["parking", "car park"] }]);
  expect(cell("D", 1)).toBe(40);
});

it("more than fifty are not counted, and said", async () => {
  const rows = Array.from({ length: 52 }, (_, at) => [`Theme ${at}`, `word${at}`]);
  const from = lineOf(1);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange(`${from + 1}:${from + 42}`).insert("Down");
    sheet.getRange(`C${from}:C${from + 51}`).values = rows.map(([name]) => [name]);
    sheet.getRange(`H${from}:H${from + 51}`).values = rows.map(([, words]) => [words]);
    await context.sync();
  });
  const { ownThemes, faults } = await readSettings();
  expect(ownThemes).toHaveLength(50);
  expect(faults.map(({ message }) => message)).toEqual([
    "There are more than 50 themes of your own.",
  ]);
});
