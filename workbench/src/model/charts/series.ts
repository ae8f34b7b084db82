import { Adapter } from "../../protocol/adapter";
import { invalidArgument, itemNotFound } from "../errors";
import type { Chart } from "./chart";
import { ChartDataLabels } from "./dataLabels";
import type { SeriesDescription } from "./description";
import { ChartErrorBars } from "./errorBars";
import { ChartFill, ChartLineFormat } from "./formats";
import { AXIS_GROUPS, CHART_TYPES } from "./names";
import { newAxis } from "./newChart";
import { ChartPart, give, Parts } from "./parts";
import { ChartPointsCollection } from "./points";
import { seriesLabels, showLabels } from "./seriesLabels";
import { giveMarkers, SERIES_MEMBERS, type MarkerKey } from "./seriesMembers";
import { ChartBinOptions, ChartBoxwhiskerOptions, ChartMapOptions } from "./seriesOptions";
import { seriesName } from "./seriesTexts";
import { anyCells, lineOf, referenceOf, sourceOf } from "./sources";
import { ChartTrendlineCollection } from "./trendlines";
import {
  hasLines,
  hasMarkers,
  isBar,
  isColumn,
  isDoughnut,
  isPie,
  isStacked,
  typeOf,
} from "./types";
import { oneOf, text, truth, whole } from "./values";

const OWN = [
  "axisGroup",
  "chartType",
  "doughnutHoleSize",
  "explosion",
  "firstSliceAngle",
  "gapWidth",
  "hasDataLabels",
  "markerBackgroundColor",
  "markerForegroundColor",
  "markerSize",
  "markerStyle",
  "name",
  "overlap",
  "plotOrder",
  "varyByCategories",
];

/** One series of a chart. It is known by an id of its own, so it stays itself when others come and go. */
export class ChartSeries extends ChartPart<SeriesDescription> {
  readonly typeName = "ChartSeries";
  override readonly scalars = [...Object.keys(SERIES_MEMBERS), ...OWN];
  constructor(
    readonly chart: Chart,
    readonly id: string
  ) {
    super(new Parts(chart, () => [{ read: () => this.kept, open: () => this.kept }]));
  }

