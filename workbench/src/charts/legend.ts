import type { LegendComponentOption } from "echarts/components";
import type { ChartDescription } from "../model/charts/description";
import { fillColor, lineStyle, type LineStyle } from "./appearance";
import { markerOf } from "./markers";
import { KEY_WIDTH, type LegendPlan } from "./frame";
import type { PlottedSeries } from "./plottedSeries";

/** One line of the legend. */
export interface LegendEntry {
  /** Of the series or slice that it explains: ECharts goes by names, and two of ours may be the same. */
  readonly id: string;
  readonly text: string;
  readonly icon: string;
}

export const legendId = ({ place }: PlottedSeries): string => `series ${place}`;

/** The legend's lines for charts with axes: one for a series, and one for each of its trendlines. */
export function seriesEntries(
  chart: ChartDescription,
  series: readonly PlottedSeries[]
): LegendEntry[] {
  const hidden = new Set(chart.legend.hiddenEntries);
  return series
    .filter(({ place }) => !hidden.has(place))
    .flatMap((one) => [
      { id: legendId(one), text: one.name, icon: iconOf(one) },
      ...one.description.trendlines.map((line, at) => ({
        id: `${legendId(one)} trend ${at}`,
        text: line.name ?? `${line.type} (${one.name})`,
        icon: LINE_ICON,
      })),
    ]);
}

const LINE_ICON = "path://M0 4H25V6H0Z";

function iconOf(series: PlottedSeries): string {
  const { plot } = series.drawing;
  const solid = plot === "column" || plot === "bar" || plot === "area" || plot === "bubble";
  if (solid || series.drawing.filled) return "rect";
  const { symbol } = markerOf(series, -1);
  const line: LineStyle = lineStyle(
    series.description.line,
    series.drawing.joined ? { color: series.color, weight: 1 } : null
  );
  if (line.opacity === 0) return symbol;
  return symbol === "none" ? LINE_ICON : "inherit";
}

/** The legend as ECharts draws it, in its place. */
export function legendOption(
  chart: ChartDescription,
  plan: LegendPlan,
  entries: readonly LegendEntry[]
): LegendComponentOption {
  const across = plan.side === "Top" || plan.side === "Bottom";
  const texts = new Map(entries.map(({ id, text }) => [id, text]));
  const border = lineStyle(chart.legend.border, null);
  return {
    type: "plain",
    orient: across ? "horizontal" : "vertical",
    top: plan.box.top,
    ...(across ? { left: "center", width: plan.box.width } : { left: plan.box.left }),
    align: "left",
    padding: 0,
    itemGap: across ? 14 : 5,
    itemWidth: KEY_WIDTH - 8,
    itemHeight: 8,
    backgroundColor: fillColor(chart.legend.fill, "transparent"),
    borderColor: border.color,
    borderWidth: border.width,
    selectedMode: false,
    textStyle: { ...plan.style, rich: undefined },
    data: entries.map(({ id, icon }) => ({ name: id, ...(icon === "inherit" ? {} : { icon }) })),
    formatter: (id: string) => texts.get(id) ?? "",
    z: 200,
  };
}
