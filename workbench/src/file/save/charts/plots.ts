import type { Host } from "../../../host";
import type {
  AxisDescription,
  ChartDescription,
  SeriesDescription,
} from "../../../model/charts/description";
import { hasMarkers, isPie, typeOf } from "../../../model/charts/types";
import { element } from "../xml";
import { categoryAxis, valueAxis, type AxisPlace } from "./axes";
import { groupingOf, hasTwoValueAxes, isRound, kindOf, type Kind } from "./kinds";
import { seriesElement } from "./seriesParts";
import { value } from "./shapes";

/** Series of one kind on one pair of axes. */
interface Plot {
  readonly kind: Kind;
  readonly type: string;
  readonly isSecondary: boolean;
  readonly members: { readonly series: SeriesDescription; readonly index: number }[];
}

/** Areas lie behind columns, columns behind lines, lines behind points. */
const ORDER: readonly Kind[] = [
  "pie",
  "doughnut",
  "area",
  "column",
  "bar",
  "radar",
  "line",
  "scatter",
  "bubble",
];
const AXIS_IDS = { primary: [500000001, 500000002], secondary: [500000003, 500000004] } as const;

/** The plots and axes of a chart, as they follow each other in its plot area. */
export function plotElements(host: Host, chart: ChartDescription): string {
  const plots = plotsOf(chart);
  const content = plots.map((plot) => plotElement(host, plot)).join("");
  return content + axisElements(host, chart, plots);
}

function plotsOf(chart: ChartDescription): readonly Plot[] {
  const plots: Plot[] = [];
  const names = chart.axes.category.categoryNames;
  chart.series.forEach((each, index) => {
    if (each.filtered) return;
    const series = names ? { ...each, x: names } : each;
    const type = typeOf(chart, series);
    const kind = kindOf(type);
    const isSecondary = series.axisGroup === "Secondary" && !isRound(kind);
    const alike = plots.find(
      (plot) =>
        plot.kind === kind &&
        plot.isSecondary === isSecondary &&
        groupingOf(plot.type) === groupingOf(type)
    );
    if (alike) alike.members.push({ series, index });
    else plots.push({ kind, type, isSecondary, members: [{ series, index }] });
  });
  const rank = ({ kind, isSecondary }: Plot) => ORDER.indexOf(kind) + (isSecondary ? 100 : 0);
  return plots.sort((a, b) => rank(a) - rank(b));
}

function plotElement(host: Host, { kind, type, isSecondary, members }: Plot): string {
  const first = members[0]?.series;
  const grouping = groupingOf(type);
  const series = members.map((each) =>
    seriesElement(host, each.series, each.series.type ?? type, each.index)
  );
  const varied = first?.varyByCategories ?? isPie(type);
  const usual = spacing(kind, grouping);
  const ids = AXIS_IDS[isSecondary ? "secondary" : "primary"].map((id) => value("axId", id));
  const start = [value("varyColors", varied), ...series];
  switch (kind) {
    case "bar":
    case "column":
      return element(
        "c:barChart",
        null,
        value("barDir", kind === "bar" ? "bar" : "col"),
        value("grouping", grouping),
        ...start,
        value("gapWidth", first?.gapWidth ?? usual.gap),
        value("overlap", first?.overlap ?? usual.overlap),
        ...ids
      );
    case "line":
      return element(
        "c:lineChart",
        null,
        value("grouping", grouping),
        ...start,
        value("marker", hasMarkers(type) || members.some((each) => each.series.marker.style)),
        ...ids
      );
    case "area":
      return element("c:areaChart", null, value("grouping", grouping), ...start, ...ids);
    case "scatter":
      return element("c:scatterChart", null, value("scatterStyle", "lineMarker"), ...start, ...ids);
    case "bubble":
      return element("c:bubbleChart", null, ...start, value("showNegBubbles", false), ...ids);
    case "radar": {
      const style = type === "RadarFilled" ? "filled" : type === "Radar" ? "standard" : "marker";
      return element("c:radarChart", null, value("radarStyle", style), ...start, ...ids);
    }
    case "pie":
      return element(
        "c:pieChart",
        null,
        ...start,
        value("firstSliceAng", first?.firstSliceAngle ?? 0)
      );
    case "doughnut":
      return element(
        "c:doughnutChart",
        null,
        ...start,
        value("firstSliceAng", first?.firstSliceAngle ?? 0),
        value("holeSize", first?.doughnutHoleSize ?? 75)
      );
  }
}

/** How Excel spaces the columns of a new chart, in percent. */
function spacing(kind: Kind, grouping: string): { readonly gap: number; readonly overlap: number } {
  if (grouping !== "clustered") return { gap: 150, overlap: 100 };
  return kind === "bar" ? { gap: 182, overlap: 0 } : { gap: 219, overlap: -27 };
}

const HIDDEN: AxisDescription = { visible: false, title: {}, others: {} };
const SHOWN: AxisDescription = { visible: true, title: {}, others: {} };

function axisElements(
  host: Host,
  { axes, type }: ChartDescription,
  plots: readonly Plot[]
): string {
  const pair = (isSecondary: boolean): string => {
    const own = plots.filter((plot) => plot.isSecondary === isSecondary && !isRound(plot.kind));
    if (own.length === 0) return "";
    const isBar = own.some(({ kind }) => kind === "bar");
    const areNumbers = own.every(({ kind }) => hasTwoValueAxes(kind));
    const [categoryId, valueId] = AXIS_IDS[isSecondary ? "secondary" : "primary"];
    const across = (isSecondary ? axes.secondaryCategory : axes.category) ?? HIDDEN;
    const up = (isSecondary ? axes.secondaryValue : axes.value) ?? SHOWN;
    const place = (id: number, crossId: number, isCategory: boolean): AxisPlace => {
      const lies = isCategory !== isBar;
      const position = lies ? (isSecondary ? "t" : "b") : isSecondary ? "r" : "l";
      return { host, id, crossId, position, isSecondary };
    };
    const first = place(categoryId, valueId, true);
    const second = place(valueId, categoryId, false);
    // Charts of areas reach the edges, where columns and lines stand in the middle of their categories.
    const between = across.isBetweenCategories ?? !/^(3D)?Area/.test(type);
    if (areNumbers) {
      const aside = { ...first, isSecondary: false };
      return (
        valueAxis(across, up, aside, false, false) +
        valueAxis(up, across, second, false, !isSecondary)
      );
    }
    return categoryAxis(across, up, first) + valueAxis(up, across, second, between, !isSecondary);
  };
  return pair(false) + pair(true);
}
