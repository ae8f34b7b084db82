/** Charts of an opened file: those that were saved come back the same, those of other programs as near as can be. */
import { strFromU8, unzipSync } from "fflate";
import { writeSheets } from "../../../src/excel/writeSheets";
import { openXlsx } from "../../../workbench/src/file/openXlsx";
import { startHeadless, type Headless } from "../../../workbench/src/headless/start";
import type { Host } from "../../../workbench/src/host";
import type {
  AxisDescription,
  ChartDescription,
  SeriesDescription,
} from "../../../workbench/src/model/charts/description";
import { diagnosis, around, groups, scoreOf } from "../../report/fixtures";
import { plansOf } from "../../report/built";
import { CHARTS_OF_EXCEL } from "./chartsOfExcel";
import { convert, hasLibreOffice } from "./libreOffice";
import { drawEveryChart, PLAIN_TYPES } from "./madeCharts";
import { hasSchemas, judged } from "./schemas";

const quarter = (label: string, of: ReturnType<typeof groups>) => {
  const nps = scoreOf(of);
  const interval = around(nps, 5);
  return { label, start: 0, end: 0, complete: true, groups: of, nps, interval };
};
const REPORT = diagnosis({
  rest: {
    answers: [150, 24, 38, 50, 62, 120, 80, 160, 189, 212, 163],
    trajectory: {
      assessed: true,
      reading: {
        quarters: [
          quarter("Q1 2026", groups(40, 20, 40)),
          quarter("Q2 2026", groups(50, 20, 30)),
          quarter("Q3 2026", groups(60, 10, 30)),
        ],
        state: "slowDecline",
        certainty: "confirmed",
        words: "Falling",
      },
    },
  },
});

let first: Headless;
let bytes: Uint8Array;
let second: Headless;
beforeAll(async () => {
  first = await startHeadless({ sheets: { Data: [], "Q3's survey": [["A title"]] } });
  const undo = first.asGlobals();
  await writeSheets(plansOf(REPORT));
  await drawEveryChart();
  undo();
  bytes = await first.saveXlsx();
  second = await startHeadless({ xlsx: bytes });
});
afterAll(() => {
  first.dispose();
  second.dispose();
});

(hasSchemas ? test : test.skip)(
  "the report and every chart are valid by the public schemas",
  () => {
    expect(judged(bytes)).toMatch(/problems 0\s/);
  }
);

const chartsOn = (host: Host, sheet: string): ChartDescription[] =>
  host.memory.charts[host.workbook.worksheets.getItem(sheet).id] ?? [];
function chartOf(host: Host, name: string): ChartDescription {
  const found = Object.values(host.memory.charts)
    .flat()
    .find((chart) => chart.name === name);
  if (!found) throw new Error(`There is no chart ${name}.`);
  return found;
}

/** Lengths to the hundredth of a point. */
const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Math.round(value * 100) / 100 : value;

/** An axis without what Excel chooses by itself, whether or not somebody chose the same. */
function plainAxis(axis: AxisDescription, kind: string, type: string) {
  const usual: Partial<AxisDescription> = { majorTickMark: "None", minorTickMark: "None" };
  if (!type.startsWith("Area")) usual.isBetweenCategories = true;
  if (kind === "category") usual.majorGridlines = null;
  const entries = Object.entries(axis).filter(
    ([member, value]) => value === undefined || usual[member as keyof AxisDescription] !== value
  );
  return Object.fromEntries(entries);
}
function plainSeries(series: SeriesDescription, chart: ChartDescription) {
  const type = series.type ?? chart.type;
  const plain: Record<string, unknown> = { ...series };
  if (/Stacked/.test(type) && series.overlap === 100) delete plain["overlap"];
  // Points alone are not joined, and smooth lines are smooth.
  if (type === "XYScatter" && series.line === null) delete plain["line"];
  if (/Smooth/.test(type)) plain["smooth"] = true;
  return plain;
}
/** A chart as a file can hold it: without its id, and with what Excel chooses left out or filled in. */
function plain(chart: ChartDescription) {
  const { axes, series, legend, plotArea, ...rest } = chart;
  const isRound = /Pie|Doughnut/.test(chart.type);
  const visible = legend.visible ?? (series.length > 1 || isRound);
  const box = (sides: object | undefined) =>
    sides && Object.fromEntries(Object.entries(sides).map(([side, at]) => [side, rounded(at)]));
  return {
    ...rest,
    id: "",
    ...(box({ left: rest.left, top: rest.top, width: rest.width, height: rest.height }) ?? {}),
    legend: visible ? { ...legend, visible, others: box(legend.others) } : { visible },
    plotArea: { ...plotArea, inside: box(plotArea.inside), outside: box(plotArea.outside) },
    axes: Object.fromEntries(
      Object.entries(axes).map(([kind, axis]) => [kind, plainAxis(axis, kind, chart.type)])
    ),
    series: series.map((each) => plainSeries(each, chart)),
  };
}

