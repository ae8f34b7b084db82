import { Adapter } from "../../protocol/adapter";
import { invalidArgument } from "../errors";
import type { Font, TitleDescription } from "./description";
import { BoxFormat, ChartFont, type AutomaticFont } from "./formats";
import { HORIZONTAL, TITLE_POSITIONS, VERTICAL } from "./names";
import { ChartPart, give, membersOf, other, Parts, type Members } from "./parts";
import { seriesName } from "./seriesTexts";
import { referenceOf, sourceTexts } from "./sources";
import { number, oneOf, text, textAngle, truth } from "./values";

const TITLE_FONT: AutomaticFont = { size: 14, color: "#595959" };
const { field } = membersOf<TitleDescription>();

const MEMBERS: Members<TitleDescription> = {
  height: { read: () => null },
  horizontalAlignment: field("horizontalAlignment", oneOf(HORIZONTAL), "Center"),
  // Where Excel places the title itself the workbench has no distance to tell.
  left: other("left", number(0), null),
  overlay: field("overlay", truth, false),
  position: field("position", oneOf(TITLE_POSITIONS), "Top"),
  showShadow: field("showShadow", truth, false),
  textOrientation: field("textOrientation", textAngle, 0),
  top: other("top", number(0), null),
  verticalAlignment: field("verticalAlignment", oneOf(VERTICAL), "Center"),
  width: { read: () => null },
};

export class ChartTitle extends ChartPart<TitleDescription> {
  readonly typeName = "ChartTitle";
  override readonly scalars = [...Object.keys(MEMBERS), "text", "visible"];

  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.parts, TITLE_FONT);
  }

  /** What the title says: its text, the cell's, or what Excel writes by itself. */
  get text(): string {
    const { owner } = this.parts;
    const { host } = owner.sheet;
    const { title, series } = owner.description;
    if (title.source) return sourceTexts(host, title.source).join(" ");
    const [only] = series;
    if (title.text !== undefined) return title.text;
    return only && series.length === 1 ? seriesName(host, only, 0) : "Chart Title";
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
      delete title.runs;
      delete title.source;
    });
  }
  /** A chart of one series shows its name by itself. */
  get visible(): boolean {
    const { title, series } = this.parts.owner.description;
    return title.visible ?? series.length === 1;
  }
  set visible(value: boolean) {
    const visible = truth(value);
    this.parts.change((title) => (title.visible = visible));
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
      delete title.runs;
    });
  }
  getSubstring(start: number, length: number): ChartFormatString {
    const end = this.text.length;
    const valid = Number.isInteger(start) && Number.isInteger(length) && start >= 0 && length > 0;
    if (!valid || start + length > end) {
      throw invalidArgument(`The title has no ${length} letters from ${start} on.`);
    }
    return new ChartFormatString(this.parts, start, length);
  }
}
give(ChartTitle, MEMBERS);

export class ChartTitleFormat extends BoxFormat<TitleDescription> {
  readonly typeName = "ChartTitleFormat";
}

/** Some letters of a title, which may look different from the rest. */
export class ChartFormatString extends Adapter {
  readonly typeName = "ChartFormatString";
  constructor(
    private readonly title: Parts<TitleDescription>,
    private readonly start: number,
    private readonly length: number
  ) {
    super();
  }
  get font(): ChartFont {
    const { title, start, length } = this;
    const { owner } = title;
    const run = () =>
      owner.description.title.runs?.find((each) => each.start === start && each.length === length);
    const whole = () => owner.description.title.font;
    const open = (): Font => {
      const known = run();
      if (known) return known.font;
      const fresh = { start, length, font: {} };
      (owner.description.title.runs ??= []).push(fresh);
      return fresh.font;
    };
    const place = { read: () => ({ ...whole(), ...run()?.font }), open };
    return new ChartFont(new Parts<Font>(owner, () => [place]), TITLE_FONT);
  }
}
