import { writeSheets } from "../../src/excel/writeSheets";
import { removeOwnSheets } from "../../src/excel/removeSheets";
import { ownSheets } from "../../src/excel/ownSheets";
import { CHART_COLUMNS } from "../../src/report/charts/chartCells";
import { buildSheets } from "../../src/report/sheets";
import type { SheetKind, SheetPlan } from "../../src/report/sheetPlan";
import { startHeadless, type Headless } from "../../workbench/src/headless/start";
import { around, column, diagnosis, groups, scoreOf, segment } from "../report/fixtures";
import { roadmap } from "../report/roadmapFixture";

/** Region in B: East 20 answers of 2 and 10 of 9, West 10 of 4 and 30 of 10; score in A. */
const ROWS = [
  ...Array.from({ length: 20 }, () => [2, "East"]),
  ...Array.from({ length: 10 }, () => [9, "East"]),
  ...Array.from({ length: 10 }, () => [4, "West"]),
  ...Array.from({ length: 30 }, () => [10, "West"]),
] as const;
const ALL = groups(30, 0, 40);
const EAST = groups(20, 0, 10);
const WEST = groups(10, 0, 30);
const KINDS: readonly SheetKind[] = ["summary", "benchmarks", "segments", "roadmap"];

function of(isLive: boolean) {
  const base = diagnosis({
    total: ALL,
    segments: [
      column("Region", [
        segment("Region", 0, "East", EAST, ALL),
        segment("Region", 0, "West", WEST, ALL),
      ]),
    ],
    ...(isLive && {
      live: { score: "Answers!$A$2:$A$71", date: null, segments: ["Answers!$B$2:$B$71"] },
    }),
  });
  const { quality } = base;
  const window = { ...base.window, used: "all" as const, from: null, to: null, n: ALL.n };
  return {
    ...base,
    answers: [0, 0, 20, 0, 10, 0, 0, 0, 0, 10, 30],
    quality: { ...quality, rows: ALL.n, usable: ALL.n },
    window,
  };
}
const report = (kinds = KINDS, isLive = true): SheetPlan[] =>
  buildSheets(of(isLive), roadmap(), { kinds, writtenOn: 46_300 });

let excel: Headless;
let undo: () => void;
beforeEach(async () => {
  excel = await startHeadless({ sheets: { Answers: [["Score", "Region"], ...ROWS] } });
  undo = excel.asGlobals();
});
afterEach(() => {
  undo();
  excel.dispose();
});

const chartsOn = (name: string): Promise<string[]> =>
  Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(name);
    charts.load("items/name");
    await context.sync();
    return charts.items.map((chart) => chart.name);
  });
const sheetNames = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
/** The figures under a header of the chart data, from the given column on. */
const dataUnder = (header: string, from = 0): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("NPS Chart data").getUsedRange();
    range.load("values");
    await context.sync();
    const values = range.values as unknown[][];
    const at = (values[1] ?? []).indexOf(header, from);
    return values
      .slice(2)
      .map((line) => line[at])
      .filter((value) => value !== "");
  });

