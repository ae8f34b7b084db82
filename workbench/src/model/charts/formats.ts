import { Adapter } from "../../protocol/adapter";
import type { Fill, Font, Line } from "./description";
import { LINE_STYLES, UNDERLINES } from "./names";
import { ChartPart, give, type Parts, type Slot } from "./parts";
import { color, number, oneOf, text, truth } from "./values";

/** How text looks where nothing is said; what Excel gives its charts. */
export interface AutomaticFont {
  readonly size: number;
  readonly color: string;
}
export const BODY_FONT: AutomaticFont = { size: 9, color: "#595959" };

const FONT_CHECKS = {
  bold: truth,
  color,
  italic: truth,
  name: text,
  size: number(1, 409),
  underline: oneOf(UNDERLINES),
};
type FontMember = keyof typeof FONT_CHECKS;

/** Text of a chart. What is not set here is as in the chart area, and else as Excel has it. */
export class ChartFont extends ChartPart<Font> {
  readonly typeName = "ChartFont";
  override readonly scalars = Object.keys(FONT_CHECKS);
  constructor(
    parts: Parts<Font>,
    private readonly automatic: AutomaticFont
  ) {
    super(parts);
  }
  /** What the member is where the element itself says nothing. */
  inherited(member: FontMember): unknown {
    const own = { bold: false, italic: false, name: "Calibri", underline: "None" };
    return (
      this.parts.owner.description.area.font?.[member] ?? { ...own, ...this.automatic }[member]
    );
  }
}
for (const member of Object.keys(FONT_CHECKS) as FontMember[]) {
  Object.defineProperty(ChartFont.prototype, member, {
    configurable: true,
    enumerable: true,
    get(this: ChartFont) {
      return this.parts.value((font) => font?.[member] ?? this.inherited(member));
    },
    set(this: ChartFont, value: unknown) {
      this.parts.change((font) => Object.assign(font, { [member]: FONT_CHECKS[member](value) }));
    },
  });
}

export class ChartFill extends Adapter {
  readonly typeName = "ChartFill";
  constructor(private readonly fill: Slot<Fill | undefined>) {
    super();
  }
  setSolidColor(value: string): void {
    const solid = { color: color(value) };
    this.fill.update(() => solid);
  }
  clear(): void {
    this.fill.update(() => null);
  }
}

/** What a line is where nothing is said. */
export interface AutomaticLine {
  readonly visible: boolean;
  /** In points. */
  readonly weight: number;
}
const THIN: AutomaticLine = { visible: true, weight: 0.75 };

abstract class LineMembers extends Adapter {
  override readonly scalars = ["color", "lineStyle", "weight"];
  constructor(
    private readonly line: Slot<Line | undefined>,
    private readonly automatic: AutomaticLine = THIN
  ) {
    super();
  }
  /** "" for Excel's own choice and for no line. */
  get color(): string {
    return this.line.read()?.color ?? "";
  }
  set color(value: string) {
    const wanted = color(value);
    this.line.update((line) => ({ ...line, color: wanted }));
  }
  get lineStyle(): string {
    const line = this.line.read();
    if (line === null) return "None";
    if (line === undefined) return this.automatic.visible ? "Automatic" : "None";
    return line.style ?? "Continuous";
  }
  set lineStyle(name: string) {
    const style = oneOf(LINE_STYLES)(name);
    this.line.update((line) => {
      if (style === "None") return null;
      if (style !== "Automatic") return { ...line, style };
      const { color, weight } = line ?? {};
      return { ...(color && { color }), ...(weight !== undefined && { weight }) };
    });
  }
  get weight(): number {
    return this.line.read()?.weight ?? this.automatic.weight;
  }
  set weight(points: number) {
    const weight = number(0, 1584)(points);
    this.line.update((line) => ({ ...line, weight }));
  }
  clear(): void {
    this.line.update(() => null);
  }
}

export class ChartLineFormat extends LineMembers {
  readonly typeName = "ChartLineFormat";
}
export class ChartBorder extends LineMembers {
  readonly typeName = "ChartBorder";
}

/** What has a fill, a border and text. */
export interface Box {
  fill?: Fill;
  border?: Line;
  font?: Font;
}

/** The format of an element with text: titles, legends, labels. */
export abstract class BoxFormat<T extends Box = Box> extends ChartPart<T> {
  constructor(
    parts: Parts<T>,
    private readonly automatic: AutomaticFont = BODY_FONT
  ) {
    super(parts);
  }
  get fill(): ChartFill {
    return new ChartFill(this.parts.slot("fill"));
  }
  get border(): ChartBorder {
    return new ChartBorder(this.parts.slot("border"), { visible: false, weight: 0.75 });
  }
  get font(): ChartFont {
    return new ChartFont(fontOf(this.parts), this.automatic);
  }
}

/** The font of a part; kept from its first change on. */
export function fontOf(parts: Parts<{ font?: Font }>): Parts<Font> {
  return parts.part("font", () => ({}));
}

export { give };
