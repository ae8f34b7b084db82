import { areaAddress, type Area } from "./addresses";
import type {
  Bound,
  ColorScaleDescription,
  DataBarDescription,
  IconSetDescription,
} from "./conditionalDescription";
import { notCovered } from "./errors";

/** The engine's names of Excel's icon sets. Its icons are counted from the best one down. */
const ICON_SETS: Readonly<Record<string, string>> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
};
const KINDS: Readonly<Record<string, string>> = {
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

export function compileDataBar(bar: DataBarDescription, areas: readonly Area[]): object {
  const { positiveFormat, negativeFormat } = bar;
  return {
    type: "dataBar",
    isShowValue: !bar.showDataBarOnly,
    config: {
      min: barEnd(bar.lowerBoundRule, "MIN", areas),
      max: barEnd(bar.upperBoundRule, "MAX", areas),
      isGradient: positiveFormat.gradientFill,
      positiveColor: positiveFormat.fillColor,
      nativeColor: negativeFormat.matchPositiveFillColor
        ? positiveFormat.fillColor
        : negativeFormat.fillColor,
    },
  };
}

/** An automatic end is zero, or beyond it where values are. */
function barEnd(bound: Bound, edge: "MIN" | "MAX", areas: readonly Area[]): object {
  if (bound.type !== "Automatic") return valueOf(bound, areas);
  return { type: "formula", value: `=${edge}(0,${addresses(areas)})` };
}

export function compileColorScale(scale: ColorScaleDescription, areas: readonly Area[]): object {
  const { minimum, midpoint, maximum } = scale;
  const points = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  const config = points.map((point, index) => ({
    index,
    color: point.color,
    value: valueOf(point, areas),
  }));
  return { type: "colorScale", config };
}

export function compileIconSet(set: IconSetDescription, areas: readonly Area[]): object {
  const count = set.criteria.length;
  const lowestFirst = set.criteria.map((criterion, level) => {
    const own = set.reverseIconOrder ? level : count - 1 - level;
    const { customIcon } = criterion;
    const icon = customIcon
      ? { iconType: iconSet(customIcon.set), iconId: String(customIcon.index) }
      : { iconType: iconSet(set.style), iconId: String(own) };
    // The lowest icon takes what is left; the engine wants a threshold for it all the same.
    if (level === 0) {
      return { ...icon, operator: "lessThanOrEqual", value: { type: "num", value: 0 } };
    }
    const operator = criterion.operator === "GreaterThan" ? "greaterThan" : "greaterThanOrEqual";
    return { ...icon, operator, value: valueOf(criterion, areas) };
  });
  return { type: "iconSet", isShowValue: !set.showIconOnly, config: lowestFirst.reverse() };
}

const iconSet = (style: string): string => ICON_SETS[style] ?? "EMPTY_ICON_TYPE";
const addresses = (areas: readonly Area[]): string =>
  areas.map((area) => areaAddress(area, true)).join(",");

function valueOf({ type, formula = "" }: Bound, areas: readonly Area[]): object {
  if (type === "LowestValue") return { type: "min" };
  // The engine's own maximum is never below zero.
  if (type === "HighestValue") return { type: "formula", value: `=MAX(${addresses(areas)})` };
  const kind = KINDS[type] ?? "num";
  const text = String(formula).replace(/^=/, "");
  const number = Number(text);
  const isNumber = text.trim() !== "" && !Number.isNaN(number);
  if (isNumber && kind !== "formula") return { type: kind, value: number };
  if (kind === "percent" || kind === "percentile") throw notCovered(`${kind} by a formula`);
  return { type: "formula", value: `=${text || "0"}` };
}
