import type { ChartDescription, LabelDescription, Source } from "./description";

type Change = (source: Source) => Source;

/** Replaces every reference to cells that a chart holds. */
export function mapSources(chart: ChartDescription, change: Change): void {
  const one = <K extends string>(owner: Partial<Record<K, Source>>, key: K): void => {
    const source = owner[key];
    if (source) owner[key] = change(source);
  };
  const label = (labelled: LabelDescription | undefined): void => {
    if (labelled) one(labelled, "source");
  };
  one(chart, "source");
  one(chart.title, "source");
  for (const axis of Object.values(chart.axes)) {
    if (!axis) continue;
    one(axis, "categoryNames");
    one(axis.title, "source");
  }
  for (const series of chart.series) {
    if (typeof series.name === "object") series.name = change(series.name);
    series.values = change(series.values);
    one(series, "x");
    one(series, "bubbleSizes");
    for (const point of Object.values(series.points)) label(point.label);
    for (const line of series.trendlines) label(line.label);
  }
}
