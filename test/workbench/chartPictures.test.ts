/** What charts look like that add-ins make with the real office.js. Distances are compared by the axes' own labels. */
import fc from "fast-check";
import { axisScale } from "../../workbench/src/charts/axisScale";
import { chartSvg } from "../../workbench/src/charts/chartSvg";
import { readFrom } from "../../workbench/src/charts/sheetSource";
import { trendCurve } from "../../workbench/src/charts/trendline";
import type { ChartDescription } from "../../workbench/src/model/charts/description";
import { excel, useOneWorkbook, write } from "./oneWorkbook";
import { around, SvgPicture } from "./svgPicture";

useOneWorkbook();

const described = (): ChartDescription => {
  const { id } = excel.host.workbook.worksheets.getItem("Data");
  const [chart] = excel.host.memory.charts[id] ?? [];
  if (!chart) throw new Error("There is no chart.");
  return chart;
};
const draw = (chart = described()): SvgPicture =>
  new SvgPicture(
    chartSvg(chart, readFrom(excel.host), {
      width: (chart.width * 4) / 3,
      height: (chart.height * 4) / 3,
    })
  );

/** Makes a chart on the sheet Data and looks at it. */
async function picture(
  type: Excel.ChartType | `${Excel.ChartType}`,
  source: string,
  change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void = () => undefined
): Promise<SvgPicture> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const charts = sheet.charts.load("items/id");
    await context.sync();
    charts.items.forEach((chart) => chart.delete());
    const made = sheet.charts.add(type as Excel.ChartType, sheet.getRange(source), "Columns");
    change(made, sheet);
    await context.sync();
  });
  return draw();
}

const BLUE = "#4472C4";
const ORANGE = "#ED7D31";
/** A chart's pixels are written with a tenth. */
const NEAR = 0;

