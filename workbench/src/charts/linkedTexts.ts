import type { ChartDescription, Source } from "../model/charts/description";
import type { ReadSource } from "./chartCells";

/**
 * The chart with what its titles and labels read now, where they follow cells.
 *
 * @example withLinkedTexts(chart, read).series[0].points[0].label.text // what the label's cell shows
 */
export function withLinkedTexts(chart: ChartDescription, read: ReadSource): ChartDescription {
  // Excel shows the text of a linked cell in hidden rows too.
  const follow = <T extends { text?: string; source?: Source }>(texted: T): T => {
    if (!texted.source) return texted;
    const cells = read(texted.source, false).flat();
    return { ...texted, text: cells.map(({ text }) => text).join(" ") };
  };
  const followed = <T extends { title: { text?: string; source?: Source } }>(axis: T): T => ({
    ...axis,
    title: follow(axis.title),
  });
  const axes = Object.entries(chart.axes).map(([name, axis]) => [name, followed(axis)] as const);
  return {
    ...chart,
    title: follow(chart.title),
    axes: { ...chart.axes, ...Object.fromEntries(axes) },
    series: chart.series.map((series) => ({
      ...series,
      points: Object.fromEntries(
        Object.entries(series.points).map(([at, point]) => [
          at,
          point.label ? { ...point, label: follow(point.label) } : point,
        ])
      ),
    })),
  };
}
