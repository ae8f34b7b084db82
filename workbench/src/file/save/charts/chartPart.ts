import type { Host } from "../../../host";
import type { ChartDescription, PlotAreaDescription } from "../../../model/charts/description";
import { isPie } from "../../../model/charts/types";
import { element, XML_HEADER } from "../xml";
import { plotElements } from "./plots";
import { shapeElement, value } from "./shapes";
import { textProperties, titleElement } from "./texts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const BLANKS: Readonly<Record<string, string>> = {
  NotPlotted: "gap",
  Zero: "zero",
  Interpolated: "span",
};
const LEGEND_PLACES: Readonly<Record<string, string>> = {
  Right: "r",
  Bottom: "b",
  Top: "t",
  Left: "l",
  Corner: "tr",
};

/** The part of a file that is one native chart. */
export function chartPart(host: Host, chart: ChartDescription): string {
  const { title, plotArea, area, others } = chart;
  const inner = element(
    "c:chart",
    null,
    titleElement(title, host),
    // Excel makes a title by itself where there is one series, unless it was taken away.
    value("autoTitleDeleted", title.visible === false),
    element(
      "c:plotArea",
      null,
      plotLayout(plotArea, chart),
      plotElements(host, chart),
      shapeElement(plotArea.fill, plotArea.border)
    ),
    legendElement(chart),
    value("plotVisOnly", chart.plotVisibleOnly),
    value("dispBlanksAs", BLANKS[chart.displayBlanksAs] ?? "gap")
  );
  return (
    XML_HEADER +
    element(
      "c:chartSpace",
      { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS },
      host.memory.date1904 ? value("date1904", true) : "",
      value("roundedCorners", others["roundedCorners"] === true),
      inner,
      shapeElement(area.fill, area.border),
      textProperties(area.font)
    )
  );
}

/** The box inside the axes, or the one with their labels, as shares of the chart. */
function plotLayout({ inside, outside }: PlotAreaDescription, chart: ChartDescription): string {
  const box = inside ?? outside;
  if (!box || Object.values(box).every((each) => each === undefined)) return element("c:layout");
  return layoutElement(box, chart, inside ? "inner" : "outer");
}

function layoutElement(
  box: NonNullable<PlotAreaDescription["inside"]>,
  chart: ChartDescription,
  target?: "inner" | "outer"
): string {
  const share = (name: string, points: number | undefined, whole: number): string =>
    points === undefined ? "" : value(name, Math.round((points / whole) * 1e6) / 1e6);
  const layout = element(
    "c:manualLayout",
    null,
    value("layoutTarget", target),
    box.left === undefined ? "" : value("xMode", "edge"),
    box.top === undefined ? "" : value("yMode", "edge"),
    share("x", box.left, chart.width),
    share("y", box.top, chart.height),
    share("w", box.width, chart.width),
    share("h", box.height, chart.height)
  );
  return element("c:layout", null, layout);
}

function legendElement(chart: ChartDescription): string {
  const { legend, series, type } = chart;
  const visible = legend.visible ?? (series.length > 1 || isPie(type));
  if (!visible) return "";
  return element(
    "c:legend",
    null,
    value("legendPos", LEGEND_PLACES[legend.position ?? ""] ?? "b"),
    ...legend.hiddenEntries.map((index) =>
      element("c:legendEntry", null, value("idx", index), value("delete", true))
    ),
    legendLayout(chart),
    value("overlay", legend.overlay ?? false),
    shapeElement(legend.fill, legend.border),
    textProperties(legend.font)
  );
}

/** A legend that was moved or sized stands where it was put. */
function legendLayout(chart: ChartDescription): string {
  const { position, others } = chart.legend;
  if (position !== "Custom") return "";
  const length = (side: string) => {
    const points = others[side];
    return typeof points === "number" ? { [side]: points } : {};
  };
  const box = { ...length("left"), ...length("top"), ...length("width"), ...length("height") };
  return Object.keys(box).length === 0 ? "" : layoutElement(box, chart);
}