describe("columns and bars", () => {
  const SALES = [
    ["Place", "This year", "Last year"],
    ["North", 4, 3],
    ["South", 7, 6],
    ["East", -2, 4],
  ];
  beforeEach(() => write("A1:C4", SALES));

  test("reach from zero to their values, side by side in the order of series and categories", async () => {
    const seen = await picture("ColumnClustered", "A1:C4");
    const y = seen.scale("y", ["0", 0], ["6", 6]);
    const bars = [seen.filled(BLUE), seen.filled(ORANGE)].map((found) =>
      found.filter(({ right, left }) => right - left > 15 && right - left < 60)
    );
    // The legend has a key of the same colour, which is no bar.
    const ends = bars.map((series) =>
      series.filter(({ top, bottom }) => bottom - top > 10 || top > y(0)).slice(0, 3)
    );
    [4, 7, -2].forEach((value, at) => {
      const bar = ends[0]?.[at];
      expect(value > 0 ? bar?.top : bar?.bottom).toBeCloseTo(y(value), NEAR);
      expect(value > 0 ? bar?.bottom : bar?.top).toBeCloseTo(y(0), NEAR);
    });
    [3, 6, 4].forEach((value, at) => expect(ends[1]?.[at]?.top).toBeCloseTo(y(value), NEAR));
    ["North", "South", "East"].forEach((name, at) => {
      const between = ((ends[0]?.[at]?.left ?? 0) + (ends[1]?.[at]?.right ?? 0)) / 2;
      expect(seen.text(name).x).toBeCloseTo(between, NEAR);
    });
    expect(seen.text("This year").y).toBeGreaterThan(seen.text("North").y);
  });

  test("a gap of 50 percent and full overlap leave two thirds of the width to the bar", async () => {
    const seen = await picture("ColumnStacked", "A1:C4", (chart) => {
      chart.series.getItemAt(0).gapWidth = 50;
      chart.series.getItemAt(0).format.fill.setSolidColor("#123456");
      chart.legend.visible = false;
    });
    const [north, south] = seen.filled("#123456");
    const step = (south?.left ?? 0) - (north?.left ?? 0);
    expect(((north?.right ?? 0) - (north?.left ?? 0)) / step).toBeCloseTo(2 / 3, 1);
    // What is above zero lies on what is above zero.
    const y = seen.scale("y", ["0", 0], ["10", 10]);
    const above = seen.filled(ORANGE);
    expect(above[0]?.bottom).toBeCloseTo(y(4), NEAR);
    expect(above[0]?.top).toBeCloseTo(y(7), NEAR);
    expect(above[2]?.bottom).toBeCloseTo(y(0), NEAR);
  });

  test("the distribution: labels inside the ends in white, no value axis", async () => {
    await write("A1:D4", [
      ["", "Detractors", "Passives", "Promoters"],
      ["6", 0.5, "", ""],
      ["7", "", 0.2, ""],
      ["9", "", "", 0.3],
    ]);
    const seen = await picture("ColumnStacked", "A1:D4", (chart) => {
      chart.legend.visible = false;
      chart.title.visible = false;
      chart.axes.valueAxis.visible = false;
      chart.axes.valueAxis.majorGridlines.visible = false;
      ["#C2410C", "#6E7781", "#2B6CB0"].forEach((color, at) => {
        const series = chart.series.getItemAt(at);
        series.format.fill.setSolidColor(color);
        series.gapWidth = 20;
        series.hasDataLabels = true;
        series.dataLabels.numberFormat = "0%";
        series.dataLabels.position = "InsideEnd";
        series.dataLabels.format.font.color = "#FFFFFF";
      });
    });
    expect(seen.texts.map(({ text }) => text).sort()).toEqual(["20%", "30%", "50%", "6", "7", "9"]);
    const [bar] = seen.filled("#C2410C").filter(({ bottom, top }) => bottom > top);
    const label = seen.text("50%");
    expect(label.color).toBe("#FFFFFF");
    expect(label.y).toBeGreaterThan(bar?.top ?? 0);
    expect(label.y).toBeLessThan((bar?.top ?? 0) + 25);
  });

  test("bars of 100 percent together fill the axis, whatever the sums", async () => {
    const seen = await picture("BarStacked100", "A1:C3");
    const x = seen.scale("x", ["0%", 0], ["100%", 100]);
    const [north, south] = seen.filled(BLUE);
    const [restNorth] = seen.filled(ORANGE);
    expect(north?.right).toBeCloseTo(x((100 * 4) / 7), NEAR);
    expect(south?.right).toBeCloseTo(x((100 * 7) / 13), NEAR);
    expect(restNorth?.right).toBeCloseTo(x(100), NEAR);
    // The first category is the lowest.
    expect(seen.text("North").y).toBeGreaterThan(seen.text("South").y);
  });

  test("hidden rows are left out, unless the chart says otherwise; new values are drawn", async () => {
    await picture("ColumnClustered", "A1:B4");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A3").getEntireRow().rowHidden = true;
      sheet.getRange("A2").values = [["Northwest"]];
      await context.sync();
    });
    const shown = (): string[] =>
      draw()
        .texts.map(({ text }) => text)
        .filter((text) => /North|South|East/.test(text));
    expect(shown()).toEqual(["Northwest", "East"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.charts.getItemAt(0).plotVisibleOnly = false;
      await context.sync();
    });
    expect(shown()).toEqual(["Northwest", "South", "East"]);
  });
});

