import { Adapter } from "../protocol/adapter";
import { colorOf } from "./colors";
import {
  evenCriteria,
  ICON_COUNTS,
  type Bound,
  type ColorPoint,
  type ColorScaleDescription,
  type DataBarDescription,
  type Description,
  type IconCriterion,
  type IconSetDescription,
} from "./conditionalDescription";
import type { Described } from "./conditionalRangeFormat";
import { invalidArgument } from "./errors";

function part<K extends "dataBar" | "iconSet" | "colorScale">(
  owner: Described,
  name: K
): NonNullable<Description[K]> {
  const found = owner.description[name];
  if (!found) throw invalidArgument(`This format is of the type ${owner.description.type}.`);
  // A union of the three parts is not narrowed by the name of one.
  return found as NonNullable<Description[K]>;
}

const BAR_BOUNDS = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
];
const POINTS = BAR_BOUNDS.filter((type) => type !== "Automatic");

function assertBound(bound: Bound, types: readonly string[]): void {
  if (!types.includes(bound.type)) throw invalidArgument(`There is no bound ${bound.type}.`);
  const needsValue = !["Automatic", "LowestValue", "HighestValue"].includes(bound.type);
  const hasValue = bound.formula !== undefined && bound.formula !== "";
  if (needsValue && !hasValue) throw invalidArgument(`A bound ${bound.type} needs a formula.`);
}

/** A bar in each cell, as long as its value is large. */
export class DataBarConditionalFormat extends Adapter {
  readonly typeName = "DataBarConditionalFormat";
  override readonly scalars = [
    "axisColor",
    "axisFormat",
    "barDirection",
    "lowerBoundRule",
    "showDataBarOnly",
    "upperBoundRule",
  ];
  readonly positiveFormat: ConditionalDataBarPositiveFormat;
  readonly negativeFormat: ConditionalDataBarNegativeFormat;
  constructor(private readonly owner: Described) {
    super();
    this.positiveFormat = new ConditionalDataBarPositiveFormat(owner);
    this.negativeFormat = new ConditionalDataBarNegativeFormat(owner);
  }
  get axisColor(): string {
    return this.bar.axisColor;
  }
  set axisColor(axisColor: string) {
    this.change({ axisColor: axisColor === "" ? "" : colorOf(axisColor) });
  }
  get axisFormat(): string {
    return this.bar.axisFormat;
  }
  set axisFormat(axisFormat: string) {
    this.change({ axisFormat: oneOf(axisFormat, ["Automatic", "None", "CellMidPoint"]) });
  }
  get barDirection(): string {
    return this.bar.barDirection;
  }
  set barDirection(barDirection: string) {
    this.change({ barDirection: oneOf(barDirection, ["Context", "LeftToRight", "RightToLeft"]) });
  }
  get showDataBarOnly(): boolean {
    return this.bar.showDataBarOnly;
  }
  set showDataBarOnly(showDataBarOnly: boolean) {
    this.change({ showDataBarOnly });
  }
  get lowerBoundRule(): Bound {
    return this.bar.lowerBoundRule;
  }
  set lowerBoundRule(lowerBoundRule: Bound) {
    assertBound(lowerBoundRule, BAR_BOUNDS);
    this.change({ lowerBoundRule });
  }
  get upperBoundRule(): Bound {
    return this.bar.upperBoundRule;
  }
  set upperBoundRule(upperBoundRule: Bound) {
    assertBound(upperBoundRule, BAR_BOUNDS);
    this.change({ upperBoundRule });
  }
  private get bar(): DataBarDescription {
    return part(this.owner, "dataBar");
  }
  private change(change: Partial<DataBarDescription>): void {
    this.owner.describe({ dataBar: { ...this.bar, ...change } });
  }
}

class ConditionalDataBarPositiveFormat extends Adapter {
  readonly typeName = "ConditionalDataBarPositiveFormat";
  override readonly scalars = ["borderColor", "fillColor", "gradientFill"];
  constructor(private readonly owner: Described) {
    super();
  }
  get borderColor(): string {
    return this.look.borderColor;
  }
  set borderColor(color: string) {
    this.change({ borderColor: color === "" ? "" : colorOf(color) });
  }
  get fillColor(): string {
    return this.look.fillColor;
  }
  set fillColor(color: string) {
    this.change({ fillColor: colorOf(color) });
  }
  get gradientFill(): boolean {
    return this.look.gradientFill;
  }
  set gradientFill(gradientFill: boolean) {
    this.change({ gradientFill });
  }
  private get look(): DataBarDescription["positiveFormat"] {
    return part(this.owner, "dataBar").positiveFormat;
  }
  private change(change: Partial<DataBarDescription["positiveFormat"]>): void {
    const bar = part(this.owner, "dataBar");
    this.owner.describe({ dataBar: { ...bar, positiveFormat: { ...this.look, ...change } } });
  }
}