  /** @throws ItemNotFound once the series is deleted */
  get kept(): SeriesDescription {
    const found = this.chart.description.series.find((series) => series.id === this.id);
    if (!found) throw itemNotFound("such series any more");
    return found;
  }
  get index(): number {
    return this.chart.description.series.indexOf(this.kept);
  }
  /** The type that counts: its own or the chart's. */
  get type(): string {
    return typeOf(this.chart.description, this.kept);
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }
  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(
      seriesLabels(this.chart, () => [this.kept]),
      this.type
    );
  }
  get trendlines(): ChartTrendlineCollection {
    return new ChartTrendlineCollection(this);
  }
  get xErrorBars(): ChartErrorBars {
    return new ChartErrorBars(this.parts.part("xErrorBars", () => ({})));
  }
  get yErrorBars(): ChartErrorBars {
    return new ChartErrorBars(this.parts.part("yErrorBars", () => ({})));
  }
  get binOptions(): ChartBinOptions {
    return new ChartBinOptions(this.parts);
  }
  get boxwhiskerOptions(): ChartBoxwhiskerOptions {
    return new ChartBoxwhiskerOptions(this.parts);
  }
  get mapOptions(): ChartMapOptions {
    return new ChartMapOptions(this.parts);
  }

  get name(): string {
    return seriesName(this.chart.host, this.kept, this.index);
  }
  /** A text, or "=Sheet1!$B$1" for the cell that holds it. */
  set name(value: string) {
    const words = text(value);
    const name = referenceOf(this.chart.host, words) ?? words;
    this.parts.change((series) => (series.name = name));
  }
  get chartType(): string {
    return this.type;
  }
  set chartType(value: string) {
    const type = oneOf(CHART_TYPES)(value);
    this.parts.change((series) => {
      if (type === this.chart.description.type) delete series.type;
      else series.type = type;
    });
  }
  get axisGroup(): string {
    return this.kept.axisGroup;
  }
  set axisGroup(value: string) {
    const group = oneOf(AXIS_GROUPS)(value);
    this.parts.change((series) => {
      series.axisGroup = group;
      if (group === "Secondary") this.chart.description.axes.secondaryValue ??= newAxis();
    });
  }
  get hasDataLabels(): boolean {
    return this.kept.hasLabels;
  }
  set hasDataLabels(value: boolean) {
    const shown = truth(value);
    this.parts.change((series) => (shown ? showLabels(series) : hideLabels(series)));
  }
  /** The place among the series of the same type and axes, from 0. */
  get plotOrder(): number {
    return this.group.indexOf(this.kept);
  }
  set plotOrder(value: number) {
    const { group, kept } = this;
    const target = group[whole(0, group.length - 1)(value)] ?? kept;
    this.chart.change(() => {
      const { series } = this.chart.description;
      const place = series.indexOf(target);
      series.splice(series.indexOf(kept), 1);
      series.splice(place, 0, kept);
    });
  }
  get varyByCategories(): boolean {
    return this.kept.varyByCategories ?? isPie(this.type);
  }
  set varyByCategories(value: boolean) {
    const vary = truth(value);
    this.parts.change((series) => (series.varyByCategories = vary));
  }

  // What a type does not have reads as null and cannot be set, as Excel refuses it.
  get gapWidth(): number | null {
    if (!this.hasBars) return null;
    const automatic = isStacked(this.type) ? 150 : isBar(this.type) ? 182 : 219;
    return this.kept.gapWidth ?? automatic;
  }
  set gapWidth(value: number) {
    this.needs(this.hasBars, "gapWidth");
    const width = whole(0, 500)(value);
    // Columns of one type stand in the same slots, so the gap belongs to all of them.
    this.chart.change(() => this.group.forEach((series) => (series.gapWidth = width)));
  }
  get overlap(): number | null {
    if (!this.hasBars) return null;
    const automatic = isStacked(this.type) ? 100 : isBar(this.type) ? 0 : -27;
    return this.kept.overlap ?? automatic;
  }
  set overlap(value: number) {
    this.needs(this.hasBars, "overlap");
    const overlap = whole(-100, 100)(value);
    this.chart.change(() => this.group.forEach((series) => (series.overlap = overlap)));
  }
  get doughnutHoleSize(): number | null {
    return isDoughnut(this.type) ? (this.kept.doughnutHoleSize ?? 75) : null;
  }
  set doughnutHoleSize(value: number) {
    this.needs(isDoughnut(this.type), "doughnutHoleSize");
    const size = whole(10, 90)(value);
    this.parts.change((series) => (series.doughnutHoleSize = size));
  }
  get firstSliceAngle(): number | null {
    return isPie(this.type) ? (this.kept.firstSliceAngle ?? 0) : null;
  }
  set firstSliceAngle(value: number) {
    this.needs(isPie(this.type), "firstSliceAngle");
    const angle = whole(0, 360)(value);
    this.parts.change((series) => (series.firstSliceAngle = angle));
  }
  get explosion(): number | null {
    return isPie(this.type) ? (this.kept.explosion ?? 0) : null;
  }
  set explosion(value: number) {
    this.needs(isPie(this.type), "explosion");
    const percent = whole(0, 400)(value);
    this.parts.change((series) => (series.explosion = percent));
  }

  setValues(source: unknown): void {
    const values = lineOf(source);
    this.parts.change((series) => (series.values = values));
  }
  setXAxisValues(source: unknown): void {
    const x = sourceOf(anyCells(source));
    this.parts.change((series) => (series.x = x));
  }
  setBubbleSizes(source: unknown): void {
    const sizes = lineOf(source);
    this.parts.change((series) => (series.bubbleSizes = sizes));
  }
  delete(): void {
    const { kept } = this;
    this.chart.change(() => {
      const { description } = this.chart;
      description.series = description.series.filter((series) => series !== kept);
    });
  }

  /** What Excel draws where nothing is set; "" for the colours it chooses. */
  automaticMarker(key: MarkerKey): unknown {
    if (key === "size") return 5;
    if (key !== "style") return "";
    return hasLines(this.type) && !hasMarkers(this.type) ? "None" : "Automatic";
  }

  private get hasBars(): boolean {
    return (
      isBar(this.type) ||
      isColumn(this.type) ||
      /^(Histogram|Pareto|Waterfall|Funnel|BarOfPie|PieOfPie)$/.test(this.type)
    );
  }
  private get group(): SeriesDescription[] {
    const { kept, type } = this;
    const chart = this.chart.description;
    return chart.series.filter(
      (each) => each.axisGroup === kept.axisGroup && typeOf(chart, each) === type
    );
  }
  private needs(possible: boolean, member: string): void {
    if (!possible) throw invalidArgument(`A series of type ${this.type} has no ${member}.`);
  }
}
give(ChartSeries, SERIES_MEMBERS);
giveMarkers(ChartSeries, (series, key) => series.automaticMarker(key));

function hideLabels(series: SeriesDescription): void {
  series.hasLabels = false;
  for (const point of Object.values(series.points)) delete point.hasLabel;
}

export class ChartSeriesFormat extends Adapter {
  readonly typeName = "ChartSeriesFormat";
  constructor(private readonly series: ChartSeries) {
    super();
  }
  get fill(): ChartFill {
    return new ChartFill(this.series.parts.slot("fill"));
  }
  get line(): ChartLineFormat {
    const { type, parts } = this.series;
    const automatic = { visible: hasLines(type), weight: /^XY/.test(type) ? 1.5 : 2.25 };
    const none = { visible: false, weight: 0.75 };
    return new ChartLineFormat(parts.slot("line"), hasLines(type) ? automatic : none);
  }
}
