import type { ChartDescription } from "../model/charts/description";
import { HAIRLINE, HAIRLINE_COLOR, fillColor, lineStyle } from "./appearance";
import { cartesian } from "./cartesian";
import type { ReadSource } from "./chartCells";
import type { ChartOption } from "./echartsOption";
import { frameOf, type Box, type TitlePlan } from "./frame";
import { legendOption, seriesEntries } from "./legend";
import { withLinkedTexts } from "./linkedTexts";
import { notDrawn } from "./notDrawn";
import { pie, sliceEntries } from "./pie";
import { plottedSeries, type PlottedSeries } from "./plottedSeries";
import { radar } from "./radar";

/** A chart's size on the page, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A chart as ECharts is told to draw it. What cannot be drawn rightly is a box with the chart's name.
 *
 * @param read resolves a source to the cells that the chart shows
 */
export function chartOption(kept: ChartDescription, read: ReadSource, size: Size): ChartOption {
  const chart = withLinkedTexts(kept, read);
  const series = plottedSeries(chart, read);
  const draw = series && plotterOf(series);
  if (!draw) return notDrawn(chart.name, chart.type, size);
  const entries = draw === pie ? sliceEntries(chart, series) : seriesEntries(chart, series);
  const frame = frameOf(
    chart,
    series,
    entries.map(({ text }) => text),
    size
  );
  const plotted = series.length === 0 ? {} : draw(chart, series, frame.rest);
  return {
    ...plotted,
    animation: false,
    backgroundColor: fillColor(chart.area.fill, "#FFFFFF"),
    ...(frame.title ? { title: titleOption(chart, frame.title) } : {}),
    ...(frame.legend ? { legend: legendOption(chart, frame.legend, entries) } : {}),
    graphic: borderOf(chart, size),
  };
}

type Plotter = (
  chart: ChartDescription,
  series: readonly PlottedSeries[],
  room: Box
) => ChartOption;

/** Null for mixtures that have no common plot. */
function plotterOf(series: readonly PlottedSeries[]): Plotter | null {
  const plots = new Set(series.map(({ drawing }) => drawing.plot));
  const only = (...allowed: string[]): boolean => [...plots].every((one) => allowed.includes(one));
  if (plots.size > 0 && (only("pie") || only("doughnut"))) return pie;
  if (plots.size > 0 && only("radar")) return radar;
  if (only("bar") || only("column", "line", "area", "scatter") || only("bubble")) return cartesian;
  return null;
}

const ALIGNMENTS = {
  Left: { textAlign: "left", at: 0 },
  Center: { textAlign: "center", at: 0.5 },
  Right: { textAlign: "right", at: 1 },
} as const;

function titleOption(chart: ChartDescription, { text, style, box }: TitlePlan) {
  const said = chart.title.horizontalAlignment;
  const { textAlign, at } = ALIGNMENTS[said === "Left" || said === "Right" ? said : "Center"];
  return {
    text,
    left: box.left + box.width * at,
    top: box.top,
    textAlign,
    padding: 0,
    textStyle: { ...style, width: box.width, overflow: "break" as const },
    z: 200,
  };
}

/** Excel draws the border inside the chart's box. */
function borderOf({ area }: ChartDescription, { width, height }: Size) {
  const border = lineStyle(area.border, { color: HAIRLINE_COLOR, weight: HAIRLINE });
  if (border.opacity === 0) return [];
  const half = border.width / 2;
  return [
    {
      type: "rect" as const,
      silent: true,
      z: 300,
      shape: { x: half, y: half, width: width - border.width, height: height - border.width },
      style: {
        fill: "none",
        stroke: border.color,
        lineWidth: border.width,
        ...(border.type === "solid" ? {} : { lineDash: border.type }),
      },
    },
  ];
}
