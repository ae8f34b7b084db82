import type { Area } from "../../model/addresses";
import {
  newDescription,
  type Bound,
  type ColorScaleDescription,
  type DataBarDescription,
  type Description,
  type IconSetDescription,
  type Rule,
} from "../../model/conditionalDescription";
import type { OpenFile } from "./openFile";
import type { XmlElement } from "./xml";
import { withoutEscapes } from "./xmlText";

export interface RuleElement {
  readonly rule: XmlElement;
}

const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};
const TEXTS: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};
const PRESETS: Readonly<Record<string, string>> = {
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
  duplicateValues: "DuplicateValues",
  uniqueValues: "UniqueValues",
};
const PERIODS: Readonly<Record<string, string>> = {
  today: "Today",
  yesterday: "Yesterday",
  tomorrow: "Tomorrow",
  last7Days: "LastSevenDays",
  lastWeek: "LastWeek",
  thisWeek: "ThisWeek",
  nextWeek: "NextWeek",
  lastMonth: "LastMonth",
  thisMonth: "ThisMonth",
  nextMonth: "NextMonth",
};
const DEVIATIONS: Readonly<Record<number, string>> = { 1: "One", 2: "Two", 3: "Three" };
const BOUNDS: Readonly<Record<string, string>> = {
  min: "LowestValue",
  max: "HighestValue",
  autoMin: "Automatic",
  autoMax: "Automatic",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};
const NUMBERS: Readonly<Record<string, string>> = { "3": "Three", "4": "Four", "5": "Five" };

type Read = (
  rule: XmlElement,
  areas: readonly Area[],
  extension: XmlElement | undefined
) => Description | null;

