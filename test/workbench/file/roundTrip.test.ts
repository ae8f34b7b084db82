/** A person's workbook that is opened, gets the add-in's sheets, is saved and opened again. */
import fc from "fast-check";
import { writeSheets } from "../../../src/excel/writeSheets";
import { fromEngine, type EngineRange } from "../../../workbench/src/model/addresses";
import type { Host } from "../../../workbench/src/host";
import { startHeadless, type Headless } from "../../../workbench/src/headless/start";
import { planOf, tasksTable } from "../../excel/writePlans";
import { CHARTS_OF_EXCEL } from "./chartsOfExcel";
import { PERSONS_FILE } from "./personsFile";

/** Everything of one sheet that a person could miss, cell by cell. */
function contents(host: Host, name: string) {
  const sheet = host.workbook.worksheets.getItem(name);
  const area = sheet.cells.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const engine = sheet.engine.getSheet();
  const cells: Record<string, unknown> = {};
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const at = { top: row, left: column, bottom: row, right: column };
      // Not bold and nothing said of it are the same.
      const style = Object.entries(sheet.cells.style(row, column)).filter(
        ([, part]) => part != null && part !== 0
      );
      cells[`${row},${column}`] = {
        value: sheet.cells.values(at),
        type: sheet.cells.valueTypes(at),
        formula: sheet.cells.formula(row, column),
        style: { ff: "Calibri", fs: 11, ...Object.fromEntries(style) },
        further: Object.entries(sheet.cells.further(row, column)).filter(
          ([key, part]) => part !== null && !(key === "locked" && part === true)
        ),
        link: (sheet.cells.raw(row, column)?.custom as { hyperlink?: unknown } | undefined)
          ?.hyperlink,
      };
    }
  }
  const lines = (count: number, of: (line: number) => unknown) =>
    Array.from({ length: count }, (_, line) => of(line));
  return {
    cells,
    rows: lines(area.bottom + 3, (row) => [
      engine.getRowHeight(row),
      engine.getRowVisible(row),
      look(engine.getRowStyle(row)),
    ]),
    columns: lines(area.right + 3, (column) => [
      engine.getColumnWidth(column),
      engine.getColVisible(column),
      look(engine.getColumnStyle(column)),
    ]),
    merges: sheet.mergedAreas(),
    freeze: engine.getFreeze(),
    tab: sheet.tabColor,
    visibility: sheet.visibility,
    view: [sheet.showGridlines, sheet.showHeadings],
    tables: sheet.tables
      .items()
      .map((table) => [table.name, table.area, table.headers, host.memory.tables[table.id]]),
    names: sheet.names.items().map((item) => [item.name, item.formula, item.visible, item.comment]),
    formats: sheet.engine.getConditionalFormattingRules().map(({ cfId, ranges, stopIfTrue }) => ({
      ranges,
      stopIfTrue,
      description: host.memory.conditionalFormats[cfId],
    })),
    validations: sheet.engine.getDataValidations().map(({ rule: { uid, ranges } }) => ({
      ranges: ranges.map((range: EngineRange) => fromEngine(range)),
      description: host.memory.validations[uid],
    })),
    page: { ...STANDARD_PAGE, ...host.memory.pages[sheet.id] },
    breaks: host.memory.breaks[sheet.id],
    protection: host.memory.protectedSheets[sheet.id]?.options,
  };
}

/** What a page is where nothing is said; a saved file says it. */
const STANDARD_PAGE = {
  bottomMargin: 54,
  footerMargin: 21.6,
  headerMargin: 21.6,
  leftMargin: 50.4,
  paperSize: "A4",
  rightMargin: 50.4,
  topMargin: 54,
};

const look = (style: unknown) =>
  style ? Object.entries(style).filter(([, part]) => part != null) : null;

const book = (host: Host) => ({
  names: host.workbook.names
    .items()
    .map((item) => [item.name, item.formula, item.visible, item.comment]),
  date1904: host.memory.date1904,
});

let open: Headless[] = [];
afterEach(() => {
  for (const excel of open) excel.dispose();
  open = [];
});
async function start(options: Parameters<typeof startHeadless>[0]): Promise<Headless> {
  const excel = await startHeadless(options);
  open.push(excel);
  return excel;
}
const reopened = async (excel: Headless) => start({ xlsx: await excel.saveXlsx() });

test("a person's own sheets are the same after the add-in has written its own and the file was saved", async () => {
  const first = await start({ xlsx: PERSONS_FILE });
  const names = ["Da&ta", "Rules", "Hidden", "Deep"];
  const before = names.map((name) => contents(first.host, name));
  const bookBefore = book(first.host);
  const undo = first.asGlobals();
  await writeSheets([planOf([tasksTable(5, [{ id: "call", owner: "Service" }])])]);
  undo();
  const second = await reopened(first);
  expect(names.map((name) => contents(second.host, name))).toEqual(before);
  expect(book(second.host)).toEqual(bookBefore);
  const written = contents(first.host, "NPS Roadmap");
  expect(contents(second.host, "NPS Roadmap").cells).toEqual(written.cells);
});

test("a person's own charts are the same after two savings as after the first opening", async () => {
  const first = await start({ xlsx: CHARTS_OF_EXCEL });
  const second = await reopened(first);
  const third = await reopened(second);
  const charts = ({ host }: Headless) =>
    host.memory.charts[host.workbook.worksheets.getItem("Data").id] ?? [];
  // What a save makes of the third one is told at opening.
  const [columns, lines] = charts(first);
  expect(charts(second).slice(0, 2)).toEqual([columns, lines]);
  expect(charts(third)).toEqual(charts(second));
});

const HOSTILE = [
  "=1+1",
  "'quoted",
  "@SUM(A1)",
  " lead and trail ",
  "a\nb",
  "a\r\nb",
  "_x0041_",
  "\u0001\u001f",
  "\ud83d\ude00 \u00fc \u0645",
  "<b>&amp;</b>",
  "]]>",
  "TRUE",
  "#N/A",
  "1e5",
  "007",
  "2026-01-01",
  "\t",
];
const cell = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => text !== ""),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer(),
  fc.boolean()
);

test("whatever is in a cell comes back from a file", async () => {
  const rows = [
    HOSTILE,
    ...fc.sample(fc.array(cell, { minLength: 8, maxLength: 8 }), { seed: 17, numRuns: 250 }),
  ];
  const first = await start({ sheets: { Data: [] } });
  const undo = first.asGlobals();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    rows.forEach((row, index) => {
      // An apostrophe keeps a text as it is, as somebody would type it.
      const typed = row.map((value) => (typeof value === "string" ? `'${value}` : value));
      sheet.getRangeByIndexes(index, 0, 1, row.length).values = [typed];
    });
    await context.sync();
  });
  undo();
  const second = await reopened(first);
  rows.forEach((row, index) => {
    const area = { top: index, left: 0, bottom: index, right: row.length - 1 };
    const { cells } = second.host.workbook.worksheets.getItem("Data");
    expect([index, cells.values(area)]).toEqual([index, [row]]);
    expect(cells.valueTypes(area)).toEqual([
      row.map(
        (value) =>
          ({ string: "String", number: "Double", boolean: "Boolean" })[typeof value as "string"]
      ),
    ]);
    expect(
      row.map((_, column) => cells.formula(index, column)).every((formula) => formula === null)
    ).toBe(true);
  });
});
