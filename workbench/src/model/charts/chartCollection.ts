import { Adapter } from "../../protocol/adapter";
import { invalidArgument, itemNotFound } from "../errors";
import { Range } from "../range";
import type { Worksheet } from "../worksheet";
import { chartAdded } from "./activeChart";
import { chartsChanged } from "./changes";
import { Chart } from "./chart";
import type { ChartDescription } from "./description";
import { ChartEvent } from "./events";
import { CHART_TYPES, SERIES_BY } from "./names";
import { freeChartId, freeName, newChart } from "./newChart";
import { findSeries } from "./sourceData";
import { oneOf } from "./values";

/** The charts of one sheet. */
export class ChartCollection extends Adapter {
  readonly typeName = "ChartCollection";
  override readonly scalars = ["count"];
  constructor(private readonly sheet: Worksheet) {
    super();
  }

  /** As they are kept with the workbook; lowest first. */
  get descriptions(): ChartDescription[] {
    return (this.sheet.host.memory.charts[this.sheet.id] ??= []);
  }
  override items(): readonly Chart[] {
    const kept = this.sheet.host.memory.charts[this.sheet.id] ?? [];
    return kept.map((chart) => new Chart(this.sheet, chart.id));
  }

  get count(): number {
    return this.items().length;
  }
  getCount(): number {
    return this.count;
  }
  /** By name, whatever its capitals, or by id. @throws ItemNotFound */
  getItem(key: string): Chart {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`chart ${key}`);
    return found;
  }
  getItemOrNullObject(key: string): Chart | null {
    const name = String(key).toLowerCase();
    const items = this.items();
    return (
      items.find((chart) => chart.id === key) ??
      items.find((chart) => chart.name.toLowerCase() === name) ??
      null
    );
  }
  /** @throws InvalidArgument beyond the last */
  getItemAt(index: number): Chart {
    const found = this.items()[index];
    if (!found) throw invalidArgument(`There is no chart at ${index}.`);
    return found;
  }

  /** @param seriesBy "Auto", "Columns" or "Rows" */
  add(type: string, source: Range, seriesBy?: string | null): Chart {
    const kind = oneOf(CHART_TYPES)(type);
    const by = oneOf(SERIES_BY)(seriesBy ?? "Auto");
    if (!(source instanceof Range)) throw invalidArgument("A chart's data is a range.");
    const { host } = this.sheet;
    const { descriptions } = this;
    const id = freeChartId(host);
    const data = findSeries(source, by, kind);
    host.byItself(() => descriptions.push(newChart(id, freeName(descriptions), kind, data)));
    chartsChanged(host, this.sheet.id);
    const chart = new Chart(this.sheet, id);
    chartAdded(chart);
    return chart;
  }

  _RegisterAddedEvent(): void {
    this.watch(ChartEvent.added);
  }
  _UnregisterAddedEvent(): void {
    this.unwatch(ChartEvent.added);
  }
  _RegisterDeletedEvent(): void {
    this.watch(ChartEvent.deleted);
  }
  _UnregisterDeletedEvent(): void {
    this.unwatch(ChartEvent.deleted);
  }
  _RegisterActivatedEvent(): void {
    this.watch(ChartEvent.activated);
  }
  _UnregisterActivatedEvent(): void {
    this.unwatch(ChartEvent.activated);
  }
  _RegisterDeactivatedEvent(): void {
    this.watch(ChartEvent.deactivated);
  }
  _UnregisterDeactivatedEvent(): void {
    this.unwatch(ChartEvent.deactivated);
  }

  private watch(type: number): void {
    this.sheet.host.events.watch(type, this.sheet.id);
  }
  private unwatch(type: number): void {
    this.sheet.host.events.unwatch(type, this.sheet.id);
  }
}
