import type { ChartDescription } from "../model/charts/description";
import { fillColor, lineStyle } from "./appearance";
import { axisOptions } from "./axisOption";
import { axisPair, insideOf, type AxisPair } from "./axisPair";
import {
  barSeries,
  bubbleSeries,
  lineSeries,
  scatterSeries,
  type SeriesAxes,
} from "./cartesianSeries";
import { hasOwnX, type Drawing } from "./drawing";
import type { ChartOption, SeriesOption, XAxisOption, YAxisOption } from "./echartsOption";
import { boxOf, type Box } from "./frame";
import { legendId } from "./legend";
import type { PlottedSeries } from "./plottedSeries";
import { stackOf } from "./stackedValues";
import { trendlineSeries } from "./trendlineSeries";

/**
 * Charts with two axes, or four.
 *
 * @param room what title and legend leave of the chart
 */
export function cartesian(
  chart: ChartDescription,
  series: readonly PlottedSeries[],
  room: Box
): ChartOption {
  const outside = boxOf(chart.plotArea.outside, room);
  const groups = [false, true].map((secondary) => ({
    secondary,
    series: series.filter((one) => one.secondary === secondary),
  }));
  const pairsIn = (box: Box): AxisPair[] =>
    groups
      .filter((group) => group.series.length > 0)
      .map((group) => axisPair(chart, group.series, group.secondary, box));
  // How much room the labels need depends on the steps of the axes, and these on the room: twice is enough.
  const first = insideOf(outside, pairsIn(outside));
  const automatic = insideOf(outside, pairsIn(first));
  const plot = boxOf(chart.plotArea.inside, automatic);
  const border = lineStyle(chart.plotArea.border, null);

  const xAxis: XAxisOption[] = [];
  const yAxis: YAxisOption[] = [];
  const drawn: SeriesOption[] = [];
  for (const pair of pairsIn(plot)) {
    const index = addAxes(pair, plot, xAxis, yAxis);
    const ordered = [...pair.series].sort((a, b) => RANKS[a.drawing.plot] - RANKS[b.drawing.plot]);
    for (const one of ordered) {
      const axes = hasOwnX(one.drawing) ? index.numeric : index.usual;
      const z = 10 + drawn.length;
      drawn.push({
        ...seriesOption(chart, one, pair, axes, plot),
        id: legendId(one),
        name: legendId(one),
        z,
      });
      drawn.push(...trendlineSeries(one, pair, axes).map((line) => ({ ...line, z: z + 0.5 })));
    }
  }
  return {
    grid: {
      ...plot,
      outerBoundsMode: "none",
      show: true,
      backgroundColor: fillColor(chart.plotArea.fill, "transparent"),
      borderColor: border.color,
      borderWidth: border.width,
      z: -1,
    },
    xAxis,
    yAxis,
    series: drawn,
  };
}

/** Areas lie below bars, and bars below lines. */
const RANKS: Readonly<Record<Drawing["plot"], number>> = {
  area: 0,
  column: 1,
  bar: 1,
  line: 2,
  scatter: 3,
  bubble: 3,
  pie: 4,
  doughnut: 4,
  radar: 4,
};

/** Adds the axes of a pair; says where its series find them. */
function addAxes(pair: AxisPair, plot: Box, xAxis: XAxisOption[], yAxis: YAxisOption[]) {
  const { horizontal, categories, numeric, between, valueAxis, categoryAxis } = pair;
  const category = axisOptions(categoryAxis, plot, true, false);
  const value = axisOptions(valueAxis, plot, numeric, !pair.secondary);
  const shared = {
    horizontal,
    placeOf: (point: number) => categories.placeOf(point),
    categories: categories.texts,
    valuesReversed: valueAxis.description.reversed ?? false,
  };
  const usual: SeriesAxes = { ...shared, xAxisIndex: xAxis.length, yAxisIndex: yAxis.length };
  xAxis.push(...(horizontal ? value : category));
  yAxis.push(...(horizontal ? category : value));
  if (numeric || !pair.series.some(({ drawing }) => hasOwnX(drawing)))
    return { usual, numeric: usual };
  // Points with numbers among categories: the first category is 1.
  const counted = {
    type: "value",
    show: false,
    min: between ? 0.5 : 1,
    max: categories.texts.length + (between ? 0.5 : 0),
    inverse: categoryAxis.description.reversed ?? false,
  } as const;
  xAxis.push(counted);
  return { usual, numeric: { ...usual, xAxisIndex: xAxis.length - 1 } };
}

function seriesOption(
  chart: ChartDescription,
  series: PlottedSeries,
  pair: AxisPair,
  axes: SeriesAxes,
  plot: Box
): SeriesOption {
  switch (series.drawing.plot) {
    case "column":
    case "bar":
      return barSeries(chart, series, pair.drawn, axes, barWidths(pair));
    case "scatter":
      return scatterSeries(chart, series, axes);
    case "bubble": {
      const sizes = pair.series.flatMap((one) => one.sizes.map((size) => size ?? 0));
      return bubbleSeries(chart, series, axes, {
        value: Math.max(...sizes, 1e-300),
        pixels: Math.min(plot.width, plot.height) / 4,
      });
    }
    default:
      return lineSeries(chart, series, pair.drawn, axes);
  }
}

/** Excel measures the gap between categories in widths of a bar, ECharts in widths of a category. */
function barWidths({ series, horizontal }: AxisPair) {
  const bars = series.filter(({ drawing }) => drawing.plot === "column" || drawing.plot === "bar");
  const stacks = new Set(bars.map((one) => stackOf(one) ?? one.place));
  const stacked = bars.some((one) => stackOf(one) !== undefined);
  const said = (of: "gapWidth" | "overlap"): number | undefined =>
    bars.find(({ description }) => description[of] !== undefined)?.description[of];
  const gap = (said("gapWidth") ?? (stacked ? 150 : horizontal ? 182 : 219)) / 100;
  const between = -(said("overlap") ?? (horizontal ? 0 : -27)) / 100;
  const widths = stacks.size + (stacks.size - 1) * between;
  return {
    barGap: `${between * 100}%`,
    barCategoryGap: `${(100 * gap) / (widths + gap)}%`,
  };
}
