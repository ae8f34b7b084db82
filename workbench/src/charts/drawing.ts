/** What a chart type means for the drawing. */
export interface Drawing {
  readonly plot:
    "column" | "bar" | "line" | "area" | "scatter" | "bubble" | "pie" | "doughnut" | "radar";
  readonly stacking: "none" | "stacked" | "percent";
  /** Points have markers unless a series says otherwise. */
  readonly markers: boolean;
  /** Points are joined unless a series says otherwise. */
  readonly joined: boolean;
  readonly smooth: boolean;
  readonly filled: boolean;
  readonly exploded: boolean;
}

const PLAIN = {
  stacking: "none",
  markers: false,
  joined: true,
  smooth: false,
  filled: false,
  exploded: false,
} as const;

const STACKED = { stacking: "stacked" } as const;
const PERCENT = { stacking: "percent" } as const;
const MARKERS = { markers: true } as const;

const TYPES: Readonly<Record<string, Partial<Drawing> & Pick<Drawing, "plot">>> = {
  ColumnClustered: { plot: "column" },
  ColumnStacked: { plot: "column", ...STACKED },
  ColumnStacked100: { plot: "column", ...PERCENT },
  BarClustered: { plot: "bar" },
  BarStacked: { plot: "bar", ...STACKED },
  BarStacked100: { plot: "bar", ...PERCENT },
  Line: { plot: "line" },
  LineStacked: { plot: "line", ...STACKED },
  LineStacked100: { plot: "line", ...PERCENT },
  LineMarkers: { plot: "line", ...MARKERS },
  LineMarkersStacked: { plot: "line", ...MARKERS, ...STACKED },
  LineMarkersStacked100: { plot: "line", ...MARKERS, ...PERCENT },
  Area: { plot: "area" },
  AreaStacked: { plot: "area", ...STACKED },
  AreaStacked100: { plot: "area", ...PERCENT },
  XYScatter: { plot: "scatter", ...MARKERS, joined: false },
  XYScatterLines: { plot: "scatter", ...MARKERS },
  XYScatterLinesNoMarkers: { plot: "scatter" },
  XYScatterSmooth: { plot: "scatter", ...MARKERS, smooth: true },
  XYScatterSmoothNoMarkers: { plot: "scatter", smooth: true },
  Bubble: { plot: "bubble", ...MARKERS, joined: false },
  Pie: { plot: "pie" },
  PieExploded: { plot: "pie", exploded: true },
  Doughnut: { plot: "doughnut" },
  DoughnutExploded: { plot: "doughnut", exploded: true },
  Radar: { plot: "radar" },
  RadarMarkers: { plot: "radar", ...MARKERS },
  RadarFilled: { plot: "radar", filled: true },
};

/**
 * How charts of this type are drawn; null when they are not, because another picture in their place would mislead.
 *
 * @example drawingOf("AreaStacked")?.stacking // "stacked"
 * @example drawingOf("Sunburst") // null
 */
export function drawingOf(type: string): Drawing | null {
  const known = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  return known ? { ...PLAIN, ...known } : null;
}

/** Whether the points of a series lie at x values of their own. */
export const hasOwnX = ({ plot }: Drawing): boolean => plot === "scatter" || plot === "bubble";
