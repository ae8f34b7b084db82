import type { Host } from "../../host";
import type { CellScalar } from "../sheetCells";
import type { ChartDescription, SeriesDescription } from "./description";
import { sourceLength, sourceTexts, sourceValues } from "./sources";

/** The name that a legend shows: "Series1" and so on where none is given. */
export function seriesName(host: Host, series: SeriesDescription, index: number): string {
  const { name } = series;
  if (name === undefined) return `Series${index + 1}`;
  // A name over several cells is read as one text.
  return typeof name === "string" ? name : sourceTexts(host, name).join(" ");
}

/** How many points a series has: as many as values. */
export const pointCount = (series: SeriesDescription): number => sourceLength(series.values);

/** The value of one point; "" for an empty cell. */
export const pointValue = (
  host: Host,
  series: SeriesDescription,
  index: number
): CellScalar | null => sourceValues(host, series.values)[index] ?? null;

/** What stands under a point: its own category, the first series', or its number. */
export function pointCategory(
  host: Host,
  chart: ChartDescription,
  series: SeriesDescription,
  index: number
): string {
  const names = chart.axes.category.categoryNames ?? series.x ?? chart.series[0]?.x;
  return sourceTexts(host, names)[index] ?? String(index + 1);
}