class ConditionalDataBarNegativeFormat extends Adapter {
  readonly typeName = "ConditionalDataBarNegativeFormat";
  override readonly scalars = [
    "borderColor",
    "fillColor",
    "matchPositiveBorderColor",
    "matchPositiveFillColor",
  ];
  constructor(private readonly owner: Described) {
    super();
  }
  get borderColor(): string {
    return this.look.borderColor;
  }
  set borderColor(color: string) {
    const borderColor = color === "" ? "" : colorOf(color);
    this.change({ borderColor, matchPositiveBorderColor: false });
  }
  get fillColor(): string {
    return this.look.fillColor;
  }
  set fillColor(color: string) {
    this.change({ fillColor: colorOf(color), matchPositiveFillColor: false });
  }
  get matchPositiveBorderColor(): boolean {
    return this.look.matchPositiveBorderColor;
  }
  set matchPositiveBorderColor(matchPositiveBorderColor: boolean) {
    this.change({ matchPositiveBorderColor });
  }
  get matchPositiveFillColor(): boolean {
    return this.look.matchPositiveFillColor;
  }
  set matchPositiveFillColor(matchPositiveFillColor: boolean) {
    this.change({ matchPositiveFillColor });
  }
  private get look(): DataBarDescription["negativeFormat"] {
    return part(this.owner, "dataBar").negativeFormat;
  }
  private change(change: Partial<DataBarDescription["negativeFormat"]>): void {
    const bar = part(this.owner, "dataBar");
    this.owner.describe({ dataBar: { ...bar, negativeFormat: { ...this.look, ...change } } });
  }
}

/** An icon in each cell, by where its value lies. */
export class IconSetConditionalFormat extends Adapter {
  readonly typeName = "IconSetConditionalFormat";
  override readonly scalars = ["criteria", "reverseIconOrder", "showIconOnly", "style"];
  constructor(private readonly owner: Described) {
    super();
  }
  get criteria(): readonly IconCriterion[] {
    return this.set.criteria;
  }
  set criteria(criteria: readonly (Partial<IconCriterion> | null)[]) {
    const count = this.set.criteria.length;
    if (criteria.length !== count) throw invalidArgument(`This set has ${count} icons.`);
    const all = criteria.map((given, level): IconCriterion => {
      const { type = "Percent", formula = "", operator, customIcon } = given ?? {};
      if (level === 0) return { type: "Invalid", formula: "", operator: "Invalid", customIcon };
      assertBound({ type, formula }, ["Number", "Percent", "Formula", "Percentile"]);
      const comparison = oneOf(operator ?? "", ["GreaterThan", "GreaterThanOrEqual"]);
      return { type, formula, operator: comparison, customIcon };
    });
    this.change({ criteria: all });
  }
  get reverseIconOrder(): boolean {
    return this.set.reverseIconOrder;
  }
  set reverseIconOrder(reverseIconOrder: boolean) {
    this.change({ reverseIconOrder });
  }
  get showIconOnly(): boolean {
    return this.set.showIconOnly;
  }
  set showIconOnly(showIconOnly: boolean) {
    this.change({ showIconOnly });
  }
  get style(): string {
    return this.set.style;
  }
  set style(style: string) {
    const count = ICON_COUNTS[style];
    if (count === undefined) throw invalidArgument(`There is no icon set ${style}.`);
    const keep = this.set.criteria.length === count;
    this.change({ style, criteria: keep ? this.set.criteria : evenCriteria(style) });
  }
  private get set(): IconSetDescription {
    return part(this.owner, "iconSet");
  }
  private change(change: Partial<IconSetDescription>): void {
    this.owner.describe({ iconSet: { ...this.set, ...change } });
  }
}

/** A colour in each cell, by where its value lies between two or three points. */
export class ColorScaleConditionalFormat extends Adapter {
  readonly typeName = "ColorScaleConditionalFormat";
  override readonly scalars = ["criteria", "threeColorScale"];
  constructor(private readonly owner: Described) {
    super();
  }
  get criteria(): ColorScaleDescription {
    return part(this.owner, "colorScale");
  }
  set criteria(criteria: ColorScaleDescription) {
    const { minimum, midpoint, maximum } = criteria;
    const colorScale = { minimum: point(minimum), maximum: point(maximum) };
    this.owner.describe({
      colorScale: midpoint ? { ...colorScale, midpoint: point(midpoint) } : colorScale,
    });
  }
  get threeColorScale(): boolean {
    return this.criteria.midpoint !== undefined;
  }
}

function point(given: Partial<ColorPoint> | undefined): ColorPoint {
  const { type = "", formula, color } = given ?? {};
  assertBound({ type, formula }, POINTS);
  if (!color) throw invalidArgument("A point of a colour scale needs a colour.");
  return { type, formula: formula ?? undefined, color: colorOf(color) };
}

function oneOf(value: string, allowed: readonly string[]): string {
  if (!allowed.includes(value)) throw invalidArgument(`${value} is none of ${allowed.join(", ")}.`);
  return value;
}
