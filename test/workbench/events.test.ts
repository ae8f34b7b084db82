/** What the workbook tells of its own accord, the pane's services, ribbon commands, and what lasts. */
import { startHeadless, type Headless } from "../../workbench/src/headless/start";

let excel: Headless;
let undo: () => void;
beforeEach(async () => {
  excel = await startHeadless({ sheets: { Data: [["Score"], [9]], Other: [] } });
  undo = excel.asGlobals();
});
afterEach(() => {
  undo();
  excel.dispose();
});

/** Long enough for an event to travel. */
const moment = () => new Promise((resolve) => setTimeout(resolve, 50));

describe("changes are told", () => {
  const seen: unknown[] = [];
  let sheetId = "";
  beforeEach(async () => {
    seen.length = 0;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.load("id");
      sheet.onChanged.add(async (event) => {
        seen.push([event.address, event.changeType, event.source, event.worksheetId === sheetId]);
      });
      await context.sync();
      sheetId = sheet.id;
    });
  });

  it("by hand, in one cell or many", async () => {
    excel.setCell("Data!A2", 4);
    excel.setCell("Data!B2:C3", "x");
    excel.setCell("Other!A1", "elsewhere");
    await moment();
    expect(seen).toEqual([
      ["A2", "RangeEdited", "Local", true],
      ["B2:C3", "RangeEdited", "Local", true],
    ]);
  });

  it("by code, large rectangles as one", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:J2000").values = Array.from({ length: 2000 }, (_, i) =>
        Array<number>(10).fill(i)
      );
      await context.sync();
    });
    await moment();
    expect(seen).toEqual([["A1:J2000", "RangeEdited", "Local", true]]);
  });

  it("not for formats and not for results of formulas", async () => {
    excel.setCell("Data!B1", "=A2*2");
    await excel.settle();
    await moment();
    seen.length = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A2").format.fill.color = "red";
      await context.sync();
    });
    await moment();
    expect(seen).toEqual([]);
    excel.setCell("Data!A2", 5);
    await excel.settle();
    await moment();
    expect(seen).toEqual([["A2", "RangeEdited", "Local", true]]);
    expect(excel.cell("Data!B1")).toBe(10);
  });

  it("when rows come and go", async () => {
    excel.insertRow("Data!2");
    excel.deleteRow("Data!2");
    await moment();
    expect(seen).toEqual([
      ["2:2", "RowInserted", "Local", true],
      ["2:2", "RowDeleted", "Local", true],
    ]);
  });

  it("not while the add-in has switched events off", async () => {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Data").getRange("A2").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await moment();
    expect(seen).toEqual([]);
  });
});

it("selections, activation, new and deleted sheets are told to the whole workbook", async () => {
  const seen: string[] = [];
  const names = new Map<string, string>();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    worksheets.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
    worksheets.onActivated.add(
      async (event) => void seen.push(`activated ${names.get(event.worksheetId)}`)
    );
    worksheets.onDeactivated.add(
      async (event) => void seen.push(`left ${names.get(event.worksheetId)}`)
    );
    worksheets.onAdded.add(async () => void seen.push("added"));
    worksheets.onDeleted.add(
      async (event) => void seen.push(`deleted ${names.get(event.worksheetId)}`)
    );
    await context.sync();
    for (const sheet of worksheets.items) names.set(sheet.id, sheet.name);
  });
  excel.select("Data!B2:C3");
  await moment();
  excel.activate("Other");
  await moment();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("New");
    await context.sync();
    context.workbook.worksheets.getItem("Data").delete();
    await context.sync();
  });
  await moment();
  expect(seen).toEqual(["selected B2:C3", "left Data", "activated Other", "added", "deleted Data"]);
});

it("a handler that is removed hears nothing more", async () => {
  let heard = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async () => void heard++);
    await context.sync();
    return added;
  });
  excel.setCell("Data!A2", 1);
  await moment();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel.setCell("Data!A2", 2);
  await moment();
  expect(heard).toBe(1);
});

describe("the pane", () => {
  it("is shown and hidden by the add-in and by hand, and the add-in knows", async () => {
    const modes: string[] = [];
    await Office.addin.onVisibilityModeChanged(async ({ visibilityMode }) => {
      modes.push(visibilityMode);
    });
    await Office.addin.hide();
    expect(excel.paneVisible).toBe(false);
    await Office.addin.showAsTaskpane();
    expect(excel.paneVisible).toBe(true);
    excel.showPane(false);
    await moment();
    expect(modes).toEqual(["Hidden", "Taskpane", "Hidden"]);
  });

  it("has its ribbon updated without complaint", async () => {
    const update = { tabs: [{ id: "TabHome", controls: [{ id: "Button", enabled: false }] }] };
    await expect(Office.ribbon.requestUpdate(update)).resolves.toBeUndefined();
  });

  it("runs commands of the ribbon and hears when they are done", async () => {
    Office.actions.associate("write", async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Data").getRange("C1");
        cell.values = [[`pressed ${event.source.id}`]];
        await context.sync();
      });
      event.completed();
    });
    await excel.invokeCommand("write", "ScoreButton");
    expect(excel.cell("Data!C1")).toBe("pressed ScoreButton");
  });
});

