/** Charts made through the real office.js: from their cells, as reports need them, as public scripts change them. */
import { excel, useOneWorkbook, write } from "./oneWorkbook";

useOneWorkbook();

/** The sheet's chart as it is kept with the workbook. */
function kept() {
  const sheet = excel.host.workbook.worksheets.getItem("Data");
  const chart = excel.host.memory.charts[sheet.id]?.[0];
  if (!chart) throw new Error("There is no chart.");
  return chart;
}
/** Runs on the sheet Data. */
function onData<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem("Data"), context));
}
beforeEach(() =>
  onData(async (sheet, context) => {
    const charts = sheet.charts.load("items/id");
    await context.sync();
    charts.items.forEach((chart) => chart.delete());
    await context.sync();
  })
);

const SALES = [
  ["Product", "Q1", "Q2"],
  ["Frames", 5000, 7000],
  ["Saddles", 400, 323],
  ["Wheels", 1700, 1200],
  ["Brakes", -20, 650],
];
const area = (top: number, left: number, bottom: number, right: number) => ({
  area: { top, left, bottom, right },
});

test("dots and lines: a scatter with gaps, drawn series by series, names as labels of points", async () => {
  // Intervals (x, y) with a gap between them, then dots, then places for the names.
  await write("A1:B6", [
    [-40, 2],
    [-27, 2],
    ["", ""],
    [-10, 1],
    [12, 1],
    ["", ""],
  ]);
  await write("D1:E2", [
    [-34, 2],
    [1, 1],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const chart = sheet.charts.add(Excel.ChartType.xyscatter, sheet.getRange("A1:B6"), "Columns");
    chart.name = "DSL is worst";
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.displayBlanksAs = "NotPlotted";
    chart.plotVisibleOnly = false;
    chart.format.font.size = 10;
    chart.format.border.clear();
    const gaps = chart.series.getItemAt(0);
    gaps.name = "Intervals";
    gaps.markerStyle = "None";
    gaps.format.line.color = "#6C98C2";
    gaps.format.line.weight = 2;
    const dots = chart.series.add("Scores");
    dots.setXAxisValues(sheet.getRange("D1:D2"));
    dots.setValues(sheet.getRange("E1:E2"));
    dots.markerStyle = "Circle";
    dots.markerSize = 9;
    dots.markerBackgroundColor = "#0F4C81";
    dots.format.line.clear();
    ["DSL (558)", "Fibre (24)"].forEach((words, index) => {
      const label = dots.points.getItemAt(index).dataLabel;
      label.text = words;
      label.position = "Left";
      label.format.font.bold = true;
    });
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = 0.4;
    valueAxis.maximum = 2.6;
    valueAxis.visible = false;
    valueAxis.majorGridlines.visible = false;
    categoryAxis.numberFormat = '+0;"−"0;0';
    categoryAxis.majorTickMark = "None";
    categoryAxis.format.line.color = "#8C959F";
    categoryAxis.majorGridlines.format.line.color = "#E6EAEE";
    categoryAxis.majorGridlines.format.line.weight = 0.5;
    chart.plotArea.insideLeft = 120;
    chart.plotArea.insideTop = 10;
    chart.plotArea.insideWidth = 200;
    chart.plotArea.insideHeight = 150;
    chart.setPosition("G2", "L14");
    const names = chart.series.load("items/name");
    const limits = categoryAxis.load("minimum,maximum");
    await context.sync();
    expect(names.items.map((series) => series.name)).toEqual(["Intervals", "Scores"]);
    // Both series, −40 to 12 with a twentieth of room.
    expect([limits.minimum, limits.maximum]).toEqual([-50, 20]);
  });
  expect(kept()).toMatchObject({
    type: "XYScatter",
    name: "DSL is worst",
    title: { visible: false },
    legend: { visible: false },
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: false,
    area: { font: { size: 10 }, border: null },
    axes: {
      value: { minimum: 0.4, maximum: 2.6, visible: false, majorGridlines: null },
      category: {
        numberFormat: '+0;"−"0;0',
        linkNumberFormat: false,
        line: { color: "#8C959F" },
        majorGridlines: { color: "#E6EAEE", weight: 0.5 },
      },
    },
    plotArea: { inside: { left: 120, top: 10, width: 200, height: 150 } },
    series: [
      {
        values: area(0, 1, 5, 1),
        x: area(0, 0, 5, 0),
        line: { color: "#6C98C2", weight: 2 },
        marker: { style: "None" },
      },
      {
        values: area(0, 4, 1, 4),
        x: area(0, 3, 1, 3),
        line: null,
        marker: { style: "Circle", size: 9, background: "#0F4C81" },
        points: {
          0: {
            hasLabel: true,
            label: { text: "DSL (558)", position: "Left", font: { bold: true } },
          },
          1: { hasLabel: true, label: { text: "Fibre (24)" } },
        },
      },
    ],
  });
});