/** Reads rules as the object model describes them; null for one that it has no kind for. */
export function ruleReader({ styles, colors, formulaOf }: OpenFile): Read {
  return (rule, _areas, extension) => {
    const type = rule.attribute("type") ?? "";
    const format = extension?.at("dxf")
      ? styles.conditionalStyle(extension.at("dxf") ?? extension)
      : styles.conditional(rule.number("dxfId"));
    const start = (kind: string): Description => ({
      ...(newDescription(kind) ?? { type: kind, stopIfTrue: false, rule: null, format: {} }),
      stopIfTrue: rule.flag("stopIfTrue"),
      format,
    });
    const ruled = (kind: string, own: Rule): Description => ({ ...start(kind), rule: own });
    const formulas = [...rule.all("formula"), ...rule.all("f")].map((each) =>
      formulaOf(withoutEscapes(each.text))
    );
    switch (type) {
      case "cellIs": {
        const operator = OPERATORS[rule.attribute("operator") ?? ""];
        // The API has the other text operators in kinds of their own.
        if (!operator || formulas[0] === undefined) return null;
        const second = formulas[1];
        return ruled("CellValue", {
          formula1: `=${formulas[0]}`,
          ...(second === undefined ? {} : { formula2: `=${second}` }),
          operator,
        });
      }
      case "expression":
        return formulas[0] === undefined ? null : ruled("Custom", { formula: `=${formulas[0]}` });
      case "containsText":
      case "notContainsText":
      case "beginsWith":
      case "endsWith": {
        const text = rule.attribute("text");
        if (text === undefined) {
          return formulas[0] === undefined ? null : ruled("Custom", { formula: `=${formulas[0]}` });
        }
        return ruled("ContainsText", {
          operator: TEXTS[type] ?? "Contains",
          text: withoutEscapes(text),
        });
      }
      case "top10": {
        const end = rule.flag("bottom") ? "Bottom" : "Top";
        const kind = `${end}${rule.flag("percent") ? "Percent" : "Items"}`;
        return ruled("TopBottom", { type: kind, rank: rule.number("rank") ?? 10 });
      }
      case "timePeriod": {
        const criterion = PERIODS[rule.attribute("timePeriod") ?? ""];
        return criterion ? ruled("PresetCriteria", { criterion }) : null;
      }
      case "aboveAverage": {
        const criterion = averageCriterion(rule);
        return criterion ? ruled("PresetCriteria", { criterion }) : null;
      }
      case "colorScale": {
        const colorScale = scaleOf(extension?.at("colorScale") ?? rule.at("colorScale"));
        return colorScale ? { ...start("ColorScale"), colorScale } : null;
      }
      case "dataBar": {
        const bar = extension?.at("dataBar") ?? rule.at("dataBar");
        const base = start("DataBar");
        if (!bar || !base.dataBar) return null;
        return { ...base, dataBar: barOf(rule, bar, base.dataBar, extension !== undefined) };
      }
      case "iconSet": {
        const iconSet = iconsOf(extension?.at("iconSet") ?? rule.at("iconSet"));
        return iconSet ? { ...start("IconSet"), iconSet } : null;
      }
      default: {
        const criterion = PRESETS[type];
        return criterion ? ruled("PresetCriteria", { criterion }) : null;
      }
    }
  };

  function boundOf(element: XmlElement | undefined): Bound {
    const type = BOUNDS[element?.attribute("type") ?? ""] ?? "Automatic";
    const text = element?.attribute("val") ?? element?.at("f")?.text;
    if (text === undefined || /Value$|Automatic/.test(type)) return { type };
    return { type, formula: `=${formulaOf(withoutEscapes(text))}` };
  }

  function scaleOf(element: XmlElement | undefined): ColorScaleDescription | null {
    const points = element?.all("cfvo") ?? [];
    const shades = element?.all("color") ?? [];
    const point = (index: number) => ({
      ...boundOf(points[index]),
      color: colors.of(shades[index]) ?? "#FFFFFF",
    });
    if (points.length < 2 || points.length !== shades.length) return null;
    if (points.length === 2) return { minimum: point(0), midpoint: undefined, maximum: point(1) };
    return { minimum: point(0), midpoint: point(1), maximum: point(2) };
  }

  function barOf(
    rule: XmlElement,
    bar: XmlElement,
    usual: DataBarDescription,
    isExtended: boolean
  ): DataBarDescription {
    const [lower, upper] = bar.all("cfvo");
    // The newer form leaves the fill of a plain bar to the older one.
    const fill = colors.of(bar.at("fillColor") ?? rule.at("dataBar", "color") ?? bar.at("color"));
    const border = colors.of(bar.at("borderColor")) ?? "";
    const negative = colors.of(bar.at("negativeFillColor"));
    const axis = bar.attribute("axisPosition");
    const direction = bar.attribute("direction");
    return {
      ...usual,
      axisColor: colors.of(bar.at("axisColor")) ?? usual.axisColor,
      axisFormat: axis === "none" ? "None" : axis === "middle" ? "CellMidPoint" : "Automatic",
      barDirection:
        direction === "leftToRight"
          ? "LeftToRight"
          : direction === "rightToLeft"
            ? "RightToLeft"
            : "Context",
      showDataBarOnly: !(rule.at("dataBar") ?? bar).flag("showValue", true),
      lowerBoundRule: boundOf(lower),
      upperBoundRule: boundOf(upper),
      positiveFormat: {
        borderColor: border,
        fillColor: fill ?? usual.positiveFormat.fillColor,
        gradientFill: bar.flag("gradient", true),
      },
      negativeFormat: {
        ...usual.negativeFormat,
        ...(negative ? { fillColor: negative } : {}),
        borderColor: colors.of(bar.at("negativeBorderColor")) ?? "",
        matchPositiveFillColor: !isExtended || bar.flag("negativeBarColorSameAsPositive"),
        matchPositiveBorderColor: bar.flag("negativeBarBorderColorSameAsPositive", true),
      },
    };
  }

  function iconsOf(element: XmlElement | undefined): IconSetDescription | null {
    if (!element) return null;
    const style = iconSetName(element.attribute("iconSet") ?? "3TrafficLights1");
    const custom = element.all("cfIcon");
    if (custom.some((icon) => icon.attribute("iconSet") === "NoIcons")) return null;
    const criteria = element.all("cfvo").map((point, index) => {
      const icon = custom[index];
      const own = icon && {
        customIcon: {
          set: iconSetName(icon.attribute("iconSet") ?? ""),
          index: icon.number("iconId") ?? 0,
        },
      };
      if (index === 0) return { type: "Invalid", formula: "", operator: "Invalid", ...own };
      const { type, formula } = boundOf(point);
      const operator = point.flag("gte", true) ? "GreaterThanOrEqual" : "GreaterThan";
      return { type, formula: formula ?? "", operator, ...own };
    });
    return {
      style,
      criteria,
      reverseIconOrder: element.flag("reverse"),
      showIconOnly: !element.flag("showValue", true),
    };
  }
}

/** "3TrafficLights1" in a file is "ThreeTrafficLights1" in the API. */
const iconSetName = (name: string): string =>
  (NUMBERS[name.charAt(0)] ?? name.charAt(0)) + name.slice(1);

function averageCriterion(rule: XmlElement): string | null {
  const above = rule.flag("aboveAverage", true);
  const deviations = rule.number("stdDev") ?? 0;
  if (deviations > 0) {
    const count = DEVIATIONS[deviations];
    return count ? `${count}StdDev${above ? "Above" : "Below"}Average` : null;
  }
  if (rule.flag("equalAverage")) return above ? "EqualOrAboveAverage" : "EqualOrBelowAverage";
  return above ? "AboveAverage" : "BelowAverage";
}