describe("what the workbook keeps", () => {
  const save = () =>
    new Promise<void>((resolve, reject) => {
      Office.context.document.settings.saveAsync((result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
        else reject(new Error(result.error.message));
      });
    });

  it("settings of both kinds, the start behaviour, names, page set-up, tables and rules", async () => {
    Office.context.document.settings.set("state", { version: 1, industry: "saas" });
    await save();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      context.workbook.settings.add("NPSRecovery.answers", { window: "all" });
      sheet.pageLayout.orientation = "Landscape";
      sheet.getRange("E1:F2").values = [
        ["Key", "Value"],
        ["a", 1],
      ];
      const table = sheet.tables.add("E1:F2", true);
      table.name = "nps_tasks";
      table.style = "TableStyleLight1";
      context.workbook.names.add("nps_score", sheet.getRange("A2"), "score").visible = false;
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "9,10" } };
      sheet.getRange("A2").conditionalFormats.add("Custom").custom.rule.formula = "=A2>8";
      await context.sync();
    });
    const saved = JSON.parse(JSON.stringify(excel.save())) as ReturnType<Headless["save"]>;
    undo();
    excel.dispose();
    excel = await startHeadless({ saved });
    undo = excel.asGlobals();

    expect(Office.context.document.settings.get("state")).toEqual({ version: 1, industry: "saas" });
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
    const kept = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const setting = context.workbook.settings.getItemOrNullObject("NPSRecovery.answers");
      setting.load("value");
      sheet.pageLayout.load("orientation");
      const table = context.workbook.tables.getItem("nps_tasks");
      table.load("style");
      const name = context.workbook.names.getItem("nps_score");
      name.load("visible,comment,value");
      const cell = sheet.getRange("A2");
      cell.load("values");
      cell.dataValidation.load("rule");
      const rule = cell.conditionalFormats.getItemAt(0).custom.rule;
      rule.load("formula");
      await context.sync();
      return [
        setting.value as unknown,
        sheet.pageLayout.orientation,
        table.style,
        [name.visible, name.comment, name.value as unknown],
        cell.values,
        cell.dataValidation.rule.list?.source,
        rule.formula,
      ];
    });
    expect(kept).toEqual([
      { window: "all" },
      "Landscape",
      "TableStyleLight1",
      [false, "score", "Data!A2"],
      [[9]],
      "9,10",
      "=A2>8",
    ]);
  });

  it("workbook settings: read, listed, changed, deleted; absent is a null object", async () => {
    const seen = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("a", 1);
      settings.add("b", ["x"]);
      settings.add("a", { changed: true });
      settings.getItem("b").delete();
      settings.load("items/key,items/value");
      const absent = settings.getItemOrNullObject("b");
      absent.load("value");
      const count = settings.getCount();
      await context.sync();
      return [
        settings.items.map((item) => [item.key, item.value as unknown]),
        absent.isNullObject,
        count.value,
      ];
    });
    expect(seen).toEqual([[["a", { changed: true }]], true, 1]);
  });
});

it("asks for nothing beyond office.js and claims no more than it has", () => {
  expect(excel.externalRequests).toEqual([]);
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(true);
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.platform).toBe("OfficeOnline");
});

it("counts round trips and bytes", async () => {
  const before = { ...excel.traffic };
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:A2");
    range.load("values");
    await context.sync();
  });
  expect(excel.traffic.syncs - before.syncs).toBeGreaterThanOrEqual(1);
  expect(excel.traffic.requestBytes).toBeGreaterThan(before.requestBytes);
  expect(excel.traffic.responseBytes).toBeGreaterThan(before.responseBytes);
});

it("fails loudly where a method of the common API is not there", async () => {
  const status = await new Promise((resolve) => {
    Office.context.document.setSelectedDataAsync("one", (result) => resolve(result.status));
  });
  expect(status).toBe("failed");
});

it("leaves the person's selection and sheet alone, whatever code does", async () => {
  excel.select("Data!B2:B3");
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const data = worksheets.getItem("Data");
    const made = worksheets.add("Made");
    for (const sheet of [data, made]) {
      sheet.getRange("A1:C3").values = Array.from({ length: 3 }, (_, i) => [`h${i}`, i, i]);
      sheet.getRange("E1:F2").merge();
      sheet.getRange("8:8").rowHidden = true;
      sheet.getRange("H:H").columnHidden = true;
      sheet.getRange("10:10").insert("Down");
      sheet.getRange("11:11").delete("Up");
      sheet.getRange("C1").insert("Right");
      sheet.getRange("C1").delete("Left");
      sheet.tables.add("A1:C3", true).rows.add(undefined, [["x", 1, 1]]);
      sheet.freezePanes.freezeRows(1);
      sheet.getRange("A:A").format.columnWidth = 50;
      sheet.getRange("2:3").format.rowHeight = 30;
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A1:C3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("E1:F2").unmerge();
      sheet.getRange("A20").clear();
    }
    made.visibility = "Hidden";
    made.visibility = "Visible";
    await context.sync();
    made.delete();
    await context.sync();
  });
  await moment();
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect([seen, excel.activeSheet()]).toEqual(["Data!B2:B3", "Data"]);
});
