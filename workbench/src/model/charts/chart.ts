import type { Host } from "../../host";
import { Adapter } from "../../protocol/adapter";
import { invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { Range } from "../range";
import type { Worksheet } from "../worksheet";
import { activateChart, chartDeleted } from "./activeChart";
import { ChartAxes } from "./axes";
import { ChartAreaFormat } from "./chartArea";
import { ChartEvent } from "./events";
import { chartsChanged } from "./changes";
import { ChartDataLabels } from "./dataLabels";
import type { ChartDescription } from "./description";
import { ChartLegend } from "./legend";
import { CHART_TYPES, PLOT_BY, SERIES_BY } from "./names";
import { replaceData } from "./newChart";
import { Parts, type ChartOwner } from "./parts";
import { ChartPivotOptions } from "./pivotOptions";
import { ChartPlotArea } from "./plotArea";
import { chartLabels } from "./seriesLabels";
import { ChartSeriesCollection } from "./seriesCollection";
import { SheetPlaces } from "./sheetPlaces";
import { findSeries } from "./sourceData";
import { ChartTitle } from "./title";
import { number, oneOf, text, truth, whole } from "./values";

/** The name that the API gives to blanks bridged by a line, and ours in a chart's description. */
const BRIDGED = { api: "Interplotted", kept: "Interpolated" } as const;

/** One chart on a sheet. */
export class Chart extends Adapter implements ChartOwner {
  readonly typeName = "Chart";
  override readonly scalars = [
    "categoryLabelLevel",
    "chartType",
    "displayBlanksAs",
    "height",
    "id",
    "left",
    "name",
    "plotBy",
    "plotVisibleOnly",
    "seriesNameLevel",
    "showAllFieldButtons",
    "showDataLabelsOverMaximum",
    "style",
    "top",
    "width",
  ];

  constructor(
    readonly sheet: Worksheet,
    readonly id: string
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }
  get host(): Host {
    return this.sheet.host;
  }
  get description(): ChartDescription {
    const charts = this.host.memory.charts[this.sheet.id] ?? [];
    const found = charts.find((chart) => chart.id === this.id);
    if (!found) throw itemNotFound("such chart any more");
    return found;
  }
  change(work: () => void): void {
    this.host.byItself(work);
    chartsChanged(this.host, this.sheet.id);
  }

  get worksheet(): Worksheet {
    return this.sheet;
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  get title(): ChartTitle {
    return new ChartTitle(this.parts.part("title", () => ({ others: {} })));
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.parts.part("legend", () => ({ hiddenEntries: [], others: {} })));
  }
  get axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get plotArea(): ChartPlotArea {
    return new ChartPlotArea(this.parts.part("plotArea", () => ({})));
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.parts.part("area", () => ({})));
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(chartLabels(this), this.description.type);
  }
  get pivotOptions(): ChartPivotOptions {
    return new ChartPivotOptions(this.parts);
  }

  get name(): string {
    return this.description.name;
  }
  set name(value: string) {
    const name = text(value);
    if (name === "" || name.length > 255)
      throw invalidArgument("A chart's name has 1 to 255 letters.");
    this.update({ name });
  }
  get chartType(): string {
    return this.description.type;
  }
  set chartType(value: string) {
    const type = oneOf(CHART_TYPES)(value);
    this.change(() => {
      const chart = this.description;
      chart.type = type;
      for (const series of chart.series) delete series.type;
    });
  }
  get left(): number {
    return this.description.left;
  }
  set left(points: number) {
    this.update({ left: number(0)(points) });
  }
  get top(): number {
    return this.description.top;
  }
  set top(points: number) {
    this.update({ top: number(0)(points) });
  }
  get width(): number {
    return this.description.width;
  }
  set width(points: number) {
    this.update({ width: number(0)(points) });
  }
  get height(): number {
    return this.description.height;
  }
  set height(points: number) {
    this.update({ height: number(0)(points) });
  }
  get displayBlanksAs(): string {
    const kept = this.description.displayBlanksAs;
    return kept === BRIDGED.kept ? BRIDGED.api : kept;
  }
  set displayBlanksAs(value: string) {
    const name = oneOf(["NotPlotted", "Zero", BRIDGED.api])(value);
    this.update({ displayBlanksAs: name === BRIDGED.api ? BRIDGED.kept : name });
  }
  get plotVisibleOnly(): boolean {
    return this.description.plotVisibleOnly;
  }
  set plotVisibleOnly(value: boolean) {
    this.update({ plotVisibleOnly: truth(value) });
  }
  get plotBy(): string {
    return this.description.plotBy;
  }
  /** Reads the cells of the chart the other way round. */
  set plotBy(value: string) {
    const plotBy = oneOf(PLOT_BY)(value);
    const { source, plotBy: before } = this.description;
    if (plotBy === before) return;
    const sheet = source && "area" in source ? this.host.sheet(source.sheetId) : null;
    if (!sheet || !source || !("area" in source)) {
      throw invalidOperation("The chart's series were not read from one range.");
    }
    this.setData(new Range(sheet, source.area), plotBy);
  }
  get categoryLabelLevel(): number {
    return this.other("categoryLabelLevel", -1);
  }
  set categoryLabelLevel(level: number) {
    this.setOther("categoryLabelLevel", whole(-3, 255)(level));
  }
  get seriesNameLevel(): number {
    return this.other("seriesNameLevel", -1);
  }
  set seriesNameLevel(level: number) {
    this.setOther("seriesNameLevel", whole(-3, 255)(level));
  }
  get showAllFieldButtons(): boolean {
    return this.other("showAllFieldButtons", true);
  }
  set showAllFieldButtons(value: boolean) {
    this.setOther("showAllFieldButtons", truth(value));
  }
  get showDataLabelsOverMaximum(): boolean {
    return this.other("showDataLabelsOverMaximum", true);
  }
  set showDataLabelsOverMaximum(value: boolean) {
    this.setOther("showDataLabelsOverMaximum", truth(value));
  }
  /** The number of a built-in style; 2 is the plain one. */
  get style(): number {
    return this.other("style", 2);
  }
  set style(value: number) {
    this.setOther("style", whole(1, 428)(value));
  }

  /** @param seriesBy "Auto", "Columns" or "Rows" */
  setData(source: Range, seriesBy?: string | null): void {
    if (!(source instanceof Range)) throw invalidArgument("A chart's data is a range.");
    const by = oneOf(SERIES_BY)(seriesBy ?? "Auto");
    const data = findSeries(source, by, this.description.type);
    this.change(() => replaceData(this.description, data));
  }
  /** Moves the chart's corner to a cell; with a second one the chart reaches to that cell's end. */
  setPosition(startCell: Range | string, endCell?: Range | string | null): void {
    const places = new SheetPlaces(this.sheet.engine.getSheet());
    const start = places.boxOf(this.cellsOf(startCell).area);
    const position = { left: start.left, top: start.top };
    if (endCell === undefined || endCell === null || endCell === "") return this.update(position);
    const end = places.boxOf(this.cellsOf(endCell).area);
    const width = end.left + end.width - start.left;
    const height = end.top + end.height - start.top;
    if (width < 0 || height < 0) throw invalidArgument("The end cell lies before the start cell.");
    this.update({ ...position, width, height });
  }
  activate(): void {
    activateChart(this);
  }
  delete(): void {
    const charts = this.host.memory.charts[this.sheet.id] ?? [];
    const place = charts.indexOf(this.description);
    this.change(() => charts.splice(place, 1));
    chartDeleted(this);
  }

  _RegisterActivatedEvent(): void {
    this.host.events.watch(ChartEvent.activated, this.id);
  }
  _UnregisterActivatedEvent(): void {
    this.host.events.unwatch(ChartEvent.activated, this.id);
  }
  _RegisterDeactivatedEvent(): void {
    this.host.events.watch(ChartEvent.deactivated, this.id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.host.events.unwatch(ChartEvent.deactivated, this.id);
  }

  /** The chart as a whole. */
  get parts(): Parts<ChartDescription> {
    return new Parts(this, () => [{ read: () => this.description, open: () => this.description }]);
  }

  private update(values: Partial<ChartDescription>): void {
    this.change(() => Object.assign(this.description, values));
  }
  private other<V>(name: string, otherwise: V): V {
    // Kept by the setter of the same member, which has checked it.
    return (this.description.others[name] as V | undefined) ?? otherwise;
  }
  private setOther(name: string, value: unknown): void {
    this.change(() => (this.description.others[name] = value));
  }
  private cellsOf(cells: Range | string): Range {
    const range = cells instanceof Range ? cells : this.sheet.getRange(text(cells));
    if (range.sheet.id !== this.sheet.id) throw invalidArgument("The cell is on another sheet.");
    return range;
  }
}