test("nothing of the charts is named as a loss", () => {
  expect(second.host.memory.losses).toEqual([]);
});

test.each(["NPS Summary", "NPS Benchmarks", "NPS Segments"])(
  "the charts of %s come back as they were drawn",
  (sheet) => {
    // The range that a chart was begun with is not in a file.
    const drawn = (chart: ChartDescription) => ({ ...plain(chart), source: null });
    const before = chartsOn(first.host, sheet).map(drawn);
    expect(before.length).toBeGreaterThan(0);
    expect(chartsOn(second.host, sheet).map(drawn)).toEqual(before);
  }
);

test.each(PLAIN_TYPES)("a new chart of type %s comes back as it was made", (type) => {
  const before = chartOf(first.host, type);
  expect(before.type).toBe(type);
  expect(plain(chartOf(second.host, type))).toEqual(plain(before));
});

test.each(["Combined", "Dots", "Titled", "Labelled", "Trends", "Axes", "Round", "Hidden"])(
  "everything that was said of the chart %s comes back",
  (name) => {
    const before = plain(chartOf(first.host, name));
    // Its series do not lie side by side, which is all that a file knows.
    if (name === "Dots") delete before.source;
    expect(plain(chartOf(second.host, name))).toEqual(before);
  }
);

test("what came back is saved the same again", async () => {
  const third = await openXlsx(await second.saveXlsx(), "again.xlsx");
  expect(third.losses).toEqual([]);
  const [one, other] = [unzipSync(bytes), unzipSync(await second.saveXlsx())];
  const charts = Object.keys(one).filter((part) => /charts|drawings/.test(part));
  expect(charts.length).toBeGreaterThan(60);
  for (const part of charts) {
    expect(strFromU8(other[part] ?? new Uint8Array())).toBe(
      strFromU8(one[part] ?? new Uint8Array())
    );
  }
});