test("dot and line: intervals with gaps, dots, references, names and values beside the plot", async () => {
  const rows = [
    ["low", "y"],
    [-40, 2],
    [-27, 2],
    ["", ""],
    [-25, 1],
    [13, 1],
  ];
  await write("A1:B6", rows);
  await write("D1:E3", [
    ["score", "y"],
    [-34, 2],
    [-18, 1],
  ]);
  await write("G1:H3", [
    ["zero", "y"],
    [0, 0.4],
    [0, 2.6],
  ]);
  const seen = await picture("XYScatter", "A1:B6", (chart, sheet) => {
    const { categoryAxis, valueAxis } = chart.axes;
    Object.assign(categoryAxis, { minimum: -60, maximum: 40, majorUnit: 20 });
    categoryAxis.numberFormat = '+0;"−"0;0';
    Object.assign(valueAxis, { minimum: 0.4, maximum: 2.6, visible: false });
    valueAxis.majorGridlines.visible = false;
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.displayBlanksAs = "NotPlotted";
    Object.assign(chart.plotArea, {
      insideLeft: 90,
      insideTop: 30,
      insideWidth: 180,
      insideHeight: 120,
    });
    const interval = chart.series.getItemAt(0);
    interval.format.line.color = "#6C98C2";
    interval.format.line.weight = 2;
    interval.markerStyle = "None";
    const dots = chart.series.add("dots");
    dots.setXAxisValues(sheet.getRange("D2:D3"));
    dots.setValues(sheet.getRange("E2:E3"));
    dots.markerStyle = "Diamond";
    dots.markerSize = 9;
    dots.markerBackgroundColor = "#0F4C81";
    dots.markerForegroundColor = "#0F4C81";
    const names = ["DSL (558)", "East (300)"];
    names.forEach((name, at) => {
      const point = dots.points.getItemAt(at);
      point.hasDataLabel = true;
      point.dataLabel.text = name;
      point.dataLabel.position = "Left";
    });
    const zero = chart.series.add("bad");
    zero.setXAxisValues(sheet.getRange("G2:G3"));
    zero.setValues(sheet.getRange("H2:H3"));
    zero.markerStyle = "None";
    zero.format.line.color = "#C2410C";
    zero.format.line.lineStyle = "Dash";
  });
  const x = seen.scale("x", ["−60", -60], ["+40", 40]);
  // The box inside the axes, from points to pixels: 90 to 270 and 30 to 150 points.
  expect([x(-60), x(40)].map(Math.round)).toEqual([120, 360]);
  const y = (value: number): number => 200 - ((value - 0.4) / 2.2) * 160;
  const [interval] = seen.lines("#6C98C2");
  expect(interval?.width).toBeCloseTo(8 / 3, 3);
  const ends = [
    [-40, -27, 2],
    [-25, 13, 1],
  ] as const;
  expect(interval?.parts).toHaveLength(2);
  ends.forEach(([low, high, row], at) => {
    const { left, right, top } = around(interval?.parts[at] ?? []);
    expect(left).toBeCloseTo(x(low), NEAR);
    expect(right).toBeCloseTo(x(high), NEAR);
    expect(top).toBeCloseTo(y(row), NEAR);
  });
  const dots = seen.filled("#0F4C81").filter(({ left, right }) => right - left > 5);
  expect(dots.map(({ left, right }) => Math.round((left + right) / 2))).toEqual(
    [-34, -18].map((score) => Math.round(x(score)))
  );
  // 9 points are 12 pixels.
  expect((dots[0]?.right ?? 0) - (dots[0]?.left ?? 0)).toBeCloseTo(12, NEAR);
  const name = seen.text("DSL (558)");
  expect(name.anchor).toBe("end");
  expect(name.x).toBeLessThan(x(-34));
  expect(name.y).toBeCloseTo(y(2), NEAR);
  const [bad] = seen.lines("#C2410C");
  expect(bad?.dashes).not.toBe("");
  expect(around(bad?.parts.flat() ?? [])).toMatchObject({ left: bad?.parts[0]?.[0]?.[0] });
  expect(bad?.parts[0]?.[0]?.[0]).toBeCloseTo(x(0), NEAR);
});

test("band and line: an area on an invisible one, below zero too, and a marked line over it", async () => {
  await write("A1:D4", [
    ["Quarter", "low", "width", "NPS"],
    ["Q1", 3.5, 9.7, 8.4],
    ["Q2", -4, 9.6, 0.8],
    ["Q3", -16.6, 9.3, -11.9],
  ]);
  const seen = await picture("AreaStacked", "A1:D4", (chart) => {
    chart.legend.visible = false;
    Object.assign(chart.axes.valueAxis, { minimum: -30, maximum: 30, majorUnit: 10 });
    chart.axes.valueAxis.numberFormat = '+0;"−"0;0';
    chart.axes.categoryAxis.tickLabelPosition = "Low";
    chart.series.getItemAt(0).format.fill.clear();
    chart.series.getItemAt(1).format.fill.setSolidColor("#D9E6F1");
    const line = chart.series.getItemAt(2);
    line.chartType = "LineMarkers";
    line.format.line.color = "#0F4C81";
    line.hasDataLabels = true;
    line.dataLabels.numberFormat = '+0;"−"0;0';
    line.points.getItemAt(2).dataLabel.position = "Bottom";
  });
  const y = seen.scale("y", ["0", 0], ["+30", 30]);
  const [band] = seen.shapes.filter(({ fill }) => fill === "#D9E6F1");
  const points = band?.parts.flat() ?? [];
  const heights = (of: "left" | "right") => {
    const edge = around(points)[of];
    const found = points.filter(([x]) => Math.abs(x - edge) < 0.2).map(([, at]) => at);
    return [Math.min(...found), Math.max(...found)];
  };
  [3.5 + 9.7, 3.5].forEach((value, at) => expect(heights("left")[at]).toBeCloseTo(y(value), NEAR));
  [-16.6 + 9.3, -16.6].forEach((value, at) =>
    expect(heights("right")[at]).toBeCloseTo(y(value), NEAR)
  );
  const [line] = seen.lines("#0F4C81");
  expect(line?.parts[0]?.map(([, at]) => Math.round(at))).toEqual(
    [8.4, 0.8, -11.9].map((nps) => Math.round(y(nps)))
  );
  expect(seen.text("−12").y).toBeGreaterThan(y(-11.9));
  // Labels of the categories stand below the plot, not at the zero line.
  expect(seen.text("Q1").y).toBeGreaterThan(y(-30));
});

