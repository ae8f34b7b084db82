import { SHEET_KINDS, type SheetPlan } from "../../src/report/sheetPlan";
import { ExcelProblem } from "../../src/excel/errors";
import { ownSheets } from "../../src/excel/ownSheets";
import { removeOwnSheets } from "../../src/excel/removeSheets";
import { loadState, saveState } from "../../src/excel/settings";
import { writeSheets } from "../../src/excel/writeSheets";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { groupsTable, planOf, STATUSES, tasksTable } from "./writePlans";

let excel: Headless;
let restore: () => void;
async function open(sheets: Record<string, unknown[][]> = { Answers: [["Score"], [9], [3]] }) {
  excel = await startHeadless({ sheets });
  restore = excel.asGlobals();
}
afterEach(() => {
  restore();
  excel.dispose();
});

const HOSTILE = [
  "=1+1",
  "+cmd|' /C calc'!A0",
  "@SUM(A1)",
  "-1",
  "1-2",
  "March 5",
  "TRUE",
  "#N/A",
  "'quoted",
  "\t=1",
  "10%",
  "1e5",
  "007",
];

const roadmap = (ids: string[], more: Partial<SheetPlan> = {}): SheetPlan =>
  planOf(
    [
      tasksTable(
        6,
        ids.map((id) => ({ id }))
      ),
    ],
    {
      conditionalFormats: [
        {
          area: { row: 7, column: 4, rows: ids.length, columns: 1 },
          formula: '=$E8="Done"',
          fill: "#EEF1F4",
          color: "#3D444D",
          bold: true,
          numberFormat: '"● "@',
        },
      ],
      links: [{ row: 0, column: 3, to: "summary", text: "Back to Summary" }],
      ...more,
    }
  );
const summary = (more: Partial<SheetPlan> = {}): SheetPlan =>
  planOf([], {
    kind: "summary",
    name: "NPS Summary",
    tab: "finding",
    names: [{ name: "nps_score", row: 8, column: 1 }],
    blocks: [
      ...planOf([]).blocks,
      { row: 8, column: 1, values: [[-12.3]], style: "panelScore" },
      {
        row: 9,
        column: 1,
        values: [[{ formula: '=COUNTIFS(Answers!$A$2:$A$3,"<=6")' }]],
        style: "cellCount",
      },
    ],
    freeze: { rows: 0, columns: 0 },
    ...more,
  });

test("sheets are drawn as planned", async () => {
  await open();
  const result = await writeSheets([summary(), roadmap(["a", "b"])]);
  expect(result.sheets).toEqual([
    { kind: "summary", name: "NPS Summary", wanted: "NPS Summary", kept: 0, created: true },
    { kind: "roadmap", name: "NPS Roadmap", wanted: "NPS Roadmap", kept: 0, created: true },
  ]);
  expect(excel.sheetNames()).toEqual(["Answers", "NPS Summary", "NPS Roadmap"]);
  await excel.settle();
  expect(excel.cell("'NPS Summary'!B10")).toBe(1);
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem("NPS Roadmap");
    sheet.load("showGridlines,tabColor");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    const table = sheet.tables.getItem("nps_roadmap");
    table.load("style,showBandedRows,showFilterButton");
    const area = table.getRange().load("address,values");
    const header = sheet.getRange("B7").load("format/font/bold,format/font/color,format/font/name");
    const title = sheet.getRange("B2").load("format/font/size,format/rowHeight");
    const wide = sheet.getRange("B1").load("format/columnWidth");
    const id = sheet.getRange("G1").load("columnHidden");
    const date = sheet.getRange("D8").load("numberFormat,values");
    const list = sheet.getRange("E8:E9").dataValidation.load("rule,type");
    const rules = sheet.getRange("E8:E9").conditionalFormats.load("items/type");
    const link = sheet.getRange("D1").load("hyperlink,values");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const score = names.getItem("nps_score").load("formula,value");
    sheet.pageLayout.load("orientation,centerHorizontally,zoom");
    await context.sync();
    expect(active.name).toBe("NPS Summary");
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.tabColor.toUpperCase()).toBe("#3F76AB");
    expect([table.style, table.showBandedRows, table.showFilterButton]).toEqual([
      "TableStyleLight1",
      false,
      true,
    ]);
    expect(area.address).toBe("'NPS Roadmap'!B7:G9");
    expect(area.values).toEqual([
      ["Action", "Owner", "Start", "Status", "Notes", "Row id"],
      ["Do a", "", 46296, "Not started", "", "a"],
      ["Do b", "", 46296, "Not started", "", "b"],
    ]);
    expect(header.format.font.toJSON()).toMatchObject({ bold: true, name: "Calibri" });
    expect(header.format.font.color.toUpperCase()).toBe("#0F4C81");
    expect([title.format.font, title.format.rowHeight]).toMatchObject([{ size: 20 }, 30]);
    expect(wide.format.columnWidth).toBeCloseTo(187.5);
    expect(id.columnHidden).toBe(true);
    expect(date.numberFormat).toEqual([["dd mmm yyyy"]]);
    expect(list.rule.list?.source).toBe(STATUSES.join(","));
    expect(rules.items.map(({ type }) => type)).toEqual(["Custom"]);
    expect(link.values).toEqual([["Back to Summary"]]);
    expect(link.hyperlink.documentReference).toBe("'NPS Summary'!B2");
    expect(frozen.address).toContain("A:B");
    expect(score.formula).toBe("='NPS Summary'!$B$9");
    expect(sheet.pageLayout.orientation).toBe("Landscape");
    expect(sheet.pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
  });
});

