import type { Host } from "../../host";
import { axisScale } from "../../charts/axisScale";
import type { ChartDescription, SeriesDescription } from "./description";
import { sourceLength, sourceValues } from "./sources";
import { isBar, isColumn, isPercent, isStacked, typeOf } from "./types";

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
}

/** Excel puts no more than about this many steps along an axis of a chart of its usual size. */
const MOST_STEPS = 10;

/** Limits and steps that Excel would choose for an axis of numbers, around what the add-in has set. */
export function automaticScale(
  host: Host,
  chart: ChartDescription,
  type: "Category" | "Value",
  group: "Primary" | "Secondary"
): Scale {
  const shown = chart.series.filter((series) => series.axisGroup === group && !series.filtered);
  const isValue = type === "Value";
  const extent = isValue ? valueExtent(host, chart, shown) : xExtent(host, shown);
  const { axes } = chart;
  const axis =
    group === "Primary"
      ? axes[isValue ? "value" : "category"]
      : axes[isValue ? "secondaryValue" : "secondaryCategory"];
  const parts = isValue && shown.some((series) => isPercent(typeOf(chart, series)));
  // Parts of a whole end at 100 %, not above.
  const limits = parts ? { minimum: 0, maximum: 1, ...axis } : (axis ?? {});
  const { min, max, major } = axisScale(extent, limits, MOST_STEPS);
  const minorUnit = axis?.minorUnit ?? Number((major / 5).toPrecision(12));
  return { minimum: min, maximum: max, majorUnit: major, minorUnit };
}

interface Extent {
  readonly min: number;
  readonly max: number;
}
const including = (extent: Extent | null, value: number): Extent => ({
  min: Math.min(extent?.min ?? value, value),
  max: Math.max(extent?.max ?? value, value),
});

/** From the lowest to the highest mark; what is stacked counts with what it stands on. */
function valueExtent(
  host: Host,
  chart: ChartDescription,
  shown: readonly SeriesDescription[]
): Extent | null {
  let extent: Extent | null = null;
  const sums = new Map<string, number>();
  for (const series of shown) {
    const type = typeOf(chart, series);
    const bars = isBar(type) || isColumn(type);
    for (const [index, value] of sourceValues(host, series.values).entries()) {
      if (typeof value !== "number") continue;
      // Bars below zero hang on each other; lines and areas are summed as they are.
      const stack = `${type} ${index} ${bars && value < 0 ? "below" : ""}`;
      const sum = isStacked(type) ? (sums.get(stack) ?? 0) + value : value;
      sums.set(stack, sum);
      extent = including(extent, sum);
    }
  }
  return extent;
}

function xExtent(host: Host, shown: readonly SeriesDescription[]): Extent | null {
  let extent: Extent | null = null;
  for (const series of shown) {
    const numbers = sourceValues(host, series.x).filter((value) => typeof value === "number");
    // Without numbers the points stand at 1, 2, 3 …
    const places = numbers.length > 0 ? numbers : [1, sourceLength(series.values)];
    for (const x of places) extent = including(extent, x);
  }
  return extent;
}
