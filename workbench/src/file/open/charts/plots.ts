import type { XmlElement } from "../xml";
import type { ChartContext } from "./chartContext";

/** The series of one element of a plot area: of one kind, on one pair of axes. */
export interface Plot {
  readonly element: XmlElement;
  /** The element's name: "barChart". */
  readonly kind: string;
  readonly series: readonly XmlElement[];
  readonly axisIds: readonly string[];
  /** Excel.ChartType of one of its series. */
  typeOf(series: XmlElement): string;
}

/** Kinds that no description stands for. */
const UNKNOWN = /^surface/;

/** The plots of a plot area, as they follow each other; null where one is of a kind that the workbench has not. */
export function plotsOf(area: XmlElement, context: ChartContext): readonly Plot[] | null {
  const elements = area.children.filter(({ name }) => /Chart$/.test(name));
  if (elements.some(({ name }) => UNKNOWN.test(name))) return null;
  return elements.map((element) => {
    tellLosses(element, context);
    return {
      element,
      kind: element.name,
      series: element.all("ser"),
      axisIds: element.all("axId").map((id) => id.attribute("val") ?? ""),
      typeOf: typeReader(element),
    };
  });
}

function tellLosses(plot: XmlElement, { lose }: ChartContext): void {
  if (plot.name.includes("3D")) lose("is three-dimensional; a save makes it flat");
  if (plot.name === "stockChart") lose("is a stock chart; it is kept as lines");
  if (plot.name === "ofPieChart") lose("has a second plot; a save makes it one pie");
  if (["upDownBars", "hiLowLines", "dropLines", "serLines"].some((name) => plot.at(name))) {
    lose("has lines or bars between its series");
  }
  const extensions = plot.at("extLst")?.descendants("ext") ?? [];
  if (extensions.some((ext) => ext.children.some(({ name }) => /^filtered.*Series$/.test(name)))) {
    lose("has series that are filtered out");
  }
}

function typeReader(plot: XmlElement): Plot["typeOf"] {
  const grouping = plot.value("grouping") ?? "";
  const stacked =
    grouping === "percentStacked" ? "Stacked100" : grouping === "stacked" ? "Stacked" : "";
  const always = (type: string) => () => type;
  switch (plot.name) {
    case "barChart":
    case "bar3DChart":
      return always(barType(plot, stacked));
    case "lineChart":
      return (series) => (marksLine(plot, series) ? `LineMarkers${stacked}` : `Line${stacked}`);
    case "stockChart":
      return (series) => (symbolOf(series) === "none" ? "Line" : "LineMarkers");
    case "line3DChart":
      return always("3DLine");
    case "areaChart":
      return always(`Area${stacked}`);
    case "area3DChart":
      return always(`3DArea${stacked}`);
    case "pie3DChart":
      return always("3DPie");
    case "ofPieChart":
      return always(plot.value("ofPieType") === "bar" ? "BarOfPie" : "PieOfPie");
    case "doughnutChart":
      return always("Doughnut");
    case "radarChart":
      return always(radarType(plot));
    case "scatterChart":
      return (series) => scatterType(plot, series);
    case "bubbleChart":
      return always("Bubble");
    default:
      return always("Pie");
  }
}

function barType(plot: XmlElement, stacked: string): string {
  const isBar = plot.value("barDir") === "bar";
  const how = stacked === "" ? "Clustered" : stacked;
  if (plot.name === "barChart") return `${isBar ? "Bar" : "Column"}${how}`;
  const solid = /^(cylinder|cone|pyramid)/.exec(plot.value("shape") ?? "")?.[1];
  const shape = solid ? solid.charAt(0).toUpperCase() + solid.slice(1) : "3D";
  const direction = isBar ? "Bar" : solid ? "Col" : "Column";
  // Behind each other, which only columns are.
  const inDepth = !isBar && (plot.value("grouping") ?? "standard") === "standard";
  return `${shape}${direction}${inDepth ? "" : how}`;
}

/** "auto", "none", "circle" …; undefined where the file says nothing. */
export const symbolOf = (series: XmlElement): string | undefined =>
  series.value("marker", "symbol");

const marksLine = (plot: XmlElement, series: XmlElement): boolean => {
  const symbol = symbolOf(series);
  return symbol === undefined ? (plot.at("marker")?.flag("val", true) ?? false) : symbol !== "none";
};

function radarType(plot: XmlElement): string {
  const style = plot.value("radarStyle");
  if (style === "filled") return "RadarFilled";
  const isPlain = plot.all("ser").every((series) => symbolOf(series) === "none");
  return style === "standard" || isPlain ? "Radar" : "RadarMarkers";
}

function scatterType(plot: XmlElement, series: XmlElement): string {
  const line = series.at("spPr", "ln");
  const hasLine = line ? !line.at("noFill") : plot.value("scatterStyle") !== "marker";
  if (!hasLine) return "XYScatter";
  const way = series.at("smooth")?.flag("val", true) ? "Smooth" : "Lines";
  return `XYScatter${way}${symbolOf(series) === "none" ? "NoMarkers" : ""}`;
}
