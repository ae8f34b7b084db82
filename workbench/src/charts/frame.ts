import type { ChartDescription, PlotAreaDescription } from "../model/charts/description";
import { pixels, textStyle, type TextStyle } from "./appearance";
import type { PlottedSeries } from "./plottedSeries";
import { lineHeight, textWidth } from "./textSize";

/** In pixels from the chart's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface TitlePlan {
  readonly text: string;
  readonly style: TextStyle;
  readonly box: Box;
}

export interface LegendPlan {
  readonly side: "Left" | "Right" | "Top" | "Bottom" | "Corner";
  readonly style: TextStyle;
  readonly box: Box;
}

/** Where title and legend go, and what they leave for the plot. */
export interface Frame {
  readonly title: TitlePlan | null;
  readonly legend: LegendPlan | null;
  readonly rest: Box;
}

const EDGE = 8;
/** A legend's key and the space around it and its text. */
export const KEY_WIDTH = 28;
const ENTRY_GAP = 14;

/**
 * @param entries texts of the legend; it is left out without any
 */
export function frameOf(
  chart: ChartDescription,
  series: readonly PlottedSeries[],
  entries: readonly string[],
  size: { readonly width: number; readonly height: number }
): Frame {
  const whole: Box = {
    left: EDGE,
    top: EDGE,
    width: Math.max(size.width - 2 * EDGE, 1),
    height: Math.max(size.height - 2 * EDGE, 1),
  };
  const title = titlePlan(chart, series, whole);
  const under =
    title && !chart.title.overlay
      ? shrink(whole, "Top", Math.min(title.box.height, whole.height - 1))
      : whole;
  const legend = legendPlan(chart, series, entries, under);
  if (!legend || chart.legend.overlay) return { title, legend, rest: under };
  const across = legend.side === "Top" || legend.side === "Bottom";
  const taken = across ? legend.box.height : legend.box.width;
  const side = legend.side === "Corner" ? "Right" : legend.side;
  return { title, legend, rest: shrink(under, side, taken + 6) };
}

/** The text that a chart's title shows by itself or because somebody set it; null without a title. */
export function titleText(
  chart: ChartDescription,
  series: readonly PlottedSeries[]
): string | null {
  const { visible, text } = chart.title;
  if (visible === false) return null;
  const only = series.length === 1 ? series[0]?.name : undefined;
  const usual = only ?? (visible ? "Chart Title" : undefined);
  return text ?? usual ?? null;
}

function titlePlan(
  chart: ChartDescription,
  series: readonly PlottedSeries[],
  whole: Box
): TitlePlan | null {
  const text = titleText(chart, series);
  if (!text) return null;
  const style = textStyle({ size: 14 }, sizeless(chart.area.font), chart.title.font);
  const lines = Math.max(1, Math.ceil(textWidth(text, style) / whole.width));
  const height = lines * lineHeight(style) + 8;
  return { text, style, box: { ...whole, height } };
}

/** The chart's font sets the size of all text but the title's, which stays larger. */
function sizeless(font: ChartDescription["area"]["font"]): ChartDescription["area"]["font"] {
  return font && { ...font, size: font.size === undefined ? 14 : font.size * 1.2 };
}

function legendPlan(
  chart: ChartDescription,
  series: readonly PlottedSeries[],
  entries: readonly string[],
  room: Box
): LegendPlan | null {
  const round = series.some(({ drawing }) => /pie|doughnut/.test(drawing.plot));
  const visible = chart.legend.visible ?? (series.length > 1 || round);
  if (!visible || entries.length === 0) return null;
  const style = textStyle(chart.area.font, chart.legend.font);
  const widths = entries.map((entry) => textWidth(entry, style) + KEY_WIDTH);
  const row = lineHeight(style) + 4;
  const side = sideOf(chart.legend.position);
  if (side === "Top" || side === "Bottom") {
    const rows = rowsNeeded(widths, room.width);
    const height = Math.min(rows * row, room.height / 2);
    const top = side === "Top" ? room.top : room.top + room.height - height;
    return { side, style, box: { ...room, top, height } };
  }
  const width = Math.min(Math.max(...widths) + 4, room.width / 2);
  const height = Math.min(entries.length * row, room.height);
  const left = side === "Left" ? room.left : room.left + room.width - width;
  const top = side === "Corner" ? room.top : room.top + (room.height - height) / 2;
  return { side, style, box: { left, top, width, height } };
}

function sideOf(position: string | undefined): LegendPlan["side"] {
  switch (position) {
    case "Left":
    case "Right":
    case "Top":
    case "Corner":
      return position;
    default:
      return "Bottom";
  }
}

function rowsNeeded(widths: readonly number[], room: number): number {
  let rows = 1;
  let used = 0;
  for (const width of widths) {
    if (used > 0 && used + width > room) [rows, used] = [rows + 1, 0];
    used += width + ENTRY_GAP;
  }
  return rows;
}

/** What is left of a box without a strip at one side. */
export function shrink(box: Box, side: "Left" | "Right" | "Top" | "Bottom", by: number): Box {
  const across = side === "Left" || side === "Right";
  return {
    left: side === "Left" ? box.left + by : box.left,
    top: side === "Top" ? box.top + by : box.top,
    width: across ? Math.max(box.width - by, 1) : box.width,
    height: across ? box.height : Math.max(box.height - by, 1),
  };
}

/** A box given in points, its absent members taken from another. */
export function boxOf(points: PlotAreaDescription["inside"], otherwise: Box): Box {
  const or = (length: number | undefined, usual: number): number =>
    length === undefined ? usual : pixels(length);
  return {
    left: or(points?.left, otherwise.left),
    top: or(points?.top, otherwise.top),
    width: Math.max(or(points?.width, otherwise.width), 1),
    height: Math.max(or(points?.height, otherwise.height), 1),
  };
}
