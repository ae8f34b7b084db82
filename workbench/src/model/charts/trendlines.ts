import { Adapter } from "../../protocol/adapter";
import { invalidArgument, itemNotFound } from "../errors";
import type { TrendlineDescription } from "./description";
import { ChartLineFormat } from "./formats";
import { TRENDLINE_TYPES } from "./names";
import { ChartPart, give, membersOf, Parts, type Members, type Slot } from "./parts";
import type { Line } from "./description";
import type { ChartSeries } from "./series";
import { ChartTrendlineLabel } from "./trendlineLabel";
import { number, oneOf, orAutomatic, text, truth, whole } from "./values";

const { field } = membersOf<TrendlineDescription>();

const MEMBERS: Members<TrendlineDescription> = {
  backwardPeriod: field("backwardPeriod", number(0), 0),
  forwardPeriod: field("forwardPeriod", number(0), 0),
  // The computed intercept is not known here; "" is Excel's own choice.
  intercept: field("intercept", orAutomatic(number()), ""),
  movingAveragePeriod: field("movingAveragePeriod", whole(2, 255), 2),
  polynomialOrder: field("polynomialOrder", whole(2, 6), 2),
  showEquation: field("showEquation", truth, false),
  showRSquared: field("showRSquared", truth, false),
  type: {
    read: (line) => line?.type,
    write: (value, line) => (line.type = oneOf(TRENDLINE_TYPES)(value)),
  },
};

/** Lines through the points of a series. */
export class ChartTrendlineCollection extends Adapter {
  readonly typeName = "ChartTrendlineCollection";
  constructor(private readonly series: ChartSeries) {
    super();
  }
  override items(): readonly ChartTrendline[] {
    return this.series.kept.trendlines.map((line) => new ChartTrendline(this.series, line));
  }
  getCount(): number {
    return this.series.kept.trendlines.length;
  }
  /** @throws ItemNotFound beyond the last */
  getItem(index: number): ChartTrendline {
    const found = this.items()[index];
    if (!found) throw itemNotFound(`trendline ${index}`);
    return found;
  }
  add(type?: string | null): ChartTrendline {
    const line = { type: oneOf(TRENDLINE_TYPES)(type ?? "Linear"), others: {} };
    if (/Pie|Doughnut|Radar|Stacked|^3D|Surface/.test(this.series.type)) {
      throw invalidArgument(`A series of type ${this.series.type} has no trendline.`);
    }
    this.series.parts.change((series) => series.trendlines.push(line));
    return new ChartTrendline(this.series, line);
  }
}

export class ChartTrendline extends ChartPart<TrendlineDescription> {
  readonly typeName = "ChartTrendline";
  override readonly scalars = [...Object.keys(MEMBERS), "name"];
  constructor(
    private readonly series: ChartSeries,
    private readonly line: TrendlineDescription
  ) {
    super(new Parts(series.chart, () => [{ read: () => line, open: () => line }]));
  }
  /** office.js asks for a trendline again by its place in the series. */
  override identity() {
    return { _Id: this._Id };
  }
  get _Id(): number {
    return this.series.kept.trendlines.indexOf(this.line);
  }
  get format(): ChartTrendlineFormat {
    return new ChartTrendlineFormat(this.parts.slot("line"));
  }
  get label(): ChartTrendlineLabel {
    return new ChartTrendlineLabel(this.parts.part("label", () => ({})));
  }
  /** "Linear (Sales)" unless it was given a name. */
  get name(): string {
    return this.line.name ?? `${this.automaticName} (${this.series.name})`;
  }
  set name(value: string | null) {
    const name = orAutomatic(text)(value);
    this.parts.change((line) => {
      if (name === undefined) delete line.name;
      else line.name = name;
    });
  }
  delete(): void {
    this.series.parts.change((series) => {
      series.trendlines = series.trendlines.filter((line) => line !== this.line);
    });
  }

  private get automaticName(): string {
    const { type, movingAveragePeriod = 2 } = this.line;
    if (type === "MovingAverage") return `${movingAveragePeriod} per. Mov. Avg.`;
    const short: Readonly<Record<string, string>> = {
      Exponential: "Expon.",
      Logarithmic: "Log.",
      Polynomial: "Poly.",
    };
    return short[type] ?? type;
  }
}
give(ChartTrendline, MEMBERS);

export class ChartTrendlineFormat extends Adapter {
  readonly typeName = "ChartTrendlineFormat";
  constructor(private readonly slot: Slot<Line | undefined>) {
    super();
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.slot, { visible: true, weight: 1.5 });
  }
}
