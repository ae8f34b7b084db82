import { BooleanNumber, BorderStyleTypes, type IStyleBase } from "@univerjs/core";
import { areaAddress, type Area } from "./addresses";
import type { ConditionalStyle, Description, Rule } from "./conditionalDescription";
import { compileColorScale, compileDataBar, compileIconSet } from "./conditionalScales";
import { invalidArgument } from "./errors";
import { presetRule } from "./presetCriteria";
import { fromR1C1 } from "./relativeFormulas";

export type { ConditionalStyle, Description, Rule } from "./conditionalDescription";

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
};

/**
 * A rule of the engine for a format on these areas. What the engine ranks, averages or draws itself is left to it;
 * everything else becomes a formula, which compares numbers, texts and references alike.
 */
export function compileRule(description: Description, areas: readonly Area[]): object {
  const { dataBar, iconSet, colorScale } = description;
  if (dataBar) return compileDataBar(dataBar, areas);
  if (iconSet) return compileIconSet(iconSet, areas);
  if (colorScale) return compileColorScale(colorScale, areas);
  const style = styleOf(description.format);
  return { type: "highlightCell", ...condition(description, areas), style };
}

function condition({ type, rule }: Description, areas: readonly Area[]): object {
  const [area] = areas;
  if (!rule || !area) return byFormula("=FALSE");
  // References in a rule are relative to its first cell.
  const cell = areaAddress({ ...area, bottom: area.top, right: area.left });
  switch (type) {
    case "Custom":
      return byFormula(inPlace(rule.formula || "=FALSE", { row: area.top, column: area.left }));
    case "ContainsText":
      return byFormula(textFormula(cell, rule));
    case "TopBottom":
      return ranked(rule);
    case "PresetCriteria":
      return presetRule(rule.criterion ?? "", cell, areas);
    default:
      return byFormula(comparison(cell, rule));
  }
}

const byFormula = (value: string) => ({ subType: "formula", value });

/**
 * The engine does not say for which cell it calculates a rule, so INDIRECT cannot count from it there; a plain
 * reference says the same: `INDIRECT("RC[-1]",0)` on B8 is `A8`.
 */
function inPlace(formula: string, first: { readonly row: number; readonly column: number }) {
  return formula.replace(RELATIVE, (all: string, reference: string) => {
    try {
      return fromR1C1(`=${reference}`, first).slice(1);
    } catch {
      return all;
    }
  });
}
const RELATIVE = /\bINDIRECT\(\s*"(R(?:\[-?\d+\]|\d*)C(?:\[-?\d+\]|\d*))"\s*,\s*(?:0|FALSE)\s*\)/gi;

/** An empty cell counts as 0 here, as in Excel: "less than 20" marks it. */
function comparison(cell: string, rule: Rule): string {
  const first = operand(rule.formula1);
  if (rule.operator === "Between" || rule.operator === "NotBetween") {
    const second = operand(rule.formula2);
    // Excel takes the two ends in either order.
    const within =
      `OR(AND(${cell}>=${first},${cell}<=${second}),` +
      `AND(${cell}>=${second},${cell}<=${first}))`;
    return rule.operator === "Between" ? `=${within}` : `=NOT(${within})`;
  }
  const sign = COMPARISONS[rule.operator ?? ""];
  if (!sign) throw invalidArgument(`There is no comparison ${rule.operator}.`);
  return `=${cell}${sign}${first}`;
}

function textFormula(cell: string, { operator, text = "" }: Rule): string {
  const isReference = text.startsWith("=");
  const sought = isReference ? `(${text.slice(1)})` : `"${text.replaceAll('"', '""')}"`;
  const length = isReference ? `LEN(${sought})` : String(text.length);
  switch (operator) {
    case "Contains":
      return `=ISNUMBER(SEARCH(${sought},${cell}))`;
    case "NotContains":
      return `=ISERROR(SEARCH(${sought},${cell}))`;
    case "BeginsWith":
      return `=LEFT(${cell},${length})=${sought}`;
    case "EndsWith":
      return `=RIGHT(${cell},${length})=${sought}`;
    default:
      throw invalidArgument(`There is no comparison ${operator}.`);
  }
}

function ranked({ type = "", rank = 10 }: Rule): object {
  const match = /^(Top|Bottom)(Items|Percent)$/.exec(type);
  if (!match) throw invalidArgument(`There is no ranking ${type}.`);
  const isPercent = match[2] === "Percent";
  if (!Number.isInteger(rank) || rank < 1 || rank > (isPercent ? 100 : 1000)) {
    throw invalidArgument("A rank is a whole number from 1 to 1000, or 100 percent.");
  }
  return { subType: "rank", isBottom: match[1] === "Bottom", isPercent, value: rank };
}

/** "=5", "=\"Bad\"", "=$B$1", "5" or 5. */
function operand(value: string | number | undefined): string {
  if (value === undefined || value === "") throw invalidArgument("The rule lacks a value.");
  const text = String(value);
  if (text.startsWith("=")) return `(${text.slice(1)})`;
  if (text.trim() !== "" && !Number.isNaN(Number(text))) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
};
const SIDES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

function styleOf(format: ConditionalStyle): IStyleBase {
  const style: IStyleBase = {};
  if (format.fill) style.bg = { rgb: format.fill };
  if (format.color) style.cl = { rgb: format.color };
  if (format.bold !== undefined) style.bl = format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (format.italic !== undefined)
    style.it = format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (format.strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (format.underline && format.underline !== "None") style.ul = { s: BooleanNumber.TRUE };
  if (format.numberFormat) style.n = { pattern: format.numberFormat };
  for (const [edge, side] of Object.entries(SIDES)) {
    const border = format.borders?.[edge];
    const line = border ? LINES[border.style] : undefined;
    if (border && line) (style.bd ??= {})[side] = { s: line, cl: { rgb: border.color } };
  }
  return style;
}
