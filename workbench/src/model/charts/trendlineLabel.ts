import { invalidArgument } from "../errors";
import type { LabelDescription } from "./description";
import { BoxFormat } from "./formats";
import { LABEL_MEMBERS } from "./labelMembers";
import { ChartPart, give, other, type Members } from "./parts";
import { formulaOf, referenceOf, sourceTexts } from "./sources";
import { number, text } from "./values";

const { autoText, horizontalAlignment, linkNumberFormat, numberFormat } = LABEL_MEMBERS;
const { textOrientation, verticalAlignment } = LABEL_MEMBERS;
const MEMBERS = {
  autoText,
  height: { read: () => null },
  horizontalAlignment,
  left: other("left", number(), null),
  linkNumberFormat,
  numberFormat,
  textOrientation,
  top: other("top", number(), null),
  verticalAlignment,
  width: { read: () => null },
} as Members<LabelDescription>;

/** The equation beside a trendline. Its automatic text is not computed here and reads as "". */
export class ChartTrendlineLabel extends ChartPart<LabelDescription> {
  readonly typeName = "ChartTrendlineLabel";
  override readonly scalars = [...Object.keys(MEMBERS), "formula", "text"];

  get format(): ChartTrendlineLabelFormat {
    return new ChartTrendlineLabelFormat(this.parts);
  }
  get text(): string {
    const { host } = this.parts.owner.sheet;
    const source = this.parts.value((label) => label?.source);
    if (source) return sourceTexts(host, source).join(" ");
    return this.parts.value((label) => label?.text) ?? "";
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
  get formula(): string {
    const source = this.parts.value((label) => label?.source);
    return source ? formulaOf(this.parts.owner.sheet.host, source) : this.text;
  }
  set formula(value: string) {
    const { host } = this.parts.owner.sheet;
    const source = referenceOf(host, text(value));
    if (!source) throw invalidArgument(`“${value}” is no reference to a cell.`);
    this.parts.change((label) => {
      label.formula = formulaOf(host, source);
      label.source = source;
      (label.others ??= {})["autoText"] = false;
      delete label.text;
    });
  }
}
give(ChartTrendlineLabel, MEMBERS);

export class ChartTrendlineLabelFormat extends BoxFormat<LabelDescription> {
  readonly typeName = "ChartTrendlineLabelFormat";
}