test("band and line: stacked areas below lines, a type for each series", async () => {
  await write("A1:E4", [
    ["", "Low", "Width", "Bad below", "NPS"],
    ["Q1", -4, 10, 0, 1],
    ["Q2", -12, 10, 0, -7],
    ["Q3", -17, 10, 0, -12],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const source = sheet.getRange("A1:E4");
    const chart = sheet.charts.add(Excel.ChartType.areaStacked, source, "Columns");
    const [low, width, bad, score] = [0, 1, 2, 3].map((at) => chart.series.getItemAt(at));
    if (!low || !width || !bad || !score) throw new Error("unreachable");
    low.format.fill.clear();
    width.format.fill.setSolidColor("#D9E6F1");
    bad.chartType = "Line";
    bad.format.line.set({ color: "#C2410C", lineStyle: "Dash", weight: 1.25 });
    score.chartType = "LineMarkers";
    score.format.line.weight = 2.5;
    score.set({ markerStyle: "Circle", markerSize: 8 });
    score.hasDataLabels = true;
    score.points.getItemAt(2).dataLabel.position = "Bottom";
    bad.points.getItemAt(2).dataLabel.text = "bad below 0";
    chart.axes.categoryAxis.tickLabelPosition = "Low";
    chart.axes.valueAxis.set({ minimum: -30, maximum: 30, majorUnit: 10 });
    const types = chart.series.load("items/chartType,items/hasDataLabels");
    await context.sync();
    expect(types.items.map((series) => [series.chartType, series.hasDataLabels])).toEqual([
      ["AreaStacked", false],
      ["AreaStacked", false],
      ["Line", false],
      ["LineMarkers", true],
    ]);
  });
  expect(kept()).toMatchObject({
    axes: { category: { tickLabelPosition: "Low" }, value: { minimum: -30, majorUnit: 10 } },
    series: [
      { fill: null, x: area(1, 0, 3, 0), values: area(1, 1, 3, 1) },
      { fill: { color: "#D9E6F1" } },
      { type: "Line", line: { color: "#C2410C", style: "Dash", weight: 1.25 } },
      {
        type: "LineMarkers",
        labels: { showValue: true },
        points: { 2: { label: { position: "Bottom" } } },
      },
    ],
  });
  expect(kept().series[2]?.hasLabels).toBe(false);
});

describe("a new chart", () => {
  test("reads names and categories from the heads of its cells", async () => {
    await write("A1:C5", SALES);
    const read = await onData(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"), "Auto");
      chart.load("name,id,chartType,width,height,plotBy");
      chart.series.load("items/name");
      const points = chart.series.getItemAt(1).points.load("items/value,count");
      await context.sync();
      return {
        name: chart.name,
        id: chart.id,
        size: [chart.width, chart.height],
        plotBy: chart.plotBy,
        series: chart.series.items.map((series) => series.name),
        values: points.items.map((point) => point.value as unknown),
      };
    });
    expect(read).toEqual({
      name: "Chart 1",
      id: expect.stringMatching(/^\{.+\}$/) as string,
      size: [360, 216],
      plotBy: "Columns",
      series: ["Q1", "Q2"],
      values: [7000, 323, 1200, 650],
    });
    expect(kept().series[0]?.x).toMatchObject({ area: { top: 1, left: 0, bottom: 4, right: 0 } });
  });

  // Cells as text: columns apart by blanks, rows by bars, "." for an empty cell.
  test.each([
    ["wide data lie in rows", ". a b c|x 1 2 3|y 4 5 6", "Auto", "Line", "x y", [0, 1]],
    ["an order is followed", ". a b c|x 1 2 3|y 4 5 6", "Columns", "Line", "a b c", [1, 0]],
    [
      "years are names at an empty corner",
      ". 2024|2001 5|2002 6|2003 7",
      "Auto",
      "Line",
      "2024",
      [1, 0],
    ],
    ["numbers alone have no heads", "1 5|2 6|3 7|4 8", "Auto", "Line", "Series1 Series2", null],
    ["a scatter's first column is x", "1 5|2 6|3 7|4 8", "Auto", "XYScatter", "Series1", [0, 0]],
    ["a bubble has values and sizes", "x y size|2 6 9|3 7 9|4 8 9", "Auto", "Bubble", "y", [1, 0]],
    ["one column may have a head", "Score|2|3|4", "Auto", "ColumnClustered", "Score", null],
  ])("%s", async (_, drawn, seriesBy, type, names, corner) => {
    const cells = drawn.split("|").map((line) => line.split(" "));
    const entries = cells.map((line) => line.map((cell) => (cell === "." ? "" : cell)));
    const read = await onData(async (sheet, context) => {
      const range = sheet
        .getRange("A1")
        .getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
      range.values = entries;
      // The table holds the names themselves, of which the types make enumerations.
      const [kind, by] = [type as Excel.ChartType, seriesBy as Excel.ChartSeriesBy];
      const { series } = sheet.charts.add(kind, range, by);
      series.load("items/name");
      await context.sync();
      return series.items.map((each) => each.name);
    });
    expect(read).toEqual(names.split(" "));
    const x = kept().series[0]?.x;
    expect(x && "area" in x ? [x.area.top, x.area.left] : null).toEqual(corner);
  });

  test("dates beside numbers are categories", async () => {
    await write("A1:A3", [[45000], [45001], [45002]], "yyyy-mm-dd");
    await write("B1:B3", [[1], [2], [3]]);
    await onData(async (sheet, context) => {
      sheet.charts.add("Line", sheet.getRange("A1:B3"), "Auto");
      await context.sync();
    });
    expect(kept().series).toHaveLength(1);
    expect(kept().series[0]?.x).toMatchObject({ area: { left: 0, right: 0 } });
  });

  test("every type of the API is taken, what is none is refused", async () => {
    await write("A1:C5", SALES);
    const types = Object.values(Excel.ChartType).filter((type) => type !== Excel.ChartType.invalid);
    expect(types.length).toBeGreaterThan(75);
    await onData(async (sheet, context) => {
      for (const type of types) sheet.charts.add(type, sheet.getRange("A1:C5"), "Auto");
      await context.sync();
      expect(sheet.charts.load("count")).toBeDefined();
      await context.sync();
      expect(sheet.charts.count).toBe(types.length);
    });
    const none = onData(async (sheet, context) => {
      sheet.charts.add("Invalid", sheet.getRange("A1:C5"), "Auto");
      await context.sync();
    });
    await expect(none).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
