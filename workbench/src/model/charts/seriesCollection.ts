import { Adapter } from "../../protocol/adapter";
import { invalidArgument } from "../errors";
import type { Chart } from "./chart";
import { freeSeriesId, newSeries } from "./newChart";
import { ChartSeries } from "./series";
import { referenceOf } from "./sources";
import { hasNumberX } from "./types";
import { text, whole } from "./values";

export class ChartSeriesCollection extends Adapter {
  readonly typeName = "ChartSeriesCollection";
  override readonly scalars = ["count"];
  constructor(private readonly chart: Chart) {
    super();
  }
  override items(): readonly ChartSeries[] {
    return this.chart.description.series.map((series) => new ChartSeries(this.chart, series.id));
  }
  get count(): number {
    return this.chart.description.series.length;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): ChartSeries {
    const found = this.items()[index];
    if (!found) throw invalidArgument(`There is no series at ${index}.`);
    return found;
  }

  /** Adds a series without values. Beside others it has their categories; a scatter's x values are its own. */
  add(name?: string | null, index?: number | null): ChartSeries {
    const { description } = this.chart;
    if (description.series.length >= 255) throw invalidArgument("A chart has at most 255 series.");
    const place = whole(0, description.series.length)(index ?? description.series.length);
    const words = name === undefined || name === null ? undefined : text(name);
    const own = words === undefined ? undefined : (referenceOf(this.chart.host, words) ?? words);
    const categories = hasNumberX(description.type) ? undefined : description.series[0]?.x;
    const series = newSeries(freeSeriesId(description));
    if (own !== undefined) series.name = own;
    if (categories) series.x = categories;
    this.chart.change(() => description.series.splice(place, 0, series));
    return new ChartSeries(this.chart, series.id);
  }
}