test("bars behind shares are solid and go from 0 to 1, on every new run too", async () => {
  await open();
  const plan = summary({ shareBars: [{ row: 8, column: 1, rows: 2, columns: 1 }] });
  await writeSheets([plan]);
  await writeSheets([plan]);
  await Excel.run(async (context) => {
    const rules = context.workbook.worksheets
      .getItem("NPS Summary")
      .getRange("B9:B10").conditionalFormats;
    rules.load("items/type");
    await context.sync();
    expect(rules.items.map(({ type }) => type)).toEqual(["DataBar"]);
    const bar = rules.items[0]?.dataBar.load("lowerBoundRule,upperBoundRule");
    const positive = bar?.positiveFormat.load("fillColor,gradientFill");
    await context.sync();
    expect([bar?.lowerBoundRule, bar?.upperBoundRule]).toMatchObject([
      { type: "Number", formula: "=0" },
      { type: "Number", formula: "=1" },
    ]);
    expect(positive?.toJSON()).toMatchObject({ fillColor: "#F0B79C", gradientFill: false });
  });
});

test("sheets say when they were written and of what; all kinds are known again", async () => {
  await open();
  const plans = SHEET_KINDS.map((kind) => planOf([], { kind, name: `NPS ${kind}` }));
  await writeSheets(plans, { stamp: { writtenOn: 46_300, asOf: 46_295 } });
  const own = await ownSheets();
  expect(own).toEqual(
    SHEET_KINDS.map((kind) => ({
      kind,
      name: `NPS ${kind}`,
      edits: 0,
      stamp: { writtenOn: 46_300, asOf: 46_295 },
    }))
  );
  const again = await writeSheets(plans);
  expect(again.sheets.filter(({ created }) => created)).toEqual([]);
});

test("hostile text stays the text it is, in blocks, tables and headers", async () => {
  await open();
  const plan = planOf(
    [
      tasksTable(
        6,
        HOSTILE.map((text, i) => ({ id: `t${i}`, action: text, owner: text }))
      ),
    ],
    {
      blocks: HOSTILE.map((text, i) => ({
        row: 30 + i,
        column: 1,
        values: [[text]],
        style: "body" as const,
      })),
    }
  );
  await writeSheets([plan]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("NPS Roadmap");
    const ranges = [sheet.getRange("B8:B20"), sheet.getRange("C8:C20"), sheet.getRange("B31:B43")];
    for (const range of ranges) range.load("values,valueTypes");
    await context.sync();
    for (const range of ranges) {
      expect(range.values.map(([value]) => value as unknown)).toEqual(HOSTILE);
      expect(new Set(range.valueTypes.flat())).toEqual(new Set(["String"]));
    }
  });
  expect((await ownSheets())[0]?.edits).toBe(0);
});

