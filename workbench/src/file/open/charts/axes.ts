import type { AxisDescription, ChartDescription, Line } from "../../../model/charts/description";
import { newAxis } from "../../../model/charts/newChart";
import type { XmlElement } from "../xml";
import type { ChartContext } from "./chartContext";
import type { Plot } from "./plots";
import { fillOf, lineOf } from "./shapes";
import { textLook, titleOf } from "./texts";

const TICKS: Readonly<Record<string, string>> = { in: "Inside", out: "Outside", cross: "Cross" };
const LABEL_PLACES: Readonly<Record<string, string>> = { high: "High", low: "Low", none: "None" };
const UNITS: Readonly<Record<string, string>> = { days: "Days", months: "Months", years: "Years" };
const KINDS = ["catAx", "dateAx", "valAx", "serAx"];

type Axes = ChartDescription["axes"];
type Ids = readonly string[];

/** Whether the series of a plot stand on the second pair of axes: the one that not the first plot has. */
export function isSecondary(plot: Plot, plots: readonly Plot[]): boolean {
  const [first] = plots.filter(({ axisIds }) => axisIds.length > 0);
  return plot.axisIds.length > 0 && first !== undefined && !shares(plot.axisIds, first.axisIds);
}

const shares = (ids: Ids, others: Ids): boolean => ids.some((id) => others.includes(id));

/**
 * The axes of a plot area, by what they are for.
 *
 * @param type of the chart
 */
export function axesOf(
  area: XmlElement,
  plots: readonly Plot[],
  type: string,
  context: ChartContext
): Axes {
  const elements = area.children.filter(({ name }) => KINDS.includes(name));
  const pair = (second: boolean) => {
    const own = plots.filter(
      (plot) => plot.axisIds.length > 0 && isSecondary(plot, plots) === second
    );
    const ids = own[0]?.axisIds ?? [];
    return ids.flatMap((id) => elements.find((axis) => axis.value("axId") === id) ?? []);
  };
  const primary = readPair(pair(false), false, type, context);
  const secondary = readPair(pair(true), true, type, context);
  return {
    category: primary.category ?? newAxis(),
    value: primary.value ?? newAxis(),
    ...(secondary.category &&
      !isBare(secondary.category) && { secondaryCategory: secondary.category }),
    ...(secondary.value && { secondaryValue: secondary.value }),
    ...(primary.series && { series: primary.series }),
  };
}

/** Hidden with nothing said of it, as the category axis of a second pair usually is. */
const isBare = (axis: AxisDescription): boolean =>
  JSON.stringify(axis) === JSON.stringify(newAxis(false));

function readPair(
  found: readonly XmlElement[],
  second: boolean,
  type: string,
  context: ChartContext
) {
  const numbers = found.filter(({ name }) => name === "valAx");
  // Where both have numbers the plot names the one across first.
  const across = found.find(({ name }) => name === "catAx" || name === "dateAx") ?? numbers[0];
  const up = numbers.find((axis) => axis !== across);
  const depth = found.find(({ name }) => name === "serAx");
  const category = across && axisOf(across, context);
  const value = up && axisOf(up, context);
  // Excel's API says of an axis where the other one crosses it.
  if (category && up) Object.assign(category, crossing(up, second));
  if (value && across) Object.assign(value, crossing(across, false));
  if (value && !second) value.majorGridlines = automaticGrid(value.majorGridlines);
  if (value && value.majorGridlines === undefined) delete value.majorGridlines;
  if (category && across?.name !== "valAx" && up) {
    const between = up.value("crossBetween") !== "midCat";
    const usual = !/^(3D)?Area/.test(type);
    if (between !== usual) category.isBetweenCategories = between;
  }
  return { category, value, series: depth && axisOf(depth, context) };
}

/** Gridlines of the value axis are there unless they were taken away. */
const automaticGrid = (line: Line | undefined): Line | undefined =>
  line === undefined ? null : line !== null && Object.keys(line).length === 0 ? undefined : line;

