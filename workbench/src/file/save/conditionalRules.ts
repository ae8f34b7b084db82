import { areaAddress } from "../../model/addresses";
import type { Bound, Description, Rule } from "../../model/conditionalDescription";
import { hexOf } from "./fileColors";
import type { FileRule } from "./fileRule";
import { element, textElement, type Attributes } from "./xml";

/** What of a rule says when it applies and, for bars, scales and icons, what it draws. */
interface Condition {
  /** Null where the rule says nothing yet. */
  readonly attributes: Attributes | null;
  readonly content: readonly string[];
}

const NOTHING: Condition = { attributes: null, content: [] };

const COMPARISONS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqual: "lessThanOrEqual",
};

export function conditionOf({ description, areas, id, inFile }: FileRule): Condition {
  const { type, rule, dataBar, iconSet, colorScale } = description;
  const [area] = areas;
  const cell = area ? areaAddress({ ...area, bottom: area.top, right: area.left }) : "A1";
  if (dataBar) return { attributes: { type: "dataBar" }, content: bar(description, id, inFile) };
  if (iconSet) return { attributes: { type: "iconSet" }, content: [icons(description, inFile)] };
  if (colorScale) {
    const points = [colorScale.minimum, colorScale.midpoint, colorScale.maximum].filter(
      (point) => point !== undefined
    );
    const content = [
      ...points.map((point) => boundElement(point, inFile)),
      ...points.map(({ color }) => colorElement(color)),
    ];
    return {
      attributes: { type: "colorScale" },
      content: [element("colorScale", null, ...content)],
    };
  }
  if (!rule) return NOTHING;
  switch (type) {
    case "Custom":
      return rule.formula ? withFormula({ type: "expression" }, inFile(rule.formula)) : NOTHING;
    case "CellValue":
      return comparison(rule, inFile);
    case "ContainsText":
      return text(rule, cell, inFile);
    case "TopBottom":
      return ranking(rule);
    case "PresetCriteria":
      return preset(rule.criterion ?? "", cell);
    default:
      return NOTHING;
  }
}

const withFormula = (attributes: Attributes, ...formulas: string[]): Condition => ({
  attributes,
  content: formulas.map((formula) => textElement("formula", formula)),
});

/** "=5", "5", 5 and "Bad" as a formula. */
function operand(value: string | number | undefined, inFile: FileRule["inFile"]): string {
  const given = String(value ?? "");
  if (given.startsWith("=")) return inFile(given);
  const isNumber = given.trim() !== "" && !Number.isNaN(Number(given));
  return isNumber ? given.trim() : quoted(given);
}

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

function comparison(rule: Rule, inFile: FileRule["inFile"]): Condition {
  const operator = COMPARISONS[rule.operator ?? ""];
  if (!operator || rule.formula1 === undefined) return NOTHING;
  const first = operand(rule.formula1, inFile);
  const isPair = operator === "between" || operator === "notBetween";
  const formulas = isPair ? [first, operand(rule.formula2, inFile)] : [first];
  return withFormula({ type: "cellIs", operator }, ...formulas);
}

const TEXTS: Readonly<Record<string, readonly [type: string, operator: string]>> = {
  Contains: ["containsText", "containsText"],
  NotContains: ["notContainsText", "notContains"],
  BeginsWith: ["beginsWith", "beginsWith"],
  EndsWith: ["endsWith", "endsWith"],
};