// Five of ours, and one with which office.js lets go of its objects when all is done.
const ROUND_TRIPS = 5 + 1;
test("four sheets without charts take five round trips, however many groups they have", async () => {
  await open();
  const plans = (rows: number): SheetPlan[] => [
    summary(),
    planOf([groupsTable(6, [{ id: "x", n: 9 }])], { kind: "benchmarks", name: "NPS Benchmarks" }),
    planOf(
      [
        groupsTable(
          6,
          Array.from({ length: rows }, (_, i) => ({ id: `g${i}`, n: i }))
        ),
      ].map((table) => ({ ...table, name: "nps_groups" })),
      { kind: "segments", name: "NPS Segments" }
    ),
    roadmap(["a", "b"]),
  ];
  let before = excel.traffic.syncs;
  await writeSheets(plans(5));
  expect(excel.traffic.syncs - before).toBeLessThanOrEqual(ROUND_TRIPS);
  before = excel.traffic.syncs;
  await writeSheets(plans(200));
  expect(excel.traffic.syncs - before).toBeLessThanOrEqual(ROUND_TRIPS);
});

test("a name that the user's sheet, table or cell has is left to it", async () => {
  await open({ Answers: [["Score"], [9]], "nps roadmap": [["mine"]] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("nps roadmap");
    context.workbook.names.add("nps_score", sheet.getRange("A1"));
    await context.sync();
  });
  const { sheets } = await writeSheets([summary(), roadmap(["a"])]);
  expect(sheets[1]).toMatchObject({ wanted: "NPS Roadmap", name: "NPS Roadmap (2)" });
  expect(excel.cell("'nps roadmap'!A1")).toBe("mine");
  await Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    const formulas = Object.fromEntries(names.items.map(({ name, formula }) => [name, formula]));
    expect(formulas["nps_score"]).toContain("nps roadmap");
    expect(formulas["nps_score_2"]).toContain("NPS Summary");
  });
});

test("running again keeps what people typed, renamed and added", async () => {
  await open();
  await writeSheets([summary(), roadmap(["a", "b", "c"])]);
  excel.setCell("'NPS Roadmap'!C9", "Field service");
  excel.setCell("'NPS Roadmap'!F9", '=C9&" asked"');
  excel.setCell("'NPS Roadmap'!J3", "remember the board");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("NPS Roadmap");
    sheet.name = "Our plan";
    sheet.tables.getItem("nps_roadmap").rows.add(0, [["Call them", "Kim", "", "", "", ""]]);
    await context.sync();
  });
  expect(await ownSheets()).toEqual([
    { kind: "summary", name: "NPS Summary", edits: 0, stamp: null },
    { kind: "roadmap", name: "Our plan", edits: 5, stamp: null },
  ]);
  const { sheets } = await writeSheets([summary(), roadmap(["new", "a", "b"])]);
  expect(sheets).toMatchObject([
    { name: "NPS Summary", kept: 0, created: false },
    { name: "Our plan", wanted: "NPS Roadmap", kept: 5, created: false },
  ]);
  await excel.settle();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Our plan");
    const area = sheet.tables.getItem("nps_roadmap").getRange().load("values,formulas");
    const remark = sheet.getRange("J3").load("values");
    const note = sheet.getUsedRange().load("values");
    const rules = sheet.getRange("E8:E12").conditionalFormats.load("items/type");
    await context.sync();
    expect(area.values).toEqual([
      ["Action", "Owner", "Start", "Status", "Notes", "Row id"],
      ["Call them", "Kim", "", "", "", "own-1"],
      ["Do new", "", 46296, "Not started", "", "new"],
      ["Do a", "", 46296, "Not started", "", "a"],
      ["Do b", "Field service", 46296, "Not started", "Field service asked", "b"],
      ["Do c", "", 46296, "No longer found", "", "c"],
    ]);
    expect(area.formulas[4]?.[4]).toBe('=C11&" asked"');
    expect(remark.values).toEqual([["remember the board"]]);
    expect(note.values.flat().filter((value) => value === "What you type stays.")).toHaveLength(1);
    expect(rules.items).toHaveLength(1);
  });
});

