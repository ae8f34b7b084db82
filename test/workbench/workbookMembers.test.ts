/** Events of the common API, the active chart, calculation in circles and writing through a view. */
import { excel, load, useOneWorkbook, write } from "./oneWorkbook";

useOneWorkbook();

/** Long enough for an event to travel. */
const moment = () => new Promise((resolve) => setTimeout(resolve, 50));

describe("bindings", () => {
  const seen: unknown[] = [];
  afterEach(() =>
    Excel.run(async (context) => {
      const bindings = context.workbook.bindings.load("items");
      await context.sync();
      bindings.items.forEach((binding) => binding.delete());
      await context.sync();
      seen.length = 0;
    })
  );

  it("tell of changes in their cells, and of the part of them that is selected", async () => {
    await Excel.run(async (context) => {
      const { bindings } = context.workbook;
      const binding = bindings.add("Data!B2:C5", "Range", "scores of [all]");
      binding.onDataChanged.add(async ({ binding: { id } }) => seen.push(["data", id]));
      binding.onSelectionChanged.add(async (event) => {
        const { startRow, startColumn, rowCount, columnCount } = event;
        seen.push([event.binding.id, startRow, startColumn, rowCount, columnCount]);
      });
      await context.sync();
      excel.setCell("Data!A1", "outside");
      excel.setCell("Data!C5", 9);
      excel.setCell("Q3 survey!C4", "another sheet");
      excel.select("Data!A1");
      excel.select("Data!C3:E9");
      await moment();
      expect(seen).toEqual([
        ["data", "scores of [all]"],
        ["scores of [all]", 1, 1, 3, 1],
      ]);
    });
  });

  it("end with their handlers", async () => {
    await Excel.run(async (context) => {
      const binding = context.workbook.bindings.add("Data!A1", "Text", "title");
      const handler = binding.onDataChanged.add(async () => seen.push("told"));
      await context.sync();
      handler.remove();
      await context.sync();
      excel.setCell("Data!A1", "quiet");
      await moment();
      expect(seen).toEqual([]);
    });
  });

  it("that are unknown cannot be listened to", async () => {
    const failed = await new Promise<Office.AsyncResult<Office.Binding>>((answer) =>
      Office.context.document.bindings.getByIdAsync("nobody", answer)
    );
    expect([failed.status, failed.error.code]).toEqual(["failed", 3002]);
  });

  it("are found by the common API, with their sizes", async () => {
    await Excel.run(async (context) => {
      context.workbook.bindings.add("Data!B2:C5", "Range", "block");
      await context.sync();
    });
    const found = await new Promise<Office.AsyncResult<Office.Binding>>((answer) =>
      Office.context.document.bindings.getByIdAsync("block", answer)
    );
    const { id, type, rowCount, columnCount } = found.value as Office.MatrixBinding;
    expect([id, type, rowCount, columnCount]).toEqual(["block", "matrix", 4, 2]);
  });
});

it("the workbook tells of the selection on whatever sheet, and an event that never comes is refused", async () => {
  let told = 0;
  await Excel.run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async ({ workbook }) => {
      expect(workbook.context).toBe(context);
      told++;
    });
    await context.sync();
    excel.select("Data!B2");
    excel.select("Data!B3");
    await moment();
    expect(told).toBe(2);
    handler.remove();
    await context.sync();
    excel.select("Data!B4");
    await moment();
    expect(told).toBe(2);
  });
  const result = await new Promise<Office.AsyncResult<void>>((answer) =>
    Office.context.document.addHandlerAsync(
      Office.EventType.ActiveViewChanged,
      () => undefined,
      answer
    )
  );
  expect(result.status).toBe("failed");
});

it("settings tell that they were changed, in the workbook and in the document", async () => {
  let told = 0;
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.onSettingsChanged.add(async () => void told++);
    await context.sync();
    settings.add("step", 1);
    await context.sync();
    await moment();
    expect(told).toBe(1);
    Office.context.document.settings.set("step", 2);
    await new Promise((saved) => Office.context.document.settings.saveAsync(saved));
    await moment();
    expect(told).toBe(2);
    settings.getItem("step").delete();
    await context.sync();
    await moment();
    expect(told).toBe(3);
  });
});

it("the active chart is the one that was activated last", async () => {
  await write("A1:B3", [
    ["a", "b"],
    [1, 2],
    [3, 4],
  ]);
  await Excel.run(async (context) => {
    const { workbook } = context;
    const none = workbook.getActiveChartOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    const sheet = workbook.worksheets.getItem("Data");
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"));
    chart.name = "Course";
    chart.activate();
    const active = workbook.getActiveChart().load("name");
    await context.sync();
    expect(active.name).toBe("Course");
    chart.delete();
    await context.sync();
    workbook.getActiveChart();
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("calculation in circles", () => {
  it("goes round as often as is set, once it is enabled", async () => {
    await Excel.run(async (context) => {
      const { iterativeCalculation } = context.workbook.application;
      const usual = iterativeCalculation.load();
      await context.sync();
      expect(usual.toJSON()).toEqual({ enabled: false, maxIteration: 100, maxChange: 0.001 });
      iterativeCalculation.set({ enabled: true, maxIteration: 50 });
      await context.sync();
    });
    // Interest on what is left after interest: x = 100 − x/2, so 200/3.
    await write("A1", [["=100-A1/2"]]);
    await load("A1", "values");
    expect(excel.cell("Data!A1")).toBeCloseTo(200 / 3, 9);
    await Excel.run(async (context) => {
      const { iterativeCalculation } = context.workbook.application;
      iterativeCalculation.maxIteration = 0;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    await Excel.run(async (context) => {
      context.workbook.application.iterativeCalculation.enabled = false;
      await context.sync();
    });
  });
});

it("a view writes to visible cells only", async () => {
  await write("A1:B4", [
    ["Name", "Score"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  excel.hideRow("Data!3");
  await Excel.run(async (context) => {
    const view = context.workbook.worksheets.getItem("Data").getRange("A2:B4").getVisibleView();
    view.values = [
      ["x", 7],
      ["y", 8],
    ];
    await context.sync();
  });
  expect(excel.cells("Data!A2:B4")).toEqual([
    ["x", 7],
    ["b", 2],
    ["y", 8],
  ]);
  await Excel.run(async (context) => {
    const view = context.workbook.worksheets.getItem("Data").getRange("A2:B4").getVisibleView();
    view.formulas = [["=1", "=2", "=3"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

it("filling by example is refused", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").flashFill();
    await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
  });
});

it("a name that is pointed elsewhere says so, and goes when it is deleted", async () => {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add("nps_place", "='Q3 survey'!$A$1");
    names.add("nps_rate", "=1+1");
    await context.sync();
    for (const address of ["$A$2", "$A$3"]) {
      names.getItem("nps_place").formula = `='Q3 survey'!${address}`;
      names.getItem("nps_rate").formula = "=2+2";
      await context.sync();
    }
    const [place, rate] = [names.getItem("nps_place"), names.getItem("nps_rate")];
    place.load("formula,value");
    rate.load("formula");
    await context.sync();
    expect([place.formula, place.value, rate.formula]).toEqual([
      "='Q3 survey'!$A$3",
      "'Q3 survey'!A3",
      "=2+2",
    ]);
    place.delete();
    rate.delete();
    const gone = names.getItemOrNullObject("nps_place");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});
