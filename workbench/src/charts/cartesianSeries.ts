import type { ChartDescription } from "../model/charts/description";
import {
  accent,
  fillColor,
  HAIRLINE,
  LINE_WEIGHT,
  lineStyle,
  safeColor,
  SCATTER_LINE_WEIGHT,
} from "./appearance";
import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import {
  atBar,
  besideMarker,
  LABEL_DISTANCE,
  pointLabel,
  type Growth,
  type Placement,
  type PointLabel,
} from "./labels";
import { markerOf } from "./markers";
import type { PlottedSeries } from "./plottedSeries";
import { stackOf, type Drawn } from "./stackedValues";

/** The pair of axes that a series is drawn on. */
export interface SeriesAxes {
  readonly xAxisIndex: number;
  readonly yAxisIndex: number;
  /** Categories run upwards and values to the right. */
  readonly horizontal: boolean;
  readonly valuesReversed: boolean;
  readonly placeOf: (point: number) => number;
  readonly categories: readonly string[];
}

/** The label of a point for ECharts. Its text is handed over by a function, because ECharts reads templates in strings. */
export function labelOption(label: PointLabel | null, position: Placement["position"]) {
  if (!label) return { show: false };
  const { text, borderColor, backgroundColor, ...style } = label;
  const boxed = backgroundColor !== "transparent" || label.borderWidth > 0;
  return {
    ...style,
    ...(boxed ? { backgroundColor, borderColor, padding: 2 } : { borderWidth: 0 }),
    show: true,
    opacity: 1,
    position,
    distance: LABEL_DISTANCE,
    formatter: () => text,
  };
}

/** Columns and bars. */
export function barSeries(
  chart: ChartDescription,
  series: PlottedSeries,
  drawn: Drawn,
  axes: SeriesAxes,
  widths: Pick<BarSeriesOption, "barGap" | "barCategoryGap">
): BarSeriesOption {
  const { description, drawing } = series;
  const values = drawn.get(series) ?? [];
  const stack = stackOf(series);
  return {
    type: "bar",
    ...axesOf(axes),
    ...widths,
    ...(stack ? { stack, stackStrategy: "samesign" } : {}),
    data: values.map((value, at) => {
      const place = axes.placeOf(at);
      const label = pointLabel(chart, series, at, {
        value: series.values[at] ?? null,
        category: axes.categories[place] ?? "",
      });
      return {
        value: axes.horizontal ? [value ?? "-", place] : [place, value ?? "-"],
        itemStyle: barStyle(series, at, value ?? 0),
        label: labelOption(
          label,
          atBar(label?.position, growth(value ?? 0, axes), drawing.stacking !== "none")
        ),
      };
    }),
    itemStyle: { color: fillColor(description.fill, series.color) },
    ...QUIET,
  };
}

function growth(value: number, { horizontal, valuesReversed }: SeriesAxes): Growth {
  const forwards = value >= 0 !== valuesReversed;
  if (horizontal) return forwards ? "right" : "left";
  return forwards ? "up" : "down";
}

function barStyle({ description, color }: PlottedSeries, at: number, value: number) {
  const own = description.points[at];
  const automatic = description.varyByCategories ? accent(at) : color;
  const fill = own?.fill === undefined ? description.fill : own.fill;
  const inverted = description.invertIfNegative && value < 0 && own?.fill === undefined;
  const border = lineStyle(own?.line === undefined ? description.line : own.line, null);
  return {
    color: inverted ? "#FFFFFF" : fillColor(fill, automatic),
    borderColor: border.color,
    borderWidth: border.width,
    borderType: border.type,
  };
}

/** Lines and areas over categories. */
export function lineSeries(
  chart: ChartDescription,
  series: PlottedSeries,
  drawn: Drawn,
  axes: SeriesAxes
): LineSeriesOption {
  const { description, drawing } = series;
  const isArea = drawing.plot === "area";
  const stack = stackOf(series);
  const automatic = isArea ? null : { color: series.color, weight: LINE_WEIGHT };
  const line = lineStyle(description.line, automatic);
  return {
    ...joined(chart, series, line),
    ...axesOf(axes),
    ...(stack ? { stack, stackStrategy: "all" } : {}),
    ...(isArea
      ? { areaStyle: { color: fillColor(description.fill, series.color), opacity: 1 } }
      : {}),
    data: (drawn.get(series) ?? []).map((value, at) =>
      markedPoint(chart, series, at, [axes.placeOf(at), value], axes.categories, axes.placeOf(at))
    ),
  };
}

