import type { Host } from "../../../host";
import type {
  ErrorBarsDescription,
  Line,
  PointDescription,
  SeriesDescription,
  TrendlineDescription,
} from "../../../model/charts/description";
import { hasLines, hasMarkers } from "../../../model/charts/types";
import { element, textElement } from "../xml";
import { groupingOf, hasTwoValueAxes, isRound, kindOf, type Kind } from "./kinds";
import { labelsElement } from "./labels";
import { shapeElement, value } from "./shapes";
import { categorySource, numberSource, textSource } from "./sources";

/** One series of a chart, by its place among all. */
export function seriesElement(
  host: Host,
  series: SeriesDescription,
  type: string,
  index: number
): string {
  const kind = kindOf(type);
  const isStacked = groupingOf(type) !== "clustered" && groupingOf(type) !== "standard";
  const hasOwnMarkers = kind === "line" || kind === "scatter" || kind === "radar";
  const isFilled = kind === "bar" || kind === "column";
  const parts = [
    value("idx", index),
    value("order", index),
    nameElement(host, series),
    shapeElement(series.fill, lineOf(series, type, kind)),
    isFilled || kind === "bubble" ? value("invertIfNegative", series.invertIfNegative) : "",
    kind === "pie" ? value("explosion", series.explosion) : "",
    hasOwnMarkers ? markerElement(series.marker, hasMarkers(type)) : "",
    ...points(series, kind),
    labelsElement(series, { host, kind, isStacked }),
    ...(isRound(kind) || kind === "radar" ? [] : series.trendlines.map(trendlineElement)),
    errorBars(series, kind),
    ...data(host, series, kind),
    kind === "line" || kind === "scatter"
      ? value("smooth", series.smooth || /Smooth/.test(type))
      : "",
    kind === "bubble" ? value("bubble3D", false) : "",
  ];
  return element("c:ser", null, ...parts);
}

function nameElement(host: Host, { name }: SeriesDescription): string {
  if (name === undefined) return "";
  const content = typeof name === "string" ? textElement("c:v", name) : textSource(host, name);
  return element("c:tx", null, content);
}

/** A scatter without lines has to say so: Excel joins the points of one that says nothing. */
function lineOf({ line }: SeriesDescription, type: string, kind: Kind): Line | undefined {
  return line === undefined && kind === "scatter" && !hasLines(type) ? null : line;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  Automatic: "auto",
  None: "none",
  Circle: "circle",
  Dash: "dash",
  Diamond: "diamond",
  Dot: "dot",
  Plus: "plus",
  Square: "square",
  Star: "star",
  Triangle: "triangle",
  X: "x",
};

function markerElement(marker: SeriesDescription["marker"], shownByType: boolean): string {
  const { style, size, background, foreground } = marker;
  const symbol = SYMBOLS[style ?? ""] ?? (shownByType ? undefined : "none");
  const fill = background === undefined ? undefined : { color: background };
  const line = foreground === undefined ? undefined : { color: foreground };
  const content =
    (symbol === undefined || symbol === "auto" ? "" : value("symbol", symbol)) +
    (symbol === "none" ? "" : value("size", size) + shapeElement(fill, line));
  return content === "" ? "" : element("c:marker", null, content);
}

function points(series: SeriesDescription, kind: Kind): readonly string[] {
  return Object.entries(series.points)
    .map(([index, point]) => [Number(index), point] as const)
    .filter(([, { fill, line, marker }]) => [fill, line, marker].some((each) => each !== undefined))
    .sort(([a], [b]) => a - b)
    .map(([index, point]) => pointElement(index, point, series, kind));
}

function pointElement(
  index: number,
  { fill, line, marker }: PointDescription,
  series: SeriesDescription,
  kind: Kind
): string {
  const hasMarker = kind === "line" || kind === "scatter" || kind === "radar";
  const isFilled = kind === "bar" || kind === "column";
  return element(
    "c:dPt",
    null,
    value("idx", index),
    isFilled ? value("invertIfNegative", series.invertIfNegative) : "",
    hasMarker ? markerElement({ ...series.marker, ...marker }, true) : "",
    value("bubble3D", false),
    shapeElement(fill === undefined ? series.fill : fill, line === undefined ? series.line : line)
  );
}

const TRENDS: Readonly<Record<string, string>> = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
};

function trendlineElement(trend: TrendlineDescription): string {
  const type = TRENDS[trend.type] ?? "linear";
  return element(
    "c:trendline",
    null,
    trend.name === undefined ? "" : textElement("c:name", trend.name),
    shapeElement(undefined, trend.line),
    value("trendlineType", type),
    type === "poly" ? value("order", trend.polynomialOrder ?? 2) : "",
    type === "movingAvg" ? value("period", trend.movingAveragePeriod ?? 2) : "",
    value("forward", trend.forwardPeriod),
    value("backward", trend.backwardPeriod),
    value("intercept", trend.intercept),
    value("dispRSqr", trend.showRSquared ?? false),
    value("dispEq", trend.showEquation ?? false)
  );
}

const ERROR_SIDES: Readonly<Record<string, string>> = { MinusValues: "minus", PlusValues: "plus" };
const ERROR_TYPES: Readonly<Record<string, string>> = {
  FixedValue: "fixedVal",
  Percent: "percentage",
  StDev: "stdDev",
  StError: "stdErr",
};

function errorBars({ xErrorBars, yErrorBars }: SeriesDescription, kind: Kind): string {
  if (isRound(kind) || kind === "radar") return "";
  const hasDirections = hasTwoValueAxes(kind);
  const bars = (given: ErrorBarsDescription | undefined, direction: string): string => {
    const type = ERROR_TYPES[given?.type ?? "StError"];
    // Own values cannot be set through the API; the file could not say which.
    if (!given || given.visible === false || !type) return "";
    return element(
      "c:errBars",
      null,
      hasDirections ? value("errDir", direction) : "",
      value("errBarType", ERROR_SIDES[given.include ?? ""] ?? "both"),
      value("errValType", type),
      value("noEndCap", given.endStyleCap === false),
      type === "stdErr" ? "" : value("val", type === "percentage" ? 5 : 1),
      shapeElement(undefined, given.line)
    );
  };
  return (hasDirections ? bars(xErrorBars, "x") : "") + bars(yErrorBars, "y");
}

function data(host: Host, series: SeriesDescription, kind: Kind): readonly string[] {
  const { x, values, bubbleSizes } = series;
  const [across, up] = hasTwoValueAxes(kind) ? ["c:xVal", "c:yVal"] : ["c:cat", "c:val"];
  return [
    x === undefined ? "" : element(across, null, categorySource(host, x)),
    element(up, null, numberSource(host, values)),
    kind === "bubble" && bubbleSizes
      ? element("c:bubbleSize", null, numberSource(host, bubbleSizes))
      : "",
  ];
}
