import { Adapter } from "../protocol/adapter";
import type { Rule } from "./conditionalDescription";
import { ConditionalRangeFormat, type Described } from "./conditionalRangeFormat";
import { fromR1C1, toR1C1 } from "./relativeFormulas";

/** The part of a conditional format that marks the cells which fulfil a rule. */
abstract class RuledFormat extends Adapter {
  override readonly scalars = ["rule"];
  readonly format: ConditionalRangeFormat;
  constructor(private readonly owner: Described) {
    super();
    this.format = new ConditionalRangeFormat(owner);
  }
  get rule(): Rule | null {
    return this.owner.description.rule;
  }
  set rule(rule: Rule | null) {
    this.owner.describe({ rule });
  }
}

/** Compares the value of each cell. */
export class CellValueConditionalFormat extends RuledFormat {
  readonly typeName = "CellValueConditionalFormat";
}
/** Looks into the text of each cell. */
export class TextConditionalFormat extends RuledFormat {
  readonly typeName = "TextConditionalFormat";
}
/** Marks the highest or lowest cells. */
export class TopBottomConditionalFormat extends RuledFormat {
  readonly typeName = "TopBottomConditionalFormat";
}
/** Marks blanks, errors, dates of a period, duplicates, or what is above the average. */
export class PresetCriteriaConditionalFormat extends RuledFormat {
  readonly typeName = "PresetCriteriaConditionalFormat";
}

/** Marks the cells for which a formula is true. */
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
  override readonly scalars = ["formula", "formulaLocal", "formulaR1C1"];
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
  get formulaR1C1(): string {
    return toR1C1(this.formula, this.owner.firstCell);
  }
  set formulaR1C1(formula: string) {
    this.formula = fromR1C1(formula, this.owner.firstCell);
  }
}
