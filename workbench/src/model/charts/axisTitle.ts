import { invalidArgument } from "../errors";
import type { AxisDescription } from "./description";
import { BoxFormat, type AutomaticFont } from "./formats";
import { ChartPart, give, other, type Members } from "./parts";
import { referenceOf, sourceTexts } from "./sources";
import { text, textAngle, truth } from "./values";

type AxisTitle = AxisDescription["title"];
const AXIS_TITLE_FONT: AutomaticFont = { size: 10, color: "#595959" };

const MEMBERS: Members<AxisTitle> = {
  textOrientation: other("textOrientation", textAngle, 0),
  visible: {
    read: (title) => title?.visible ?? false,
    write: (value, title) => (title.visible = truth(value)),
  },
};

export class ChartAxisTitle extends ChartPart<AxisTitle> {
  readonly typeName = "ChartAxisTitle";
  override readonly scalars = [...Object.keys(MEMBERS), "text"];

  get format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this.parts, AXIS_TITLE_FONT);
  }
  get text(): string {
    const { host } = this.parts.owner.sheet;
    const source = this.parts.value((title) => title?.source);
    if (source) return sourceTexts(host, source).join(" ");
    return this.parts.value((title) => title?.text) ?? "Axis Title";
  }
  set text(value: string) {
    const words = text(value);
    if (words.startsWith("=")) {
      this.setFormula(words);
      return;
    }
    this.parts.change((title) => {
      title.text = words;
      title.visible = true;
      delete title.source;
    });
  }
  /** Takes the text from a cell. @example title.setFormula("=Sheet1!$A$1") */
  setFormula(formula: string): void {
    const { host } = this.parts.owner.sheet;
    const source = referenceOf(host, text(formula));
    if (!source) throw invalidArgument(`“${formula}” is no reference to a cell.`);
    const words = sourceTexts(host, source).join(" ");
    this.parts.change((title) => {
      title.source = source;
      title.text = words;
      title.visible = true;
    });
  }
}
give(ChartAxisTitle, MEMBERS);

export class ChartAxisTitleFormat extends BoxFormat<AxisTitle> {
  readonly typeName = "ChartAxisTitleFormat";
}
