import type {
  ChartDescription,
  LegendDescription,
  PlotAreaDescription,
  SeriesDescription,
} from "../../../model/charts/description";
import type { XmlElement } from "../xml";
import { axesOf, isSecondary } from "./axes";
import type { ChartContext } from "./chartContext";
import { plotsOf, type Plot } from "./plots";
import { seriesOf } from "./series";
import { boxOf } from "./shapes";
import { sourceTable } from "./sourceTable";
import { textLook, titleOf } from "./texts";

/** A chart without its place: the boxes inside it are shares of its width and height. */
export type ChartRead = Omit<ChartDescription, "id" | "name" | "left" | "top" | "width" | "height">;

const BLANKS: Readonly<Record<string, ChartDescription["displayBlanksAs"]>> = {
  zero: "Zero",
  span: "Interpolated",
};
const LEGEND_PLACES: Readonly<Record<string, string>> = {
  l: "Left",
  r: "Right",
  t: "Top",
  tr: "Corner",
};

/**
 * Reads the part of a file that is one chart; null where no description stands for it.
 *
 * @param root the element chartSpace
 */
export function chartOf(root: XmlElement, context: ChartContext): ChartRead | null {
  const chart = root.at("chart");
  const area = chart?.at("plotArea");
  const plots = area && plotsOf(area, context);
  if (!chart || !area || !plots || plots.length === 0) return null;
  if (root.at("pivotSource")) context.lose("follows a pivot table; it keeps to the cells");
  if (root.at("userShapes")) context.lose("has shapes drawn on it");
  if (area.at("dTable")) context.lose("has a data table");
  const title = chart.at("title");
  const isUntitled = chart.at("autoTitleDeleted")?.flag("val", true) ?? false;
  const plotted = seriesIn(plots, context);
  const hasRoundedCorners = root.at("roundedCorners")?.flag("val", true) ?? false;
  return {
    ...plotted,
    displayBlanksAs: BLANKS[chart.value("dispBlanksAs") ?? ""] ?? "NotPlotted",
    plotVisibleOnly: chart.at("plotVisOnly")?.flag("val", true) ?? true,
    title: {
      ...(title ? titleOf(title, context) : isUntitled ? { visible: false } : {}),
      others: {},
    },
    legend: legendOf(chart.at("legend"), context),
    axes: axesOf(area, plots, plotted.type, context),
    plotArea: { ...layoutOf(area), ...boxOf(area, context) },
    area: { ...boxOf(root, context), ...textLook(root.at("txPr"), context) },
    others: { ...(hasRoundedCorners && { roundedCorners: true }) },
  };
}

interface Member {
  readonly element: XmlElement;
  readonly plot: Plot;
}

function seriesIn(plots: readonly Plot[], context: ChartContext) {
  const order = ({ element }: Member): number => element.at("order")?.number("val") ?? Infinity;
  const members = plots
    .flatMap((plot) => plot.series.map((element): Member => ({ element, plot })))
    .sort((a, b) => order(a) - order(b) || 0);
  const types = members.map(({ element, plot }) => plot.typeOf(element));
  const type =
    types.find((each) => each === "XYScatter") ??
    types[0] ??
    plots[0]?.typeOf(plots[0].element) ??
    "";
  const series = members.map(({ element, plot }, place) => {
    const read = seriesOf(element, plot, place, context);
    if (types[place] !== type) read.type = types[place];
    if (isSecondary(plot, plots)) read.axisGroup = "Secondary";
    Object.assign(read, plotOptions(plot, element, types[place] ?? type));
    return read;
  });
  return { type, series, ...sourceTable(series) };
}

/** What a file says of a plot and the API of its series; left out where Excel chooses the same. */
function plotOptions(
  { element: plot, series }: Plot,
  element: XmlElement,
  type: string
): Partial<SeriesDescription> {
  const number = (name: string): number | undefined => plot.at(name)?.number("val");
  const isFirst = series[0] === element;
  const isRound = /^(pie|doughnut|ofPie)/.test(plot.name);
  const varied = plot.at("varyColors")?.flag("val", true) ?? isRound;
  const isStacked = /Stacked/.test(type);
  const [gap, overlap] = isStacked ? [150, 100] : type.startsWith("Bar") ? [182, 0] : [219, -27];
  const said: Partial<SeriesDescription> = {};
  if (plot.name === "barChart") {
    const ownGap = number("gapWidth") ?? 150;
    const ownOverlap = number("overlap") ?? 0;
    if (ownGap !== gap) said.gapWidth = ownGap;
    if (ownOverlap !== overlap) said.overlap = ownOverlap;
  }
  if (!isFirst) return said;
  const hole = number("holeSize");
  const angle = number("firstSliceAng");
  if (varied !== isRound) said.varyByCategories = varied;
  if (hole !== undefined && hole !== 75) said.doughnutHoleSize = hole;
  if (angle !== undefined && angle !== 0) said.firstSliceAngle = angle;
  return said;
}

function legendOf(legend: XmlElement | undefined, context: ChartContext): LegendDescription {
  if (!legend) return { visible: false, hiddenEntries: [], others: {} };
  const position = LEGEND_PLACES[legend.value("legendPos") ?? "r"];
  const box = manualBox(legend);
  const hidden = legend
    .all("legendEntry")
    .filter((entry) => entry.at("delete")?.flag("val", true) ?? false)
    .map((entry) => entry.at("idx")?.number("val") ?? -1);
  return {
    visible: true,
    ...(box ? { position: "Custom" } : position !== undefined && { position }),
    ...(legend.at("overlay")?.flag("val", true) && { overlay: true }),
    ...boxOf(legend, context),
    ...textLook(legend.at("txPr"), context),
    hiddenEntries: hidden.filter((index) => index >= 0).sort((a, b) => a - b),
    others: { ...box },
  };
}

type Box = NonNullable<PlotAreaDescription["inside"]>;

function layoutOf(area: XmlElement): PlotAreaDescription {
  const box = manualBox(area);
  if (!box) return {};
  const isInside = area.value("layout", "manualLayout", "layoutTarget") === "inner";
  return { [isInside ? "inside" : "outside"]: box, position: "Custom" };
}

/** A box laid by hand, in shares; a distance from where Excel would lay it is no place. */
function manualBox(element: XmlElement): Box | undefined {
  const layout = element.at("layout", "manualLayout");
  if (!layout) return undefined;
  const number = (name: string): number | undefined => layout.at(name)?.number("val");
  const isPlace = (mode: string): boolean => layout.value(mode) === "edge";
  const [left, top, width, height] = [
    isPlace("xMode") ? number("x") : undefined,
    isPlace("yMode") ? number("y") : undefined,
    isPlace("wMode") ? undefined : number("w"),
    isPlace("hMode") ? undefined : number("h"),
  ];
  const box: Box = {
    ...(left !== undefined && { left }),
    ...(top !== undefined && { top }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
  return Object.keys(box).length > 0 ? box : undefined;
}
