import type {
  ErrorBarsDescription,
  PointDescription,
  SeriesDescription,
  TrendlineDescription,
} from "../../../model/charts/description";
import { newSeries } from "../../../model/charts/newChart";
import { hasMarkers } from "../../../model/charts/types";
import type { XmlElement } from "../xml";
import { withoutEscapes } from "../xmlText";
import type { ChartContext } from "./chartContext";
import { labelsOf } from "./labels";
import type { Plot } from "./plots";
import { fillOf, lineOf } from "./shapes";
import { dataSource, referredText } from "./sources";

type Marker = SeriesDescription["marker"];

/**
 * One series.
 *
 * @param place among all series of the chart
 */
export function seriesOf(
  element: XmlElement,
  plot: Plot,
  place: number,
  context: ChartContext
): SeriesDescription {
  const hasTwoNumbers = plot.kind === "scatterChart" || plot.kind === "bubbleChart";
  const series = newSeries(`series-${place + 1}`);
  const type = plot.typeOf(element);
  const shape = element.at("spPr");
  const fill = fillOf(shape, context);
  const line = lineOf(shape, context);
  const x = dataSource(element.at(hasTwoNumbers ? "xVal" : "cat"), context);
  const sizes = dataSource(element.at("bubbleSize"), context);
  const explosion = element.at("explosion")?.number("val");
  const name = nameOf(element, context);
  if (name !== undefined) series.name = name;
  series.values = dataSource(element.at(hasTwoNumbers ? "yVal" : "val"), context) ?? { values: [] };
  if (x) series.x = x;
  if (sizes) series.bubbleSizes = sizes;
  if (fill !== undefined) series.fill = fill;
  if (line !== undefined) series.line = line;
  series.marker = markerOf(element.at("marker"), hasMarkers(type), context);
  series.smooth = element.at("smooth")?.flag("val", true) ?? false;
  series.invertIfNegative = element.at("invertIfNegative")?.flag("val", true) ?? false;
  if (explosion !== undefined) series.explosion = explosion;
  series.points = pointsOf(element, series, hasMarkers(type), context);
  labelsOf(element, series, context);
  series.trendlines = element.all("trendline").map((trend) => trendline(trend, context));
  for (const bars of element.all("errBars")) {
    const across = bars.value("errDir") === "x";
    series[across ? "xErrorBars" : "yErrorBars"] = errorBars(bars, context);
  }
  return series;
}

function nameOf(element: XmlElement, context: ChartContext): SeriesDescription["name"] {
  const name = element.at("tx");
  const reference = name?.at("strRef");
  if (reference) {
    const { text, source } = referredText(reference, context);
    return source ?? text;
  }
  const text = name?.at("v")?.text;
  return text === undefined ? undefined : withoutEscapes(text);
}

const SYMBOLS: Readonly<Record<string, string>> = {
  auto: "Automatic",
  circle: "Circle",
  dash: "Dash",
  diamond: "Diamond",
  dot: "Dot",
  picture: "Picture",
  plus: "Plus",
  square: "Square",
  star: "Star",
  triangle: "Triangle",
  x: "X",
};

/** @param shownByType whether no marker has to be said */
function markerOf(
  element: XmlElement | undefined,
  shownByType: boolean,
  context: ChartContext
): Marker {
  const symbol = element?.value("symbol") ?? "";
  const style = symbol === "none" ? (shownByType ? "None" : undefined) : SYMBOLS[symbol];
  const size = element?.at("size")?.number("val");
  const background = fillOf(element?.at("spPr"), context)?.color;
  const foreground = lineOf(element?.at("spPr"), context)?.color;
  return {
    ...(style !== undefined && { style }),
    ...(size !== undefined && { size }),
    ...(background !== undefined && { background }),
    ...(foreground !== undefined && { foreground }),
  };
}

/** Points that look different from their series. */
function pointsOf(
  element: XmlElement,
  series: SeriesDescription,
  shownByType: boolean,
  context: ChartContext
): SeriesDescription["points"] {
  const points: SeriesDescription["points"] = {};
  for (const point of element.all("dPt")) {
    const index = point.at("idx")?.number("val");
    if (index === undefined) continue;
    if (point.at("explosion") && point.value("explosion") !== String(series.explosion ?? 0)) {
      context.lose("has single slices that are pulled out");
    }
    const own = pointOf(point, series, shownByType, context);
    if (Object.keys(own).length > 0) points[index] = own;
  }
  return points;
}

function pointOf(
  point: XmlElement,
  series: SeriesDescription,
  shownByType: boolean,
  context: ChartContext
): PointDescription {
  const shape = point.at("spPr");
  const fill = fillOf(shape, context);
  const line = lineOf(shape, context);
  const marker = Object.fromEntries(
    Object.entries(markerOf(point.at("marker"), shownByType, context)).filter(
      ([part, value]) => series.marker[part as keyof Marker] !== value
    )
  );
  return {
    ...(fill !== undefined && !same(fill, series.fill) && { fill }),
    ...(line !== undefined && !same(line, series.line) && { line }),
    ...(Object.keys(marker).length > 0 && { marker }),
  };
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const TRENDS: Readonly<Record<string, string>> = {
  exp: "Exponential",
  log: "Logarithmic",
  movingAvg: "MovingAverage",
  poly: "Polynomial",
  power: "Power",
};

function trendline(trend: XmlElement, context: ChartContext): TrendlineDescription {
  const number = (name: string): number | undefined => trend.at(name)?.number("val");
  const said = <K extends string, V>(key: K, value: V | undefined, usual?: V) =>
    value === undefined || value === usual ? {} : ({ [key]: value } as Record<K, V>);
  const name = trend.at("name")?.text;
  return {
    type: TRENDS[trend.value("trendlineType") ?? ""] ?? "Linear",
    ...said("name", name === undefined ? undefined : withoutEscapes(name)),
    ...said("line", lineOf(trend.at("spPr"), context)),
    ...said("polynomialOrder", number("order"), 2),
    ...said("movingAveragePeriod", number("period"), 2),
    ...said("forwardPeriod", number("forward")),
    ...said("backwardPeriod", number("backward")),
    ...said("intercept", number("intercept")),
    ...said("showRSquared", trend.at("dispRSqr")?.flag("val", true), false),
    ...said("showEquation", trend.at("dispEq")?.flag("val", true), false),
    others: {},
  };
}

const SIDES: Readonly<Record<string, string>> = { minus: "MinusValues", plus: "PlusValues" };
const LENGTHS: Readonly<Record<string, string>> = {
  cust: "Custom",
  fixedVal: "FixedValue",
  percentage: "Percent",
  stdDev: "StDev",
};
/** How long bars are whose length the API does not know. */
const USUAL_LENGTHS: Readonly<Record<string, number>> = { FixedValue: 1, Percent: 5, StDev: 1 };

function errorBars(bars: XmlElement, context: ChartContext): ErrorBarsDescription {
  const include = SIDES[bars.value("errBarType") ?? ""];
  const type = LENGTHS[bars.value("errValType") ?? ""];
  const line = lineOf(bars.at("spPr"), context);
  const length = bars.at("val")?.number("val");
  if (type === "Custom") context.lose("has error bars with values of their own");
  else if (type !== undefined && length !== USUAL_LENGTHS[type]) {
    context.lose("has error bars of a length that the workbench does not keep");
  }
  return {
    visible: true,
    ...(include !== undefined && { include }),
    ...(type !== undefined && { type }),
    ...(bars.at("noEndCap")?.flag("val", true) && { endStyleCap: false }),
    ...(line !== undefined && { line }),
  };
}
