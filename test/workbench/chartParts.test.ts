/** The parts of a chart: every member reads back what was set, and says what Excel chooses where nothing is. */
import { CHART_PARTS, point, series } from "./chartPartValues";
import { excel, useOneWorkbook, write } from "./oneWorkbook";

useOneWorkbook();

const SALES = [
  ["Product", "Q1", "Q2"],
  ["Frames", 5000, 7000],
  ["Saddles", 400, 323],
  ["Wheels", 1700, 1200],
];

/** Makes a chart of some cells on the sheet Data, which has no other. */
async function onChart<T>(
  type: Excel.ChartType | "Line" | "ColumnClustered" | "XYScatter" | "AreaStacked" | "Pie",
  address: string,
  work: (chart: Excel.Chart, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>
): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const before = sheet.charts.load("items/id");
    await context.sync();
    before.items.forEach((chart) => chart.delete());
    const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange(address), "Auto");
    const result = await work(chart, context, sheet);
    await context.sync();
    return result;
  });
}
/** The one chart as it is kept with the workbook. */
function kept() {
  const sheet = excel.host.workbook.worksheets.getItem("Data");
  const [chart] = excel.host.memory.charts[sheet.id] ?? [];
  if (!chart) throw new Error("There is no chart.");
  return chart;
}

test("every member answers when nothing is set, and reads back what was set", async () => {
  await write("A1:C4", SALES);
  await onChart("ColumnClustered", "A1:C4", async (chart, context) => {
    series(chart).trendlines.add();
    const fresh = CHART_PARTS.map(([of]) => of(chart));
    fresh.forEach((part) => part.load());
    await context.sync();
    for (const part of fresh) {
      // The client's own list of the class's members; reading one that was not answered throws.
      const names = (part as unknown as { _scalarPropertyNames: string[] })._scalarPropertyNames;
      for (const name of names) void (part as unknown as Record<string, unknown>)[name];
    }
    // One batch for each part: the client sends the names in their order.
    for (const [of, values] of CHART_PARTS) {
      of(chart).set(values);
      await context.sync();
    }
    const again = CHART_PARTS.map(([of, values]) => [of(chart), values] as const);
    again.forEach(([part]) => part.load());
    await context.sync();
    for (const [part, values] of again) expect(part.toJSON()).toMatchObject(values);
  });
  // What is drawn and saved sees the same.
  expect(kept()).toMatchObject({
    displayBlanksAs: "Interpolated",
    legend: { position: "Custom", hiddenEntries: [1] },
    axes: { value: { reversed: true, majorGridlines: { color: "#112233", style: "Dash" } } },
    series: [
      { marker: { style: "Diamond", size: 9 }, points: { 1: { label: { text: "here" } } } },
      {},
    ],
  });
});

describe("labels", () => {
  test("of a chart are those of all its series, and show themselves when touched", async () => {
    await write("A1:C4", SALES);
    await onChart("ColumnClustered", "A1:C4", async (chart, context) => {
      chart.dataLabels.format.font.size = 15;
      series(chart).dataLabels.format.font.color = "black";
      const each = chart.series.load("items/hasDataLabels");
      const font = chart.dataLabels.format.font.load("size,color");
      const first = point(chart).dataLabel.load("text,showValue");
      await context.sync();
      expect(each.items.map((one) => one.hasDataLabels)).toEqual([true, true]);
      // The series differ in their colours, so that the chart as a whole has none to tell.
      expect([font.size, font.color]).toEqual([15, null]);
      expect([first.showValue, first.text]).toEqual([true, "400"]);
      series(chart).hasDataLabels = false;
      first.load("showValue");
      const hidden = point(chart).load("hasDataLabel");
      await context.sync();
      expect(hidden.hasDataLabel).toBe(false);
    });
  });

  test("show what was chosen, in whatever order it was", async () => {
    await write(
      "A1:B4",
      SALES.map((row) => row.slice(0, 2))
    );
    await onChart("Pie", "A1:B4", async (chart, context) => {
      chart.dataLabels.showValue = false;
      chart.dataLabels.showPercentage = true;
      chart.dataLabels.load("showValue,showPercentage");
      await context.sync();
      expect([chart.dataLabels.showValue, chart.dataLabels.showPercentage]).toEqual([false, true]);
      const own = point(chart).dataLabel;
      own.showPercentage = false;
      own.showSeriesName = true;
      own.showCategoryName = true;
      own.separator = "/";
      own.load("text,showPercentage");
      await context.sync();
      expect(own.text).toBe("Q1/Saddles");
      own.formula = "=Data!$A$4";
      own.load("text,formula");
      await context.sync();
      expect([own.text, own.formula]).toEqual(["Wheels", "=Data!$A$4"]);
    });
    expect(kept().series[0]).toMatchObject({ hasLabels: true, points: { 1: { hasLabel: true } } });
  });
});

