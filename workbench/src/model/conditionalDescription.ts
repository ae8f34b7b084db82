/**
 * A conditional format as the add-in describes it: plain JSON, kept in the workbook's memory by the format's id and
 * written into saved files from there. Names and values are those of Excel's JavaScript API.
 *
 * @example
 * { type: "TopBottom", stopIfTrue: false, rule: { rank: 10, type: "TopPercent" }, format: { fill: "#FDE9E7" } }
 */
export interface Description {
  readonly type: string;
  readonly stopIfTrue: boolean;
  /** What cells have to fulfil; null until it is set, and for the types that have a part of their own below. */
  readonly rule: Rule | null;
  /** How cells that fulfil the rule look. */
  readonly format: ConditionalStyle;
  /** For the type DataBar. */
  readonly dataBar?: DataBarDescription;
  /** For the type IconSet. */
  readonly iconSet?: IconSetDescription;
  /** For the type ColorScale. */
  readonly colorScale?: ColorScaleDescription;
}

export interface Rule {
  /** Custom */
  readonly formula?: string;
  /** CellValue */
  readonly formula1?: string | number;
  readonly formula2?: string | number;
  /** CellValue, ContainsText */
  readonly operator?: string;
  /** ContainsText */
  readonly text?: string;
  /** TopBottom: TopItems, TopPercent, BottomItems or BottomPercent. */
  readonly type?: string;
  /** TopBottom: 1 to 1000 items, or percent. */
  readonly rank?: number;
  /** PresetCriteria: Excel.ConditionalFormatPresetCriterion. */
  readonly criterion?: string;
}

export interface ConditionalStyle {
  readonly fill?: string | undefined;
  readonly color?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
  /** Excel.ConditionalRangeFontUnderlineStyle */
  readonly underline?: string | undefined;
  readonly numberFormat?: string | undefined;
  /** By EdgeTop, EdgeBottom, EdgeLeft and EdgeRight. */
  readonly borders?: Readonly<Record<string, ConditionalBorder>> | undefined;
}

export interface ConditionalBorder {
  /** Excel.ConditionalRangeBorderLineStyle */
  readonly style: string;
  readonly color: string;
}

/** One end of a data bar, or one point of a colour scale: "=5", "50", or a formula. */
export interface Bound {
  /** Automatic, LowestValue, HighestValue, Number, Percent, Percentile or Formula. */
  readonly type: string;
  readonly formula?: string | number | undefined;
}

export interface DataBarDescription {
  readonly axisColor: string;
  readonly axisFormat: string;
  readonly barDirection: string;
  readonly showDataBarOnly: boolean;
  readonly lowerBoundRule: Bound;
  readonly upperBoundRule: Bound;
  readonly positiveFormat: {
    readonly borderColor: string;
    readonly fillColor: string;
    readonly gradientFill: boolean;
  };
  readonly negativeFormat: {
    readonly borderColor: string;
    readonly fillColor: string;
    readonly matchPositiveBorderColor: boolean;
    readonly matchPositiveFillColor: boolean;
  };
}

export interface IconSetDescription {
  /** Excel.IconSet */
  readonly style: string;
  /** From the lowest icon up; the first one has no threshold. */
  readonly criteria: readonly IconCriterion[];
  readonly reverseIconOrder: boolean;
  readonly showIconOnly: boolean;
}

export interface IconCriterion {
  /** Number, Percent, Percentile or Formula; Invalid for the lowest icon. */
  readonly type: string;
  readonly formula: string | number;
  /** GreaterThan or GreaterThanOrEqual */
  readonly operator: string;
  readonly customIcon?: { readonly set: string; readonly index: number } | null | undefined;
}

export interface ColorScaleDescription {
  readonly minimum: ColorPoint;
  readonly midpoint?: ColorPoint | undefined;
  readonly maximum: ColorPoint;
}

export interface ColorPoint extends Bound {
  readonly color: string;
}

/** How many icons each set has. */
export const ICON_COUNTS: Readonly<Record<string, number>> = {
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRedToBlack: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
  ThreeStars: 3,
  ThreeTriangles: 3,
  FiveBoxes: 5,
};

/** The thresholds with which a set starts: equal shares of the way from the lowest value to the highest. */
export function evenCriteria(style: string): readonly IconCriterion[] {
  const count = ICON_COUNTS[style] ?? 3;
  return Array.from({ length: count }, (_, index) => ({
    type: index === 0 ? "Invalid" : "Percent",
    formula: index === 0 ? "" : `=${Math.round((index * 100) / count)}`,
    operator: index === 0 ? "Invalid" : "GreaterThanOrEqual",
  }));
}

const DATA_BAR: DataBarDescription = {
  axisColor: "#000000",
  axisFormat: "Automatic",
  barDirection: "Context",
  showDataBarOnly: false,
  lowerBoundRule: { type: "Automatic" },
  upperBoundRule: { type: "Automatic" },
  positiveFormat: { borderColor: "", fillColor: "#638EC6", gradientFill: true },
  negativeFormat: {
    borderColor: "",
    fillColor: "#FF0000",
    matchPositiveBorderColor: true,
    matchPositiveFillColor: false,
  },
};

const COLOR_SCALE: ColorScaleDescription = {
  minimum: { type: "LowestValue", color: "#F8696B" },
  midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
  maximum: { type: "HighestValue", color: "#63BE7B" },
};

/** A format of a type as it is before anything of it is set; undefined for a type that Excel does not have. */
export function newDescription(type: string): Description | undefined {
  const empty: Description = { type, stopIfTrue: false, rule: null, format: {} };
  switch (type) {
    case "CellValue":
    case "Custom":
    case "ContainsText":
    case "TopBottom":
    case "PresetCriteria":
      return empty;
    case "DataBar":
      return { ...empty, dataBar: DATA_BAR };
    case "ColorScale":
      return { ...empty, colorScale: COLOR_SCALE };
    case "IconSet": {
      const style = "ThreeTrafficLights1";
      const iconSet = { style, criteria: evenCriteria(style), reverseIconOrder: false };
      return { ...empty, iconSet: { ...iconSet, showIconOnly: false } };
    }
    default:
      return undefined;
  }
}
