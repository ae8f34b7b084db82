import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { areaAddress, type Area } from "./addresses";
import { invalidArgument } from "./errors";

/** A conditional format as the add-in describes it. */
export interface Description {
  readonly type: string;
  readonly stopIfTrue: boolean;
  readonly rule: Rule | null;
  readonly format: ConditionalStyle;
}

export interface Rule {
  /** Custom */
  readonly formula?: string;
  /** CellValue */
  readonly formula1?: string | number;
  readonly formula2?: string | number;
  readonly operator?: string;
  /** ContainsText */
  readonly text?: string;
}

export interface ConditionalStyle {
  readonly fill?: string | undefined;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: string;
  readonly numberFormat?: string;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
};

/** A rule of the engine. Everything becomes a formula, which compares numbers, texts and references alike. */
export function compileRule(description: Description, area: Area | undefined): object {
  return {
    type: "highlightCell",
    subType: "formula",
    value: formulaOf(description, area),
    style: styleOf(description.format),
  };
}

function formulaOf({ type, rule }: Description, area: Area | undefined): string {
  if (!rule || !area) return "=FALSE";
  // References in a rule are relative to its first cell.
  const cell = areaAddress({ ...area, bottom: area.top, right: area.left });
  if (type === "Custom") return rule.formula ?? "=FALSE";
  if (type === "ContainsText") return textFormula(cell, rule);
  const first = operand(rule.formula1);
  if (rule.operator === "Between" || rule.operator === "NotBetween") {
    const second = operand(rule.formula2);
    const within = `AND(${cell}>=${first},${cell}<=${second})`;
    return rule.operator === "Between" ? `=${within}` : `=NOT(${within})`;
  }
  const sign = COMPARISONS[rule.operator ?? ""];
  if (!sign) throw invalidArgument(`There is no comparison ${rule.operator}.`);
  // An empty cell is no number: Excel compares it as 0 only for equality with 0, which nobody means here.
  return `=AND(${cell}<>"",${cell}${sign}${first})`;
}

function textFormula(cell: string, { operator, text = "" }: Rule): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "Contains":
      return `=ISNUMBER(SEARCH(${quoted},${cell}))`;
    case "NotContains":
      return `=ISERROR(SEARCH(${quoted},${cell}))`;
    case "BeginsWith":
      return `=LEFT(${cell},${text.length})=${quoted}`;
    case "EndsWith":
      return `=RIGHT(${cell},${text.length})=${quoted}`;
    default:
      throw invalidArgument(`There is no comparison ${operator}.`);
  }
}

/** "=5", "=\"Bad\"", "=$B$1", "5" or 5. */
function operand(value: string | number | undefined): string {
  if (value === undefined) throw invalidArgument("The rule lacks a value.");
  const text = String(value);
  if (text.startsWith("=")) return `(${text.slice(1)})`;
  if (text.trim() !== "" && !Number.isNaN(Number(text))) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

function styleOf(format: ConditionalStyle): IStyleBase {
  const style: IStyleBase = {};
  if (format.fill) style.bg = { rgb: format.fill };
  if (format.color) style.cl = { rgb: format.color };
  if (format.bold) style.bl = BooleanNumber.TRUE;
  if (format.italic) style.it = BooleanNumber.TRUE;
  if (format.strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (format.underline && format.underline !== "None") style.ul = { s: BooleanNumber.TRUE };
  if (format.numberFormat) style.n = { pattern: format.numberFormat };
  return style;
}
