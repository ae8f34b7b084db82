import type { Bound, Description } from "../../model/conditionalDescription";
import { placesOf, type FileRule } from "./fileRule";
import { argb, boundOf, iconSetName, X14 } from "./conditionalRules";
import { element, textElement } from "./xml";

/** A rule in the form that Excel has had since 2010. */
export interface NewerRule {
  readonly rule: FileRule;
  readonly content: string;
}

const FORMATS = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const EXCEL_MAIN = "http://schemas.microsoft.com/office/excel/2006/main";
/** Icon sets that the first form does not have. */
const NEWER_SETS: readonly string[] = ["ThreeStars", "ThreeTriangles", "FiveBoxes"];

/** Whether only the newer form can say what the rule is; otherwise the older one stands beside it. */
export function rulesOnlyNewer({ iconSet }: Description): boolean {
  if (!iconSet) return false;
  return NEWER_SETS.includes(iconSet.style) || iconSet.criteria.some((each) => each.customIcon);
}

/** The newer form of a rule that needs one: every data bar, and some icons. */
export function newerRule(rule: FileRule): NewerRule | null {
  const { dataBar } = rule.description;
  if (dataBar) return { rule, content: barElement(rule, dataBar) };
  const { iconSet } = rule.description;
  return iconSet && rulesOnlyNewer(rule.description)
    ? { rule, content: iconsElement(rule, iconSet) }
    : null;
}

export function newerFormats(rules: readonly NewerRule[]): string {
  if (rules.length === 0) return "";
  const formats = rules.map(({ rule, content }) => {
    const isIcons = rule.description.iconSet !== undefined;
    const attributes = {
      type: isIcons ? "iconSet" : "dataBar",
      priority: isIcons ? rule.priority : null,
      stopIfTrue: (isIcons && rule.description.stopIfTrue) || null,
      id: rule.id,
    };
    return element(
      "x14:conditionalFormatting",
      { "xmlns:xm": EXCEL_MAIN },
      element("x14:cfRule", attributes, content),
      textElement("xm:sqref", placesOf(rule.areas))
    );
  });
  return element(
    "ext",
    { "xmlns:x14": X14, uri: FORMATS },
    element("x14:conditionalFormattings", null, ...formats)
  );
}

function bound(
  rule: FileRule,
  given: Bound,
  automatic: string,
  gte: boolean | null = null
): string {
  const { type = automatic, value } = boundOf(given, rule.inFile);
  const content = value === null ? "" : textElement("xm:f", value);
  return element("x14:cfvo", { type, gte }, content);
}

const color = (name: string, value: string): string =>
  value === "" ? "" : element(`x14:${name}`, { rgb: argb(value) });

const AXES: Readonly<Record<string, string>> = { None: "none", CellMidPoint: "middle" };
const DIRECTIONS: Readonly<Record<string, string>> = {
  LeftToRight: "leftToRight",
  RightToLeft: "rightToLeft",
};

function barElement(rule: FileRule, bar: NonNullable<Description["dataBar"]>): string {
  const { positiveFormat: positive, negativeFormat: negative } = bar;
  const hasBorder = positive.borderColor !== "";
  const attributes = {
    minLength: 0,
    maxLength: 100,
    border: hasBorder || null,
    showValue: bar.showDataBarOnly ? false : null,
    gradient: positive.gradientFill ? null : false,
    direction: DIRECTIONS[bar.barDirection],
    negativeBarColorSameAsPositive: negative.matchPositiveFillColor || null,
    negativeBarBorderColorSameAsPositive: negative.matchPositiveBorderColor ? null : false,
    axisPosition: AXES[bar.axisFormat],
  };
  return element(
    "x14:dataBar",
    attributes,
    bound(rule, bar.lowerBoundRule, "autoMin"),
    bound(rule, bar.upperBoundRule, "autoMax"),
    color("borderColor", positive.borderColor),
    negative.matchPositiveFillColor ? "" : color("negativeFillColor", negative.fillColor),
    negative.matchPositiveBorderColor ? "" : color("negativeBorderColor", negative.borderColor),
    bar.axisFormat === "None" ? "" : color("axisColor", bar.axisColor)
  );
}

function iconsElement(rule: FileRule, icons: NonNullable<Description["iconSet"]>): string {
  const hasOwn = icons.criteria.some((each) => each.customIcon);
  const points = icons.criteria.map((criterion, index) => {
    const lowest: Bound = { type: "Percent", formula: "=0" };
    const gte = index > 0 && criterion.operator === "GreaterThan" ? false : null;
    return bound(rule, index === 0 ? lowest : criterion, "percent", gte);
  });
  const own = icons.criteria.map(({ customIcon }, index) =>
    element("x14:cfIcon", {
      iconSet: iconSetName(customIcon?.set ?? icons.style),
      iconId: customIcon?.index ?? index,
    })
  );
  return element(
    "x14:iconSet",
    {
      iconSet: iconSetName(icons.style),
      showValue: icons.showIconOnly ? false : null,
      reverse: icons.reverseIconOrder || null,
      custom: hasOwn || null,
    },
    ...points,
    ...(hasOwn ? own : [])
  );
}