/** Points with x values of their own, joined in their order. */
export function scatterSeries(
  chart: ChartDescription,
  series: PlottedSeries,
  axes: SeriesAxes
): LineSeriesOption {
  const { description, drawing } = series;
  const automatic = drawing.joined ? { color: series.color, weight: SCATTER_LINE_WEIGHT } : null;
  return {
    ...joined(chart, series, lineStyle(description.line, automatic)),
    ...axesOf(axes),
    data: series.values.map((value, at) => {
      const x = series.x[at] ?? null;
      return markedPoint(chart, series, at, [x, x === null ? null : value], series.categories, at);
    }),
  };
}

/** What lines of both kinds share. */
function joined(
  chart: ChartDescription,
  series: PlottedSeries,
  line: ReturnType<typeof lineStyle>
): LineSeriesOption {
  return {
    type: "line",
    lineStyle: line,
    smooth: series.description.smooth || series.drawing.smooth ? 0.35 : false,
    connectNulls: chart.displayBlanksAs === "Interpolated",
    showSymbol: true,
    showAllSymbol: true,
    clip: true,
    // For the legend: points have markers of their own.
    ...legendMarker(series),
    ...QUIET,
  };
}

/** The marker that stands for a series as a whole; without one its colour. */
function legendMarker(series: PlottedSeries) {
  const { description, drawing, color } = series;
  const marker = markerOf(series, -1);
  if (drawing.plot === "area")
    return { symbol: "none", itemStyle: { color: fillColor(description.fill, color) } };
  return marker.symbol === "none"
    ? { symbol: "none", itemStyle: { color: safeColor(description.line?.color, color) } }
    : marker;
}

type Coordinates = [number | null, number | null];

function markedPoint(
  chart: ChartDescription,
  series: PlottedSeries,
  at: number,
  coordinates: Coordinates,
  categories: readonly string[],
  category: number
): NonNullable<LineSeriesOption["data"]>[number] {
  const { drawing } = series;
  const marker = markerOf(series, at);
  const label = pointLabel(chart, series, at, {
    value: coordinates[1] === null ? null : (series.values[at] ?? null),
    category: categories[category] ?? "",
  });
  const usual = drawing.plot === "area" ? "Center" : label?.position;
  // A point without a marker still carries its label.
  const shape =
    marker.symbol === "none"
      ? { symbol: "circle", symbolSize: 0.1, itemStyle: { color: "transparent", borderWidth: 0 } }
      : marker;
  return {
    ...shape,
    value: coordinates[0] === null ? ["-", "-"] : [coordinates[0], coordinates[1] ?? "-"],
    label: labelOption(label, besideMarker(label?.position ?? usual)),
  };
}

/** Bubbles, the largest of the chart a quarter of the plot. */
export function bubbleSeries(
  chart: ChartDescription,
  series: PlottedSeries,
  axes: SeriesAxes,
  largest: { readonly value: number; readonly pixels: number }
): ScatterSeriesOption {
  const { description } = series;
  return {
    type: "scatter",
    ...axesOf(axes),
    clip: true,
    data: series.values.map((value, at) => {
      const size = series.sizes.length === 0 ? 1 : (series.sizes[at] ?? 0);
      const diameter = size > 0 ? Math.sqrt(size / largest.value) * largest.pixels : 0;
      const own = description.points[at];
      const border = lineStyle(own?.line ?? description.line, null);
      const label = pointLabel(chart, series, at, {
        value: diameter > 0 ? value : null,
        category: series.categories[at] ?? "",
        size,
      });
      return {
        value: [series.x[at] ?? "-", value ?? "-"],
        symbol: "circle",
        symbolSize: diameter,
        itemStyle: {
          color: fillColor(own?.fill ?? description.fill, series.color),
          borderColor: border.color,
          borderWidth: border.width,
          opacity: diameter > 0 ? 1 : 0,
        },
        label: labelOption(label, besideMarker(label?.position)),
      };
    }),
    itemStyle: { color: fillColor(description.fill, series.color), borderWidth: HAIRLINE },
    ...QUIET,
  };
}

const axesOf = ({ xAxisIndex, yAxisIndex }: SeriesAxes) => ({ xAxisIndex, yAxisIndex });

/** A picture: nothing moves, nothing answers the mouse. */
export const QUIET = {
  animation: false,
  silent: true,
  emphasis: { disabled: true },
} as const;
