import type { AxisDescription, ChartDescription } from "../model/charts/description";
import { axisPlan, type AxisInput, type AxisPlan } from "./axisPlan";
import { axisScale, type AxisScale } from "./axisScale";
import { categoriesOf, type Categories } from "./categories";
import { hasOwnX } from "./drawing";
import { shrink, type Box } from "./frame";
import type { PlottedSeries } from "./plottedSeries";
import { drawnValues, rangeOf, type Drawn } from "./stackedValues";

/** The two axes that some series share, measured for a plot of a size. */
export interface AxisPair {
  readonly series: readonly PlottedSeries[];
  readonly drawn: Drawn;
  readonly secondary: boolean;
  /** Categories run upwards. */
  readonly horizontal: boolean;
  /** No categories: both axes measure numbers. */
  readonly numeric: boolean;
  readonly categories: Categories;
  readonly between: boolean;
  readonly categoryAxis: AxisPlan;
  readonly valueAxis: AxisPlan;
}

/** Along an axis in pixels: as close as its numbers may stand. */
const CLOSEST = { x: 52, y: 24 } as const;

export function axisPair(
  chart: ChartDescription,
  series: readonly PlottedSeries[],
  secondary: boolean,
  plot: Box
): AxisPair {
  const drawn = drawnValues(series);
  const horizontal = series.some(({ drawing }) => drawing.plot === "bar");
  const numeric = series.every(({ drawing }) => hasOwnX(drawing));
  const { category, value } = axesOf(chart, secondary);
  const categories = categoriesOf(
    series.filter(({ drawing }) => !hasOwnX(drawing)),
    category
  );
  // As in a new chart of Excel, only areas reach from edge to edge.
  const between = category.isBetweenCategories ?? !/^Area/.test(chart.type);
  const percent = series.some(({ drawing }) => drawing.stacking === "percent");
  const { font } = chart.area;
  const shared = { secondary, font, between };
  const categoryInput: AxisInput = {
    ...shared,
    role: "category",
    direction: horizontal ? "y" : "x",
    description: category,
    scale: numeric ? scaleOf(xRange(series), category, plot.width / CLOSEST.x) : null,
    categories: numeric ? null : categories,
    numberFormat: series[0]?.xFormat ?? "General",
  };
  const room = horizontal ? plot.width / CLOSEST.x : plot.height / CLOSEST.y;
  const valueInput: AxisInput = {
    ...shared,
    role: "value",
    direction: horizontal ? "x" : "y",
    description: value,
    scale: percent
      ? percentScale(rangeOf(series, drawn), value, room)
      : scaleOf(withBubbles(series, rangeOf(series, drawn)), value, room),
    categories: null,
    numberFormat: percent ? "0%" : (series[0]?.numberFormat ?? "General"),
  };
  return {
    series,
    drawn,
    secondary,
    horizontal,
    numeric,
    categories,
    between,
    categoryAxis: axisPlan(categoryInput, valueInput, plot),
    valueAxis: axisPlan(valueInput, categoryInput, plot),
  };
}

const HIDDEN: AxisDescription = { visible: false, title: {}, others: {} };
const USUAL: AxisDescription = { visible: true, title: {}, others: {} };

function axesOf({ axes }: ChartDescription, secondary: boolean) {
  return secondary
    ? {
        category: { ...(axes.secondaryCategory ?? HIDDEN), majorGridlines: null },
        value: { majorGridlines: null, ...(axes.secondaryValue ?? USUAL) },
      }
    : { category: axes.category, value: axes.value };
}

const scaleOf = (
  range: { min: number; max: number } | null,
  axis: AxisDescription,
  room: number
): AxisScale => axisScale(range, axis, Math.min(room, 10));

/** Parts of a whole end at 100 %, not above. */
function percentScale(
  range: { min: number; max: number } | null,
  axis: AxisDescription,
  room: number
): AxisScale {
  const limits = {
    ...axis,
    minimum: axis.minimum ?? (range && range.min < 0 ? -1 : 0),
    maximum: axis.maximum ?? (range && range.max <= 0 ? 0 : 1),
  };
  return axisScale(range, limits, Math.min(room, 10));
}

function xRange(series: readonly PlottedSeries[]): { min: number; max: number } | null {
  const x = series.flatMap((one) =>
    one.x.filter((value, at) => value !== null && one.values[at] !== null)
  );
  const known = x.filter((value) => value !== null);
  const range = known.length > 0 ? { min: Math.min(...known), max: Math.max(...known) } : null;
  return withBubbles(series, range);
}

/** Room for bubbles at the ends. */
function withBubbles(
  series: readonly PlottedSeries[],
  range: { min: number; max: number } | null
): { min: number; max: number } | null {
  if (!range || !series.some(({ drawing }) => drawing.plot === "bubble")) return range;
  const room = (range.max - range.min) * 0.12;
  return { min: range.min - room, max: range.max + room };
}

/** The plot inside the axes: what they and their labels leave of the box. */
export function insideOf(box: Box, pairs: readonly AxisPair[]): Box {
  const needed = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const { categoryAxis, valueAxis } of pairs) {
    for (const axis of [categoryAxis, valueAxis]) {
      const length = axis.direction === "x" ? box.height : box.width;
      const side = axis.labelSide;
      const inwards = axis.labelCrossing === 1 ? 0 : axis.labelCrossing * length;
      needed[side] = Math.max(needed[side], axis.depth - inwards);
      needed.left = Math.max(needed.left, axis.overhang.left);
      needed.right = Math.max(needed.right, axis.overhang.right);
      if (axis.direction === "y" && axis.scale && axis.depth > 0)
        needed.top = Math.max(needed.top, 6);
    }
  }
  const narrowed = shrink(shrink(box, "Left", needed.left), "Right", needed.right);
  return shrink(shrink(narrowed, "Top", needed.top), "Bottom", needed.bottom);
}
