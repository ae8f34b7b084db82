/** Worksheets, names, panes, pages, settings: the furniture of a workbook. */
import { startHeadless, type Headless } from "../../workbench/src/headless/start";

let excel: Headless;
let undo: () => void;
beforeAll(async () => {
  excel = await startHeadless({
    sheets: { Data: [["Score"], [9], [3]], Other: [] },
    excelApi: "1.9",
  });
  undo = excel.asGlobals();
});
afterAll(() => {
  undo();
  excel.dispose();
});

const run = <T>(act: (context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run(act);

describe("worksheets", () => {
  it("are added without being activated, found by any spelling, renamed, moved and deleted", async () => {
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("NPS Summary");
      added.load("name,position,visibility,showGridlines,tabColor,id");
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      return [
        added.name,
        added.position,
        added.visibility,
        added.showGridlines,
        added.tabColor,
        active.name,
      ];
    });
    expect(seen).toEqual(["NPS Summary", 2, "Visible", true, "", "Data"]);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("nps summary");
      sheet.name = "Summary";
      sheet.position = 0;
      sheet.tabColor = "#1f4e78";
      sheet.showGridlines = false;
      sheet.activate();
      await context.sync();
      sheet.load("tabColor,showGridlines,position");
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.position]).toEqual(["#1F4E78", false, 0]);
    });
    expect(excel.sheetNames()).toEqual(["Summary", "Data", "Other"]);
    expect(excel.activeSheet()).toBe("Summary");
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Summary");
      sheet.visibility = "Hidden";
      await context.sync();
      sheet.load("visibility");
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect([sheet.visibility, visible.value]).toEqual(["Hidden", 2]);
      sheet.delete();
      await context.sync();
    });
    expect(excel.sheetNames()).toEqual(["Data", "Other"]);
  });

  it("ignores what is done to a sheet that is not there", async () => {
    const isNull = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Absent");
      sheet.delete();
      sheet.getRange("A1").load("values");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it.each<[what: string, code: string, act: (context: Excel.RequestContext) => void]>([
    [
      "an absent sheet",
      "ItemNotFound",
      (c) => c.workbook.worksheets.getItem("Absent").load("name"),
    ],
    ["a taken name", "ItemAlreadyExists", (c) => void c.workbook.worksheets.add("data")],
    ["a name too long", "InvalidArgument", (c) => void c.workbook.worksheets.add("x".repeat(32))],
    ["a name with a slash", "InvalidArgument", (c) => void c.workbook.worksheets.add("a/b")],
    [
      "a wrong shape",
      "InvalidArgument",
      (c) => {
        c.workbook.worksheets.getItem("Data").getRange("A1:B2").values = [[1]];
      },
    ],
    [
      "no address",
      "InvalidArgument",
      (c) => c.workbook.worksheets.getItem("Data").getRange("?!").load("address"),
    ],
    [
      "a cell off the sheet",
      "InvalidArgument",
      (c) =>
        c.workbook.worksheets.getItem("Data").getCell(0, 0).getOffsetRange(-1, 0).load("address"),
    ],
    [
      "a broken formula",
      "InvalidArgument",
      (c) => {
        c.workbook.worksheets.getItem("Data").getRange("F1").formulas = [["=SUM(1"]];
      },
    ],
    [
      "whole columns",
      "InvalidArgument",
      (c) => {
        c.workbook.worksheets.getItem("Data").getRange("F:F").values = [[1]];
      },
    ],
    [
      "a protected sheet",
      "AccessDenied",
      (c) => {
        const sheet = c.workbook.worksheets.getItem("Other");
        sheet.protection.protect();
        sheet.getRange("A1").values = [[1]];
      },
    ],
    [
      "something that is not here",
      "NotImplemented",
      (c) => {
        c.workbook.worksheets.getItem("Data").getRange("A1").getImage();
      },
    ],
  ])("refuses %s with %s", async (_what, code, act) => {
    const refused = run(async (context) => {
      act(context);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
    await expect(refused).rejects.toBeInstanceOf(OfficeExtension.Error);
    const { protection } = excel.host.workbook.worksheets.getItem("Other");
    if (protection.protected) protection.unprotect();
  });

  it("counts what it lacks and leaves out what load() cannot know", async () => {
    expect(excel.host.dispatcher.unimplemented.get("Range.getImage")).toBeGreaterThan(0);
    const name = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.load("name,no-properties-needed");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Data");
  });
});

describe("names", () => {
  it("may be the same on several sheets", async () => {
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      for (const [sheet, value] of [
        ["One", "1"],
        ["Two", "2"],
        ["Three", "3"],
      ] as const) {
        worksheets.add(sheet).names.add("mark", `="${value}"`);
      }
      await context.sync();
      const marks = ["One", "Two", "Three", "Data"].map((sheet) =>
        worksheets.getItem(sheet).names.getItemOrNullObject("mark").load("value")
      );
      await context.sync();
      return marks.map((mark) => (mark.isNullObject ? null : (mark.value as unknown)));
    });
    expect(seen).toEqual(["1", "2", "3", null]);
  });

  it("belong to the workbook or to a sheet", async () => {
    const seen = await run(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      context.workbook.names.add("nps_scores", data.getRange("A2:A3"), "all answers");
      data.names.add("local", "=Data!$A$2");
      context.workbook.names.add("target", "=35");
      await context.sync();
      const item = context.workbook.names.getItem("NPS_Scores");
      item.load("name,formula,type,value,visible,comment,scope");
      const range = item.getRange();
      range.load("address");
      const local = data.names.getItem("local");
      local.load("formula,scope,value");
      const target = context.workbook.names.getItem("target");
      target.load("value,formula");
      const absent = context.workbook.names.getItemOrNullObject("local");
      absent.load("name");
      data.getRange("C1").formulas = [["=SUM(nps_scores)+target"]];
      const sum = data.getRange("C1");
      sum.load("values");
      await context.sync();
      return {
        item: [
          item.name,
          item.formula,
          item.type,
          item.value,
          item.visible,
          item.comment,
          item.scope,
        ],
        range: range.address,
        local: [local.formula, local.scope, local.value],
        target: [target.value, target.formula],
        absent: absent.isNullObject,
        sum: sum.values[0]?.[0] as unknown,
      };
    });
    expect(seen).toEqual({
      item: [
        "nps_scores",
        "=Data!$A$2:$A$3",
        "Range",
        "Data!A2:A3",
        true,
        "all answers",
        "Workbook",
      ],
      range: "Data!A2:A3",
      local: ["=Data!$A$2", "Worksheet", "Data!A2"],
      target: [35, "=35"],
      absent: true,
      sum: 47,
    });
    await run(async (context) => {
      const item = context.workbook.names.getItem("nps_scores");
      item.visible = false;
      await context.sync();
      item.load("visible");
      await context.sync();
      expect(item.visible).toBe(false);
      item.delete();
      await context.sync();
      const gone = context.workbook.names.getItemOrNullObject("nps_scores");
      gone.load("name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it.each(["A1", "NPS1", "has space", "1st", "R1C1"])("cannot be %s", async (name) => {
    const refused = run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

it.each<[act: (panes: Excel.WorksheetFreezePanes) => void, location: string | null]>([
  [(panes) => panes.freezeRows(3), "Other!1:3"],
  [(panes) => panes.freezeColumns(2), "Other!A:B"],
  [(panes) => panes.freezeAt("A1:B3"), "Other!A1:B3"],
  [(panes) => panes.unfreeze(), null],
])("panes freeze at %#", async (act, location) => {
  const found = await run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Other");
    act(freezePanes);
    const range = freezePanes.getLocationOrNullObject();
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  });
  expect(found).toBe(location);
});

it("keeps the page set-up", async () => {
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Other");
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A3";
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintMargins("Centimeters", { left: 1, right: 1, top: 2 });
    pageLayout.setPrintArea("A1:F40");
    pageLayout.setPrintTitleRows("$7:$7");
    pageLayout.headersFooters.defaultForAllPages.leftFooter = "NPS &D";
    sheet.horizontalPageBreaks.add("A21");
    await context.sync();
    pageLayout.load(
      "orientation,paperSize,centerHorizontally,zoom,leftMargin,topMargin,bottomMargin"
    );
    pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
    const area = pageLayout.getPrintAreaOrNullObject();
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    area.load("address");
    titles.load("address");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    return {
      page: [
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.centerHorizontally,
        pageLayout.zoom,
      ],
      margins: [pageLayout.leftMargin, pageLayout.topMargin, pageLayout.bottomMargin],
      footer: pageLayout.headersFooters.defaultForAllPages.leftFooter,
      area: area.address,
      titles: titles.address,
      breaks: sheet.horizontalPageBreaks.items.map((each) => each.rowIndex),
    };
  });
  expect(seen).toEqual({
    page: ["Landscape", "A3", true, { horizontalFitToPages: 1, verticalFitToPages: 0 }],
    margins: [expect.closeTo(28.346, 3), expect.closeTo(56.693, 3), 54],
    footer: "NPS &D",
    area: "Other!A1:F40",
    titles: "Other!7:7",
    breaks: [20],
  });
});

it("calculates functions without a cell", async () => {
  const seen = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:A5");
    const sum = context.workbook.functions.sum(range);
    const blank = context.workbook.functions.countBlank(range);
    sum.load("value");
    blank.load("value");
    await context.sync();
    return [sum.value, blank.value];
  });
  expect(seen).toEqual([12, 2]);
});

it("suspends and calculates without complaint", async () => {
  const mode = await run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    application.load("calculationMode");
    await context.sync();
    return application.calculationMode;
  });
  expect(mode).toBe("Automatic");
});
