import { invalidArgument } from "../errors";
import { ChartDataLabelFormat, LABEL_FONT } from "./dataLabels";
import type { LabelDescription } from "./description";
import { automaticPosition, LABEL_MEMBERS, labelPosition } from "./labelMembers";
import { ChartPart, give, other, type Members, type Parts } from "./parts";
import { pointCategory, pointValue, seriesName } from "./seriesTexts";
import { formulaOf, referenceOf, sourceTexts } from "./sources";
import type { ChartSeries } from "./series";
import { number, text } from "./values";

const MEMBERS: Members<LabelDescription> = {
  ...LABEL_MEMBERS,
  height: { read: () => null },
  // Where Excel places the label itself the workbench has no distance to tell.
  left: other("left", number(), null),
  top: other("top", number(), null),
  width: { read: () => null },
};

/** The label of one point. What it does not say is as in the labels of its series. */
export class ChartDataLabel extends ChartPart<LabelDescription> {
  readonly typeName = "ChartDataLabel";
  override readonly scalars = [...Object.keys(MEMBERS), "formula", "position", "text"];
  constructor(
    label: Parts<LabelDescription>,
    private readonly series: ChartSeries,
    private readonly index: number
  ) {
    super(label);
  }

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.parts, LABEL_FONT);
  }
  get position(): string | null {
    return this.parts.value((label) => label?.position ?? automaticPosition(this.series.type));
  }
  set position(value: string) {
    const position = labelPosition(value);
    this.parts.change((label) => (label.position = position));
  }

  /** What the label says: its own text, its cell's, or what it shows of the point. */
  get text(): string {
    const { host } = this.series.chart;
    const kept = this.kept;
    if (kept.source) return sourceTexts(host, kept.source).join(" ");
    return kept.text ?? this.shownText(kept);
  }
  set text(value: string) {
    const words = text(value);
    this.parts.change((label) => {
      label.text = words;
      (label.others ??= {})["autoText"] = false;
      delete label.formula;
      delete label.source;
    });
  }
  /** The cell of the text; otherwise the text. */
  get formula(): string {
    const { source } = this.kept;
    return source ? formulaOf(this.series.chart.host, source) : this.text;
  }
  set formula(value: string) {
    const { host } = this.series.chart;
    const source = referenceOf(host, text(value));
    if (!source) throw invalidArgument(`“${value}” is no reference to a cell.`);
    this.parts.change((label) => {
      label.formula = formulaOf(host, source);
      label.source = source;
      (label.others ??= {})["autoText"] = false;
      delete label.text;
    });
  }

  private get kept(): Readonly<LabelDescription> {
    return this.parts.value((label) => label) ?? {};
  }
  private shownText(label: Readonly<LabelDescription>): string {
    const { chart, kept, index } = this.series;
    const { host } = chart;
    const value = pointValue(host, kept, this.index);
    const shown = [
      label.showSeriesName ? seriesName(host, kept, index) : null,
      label.showCategoryName ? pointCategory(host, chart.description, kept, this.index) : null,
      label.showValue ? String(value ?? "") : null,
    ];
    return shown.filter((part) => part !== null).join(label.separator ?? ", ");
  }
}
give(ChartDataLabel, MEMBERS);