describe("charts of Excel", () => {
  let excel: Headless;
  beforeAll(async () => {
    excel = await startHeadless({ xlsx: CHARTS_OF_EXCEL });
  });
  afterAll(() => excel.dispose());
  const source = (top: number, left: number, bottom: number, right = left) => ({
    sheetId: "sheet-1",
    area: { top, left, bottom, right },
  });

  test("columns in the colours of the theme, with labels that follow cells as Excel 2007 writes them", () => {
    const chart = chartOf(excel.host, "Columns");
    expect(chart).toMatchObject({
      type: "ColumnClustered",
      // Column C begins after two of 48 points, row 3 after two of 15.
      left: 97,
      top: 32,
      width: 96,
      height: 148,
      plotBy: "Columns",
      source: source(0, 0, 3, 1),
      displayBlanksAs: "Zero",
      plotVisibleOnly: true,
      title: { visible: true, text: "Sales by Q", font: { size: 14, color: "#595959" } },
      legend: { visible: true, hiddenEntries: [] },
      area: { fill: { color: "#FFFFFF" }, border: { color: "#D9D9D9", weight: 0.75 } },
      others: { alternativeText: "Sales of three quarters" },
    });
    // Accent 1 of the theme in the file, and 60 % lighter; gridlines of text 1 at 15 %.
    const [series] = chart.series;
    expect(series).toMatchObject({
      name: source(0, 1, 0),
      values: source(1, 1, 3),
      x: source(1, 0, 3),
      fill: { color: "#4472C4" },
      hasLabels: true,
      labels: { showValue: true, position: "OutsideEnd", font: { size: 9, color: "#404040" } },
      points: {
        1: {
          fill: { color: "#B4C7E7" },
          hasLabel: true,
          label: { formula: "=Data!$D$2", source: source(1, 3, 1), others: { autoText: false } },
        },
        2: { hasLabel: false },
      },
    });
    expect(series?.gapWidth).toBeUndefined();
    expect(chart.axes.value).toMatchObject({
      visible: true,
      majorGridlines: { color: "#D9D9D9", weight: 0.75 },
      line: null,
      font: { size: 9 },
    });
    expect(chart.axes.value.textOrientation).toBeUndefined();
    expect(chart.axes.category.position).toBeUndefined();
    expect(chart.axes.value.title).toMatchObject({ text: "Euro", others: { textOrientation: 90 } });
    expect(excel.host.memory.losses).toContain(
      "The chart Columns on Data has gradients; their first colour stays."
    );
  });

  test("cells by a defined name, values of another workbook, lines without markers", () => {
    const chart = chartOf(excel.host, "Lines");
    expect(chart).toMatchObject({ type: "Line", left: 10, top: 20, width: 300, height: 150 });
    expect(chart.title).toEqual({ others: {} });
    expect(chart.legend.visible).toBe(false);
    const [named, foreign] = chart.series;
    expect(named).toMatchObject({ name: "Own", values: source(1, 1, 3), marker: {} });
    expect(named?.type).toBeUndefined();
    expect(foreign).toMatchObject({
      type: "LineMarkers",
      axisGroup: "Secondary",
      values: { values: [1.5, null, 4] },
      smooth: true,
      marker: { style: "Square", size: 7, background: "#ED7D31" },
    });
    expect(chart.axes.secondaryValue).toMatchObject({ visible: true, maximum: 5 });
    expect(chart.axes.secondaryCategory).toBeUndefined();
    expect(excel.host.memory.losses).toContain(
      "The chart Lines on Data takes values from where the workbench cannot follow them; what they were stays."
    );
  });

  test("what no description stands for is named before anything is saved", async () => {
    const { losses } = await openXlsx(CHARTS_OF_EXCEL, "Charts.xlsx");
    expect(losses).toEqual(
      expect.arrayContaining([
        "The chart Solid on Data is three-dimensional; a save makes it flat.",
        "The chart Solid on Data follows a pivot table; it keeps to the cells.",
        "The chart Solid on Data has error bars with values of their own.",
        "Data has 2 charts of a kind that the workbench does not have.",
      ])
    );
    expect(chartOf(excel.host, "Solid").type).toBe("3DBarStacked");
    expect(chartsOn(excel.host, "Data").map(({ name }) => name)).toEqual([
      "Columns",
      "Lines",
      "Solid",
    ]);
  });
});

(hasLibreOffice ? test : test.skip)("charts that LibreOffice wrote keep their cells", async () => {
  const again = convert({ "charts.xlsx": bytes }, "xlsx")["charts.xlsx"];
  if (!again) throw new Error("LibreOffice wrote nothing.");
  const theirs = await startHeadless({ xlsx: again });
  try {
    for (const sheet of ["NPS Summary", "NPS Segments", "Data"]) {
      const cells = (host: Host) =>
        chartsOn(host, sheet).map(({ name, series }) => [
          name,
          series.map(({ values, x }) => [values, x]),
        ]);
      expect(cells(theirs.host)).toEqual(cells(first.host));
    }
    const summary = chartsOn(theirs.host, "NPS Summary").map(({ type }) => type);
    expect(summary).toEqual(chartsOn(first.host, "NPS Summary").map(({ type }) => type));
  } finally {
    theirs.dispose();
  }
});