describe("other kinds", () => {
  test("a pie: slices in the order of the clock, shares that add up, its own legend", async () => {
    await write("A1:B4", [
      ["Part", "Share"],
      ["a", 1],
      ["b", 2],
      ["c", 1],
    ]);
    const seen = await picture("Pie", "A1:B4", (chart) => {
      chart.series.getItemAt(0).hasDataLabels = true;
      chart.dataLabels.showPercentage = true;
      chart.dataLabels.showValue = false;
    });
    const shares = seen.texts.filter(({ text }) => text.endsWith("%"));
    expect(shares.map(({ text }) => text)).toEqual(["25%", "50%", "25%"]);
    // The first quarter from noon is upper right, the half is below, the last quarter upper left.
    expect(shares[0]?.x).toBeGreaterThan(shares[2]?.x ?? 0);
    expect(shares[1]?.y).toBeGreaterThan(shares[0]?.y ?? 0);
    expect(["a", "b", "c"].map((name) => seen.text(name).text)).toEqual(["a", "b", "c"]);
  });

  test("a second axis measures its own series", async () => {
    await write("A1:C3", [
      ["Month", "Answers", "Score"],
      ["May", 400, -10],
      ["June", 800, 30],
    ]);
    const seen = await picture("ColumnClustered", "A1:C3", (chart) => {
      const score = chart.series.getItemAt(1);
      score.chartType = "Line";
      score.axisGroup = "Secondary";
      score.format.line.color = "#AA0000";
      chart.legend.visible = false;
    });
    const right = seen.scale("y", ["-10", -10], ["30", 30]);
    const [line] = seen.lines("#AA0000");
    expect(line?.parts[0]?.[0]?.[1]).toBeCloseTo(right(-10), NEAR);
    expect(line?.parts[0]?.[1]?.[1]).toBeCloseTo(right(30), NEAR);
    expect(seen.text("30").x).toBeGreaterThan(seen.text("800").x);
  });

  test("a kind that is not drawn says so, and shows no other", async () => {
    await write("A1:B2", [
      ["a", 1],
      ["b", 2],
    ]);
    const seen = await picture("Sunburst", "A1:B2", (chart) => (chart.name = "Who leaves"));
    expect(seen.texts.map(({ text }) => text)).toEqual([
      "Who leaves",
      "Sunburst: not drawn by the workbench",
    ]);
  });

  test("hostile names, fonts and colours are text, never markup", async () => {
    const hostile = `<script>x</script> {a|b} "&amp;' {c}`;
    await write("A1:B2", [
      ["x", hostile],
      [hostile, 1],
    ]);
    await picture("ColumnClustered", "A1:B2");
    const chart = structuredClone(described());
    chart.area.font = { name: `x" onload="alert(1)`, color: `red" onload="x` };
    chart.area.fill = { color: `url("//example.org")` };
    const seen = draw(chart);
    expect(seen.document.querySelectorAll("script, [onload], image")).toHaveLength(0);
    expect(seen.document.documentElement.outerHTML).not.toContain("example.org");
    // Long names are broken into lines; the name is title as well as category.
    expect(seen.texts.map(({ text }) => text).join(" ")).toContain("<script>");
    expect(seen.texts.some(({ text }) => text.includes("{a|b}"))).toBe(true);
  });
});

