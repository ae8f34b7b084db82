import type { ChartDescription, SeriesDescription, Source } from "../model/charts/description";
import { accent } from "./appearance";
import { plottedNumber, type ChartCell, type ReadSource } from "./chartCells";
import { drawingOf, hasOwnX, type Drawing } from "./drawing";

/** A series with what its sources hold. */
export interface PlottedSeries {
  readonly description: SeriesDescription;
  /** Among all series of the chart, those left out included. */
  readonly place: number;
  readonly name: string;
  readonly drawing: Drawing;
  readonly secondary: boolean;
  /** The automatic colour. */
  readonly color: string;
  /** Blanks are null, unless the chart shows them as zero. */
  readonly values: readonly (number | null)[];
  /** For points with x values of their own; empty otherwise. */
  readonly x: readonly (number | null)[];
  readonly sizes: readonly (number | null)[];
  /** Texts of the categories, or of the x values. */
  readonly categories: readonly string[];
  /** Categories that are dates, as their numbers; null when they are not. */
  readonly days: readonly number[] | null;
  /** Of the first cell: what labels show when they have no format of their own. */
  readonly numberFormat: string;
  readonly xFormat: string;
}

/**
 * The series of a chart that are drawn, in their order.
 *
 * @returns null when a type among them is not drawn
 */
export function plottedSeries(
  chart: ChartDescription,
  read: ReadSource
): readonly PlottedSeries[] | null {
  const shown = chart.series.map((series, place) => ({ series, place }));
  const plotted: PlottedSeries[] = [];
  for (const { series, place } of shown.filter(({ series }) => !series.filtered)) {
    const drawing = drawingOf(series.type ?? chart.type);
    if (!drawing) return null;
    plotted.push(plot(chart, series, place, drawing, read));
  }
  return plotted;
}

function plot(
  chart: ChartDescription,
  series: SeriesDescription,
  place: number,
  drawing: Drawing,
  read: ReadSource
): PlottedSeries {
  const cellsOf = (source: Source | undefined): readonly ChartCell[] =>
    source ? read(source, chart.plotVisibleOnly).flat() : [];
  const values = cellsOf(series.values);
  const secondary = series.axisGroup === "Secondary";
  const ownNames = secondary ? chart.axes.secondaryCategory : chart.axes.category;
  const source = ownNames?.categoryNames ?? series.x;
  const lines = source ? read(source, chart.plotVisibleOnly) : [];
  const x = lines.flat();
  return {
    description: series,
    place,
    name: seriesName(series, place, read),
    drawing,
    secondary,
    color: accent(place),
    values: numbers(values, chart.displayBlanksAs === "Zero"),
    x: hasOwnX(drawing) ? xValues(x, values.length) : [],
    sizes: numbers(cellsOf(series.bubbleSizes), false),
    categories: categoryTexts(lines, values.length),
    days: daysOf(x, values.length),
    numberFormat: values.find(({ value }) => typeof value === "number")?.numberFormat ?? "General",
    xFormat: x[0]?.numberFormat ?? "General",
  };
}

/** The text of a series' name. @example seriesName(unnamed, 0, read) // "Series1" */
export function seriesName(series: SeriesDescription, place: number, read: ReadSource): string {
  if (typeof series.name === "string") return series.name;
  const texts = series.name ? read(series.name, false).flat() : [];
  return texts.map(({ text }) => text).join(" ") || `Series${place + 1}`;
}

const numbers = (cells: readonly ChartCell[], blanksAsZero: boolean): (number | null)[] =>
  cells.map((cell) => plottedNumber(cell) ?? (blanksAsZero && !cell.isError ? 0 : null));

/** One text among the x values, or none at all, and the points are counted 1, 2, 3 … */
function xValues(cells: readonly ChartCell[], count: number): (number | null)[] {
  const isText = ({ value }: ChartCell): boolean => typeof value === "string" && value !== "";
  const blank = cells.every(({ value }) => value === null || value === "");
  if (blank || cells.some((cell) => isText(cell) && !cell.isError))
    return Array.from({ length: count }, (_, at) => at + 1);
  return cells.map(plottedNumber);
}

/**
 * Several cells for a category are its levels, the first the outermost; they may lie side by side or one below the
 * other.
 */
function categoryTexts(lines: readonly (readonly ChartCell[])[], count: number): string[] {
  const across = lines.length > 0 && lines.length < count && (lines[0]?.length ?? 0) >= count;
  const texts = across
    ? (lines[0] ?? []).map((_, at) => lines.map((line) => line[at]?.text ?? ""))
    : lines.map((line) => line.map(({ text }) => text));
  return texts.map((levels) => levels.filter(Boolean).join(" "));
}

const DATE_FORMAT = /[dmy]/i;

/** Categories that are all numbers with a date format. */
function daysOf(cells: readonly ChartCell[], count: number): number[] | null {
  if (cells.length === 0 || cells.length !== count) return null;
  const days: number[] = [];
  for (const { value, numberFormat } of cells) {
    const pattern = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
    if (typeof value !== "number" || pattern === "General" || !DATE_FORMAT.test(pattern))
      return null;
    days.push(value);
  }
  return days;
}