function text(rule: Rule, cell: string, inFile: FileRule["inFile"]): Condition {
  const known = TEXTS[rule.operator ?? ""];
  if (!known) return NOTHING;
  const [type, operator] = known;
  const given = rule.text ?? "";
  const isReference = given.startsWith("=");
  const sought = isReference ? inFile(given) : quoted(given);
  const formulas: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${sought},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${sought},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${sought}))=${sought}`,
    endsWith: `RIGHT(${cell},LEN(${sought}))=${sought}`,
  };
  const attributes = { type, operator, text: isReference ? null : given };
  return withFormula(attributes, formulas[type] ?? "FALSE");
}

function ranking({ type = "", rank = 10 }: Rule): Condition {
  const attributes = {
    type: "top10",
    percent: type.endsWith("Percent") || null,
    bottom: type.startsWith("Bottom") || null,
    rank,
  };
  return { attributes, content: [] };
}

const DATES: Readonly<Record<string, (cell: string) => string>> = {
  Yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  Today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  Tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  LastSevenDays: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  LastWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  ThisWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  NextWeek: (cell) =>
    `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  LastMonth: (cell) => sameMonth(cell, "EDATE(TODAY(),0-1)"),
  ThisMonth: (cell) => sameMonth(cell, "TODAY()"),
  NextMonth: (cell) => sameMonth(cell, "EDATE(TODAY(),0+1)"),
};
const sameMonth = (cell: string, day: string): string =>
  `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;

const DEVIATIONS: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

function preset(criterion: string, cell: string): Condition {
  switch (criterion) {
    case "Blanks":
      return withFormula({ type: "containsBlanks" }, `LEN(TRIM(${cell}))=0`);
    case "NonBlanks":
      return withFormula({ type: "notContainsBlanks" }, `LEN(TRIM(${cell}))>0`);
    case "Errors":
      return withFormula({ type: "containsErrors" }, `ISERROR(${cell})`);
    case "NonErrors":
      return withFormula({ type: "notContainsErrors" }, `NOT(ISERROR(${cell}))`);
    case "UniqueValues":
      return { attributes: { type: "uniqueValues" }, content: [] };
    case "DuplicateValues":
      return { attributes: { type: "duplicateValues" }, content: [] };
  }
  const dated = DATES[criterion];
  if (dated) {
    const timePeriod =
      criterion === "LastSevenDays"
        ? "last7Days"
        : criterion.charAt(0).toLowerCase() + criterion.slice(1);
    return withFormula({ type: "timePeriod", timePeriod }, dated(cell));
  }
  const average = /^(EqualOr)?(Above|Below)Average$/.exec(criterion);
  const deviation = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion);
  if (!average && !deviation) return NOTHING;
  const isBelow = (average ?? deviation)?.[2] === "Below";
  const attributes = {
    type: "aboveAverage",
    aboveAverage: isBelow ? false : null,
    equalAverage: average?.[1] ? true : null,
    stdDev: DEVIATIONS[deviation?.[1] ?? ""],
  };
  return { attributes, content: [] };
}

const BOUNDS: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** The kind of a bound in a file, with its value as a formula; an automatic one is for the newer form alone. */
export function boundOf(
  { type, formula }: Bound,
  inFile: FileRule["inFile"]
): { readonly type: string | undefined; readonly value: string | null } {
  const kind = BOUNDS[type];
  const hasValue = kind !== undefined && kind !== "min" && kind !== "max";
  return { type: kind, value: hasValue ? inFile(String(formula ?? 0)) : null };
}

function boundElement(bound: Bound, inFile: FileRule["inFile"], automatic = "min"): string {
  const { type = automatic, value } = boundOf(bound, inFile);
  return element("cfvo", { type, val: value });
}

export const argb = (color: string): string => `FF${hexOf(color) ?? "000000"}`;
const colorElement = (color: string): string => element("color", { rgb: argb(color) });

/** The extension that ties a rule to its newer form. */
const TIE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

function bar({ dataBar }: Description, id: string, inFile: FileRule["inFile"]): readonly string[] {
  if (!dataBar) return [];
  const tie = element("ext", { "xmlns:x14": X14, uri: TIE }, textElement("x14:id", id));
  return [
    element(
      "dataBar",
      { showValue: dataBar.showDataBarOnly ? false : null },
      boundElement(dataBar.lowerBoundRule, inFile, "min"),
      boundElement(dataBar.upperBoundRule, inFile, "max"),
      colorElement(dataBar.positiveFormat.fillColor)
    ),
    element("extLst", null, tie),
  ];
}

/** "ThreeArrowsGray" as files name it: "3ArrowsGray". */
export const iconSetName = (style: string): string =>
  style
    .replace(/^Three/, "3")
    .replace(/^Four/, "4")
    .replace(/^Five/, "5");

function icons({ iconSet }: Description, inFile: FileRule["inFile"]): string {
  if (!iconSet) return "";
  const points = iconSet.criteria.map((criterion, index) => {
    if (index === 0) return element("cfvo", { type: "percent", val: 0 });
    const { type = "percent", value } = boundOf(criterion, inFile);
    const gte = criterion.operator === "GreaterThan" ? false : null;
    return element("cfvo", { type, val: value, gte });
  });
  return element(
    "iconSet",
    {
      iconSet: iconSetName(iconSet.style),
      showValue: iconSet.showIconOnly ? false : null,
      reverse: iconSet.reverseIconOrder || null,
    },
    ...points
  );
}
