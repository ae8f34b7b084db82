/** Excel's charts through the real office.js: made, read, changed, refused. */
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

  test.each<[string, string, unknown[][], string, Excel.ChartType, string[], number[] | null]>([
    [
      "wide data lie in rows",
      "A1:D3",
      [
        ["", "a", "b", "c"],
        ["x", 1, 2, 3],
        ["y", 4, 5, 6],
      ],
      "Auto",
      "Line",
      ["x", "y"],
      [0, 1],
    ],
    [
      "an order is followed",
      "A1:D3",
      [
        ["", "a", "b", "c"],
        ["x", 1, 2, 3],
        ["y", 4, 5, 6],
      ],
      "Columns",
      "Line",
      ["a", "b", "c"],
      [1, 0],
    ],
    [
      "an empty corner makes years names",
      "A1:B4",
      [
        ["", 2024],
        [2001, 5],
        [2002, 6],
        [2003, 7],
      ],
      "Auto",
      "Line",
      ["2024"],
      [1, 0],
    ],
    [
      "numbers alone have no heads",
      "A1:B4",
      [
        [1, 5],
        [2, 6],
        [3, 7],
        [4, 8],
      ],
      "Auto",
      "Line",
      ["Series1", "Series2"],
      null,
    ],
    [
      "a scatter's first column is x",
      "A1:B4",
      [
        [1, 5],
        [2, 6],
        [3, 7],
        [4, 8],
      ],
      "Auto",
      "XYScatter",
      ["Series1"],
      [0, 0],
    ],
    [
      "a bubble takes values and sizes",
      "A1:C4",
      [
        ["x", "y", "size"],
        [2, 6, 9],
        [3, 7, 9],
        [4, 8, 9],
      ],
      "Auto",
      "Bubble",
      ["y"],
      [1, 0],
    ],
    [
      "one column with a head",
      "A1:A4",
      [["Score"], [2], [3], [4]],
      "Auto",
      "ColumnClustered",
      ["Score"],
      null,
    ],
  ])("%s", async (_, address, cells, seriesBy, type, names, firstX) => {
    await write(address, cells);
    const read = await onData(async (sheet, context) => {
      // The literal union of the types is what the signature asks for.
      const chart = sheet.charts.add(
        type,
        sheet.getRange(address),
        seriesBy as Excel.ChartSeriesBy
      );
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map((series) => series.name);
    });
    expect(read).toEqual(names);
    const x = kept().series[0]?.x;
    const corner = x && "area" in x ? [x.area.top, x.area.left] : null;
    expect(corner).toEqual(firstX);
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
    await refused("InvalidArgument", (sheet) => {
      sheet.charts.add("Invalid", sheet.getRange("A1:C5"), "Auto");
    });
  });
});
