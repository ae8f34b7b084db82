import { Adapter } from "../protocol/adapter";
import { colorOf } from "./colors";
import type { Description } from "./conditionalRules";

/** A conditional format whose description can be read and changed. */
interface Described {
  readonly description: Description;
  describe(change: Partial<Description>): void;
}

/** Compares the value of each cell; also text comparison, which differs in its rule only. */
export class CellValueConditionalFormat extends Adapter {
  readonly typeName = "CellValueConditionalFormat";
  override readonly scalars = ["rule"];
  readonly format: ConditionalRangeFormat;
  constructor(private readonly owner: Described) {
    super();
    this.format = new ConditionalRangeFormat(owner);
  }
  get rule(): unknown {
    return this.owner.description.rule;
  }
  set rule(rule: unknown) {
    this.owner.describe({ rule: rule as Description["rule"] });
  }
}

export class CustomConditionalFormat extends Adapter {
  readonly typeName = "CustomConditionalFormat";
  readonly rule: ConditionalFormatRule;
  readonly format: ConditionalRangeFormat;
  constructor(owner: Described) {
    super();
    this.rule = new ConditionalFormatRule(owner);
    this.format = new ConditionalRangeFormat(owner);
  }
}

class ConditionalFormatRule extends Adapter {
  readonly typeName = "ConditionalFormatRule";
  override readonly scalars = ["formula", "formulaLocal"];
  constructor(private readonly owner: Described) {
    super();
  }
  get formula(): string {
    return this.owner.description.rule?.formula ?? "";
  }
  set formula(formula: string) {
    this.owner.describe({ rule: { formula: formula.startsWith("=") ? formula : `=${formula}` } });
  }
  get formulaLocal(): string {
    return this.formula;
  }
  set formulaLocal(formula: string) {
    this.formula = formula;
  }
}

class ConditionalRangeFormat extends Adapter {
  readonly typeName = "ConditionalRangeFormat";
  override readonly scalars = ["numberFormat"];
  readonly fill: ConditionalRangeFill;
  readonly font: ConditionalRangeFont;
  constructor(private readonly owner: Described) {
    super();
    this.fill = new ConditionalRangeFill(owner);
    this.font = new ConditionalRangeFont(owner);
  }
  get numberFormat(): string {
    return this.owner.description.format.numberFormat ?? "";
  }
  set numberFormat(numberFormat: string) {
    change(this.owner, { numberFormat });
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
}

function change(owner: Described, format: Description["format"]): void {
  owner.describe({ format: { ...owner.description.format, ...format } });
}