function crossing(other: XmlElement, atEnd: boolean): Partial<AxisDescription> {
  const at = other.at("crossesAt")?.number("val");
  if (at !== undefined) return { position: "Custom", positionAt: at };
  const crosses = other.value("crosses");
  if (crosses === "min") return { position: "Minimum" };
  // The second value axis stands at the far end by itself.
  return crosses === "max" && !atEnd ? { position: "Maximum" } : {};
}

function axisOf(axis: XmlElement, context: ChartContext): AxisDescription {
  const number = (...path: readonly string[]): number | undefined =>
    axis.at(...path)?.number("val");
  const logBase = number("scaling", "logBase");
  const format = axis.at("numFmt");
  const code = format?.attribute("formatCode") ?? "General";
  const linked = format?.flag("sourceLinked") ?? true;
  const title = axis.at("title");
  const said: Partial<AxisDescription> = {
    minimum: number("scaling", "min"),
    maximum: number("scaling", "max"),
    majorUnit: number("majorUnit"),
    minorUnit: number("minorUnit"),
    ...(logBase !== undefined && { scaleType: "Logarithmic" }),
    logBase: logBase === 10 ? undefined : logBase,
    ...(axis.value("scaling", "orientation") === "maxMin" && { reversed: true }),
    ...((code !== "General" || !linked) && { numberFormat: code, linkNumberFormat: linked }),
    majorTickMark: TICKS[axis.value("majorTickMark") ?? ""],
    minorTickMark: TICKS[axis.value("minorTickMark") ?? ""],
    tickLabelPosition: LABEL_PLACES[axis.value("tickLblPos") ?? ""],
    tickLabelSpacing: number("tickLblSkip"),
    tickMarkSpacing: number("tickMarkSkip"),
    categoryType: categoryType(axis),
    baseTimeUnit: UNITS[axis.value("baseTimeUnit") ?? ""],
    ...displayUnit(axis),
    majorGridlines: grid(axis.at("majorGridlines"), context),
    minorGridlines: grid(axis.at("minorGridlines"), context),
    line: lineOf(axis.at("spPr"), context),
    fill: fillOf(axis.at("spPr"), context),
    ...textLook(axis.at("txPr"), context),
    ...(title && { title: axisTitle(title, context) }),
  };
  return {
    ...newAxis(!(axis.at("delete")?.flag("val", true) ?? false)),
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  };
}

function categoryType(axis: XmlElement): string | undefined {
  if (axis.name === "dateAx") return "DateAxis";
  const automatic = axis.name !== "catAx" || (axis.at("auto")?.flag("val", true) ?? true);
  return automatic ? undefined : "TextAxis";
}

const grid = (lines: XmlElement | undefined, context: ChartContext): Line | undefined =>
  lines && (lineOf(lines.at("spPr"), context) ?? (lines.at("spPr", "ln", "noFill") ? null : {}));

function displayUnit(axis: XmlElement): Partial<AxisDescription> {
  const units = axis.at("dispUnits");
  if (!units) return {};
  const named = units.value("builtInUnit") ?? "";
  const own = units.at("custUnit")?.number("val");
  return {
    displayUnit: own === undefined ? named.charAt(0).toUpperCase() + named.slice(1) : "Custom",
    ...(own !== undefined && { customDisplayUnit: own }),
    showDisplayUnitLabel: units.at("dispUnitsLbl") !== undefined,
  };
}

function axisTitle(title: XmlElement, context: ChartContext): AxisDescription["title"] {
  const { visible, text, source, font, fill, border, textOrientation } = titleOf(title, context);
  return {
    visible: visible ?? true,
    ...(text !== undefined && { text }),
    ...(source && { source }),
    ...(font && { font }),
    ...(fill !== undefined && { fill }),
    ...(border !== undefined && { border }),
    ...(textOrientation !== undefined && { others: { textOrientation } }),
  };
}