it("draws the planned charts with live data on a hidden sheet, in one round trip more", async () => {
  const before = excel.traffic.syncs;
  const written = await writeSheets(report());
  expect(written.withoutCharts).toBe(false);
  expect(written.sheets.map(({ kind }) => kind)).toEqual(KINDS);
  // Two to take stock, one for each of four sheets, one for all charts, one to finish, one that lets go.
  expect(excel.traffic.syncs - before).toBeLessThanOrEqual(9);
  expect(await chartsOn("NPS Segments")).toEqual([
    "Score of each group with its 95% interval, surely low first",
  ]);
  expect(await chartsOn("NPS Summary")).toHaveLength(2);
  expect(await chartsOn("NPS Benchmarks")).toHaveLength(1);
  await excel.settle();
  expect(await dataUnder("30 answers or more", CHART_COLUMNS.segments.first)).toEqual([
    expect.closeTo(scoreOf(EAST), 9),
    expect.closeTo(scoreOf(WEST), 9),
  ]);

  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const data = worksheets.getItem("NPS Chart data").load("visibility");
    const chart = worksheets.getItem("NPS Segments").charts.getItemAt(0);
    chart.load("plotVisibleOnly,width,height,displayBlanksAs");
    chart.title.load("visible");
    chart.legend.load("visible");
    chart.axes.valueAxis.load("visible,minimum,maximum");
    chart.series.load("items/name,items/chartType,items/markerStyle");
    await context.sync();
    expect(data.visibility).toBe("Hidden");
    expect([chart.title.visible, chart.legend.visible, chart.plotVisibleOnly]).toEqual([
      false,
      false,
      false,
    ]);
    expect([chart.axes.valueAxis.visible, chart.axes.valueAxis.maximum]).toEqual([false, 2.6]);
    const named = (name: string): Excel.ChartSeries => {
      const found = chart.series.items.find((series) => series.name === name);
      if (found === undefined) throw new Error(`no ${name}`);
      return found;
    };
    const names = named("Names").points.getItemAt(0).dataLabel.load("text");
    const scores = named("Scores").points.getItemAt(1).dataLabel.load("text");
    await context.sync();
    expect(names.text).toBe("East (30)");
    const { low, high } = around(scoreOf(WEST), 8);
    expect(scores.text).toBe(`+50 (${low} to ${high})`);
    // Twenty of East's become promoters: 30 of 30.
    worksheets.getItem("Answers").getRange("A2:A21").values = Array.from({ length: 20 }, () => [
      10,
    ]);
    await context.sync();
  });
  await excel.settle();
  expect(await dataUnder("30 answers or more", CHART_COLUMNS.segments.first)).toEqual([100, 50]);
}, 60_000);

it("replaces its own charts, keeps people's, and keeps the data of sheets it does not write", async () => {
  await writeSheets(report());
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("NPS Segments");
    const theirs = sheet.charts.add("ColumnClustered", sheet.getRange("B7:D8"), "Columns");
    theirs.name = "Mine";
    worksheets.getItem("NPS Chart data").getRange("A40").values = [["my note"]];
    await context.sync();
  });
  const dataOf = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("NPS Chart data").getUsedRange();
      range.load("formulas");
      await context.sync();
      return range.formulas as unknown[][];
    });
  const before = await dataOf();
  await writeSheets(report(["summary"]));
  // The summary's groups are now counted over the answers; the other sheets' columns are as they were.
  const others = (data: unknown[][]) =>
    data.map((line) => line.slice(CHART_COLUMNS.benchmarks.first));
  expect(others(await dataOf())).toEqual(others(before));
  await writeSheets(report(KINDS, false));
  expect(await chartsOn("NPS Summary")).toHaveLength(2);
  const segments = await chartsOn("NPS Segments");
  expect(segments).toContain("Mine");
  expect(segments).toHaveLength(2);
  expect((await dataOf()).flat()).toContain("my note");
  expect((await ownSheets()).map(({ kind }) => kind)).toEqual(KINDS);

  await removeOwnSheets(["summary", "benchmarks"]);
  expect(await sheetNames()).toContain("NPS Chart data");
  await removeOwnSheets(["segments"]);
  expect(await sheetNames()).not.toContain("NPS Chart data");
}, 60_000);

it("a host that refuses charts gets the sheets whole, without charts or their data, and is told of", async () => {
  excel.faults.fail("GeneralException", { times: 10, member: "charts.add" });
  const { sheets, withoutCharts } = await writeSheets(report());
  excel.faults.clear();
  expect([sheets.length, withoutCharts]).toEqual([4, true]);
  expect(await sheetNames()).toEqual([
    "Answers",
    "NPS Summary",
    "NPS Benchmarks",
    "NPS Segments",
    "NPS Roadmap",
  ]);
  expect(await chartsOn("NPS Summary")).toEqual([]);
  expect(String(excel.cell("NPS Summary!B2"))).not.toBe("");

  const again = await writeSheets(report());
  expect(again.withoutCharts).toBe(false);
  expect((await chartsOn("NPS Summary")).length).toBeGreaterThan(0);
});