test("a copy of our sheet is the user's own", async () => {
  await open();
  await writeSheets([roadmap(["a"])]);
  await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.add("AAA copy");
    copy.position = 0;
    copy.names.add("nps_sheet", '="roadmap"');
    copy.getRange("A1").values = [["theirs"]];
    await context.sync();
  });
  const { sheets } = await writeSheets([roadmap(["a", "b"])]);
  expect(sheets[0]?.name).toBe("NPS Roadmap");
  expect(excel.cell("'AAA copy'!A1")).toBe("theirs");
});

test("a protected sheet is found before anything is written", async () => {
  await open();
  await writeSheets([roadmap(["a"])]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("NPS Roadmap").protection.protect();
    await context.sync();
  });
  const failure: unknown = await writeSheets([summary(), roadmap(["b"])]).catch((e: unknown) => e);
  expect(failure).toBeInstanceOf(ExcelProblem);
  expect(failure).toMatchObject({
    code: "protected",
    title: "The sheet NPS Roadmap is protected.",
    action: "Unprotect it, then write again; nothing was changed.",
  });
  expect(excel.sheetNames()).toEqual(["Answers", "NPS Roadmap"]);
});

test("stopped between sheets, those written are whole and nothing is left of the others", async () => {
  await open();
  const stop = new AbortController();
  const progress: [number, number][] = [];
  const { sheets } = await writeSheets([roadmap(["a"]), summary()], {
    signal: stop.signal,
    requestBytes: 300,
    onProgress: (done, total) => {
      progress.push([done, total]);
      stop.abort();
    },
  });
  expect(progress).toEqual([[1, 2]]);
  expect(sheets.map(({ name }) => name)).toEqual(["NPS Roadmap"]);
  expect(excel.sheetNames()).toEqual(["Answers", "NPS Roadmap"]);
  expect(await ownSheets()).toMatchObject([{ kind: "roadmap", name: "NPS Roadmap", edits: 0 }]);
});

test("removal takes our sheets and names, never the user's, never the last visible one", async () => {
  await open();
  await writeSheets([summary(), roadmap(["a"])]);
  expect(await removeOwnSheets(["summary", "segments"])).toEqual(["NPS Summary"]);
  expect(excel.sheetNames()).toEqual(["Answers", "NPS Roadmap"]);
  await Excel.run(async (context) => {
    const score = context.workbook.names.getItemOrNullObject("nps_score");
    context.workbook.worksheets.getItem("Answers").visibility = "Hidden";
    await context.sync();
    expect(score.isNullObject).toBe(true);
  });
  await expect(removeOwnSheets(["roadmap"])).rejects.toMatchObject({ code: "refused" });
  expect(excel.sheetNames()).toContain("NPS Roadmap");
});

test("the pane's state is stored with the workbook; damaged state comes back as it is", async () => {
  await open();
  expect(await loadState()).toBeNull();
  await saveState({ version: 1, step: "data" });
  expect(await loadState()).toEqual({ version: 1, step: "data" });
  await Excel.run(async (context) => {
    context.workbook.settings.add("nps-recovery", "{broken");
    await context.sync();
  });
  expect(await loadState()).toBe("{broken");
});

test("what is stored holds no text that people typed", async () => {
  await open();
  await writeSheets([roadmap(["a"])]);
  excel.setCell("'NPS Roadmap'!C8", "Dana Secret");
  await writeSheets([roadmap(["a"])]);
  await Excel.run(async (context) => {
    const settings = context.workbook.settings.load("items/key,items/value");
    await context.sync();
    expect(settings.items.length).toBeGreaterThan(0);
    expect(JSON.stringify(settings.items.map(({ value }) => value as unknown))).not.toContain(
      "Dana"
    );
  });
});
