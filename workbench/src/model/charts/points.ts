import { Adapter } from "../../protocol/adapter";
import { invalidArgument } from "../errors";
import type { CellScalar } from "../sheetCells";
import { ChartDataLabel } from "./dataLabel";
import type { LabelDescription, PointDescription } from "./description";
import { ChartBorder, ChartFill } from "./formats";
import { ChartPart, Parts } from "./parts";
import type { ChartSeries } from "./series";
import { showsAnything } from "./seriesLabels";
import { giveMarkers } from "./seriesMembers";
import { pointCount, pointValue } from "./seriesTexts";
import { truth } from "./values";

/** The points of a series, empty ones included. */
export class ChartPointsCollection extends Adapter {
  readonly typeName = "ChartPointsCollection";
  override readonly scalars = ["count"];
  constructor(private readonly series: ChartSeries) {
    super();
  }
  override items(): readonly ChartPoint[] {
    return Array.from({ length: this.count }, (_, index) => new ChartPoint(this.series, index));
  }
  get count(): number {
    return pointCount(this.series.kept);
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): ChartPoint {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) {
      throw invalidArgument(`There is no point at ${index}.`);
    }
    return new ChartPoint(this.series, index);
  }
}

export class ChartPoint extends ChartPart<PointDescription> {
  readonly typeName = "ChartPoint";
  override readonly scalars = [
    "hasDataLabel",
    "markerBackgroundColor",
    "markerForegroundColor",
    "markerSize",
    "markerStyle",
    "value",
  ];
  constructor(
    readonly series: ChartSeries,
    private readonly index: number
  ) {
    const points = () => series.kept.points;
    const place = {
      read: () => points()[index],
      open: () => (points()[index] ??= {}),
    };
    super(new Parts<PointDescription>(series.chart, () => [place]));
  }

  get format(): ChartPointFormat {
    return new ChartPointFormat(this.parts);
  }
  get dataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.label, this.series, this.index);
  }
  get value(): CellScalar | null {
    return pointValue(this.series.chart.host, this.series.kept, this.index);
  }
  get hasDataLabel(): boolean {
    return this.own?.hasLabel ?? this.series.kept.hasLabels;
  }
  set hasDataLabel(value: boolean) {
    const shown = truth(value);
    this.parts.change((point) => {
      if (!shown) point.hasLabel = false;
      else if (!this.shows(this.openLabel(point))) this.openLabel(point).showValue = true;
    });
  }

  private get own(): Readonly<PointDescription> | undefined {
    return this.series.kept.points[this.index];
  }
  /** Reads through to the labels of the series; a change is the point's own and shows the label. */
  private get label(): Parts<LabelDescription> {
    const place = {
      read: () => ({ ...this.series.kept.labels, ...this.own?.label }),
      open: () => this.openLabel((this.series.kept.points[this.index] ??= {})),
      done: () => {
        const point = this.series.kept.points[this.index];
        if (point?.label) point.hasLabel = this.shows(point.label);
      },
    };
    return new Parts<LabelDescription>(this.series.chart, () => [place]);
  }
  private openLabel(point: PointDescription): LabelDescription {
    point.hasLabel = true;
    const label = (point.label ??= {});
    const chosen = label.showValue ?? this.series.kept.labels.showValue;
    if (chosen === undefined && !this.shows(label)) label.showValue = true;
    return label;
  }
  private shows(label: LabelDescription): boolean {
    const hasText = label.text !== undefined || label.source !== undefined;
    return hasText || showsAnything({ ...this.series.kept.labels, ...label });
  }
}
giveMarkers(
  ChartPoint,
  ({ series }, key) => series.kept.marker[key] ?? series.automaticMarker(key)
);

export class ChartPointFormat extends Adapter {
  readonly typeName = "ChartPointFormat";
  constructor(private readonly point: Parts<PointDescription>) {
    super();
  }
  get fill(): ChartFill {
    return new ChartFill(this.point.slot("fill"));
  }
  get border(): ChartBorder {
    return new ChartBorder(this.point.slot("line"), { visible: false, weight: 0.75 });
  }
}
