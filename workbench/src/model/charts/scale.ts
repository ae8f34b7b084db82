import type { Host } from "../../host";
import type { AxisDescription, ChartDescription, SeriesDescription } from "./description";
import { sourceLength, sourceValues } from "./sources";
import { isPercent, isStacked, typeOf } from "./types";

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
}

/** Excel puts no more than about this many gridlines into a chart of its usual size. */
const MOST_UNITS = 10;

/** Limits and steps that Excel would choose for an axis of numbers, around what the add-in has set. */
export function automaticScale(
  host: Host,
  chart: ChartDescription,
  type: "Category" | "Value",
  group: "Primary" | "Secondary"
): Scale {
  const shown = chart.series.filter((series) => series.axisGroup === group && !series.filtered);
  const extent = type === "Value" ? valueExtent(host, chart, shown) : xExtent(host, shown);
  const key = type === "Value" ? "value" : "category";
  const axis = group === "Primary" ? chart.axes[key] : chart.axes[`secondary${capital(key)}`];
  const percent = type === "Value" && shown.some((series) => isPercent(typeOf(chart, series)));
  if (percent) return { minimum: 0, maximum: 1, majorUnit: 0.1, minorUnit: 0.02 };
  return scaleFor(extent, axis);
}

function scaleFor([low, high]: readonly [number, number], axis?: AxisDescription): Scale {
  // Data far from zero gets an axis of its own; otherwise it begins at zero.
  const spread = high - low;
  const nearTop = low > 0 && spread > 0 && spread / high < 1 / 6;
  const nearBottom = high < 0 && spread > 0 && spread / -low < 1 / 6;
  const wantedLow = low >= 0 ? (nearTop ? low - spread / 2 : 0) : low - spread * 0.05;
  const wantedHigh = high <= 0 ? (nearBottom ? high + spread / 2 : 0) : high + spread * 0.05;
  const from = axis?.minimum ?? Math.min(wantedLow, axis?.maximum ?? wantedHigh);
  const to = axis?.maximum ?? Math.max(wantedHigh, from);
  const majorUnit = axis?.majorUnit ?? niceStep(to > from ? to - from : 1);
  const minimum = axis?.minimum ?? exact(Math.floor(exact(from / majorUnit)) * majorUnit);
  const upper = exact(Math.ceil(exact(to / majorUnit)) * majorUnit);
  const maximum = axis?.maximum ?? (upper > minimum ? upper : exact(minimum + majorUnit));
  return { minimum, maximum, majorUnit, minorUnit: axis?.minorUnit ?? exact(majorUnit / 5) };
}

function niceStep(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / MOST_UNITS));
  const step = [1, 2, 5, 10].find((each) => range / (each * power) <= MOST_UNITS) ?? 10;
  return exact(step * power);
}

/** Keeps 0.30000000000000004 from being more than 0.3. */
const exact = (value: number): number => Number(value.toPrecision(12));
const capital = (word: "value" | "category") => (word === "value" ? "Value" : "Category");

function valueExtent(
  host: Host,
  chart: ChartDescription,
  shown: readonly SeriesDescription[]
): readonly [number, number] {
  const stacks = new Map<string, { up: number; down: number }>();
  let any: [number, number] | null = null;
  const include = (value: number): void => {
    any = any ? [Math.min(any[0], value), Math.max(any[1], value)] : [value, value];
  };
  for (const series of shown) {
    const type = typeOf(chart, series);
    for (const [index, value] of sourceValues(host, series.values).entries()) {
      if (typeof value !== "number") continue;
      if (!isStacked(type)) {
        include(value);
        continue;
      }
      const key = `${type} ${index}`;
      const stack = stacks.get(key) ?? { up: 0, down: 0 };
      if (value >= 0) stack.up += value;
      else stack.down += value;
      stacks.set(key, stack);
      include(value >= 0 ? stack.up : stack.down);
    }
  }
  return any ?? [0, 1];
}

function xExtent(host: Host, shown: readonly SeriesDescription[]): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const series of shown) {
    const values = sourceValues(host, series.x);
    const numbers = values.filter((value) => typeof value === "number");
    // Without numbers the points stand at 1, 2, 3 …
    const places = numbers.length > 0 ? numbers : [1, sourceLength(series.values)];
    for (const x of places) {
      low = Math.min(low, x);
      high = Math.max(high, x);
    }
  }
  return low <= high ? [low, high] : [0, 1];
}
