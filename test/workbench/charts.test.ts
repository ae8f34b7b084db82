/** Excel's charts through the real office.js: found, placed, changed, kept, refused. */
import { startHeadless } from "../../workbench/src/headless/start";
import { excel, useOneWorkbook, write } from "./oneWorkbook";

useOneWorkbook();

/** Runs on the sheet Data, whose charts are taken away first. */
function onData<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    return work(sheet, context);
  });
}
beforeEach(() =>
  onData(async (sheet, context) => {
    const charts = sheet.charts.load("items/id");
    await context.sync();
    charts.items.forEach((chart) => chart.delete());
    await context.sync();
  })
);

/** Runs something that Excel refuses with this code. */
async function refused(code: string, work: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  const run = onData(async (sheet, context) => {
    work(sheet);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
}

const SALES = [
  ["Product", "Q1", "Q2"],
  ["Frames", 5000, 7000],
  ["Saddles", 400, 323],
  ["Wheels", 1700, 1200],
  ["Brakes", -20, 650],
];
/** The sheet's charts as they are kept with the workbook. */
const kept = () => {
  const sheet = excel.host.workbook.worksheets.getItem("Data");
  const [chart] = excel.host.memory.charts[sheet.id] ?? [];
  if (!chart) throw new Error("There is no chart.");
  return chart;
};

describe("a chart", () => {
  test("is found by name in any capitals, by id and by place; what is missing is refused", async () => {
    await write("A1:C5", SALES);
    await onData(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C5"), "Auto");
      chart.name = "Sales of the year";
      chart.load("id");
      await context.sync();
      const found = [
        sheet.charts.getItem("SALES of the year"),
        sheet.charts.getItem(chart.id),
        sheet.charts.getItemAt(0),
      ];
      const missing = sheet.charts.getItemOrNullObject("Nothing");
      const second = sheet.charts.add("Pie", sheet.getRange("A1:B5"), "Auto").load("name");
      const count = sheet.charts.getCount();
      found.forEach((each) => each.load("name"));
      await context.sync();
      expect(found.map((each) => each.name)).toEqual(Array(3).fill("Sales of the year"));
      expect(missing.isNullObject).toBe(true);
      expect(second.name).toBe("Chart 1");
      expect(count.value).toBe(2);
      chart.delete();
      await context.sync();
    });
    await refused("ItemNotFound", (sheet) =>
      sheet.charts.getItem("Sales of the year").load("name")
    );
    await refused("InvalidArgument", (sheet) => sheet.charts.getItemAt(1).load("name"));
  });

  test("lies where cells are, and moves, grows and is deleted with them", async () => {
    await write("A1:C5", SALES);
    await onData(async (sheet, context) => {
      sheet.getRange("A:A").format.columnWidth = 90;
      sheet.getRange("B:J").format.columnWidth = 48;
      sheet.getRange("1:30").format.rowHeight = 15;
      await context.sync();
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C5"), "Auto");
      const box = async () => {
        chart.load("left,top,width,height");
        await context.sync();
        return [chart.left, chart.top, chart.width, chart.height];
      };
      chart.setPosition("B7", sheet.getRange("D10"));
      // Column A is 90 points wide, the others 48; six rows of 15 points lie above row 7.
      expect(await box()).toEqual([90, 90, 144, 60]);
      chart.setPosition("C2");
      expect(await box()).toEqual([138, 15, 144, 60]);
      chart.setPosition("B7", "D10");
      sheet.getRange("3:3").insert("Down").format.rowHeight = 15;
      expect(await box()).toEqual([90, 105, 144, 60]);
      sheet.getRange("9:9").format.rowHeight = 30;
      sheet.getRange("A:A").columnHidden = true;
      expect(await box()).toEqual([0, 105, 144, 75]);
      sheet.getRange("9:9").delete("Up");
      sheet.getRange("A:A").columnHidden = false;
      expect(await box()).toEqual([90, 105, 144, 45]);
      chart.series.load("items/name");
      chart.series.getItemAt(0).points.load("count");
      await context.sync();
    });
    // The inserted row went into the middle of the values; the head stayed where it was.
    expect(kept().series[0]).toMatchObject({
      name: { area: { top: 0, bottom: 0 } },
      values: { area: { top: 1, bottom: 5 } },
    });
    await refused("InvalidArgument", (sheet) => sheet.charts.getItemAt(0).setPosition("D9", "B2"));
    await onData(async (sheet, context) => {
      sheet.getRange("B:B").delete("Left");
      await context.sync();
    });
    expect(kept().series[0]?.values).toEqual({ values: [] });
  });

  test("keeps its data when the sheet is renamed, is saved and opened again, goes with its sheet", async () => {
    const id = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Passing");
      sheet.getRange("A1:B3").values = [
        ["", "n"],
        ["a", 1],
        ["b", 2],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto");
      chart.title.setFormula("=Passing!$A$3");
      sheet.name = "Passed on";
      sheet.getRange("A3").values = [["bee"]];
      chart.title.load("text");
      const point = chart.series.getItemAt(0).points.getItemAt(1).load("value");
      sheet.load("id");
      await context.sync();
      expect([point.value, chart.title.text]).toEqual([2, "bee"]);
      return sheet.id;
    });
    const again = await startHeadless({ saved: excel.save() });
    try {
      expect(again.host.memory.charts[id]).toEqual(excel.host.memory.charts[id]);
    } finally {
      again.dispose();
    }
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Passed on").delete();
      await context.sync();
    });
    expect(excel.host.memory.charts[id]).toBeUndefined();
  });

  test("tells of itself when it comes, is chosen, is left and goes", async () => {
    await write("A1:C5", SALES);
    const told: string[] = [];
    const ids: string[] = [];
    await onData(async (sheet, context) => {
      const note = async (event: { type: string; chartId: string }) => {
        told.push(`${event.type} ${ids.indexOf(event.chartId)}`);
      };
      sheet.load("id");
      await context.sync();
      sheet.charts.onActivated.add(note);
      sheet.charts.onDeactivated.add(note);
      sheet.charts.onDeleted.add(note);
      const added = sheet.charts.onAdded.add(async () => void told.push("ChartAdded"));
      await context.sync();
      const first = sheet.charts.add("Line", sheet.getRange("A1:C5"), "Auto").load("id");
      const second = sheet.charts.add("Pie", sheet.getRange("A1:B5"), "Auto").load("id");
      added.remove();
      await context.sync();
      ids.push(first.id, second.id);
      let own = 0;
      first.onActivated.add(async () => void own++);
      await context.sync();
      first.activate();
      first.activate();
      second.activate();
      second.delete();
      await context.sync();
      await excel.settle();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(own).toBe(1);
    });
    expect(told).toEqual([
      "ChartAdded",
      "ChartAdded",
      "ChartActivated 0",
      "ChartDeactivated 0",
      "ChartActivated 1",
      "ChartDeleted 1",
    ]);
  });

  test("takes other data, other ways to read them and other types", async () => {
    await write("A1:C5", SALES);
    await write("E1:F3", [
      ["", "n"],
      ["a", 1],
      ["b", 2],
    ]);
    await onData(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"), "Auto");
      chart.series.getItemAt(0).format.fill.setSolidColor("#112233");
      chart.series.getItemAt(1).chartType = "Line";
      chart.plotBy = "Rows";
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map((each) => each.name)).toEqual(SALES.slice(1).map(([n]) => n));
      chart.setData(sheet.getRange("E1:F3"));
      chart.chartType = "BarStacked";
      const types = chart.series.load("items/name,items/chartType");
      await context.sync();
      expect(types.items.map((each) => [each.name, each.chartType])).toEqual([["n", "BarStacked"]]);
    });
    expect(kept()).toMatchObject({ plotBy: "Columns", series: [{ fill: { color: "#112233" } }] });
  });

  test("refuses as Excel does what it cannot be", async () => {
    await write("A1:C5", SALES);
    await onData(async (sheet, context) => {
      sheet.charts.add("Line", sheet.getRange("A1:C5"), "Auto").name = "Line";
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"), "Auto").name = "Columns";
      await context.sync();
    });
    const before = structuredClone(kept());
    const line = (work: (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown) =>
      refused("InvalidArgument", (sheet) => work(sheet.charts.getItem("Line"), sheet));
    const first = (chart: Excel.Chart) => chart.series.getItemAt(0);
    await line((chart) => (first(chart).markerSize = 1));
    await line((chart) => (first(chart).markerSize = 73));
    await line((chart) => (first(chart).gapWidth = 20));
    await line((chart) => (first(chart).doughnutHoleSize = 20));
    await line((chart) => chart.title.format.fill.setSolidColor("no colour"));
    await line((chart) => (chart.legend.position = "Under" as Excel.ChartLegendPosition));
    await line((chart) => (chart.axes.valueAxis.majorUnit = 0));
    await line((chart) => (chart.axes.valueAxis.textOrientation = 120));
    await line((chart, sheet) => first(chart).setValues(sheet.getRange("A1:B5")));
    await line((chart) => first(chart).points.getItemAt(4).load("value"));
    await line((chart) => chart.series.getItemAt(2).load("name"));
    await line((chart) => chart.title.getSubstring(0, 99).font.load("bold"));
    expect(kept()).toEqual(before);
    const columns = (work: (series: Excel.ChartSeries) => unknown) =>
      refused("InvalidArgument", (sheet) =>
        work(sheet.charts.getItem("Columns").series.getItemAt(0))
      );
    await columns((series) => (series.gapWidth = 501));
    await columns((series) => (series.overlap = -101));
    const missing = (type: Excel.ChartAxisType, group: Excel.ChartAxisGroup) =>
      refused("ItemNotFound", (sheet) =>
        sheet.charts.getItem("Line").axes.getItem(type, group).load("type")
      );
    await missing(Excel.ChartAxisType.value, Excel.ChartAxisGroup.secondary);
    await missing(Excel.ChartAxisType.series, Excel.ChartAxisGroup.primary);
  });
});