describe("what Excel chooses itself", () => {
  test("is told: titles, legends, limits of axes, what a type has", async () => {
    await write("A1:C4", SALES);
    await onChart("ColumnClustered", "A1:C4", async (chart, context) => {
      const axis = chart.axes.valueAxis.load("minimum,maximum,majorUnit");
      const lines = chart.axes.valueAxis.majorGridlines.load("visible");
      const first = series(chart).load("gapWidth,overlap,doughnutHoleSize,plotOrder");
      chart.load("title/text,title/visible,legend/visible");
      await context.sync();
      expect([chart.title.text, chart.title.visible, chart.legend.visible]).toEqual([
        "Chart Title",
        false,
        true,
      ]);
      // 7000 and a twentieth lie under 8000, in steps of a thousand.
      expect([axis.minimum, axis.maximum, axis.majorUnit]).toEqual([0, 8000, 1000]);
      expect(lines.visible).toBe(true);
      expect([first.gapWidth, first.overlap, first.doughnutHoleSize]).toEqual([219, -27, null]);

      chart.series.getItemAt(1).delete();
      chart.title.load("text,visible");
      chart.axes.valueAxis.maximum = 6000;
      axis.load("maximum");
      await context.sync();
      expect([chart.title.text, chart.title.visible, axis.maximum]).toEqual(["Q1", true, 6000]);
      // The empty text is how a limit is given back to Excel, whatever the types of the API say.
      chart.axes.valueAxis.set({ maximum: "", minimum: "" });
      axis.load("maximum");
      await context.sync();
      expect(axis.maximum).toBe(6000);
    });
  });

  test("limits hold what is stacked, what is below zero and what is far from it", async () => {
    await write("A1:C3", [
      ["", "a", "b"],
      ["x", 40, 70],
      ["y", -30, -25],
    ]);
    const limits = (type: Excel.ChartType, address: string) =>
      onChart(type, address, async (chart, context) => {
        const axis = chart.axes.valueAxis.load("minimum,maximum,majorUnit");
        await context.sync();
        return [axis.minimum, axis.maximum, axis.majorUnit] as unknown[];
      });
    expect(await limits(Excel.ChartType.columnStacked, "A1:C3")).toEqual([-80, 120, 20]);
    expect(await limits(Excel.ChartType.columnStacked100, "A1:C3")).toEqual([0, 1, 0.1]);
    await write("A1:B4", [
      ["", "n"],
      ["x", 100],
      ["y", 101],
      ["z", 102],
    ]);
    expect(await limits(Excel.ChartType.line, "A1:B4")).toEqual([99, 102.5, 0.5]);
  });
});

test("what public scripts do with charts: titles in parts, trendlines, series that come and go", async () => {
  await write("A1:C4", [
    ["Product", "Q1", "Q2"],
    ["Frames", 50, 70],
    ["Saddles", 40, 23],
    ["Wheels", 17, 12],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const old = sheet.charts.load("items/id");
    await context.sync();
    old.items.forEach((chart) => chart.delete());
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
    chart.title.text = "Sales of bicycles";
    chart.title.getSubstring(0, 5).font.color = "#FF0000";
    const rest = chart.title.getSubstring(9, 8).font.load("color");
    const red = chart.title.getSubstring(0, 5).font.load("color,size");
    const line = chart.series.getItemAt(0).trendlines.add("MovingAverage");
    line.format.line.color = "blue";
    line.movingAveragePeriod = 3;
    line.load("name");
    const added = chart.series.add("Q3", 1);
    added.setValues(sheet.getRange("C2:C4"));
    chart.series.getItemAt(0).plotOrder = 2;
    const names = chart.series.load("items/name,items/plotOrder");
    chart.axes.categoryAxis.setCategoryNames(sheet.getRange("B2:B4"));
    chart.axes.valueAxis.setCustomDisplayUnit(7);
    chart.axes.valueAxis.setPositionAt(2);
    chart.axes.valueAxis.load("displayUnit,customDisplayUnit,position,positionAt");
    await context.sync();
    expect([red.color, red.size, rest.color]).toEqual(["#FF0000", 14, "#595959"]);
    expect(line.name).toBe("3 per. Mov. Avg. (Q1)");
    expect(names.items.map((series) => [series.name, series.plotOrder])).toEqual([
      ["Q3", 0],
      ["Q2", 1],
      ["Q1", 2],
    ]);
    const { displayUnit, customDisplayUnit, position, positionAt } = chart.axes.valueAxis;
    expect([displayUnit, customDisplayUnit, position, positionAt]).toEqual([
      "Custom",
      7,
      "Custom",
      2,
    ]);
    // A series is found again by its place, as in Excel: the trendline's is the last now.
    const { trendlines } = chart.series.getItemAt(2);
    trendlines.getItem(0).delete();
    const lines = trendlines.getCount();
    names.items[0]?.delete();
    const left = chart.series.getCount();
    await context.sync();
    expect([lines.value, left.value]).toEqual([0, 2]);
  });
  expect(kept().axes.category.categoryNames).toMatchObject({
    area: { top: 1, left: 1, bottom: 3, right: 1 },
  });
});
