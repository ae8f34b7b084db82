import type { Host } from "../../host";
import type { AxisDescription, ChartDescription, SeriesDescription } from "./description";
import type { FoundData, FoundSeries } from "./sourceData";

/** Excel's size of a new chart, in points. */
const SIZE = { width: 360, height: 216 } as const;
/** Excel puts a new chart into the middle of the window; this is a window of 1280 × 720 pixels, not scrolled. */
const WINDOW = { width: 960, height: 540 } as const;

/** A new chart as Excel makes it: everything automatic. */
export function newChart(
  id: string,
  name: string,
  type: string,
  data: FoundData
): ChartDescription {
  return {
    id,
    name,
    type,
    left: (WINDOW.width - SIZE.width) / 2,
    top: (WINDOW.height - SIZE.height) / 2,
    ...SIZE,
    plotBy: data.plotBy,
    source: data.source,
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: true,
    series: data.series.map((found, index) => ({
      ...newSeries(`series-${index + 1}`),
      ...found,
    })),
    title: { others: {} },
    legend: { hiddenEntries: [], others: {} },
    axes: { category: newAxis(), value: newAxis() },
    plotArea: {},
    area: {},
    others: {},
  };
}

export const newAxis = (visible = true): AxisDescription => ({ visible, title: {}, others: {} });

export const newSeries = (id: string): SeriesDescription => ({
  id,
  axisGroup: "Primary",
  values: { values: [] },
  marker: {},
  smooth: false,
  invertIfNegative: false,
  filtered: false,
  hasLabels: false,
  labels: {},
  points: {},
  trendlines: [],
  others: {},
});

/** Gives a chart other data; what the series look like stays with their places. */
export function replaceData(chart: ChartDescription, data: FoundData): void {
  const before = chart.series;
  chart.plotBy = data.plotBy;
  chart.source = data.source;
  chart.series = [];
  for (const [index, found] of data.series.entries()) {
    const old = before[index];
    chart.series.push(old ? refilled(old, found) : { ...newSeries(freeSeriesId(chart)), ...found });
  }
}

function refilled(old: SeriesDescription, found: FoundSeries): SeriesDescription {
  const look = { ...old };
  delete look.name;
  delete look.x;
  delete look.bubbleSizes;
  return { ...look, ...found };
}

/** An id that no series of the chart has. */
export function freeSeriesId(chart: ChartDescription): string {
  const taken = chart.series.map((series) => Number(/\d+$/.exec(series.id)?.[0] ?? 0));
  return `series-${Math.max(0, ...taken) + 1}`;
}

/** An id that no chart of the workbook has, in the form of Excel's. */
export function freeChartId(host: Host): string {
  const taken = new Set(
    Object.values(host.memory.charts).flatMap((charts) => charts.map((c) => c.id))
  );
  for (let number = taken.size + 2; ; number++) {
    const digits = number.toString(16).toUpperCase().padStart(6, "0");
    const id = `{00000000-0008-0000-0000-${digits}000000}`;
    if (!taken.has(id)) return id;
  }
}

/** "Chart 1" and so on: one above the highest on the sheet. */
export function freeName(charts: readonly ChartDescription[]): string {
  const taken = charts.map((chart) => Number(/^Chart (\d+)$/i.exec(chart.name)?.[1] ?? 0));
  return `Chart ${Math.max(0, ...taken) + 1}`;
}
