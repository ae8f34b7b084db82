import type { SeriesDescription } from "../model/charts/description";
import { lineStyle, pixels, safeColor } from "./appearance";
import type { PlottedSeries } from "./plottedSeries";

/** The marker of one point as ECharts draws it. */
export interface Marker {
  symbol: string;
  /** Pixels. */
  symbolSize: number;
  itemStyle: { color: string; borderColor: string; borderWidth: number; opacity: number };
}

const SYMBOLS: Readonly<Record<string, string>> = {
  Automatic: "circle",
  Circle: "circle",
  Diamond: "diamond",
  Triangle: "triangle",
  Square: "rect",
  X: "path://M0 1.5L1.5 0L5 3.5L8.5 0L10 1.5L6.5 5L10 8.5L8.5 10L5 6.5L1.5 10L0 8.5L3.5 5Z",
  Plus: "path://M4 0H6V4H10V6H6V10H4V6H0V4H4Z",
  Star: "path://M4.2 0H5.8V3.6L8.4 1L9.5 2.1L6.5 5L9.5 7.9L8.4 9L5.8 6.4V10H4.2V6.4L1.6 9L0.5 7.9L3.5 5L0.5 2.1L1.6 1L4.2 3.6Z",
  Dash: "path://M0 0H10V3H0ZM0 -3.5V6.5Z",
  Dot: "path://M0 0H5V3H0ZM-2.5 -3.5V6.5M7.5 0Z",
};

const USUAL_POINTS = 5;

/** How a point is marked: by itself, else by its series, else by its chart type. */
export function markerOf({ description, drawing, color }: PlottedSeries, at: number): Marker {
  const own = description.points[at];
  const marker: SeriesDescription["marker"] = { ...description.marker, ...own?.marker };
  const style = marker.style ?? (drawing.markers ? "Automatic" : "None");
  const symbol =
    style === "Automatic" && !drawing.markers ? undefined : (SYMBOLS[style] ?? undefined);
  const border = lineStyle(own?.line, null);
  const fill =
    own?.marker?.background ??
    own?.fill?.color ??
    marker.background ??
    description.fill?.color ??
    description.line?.color;
  return {
    symbol: symbol ?? "none",
    symbolSize: symbol ? pixels(marker.size ?? USUAL_POINTS) : 0,
    itemStyle: {
      color: safeColor(fill, color),
      borderColor: safeColor(marker.foreground, border.color),
      borderWidth: marker.foreground !== undefined ? pixels(0.75) : border.width,
      opacity: symbol ? 1 : 0,
    },
  };
}