test("titles and labels that follow cells read as these do", async () => {
  await write("A1:C3", [
    ["Place", "Sales", "Told"],
    ["North", 4, "four in the north"],
    ["South", 7, "seven"],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const charts = sheet.charts.load("items/id");
    await context.sync();
    charts.items.forEach((chart) => chart.delete());
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    const label = chart.series.getItemAt(0).points.getItemAt(0);
    label.hasDataLabel = true;
    label.dataLabel.formula = "=Data!$C$2";
    chart.title.setFormula("=Data!$C$3");
    await context.sync();
  });
  const before = draw();
  before.text("four in the north");
  before.text("seven");
  excel.setCell("Data!C2", "five soon");
  excel.setCell("Data!C3", "eight");
  const after = draw();
  after.text("five soon");
  after.text("eight");
  expect(after.texts.some(({ text }) => text === "seven")).toBe(false);
});

describe("the steps of an axis", () => {
  test.each([
    [{ min: 0, max: 97 }, 0, 120, 20],
    [{ min: 95, max: 100 }, 92, 101, 1],
    [{ min: -12, max: 30 }, -15, 35, 5],
    [{ min: -9, max: -1 }, -10, 0, 1],
  ])("%p is shown from %d to %d by %d", (values, min, max, major) => {
    expect(axisScale(values, {}, 10)).toMatchObject({ min, max, major });
  });

  test("always hold all values, in a number of steps that can be read", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        (least, span) => {
          const { min, max, ticks } = axisScale({ min: least, max: least + span }, {}, 10);
          // The ends are rounded to twelve digits.
          const near = 1e-11 * Math.max(Math.abs(least), Math.abs(least + span));
          expect(min).toBeLessThanOrEqual(least + near);
          expect(max).toBeGreaterThanOrEqual(least + span - near);
          expect(ticks.length).toBeGreaterThan(1);
          expect(ticks.length).toBeLessThanOrEqual(14);
        }
      )
    );
  });

  test("a logarithmic axis goes by powers", () => {
    const values = { min: 3, max: 4200 };
    const { ticks } = axisScale(values, { scaleType: "Logarithmic" }, 10);
    expect(ticks).toEqual([1, 10, 100, 1000, 10000]);
  });
});

describe("trendlines", () => {
  const at = (type: string, points: [number, number][], more = {}): number[] =>
    trendCurve({ type, others: {}, ...more }, points).map(([, y]) => y);
  const first = (values: number[]): number => values[0] ?? NaN;
  const last = (values: number[]): number => values.at(-1) ?? NaN;

  test("are the curves of smallest squares", () => {
    // By hand: the mean of 1, 2, 6 is 3, and its slope over 0, 1, 2 is (6 − 1) / 2.
    const line = at("Linear", [
      [0, 1],
      [1, 2],
      [2, 6],
    ]);
    expect(line.map((y) => y.toFixed(6))).toEqual(["0.500000", "5.500000"]);
    const square = at(
      "Polynomial",
      [-2, -1, 0, 1, 2].map((x) => [x, x * x - 3 * x])
    );
    expect([first(square), last(square)].map((y) => y.toFixed(6))).toEqual([
      "10.000000",
      "-2.000000",
    ]);
    const doubled = at(
      "Exponential",
      [0, 1, 2, 3].map((x) => [x, 5 * 2 ** x])
    );
    expect(last(doubled)).toBeCloseTo(40, 6);
    const cubed = at(
      "Power",
      [1, 2, 3].map((x) => [x, 2 * x ** 3])
    );
    expect(last(cubed)).toBeCloseTo(54, 6);
    const log = at(
      "Logarithmic",
      [1, 2, 4].map((x) => [x, 1 + 3 * Math.log(x)])
    );
    expect(last(log)).toBeCloseTo(1 + 3 * Math.log(4), 6);
    expect(
      at("MovingAverage", [
        [1, 2],
        [2, 4],
        [3, 9],
      ])
    ).toEqual([3, 6.5]);
  });

  test("there is none where it cannot be", () => {
    expect(
      at("Power", [
        [0, 1],
        [1, 2],
      ])
    ).toEqual([]);
    expect(at("Linear", [[1, 1]])).toEqual([]);
  });
});
