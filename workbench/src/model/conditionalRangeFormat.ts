import { Adapter } from "../protocol/adapter";
import { colorOf } from "./colors";
import type { ConditionalBorder, ConditionalStyle, Description } from "./conditionalDescription";
import { invalidArgument } from "./errors";

/** A conditional format whose description can be read and changed. */
export interface Described {
  readonly description: Description;
  /** The first cell of the format, to which relative references refer. */
  readonly firstCell: { readonly row: number; readonly column: number };
  describe(change: Partial<Description>): void;
}

/** How cells look that fulfil a rule. */
export class ConditionalRangeFormat extends Adapter {
  readonly typeName = "ConditionalRangeFormat";
  override readonly scalars = ["numberFormat"];
  readonly borders: ConditionalRangeBorderCollection;
  readonly fill: ConditionalRangeFill;
  readonly font: ConditionalRangeFont;
  constructor(private readonly owner: Described) {
    super();
    this.borders = new ConditionalRangeBorderCollection(owner);
    this.fill = new ConditionalRangeFill(owner);
    this.font = new ConditionalRangeFont(owner);
  }
  get numberFormat(): string {
    return this.owner.description.format.numberFormat ?? "";
  }
  set numberFormat(numberFormat: unknown) {
    const [first] = Array.isArray(numberFormat) ? (numberFormat.flat() as unknown[]) : [];
    const format = Array.isArray(numberFormat) ? first : numberFormat;
    if (typeof format !== "string") throw invalidArgument("A number format is a text.");
    change(this.owner, { numberFormat: format });
  }
  clearFormat(): void {
    this.owner.describe({ format: {} });
  }
}

class ConditionalRangeFill extends Adapter {
  readonly typeName = "ConditionalRangeFill";
  override readonly scalars = ["color"];
  constructor(private readonly owner: Described) {
    super();
  }
  get color(): string {
    return this.owner.description.format.fill ?? "";
  }
  set color(color: string) {
    change(this.owner, { fill: colorOf(color) });
  }
  clear(): void {
    change(this.owner, { fill: undefined });
  }
}

class ConditionalRangeFont extends Adapter {
  readonly typeName = "ConditionalRangeFont";
  override readonly scalars = ["color", "bold", "italic", "strikethrough", "underline"];
  constructor(private readonly owner: Described) {
    super();
  }
  get color(): string {
    return this.owner.description.format.color ?? "";
  }
  set color(color: string) {
    change(this.owner, { color: colorOf(color) });
  }
  get bold(): boolean {
    return this.owner.description.format.bold ?? false;
  }
  set bold(bold: boolean) {
    change(this.owner, { bold });
  }
  get italic(): boolean {
    return this.owner.description.format.italic ?? false;
  }
  set italic(italic: boolean) {
    change(this.owner, { italic });
  }
  get strikethrough(): boolean {
    return this.owner.description.format.strikethrough ?? false;
  }
  set strikethrough(strikethrough: boolean) {
    change(this.owner, { strikethrough });
  }
  get underline(): string {
    return this.owner.description.format.underline ?? "None";
  }
  set underline(underline: string) {
    change(this.owner, { underline });
  }
  clear(): void {
    const none = undefined;
    change(this.owner, {
      color: none,
      bold: none,
      italic: none,
      strikethrough: none,
      underline: none,
    });
  }
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Edge = (typeof EDGES)[number];
const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];

class ConditionalRangeBorderCollection extends Adapter {
  readonly typeName = "ConditionalRangeBorderCollection";
  override readonly scalars = ["count"];
  constructor(private readonly owner: Described) {
    super();
  }
  override items(): readonly ConditionalRangeBorder[] {
    return EDGES.map((edge) => new ConditionalRangeBorder(this.owner, edge));
  }
  get count(): number {
    return EDGES.length;
  }
  get top(): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.owner, "EdgeTop");
  }
  get bottom(): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.owner, "EdgeBottom");
  }
  get left(): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.owner, "EdgeLeft");
  }
  get right(): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.owner, "EdgeRight");
  }
  getItem(edge: string): ConditionalRangeBorder {
    const found = this.items().find((border) => border.sideIndex === edge);
    if (!found) throw invalidArgument(`There is no border ${edge}.`);
    return found;
  }
  getItemAt(index: number): ConditionalRangeBorder {
    const found = this.items()[index];
    if (!found) throw invalidArgument("There is no such border.");
    return found;
  }
}

class ConditionalRangeBorder extends Adapter {
  readonly typeName = "ConditionalRangeBorder";
  override readonly scalars = ["color", "sideIndex", "style"];
  constructor(
    private readonly owner: Described,
    readonly sideIndex: Edge
  ) {
    super();
  }
  override identity() {
    return { SideIndex: this.sideIndex };
  }
  get color(): string {
    return this.line?.color ?? "";
  }
  set color(color: string) {
    this.draw({ style: this.line?.style ?? "Continuous", color: colorOf(color) });
  }
  get style(): string {
    return this.line?.style ?? "None";
  }
  set style(style: string) {
    if (!LINE_STYLES.includes(style)) throw invalidArgument(`There is no line style ${style}.`);
    this.draw({ style, color: this.line?.color ?? "#000000" });
  }
  private get line(): ConditionalBorder | undefined {
    return this.owner.description.format.borders?.[this.sideIndex];
  }
  private draw(line: ConditionalBorder): void {
    const borders = { ...this.owner.description.format.borders, [this.sideIndex]: line };
    change(this.owner, { borders });
  }
}

function change(owner: Described, format: ConditionalStyle): void {
  owner.describe({ format: { ...owner.description.format, ...format } });
}
