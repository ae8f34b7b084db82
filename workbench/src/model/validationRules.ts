import { DataValidationOperator, DataValidationType } from "@univerjs/core";
import { entryOf } from "./entries";
import { invalidArgument } from "./errors";
import { Range } from "./range";

/** Two operands and how an entry is compared with them; formulas begin with "=". */
export interface Comparison {
  readonly formula1: string | number | Range;
  readonly formula2?: string | number | Range;
  readonly operator: string;
}

/** Excel.DataValidationRule: one of its members is set. */
export interface ValidationRule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source: string | Range };
  readonly wholeNumber?: Comparison;
  readonly decimal?: Comparison;
  readonly date?: Comparison;
  readonly time?: Comparison;
  readonly textLength?: Comparison;
  readonly custom?: { readonly formula: string };
}

const TYPES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;
type Kind = keyof typeof TYPES;
const KINDS = Object.keys(TYPES) as readonly Kind[];

/** Excel.DataValidationType of a rule. */
export function typeOf(rule: ValidationRule): string {
  const kind = KINDS.find((each) => rule[each]);
  return kind ? TYPES[kind] : "None";
}

/** The comparison of a rule that has one, with its kind. */
export function comparisonOf(
  rule: ValidationRule
): { readonly kind: Kind; readonly comparison: Comparison } | null {
  for (const kind of ["wholeNumber", "decimal", "date", "time", "textLength"] as const) {
    const comparison = rule[kind];
    if (comparison) return { kind, comparison };
  }
  return null;
}

/** A rule as it is kept: ranges by their addresses. Throws InvalidArgument for what Excel would not take. */
export function checkedRule(rule: ValidationRule): ValidationRule {
  const given = KINDS.filter((kind) => rule[kind]);
  if (given.length !== 1) throw invalidArgument("A rule is of one kind.");
  const found = comparisonOf(rule);
  if (found) {
    const { operator, formula1, formula2 } = found.comparison;
    if (!(operator in OPERATORS)) throw invalidArgument(`There is no comparison ${operator}.`);
    const needsTwo = operator === "Between" || operator === "NotBetween";
    const first = operand(formula1);
    const second = operand(formula2);
    if (first === undefined || (needsTwo && second === undefined)) {
      throw invalidArgument("The rule lacks a value to compare with.");
    }
    const both = second === undefined ? {} : { formula2: second };
    return { [found.kind]: { formula1: first, ...both, operator } };
  }
  if (rule.list) {
    const source = operand(rule.list.source);
    if (source === undefined || source === "") throw invalidArgument("A list needs its values.");
    const text = String(source);
    if (!text.startsWith("=") && text.length > 255) {
      throw invalidArgument("A list in a rule has at most 255 characters.");
    }
    return { list: { inCellDropDown: true, ...rule.list, source: text } };
  }
  if (!rule.custom?.formula) throw invalidArgument("A rule needs its formula.");
  return rule;
}

function operand(value: string | number | Range | undefined): string | number | undefined {
  return value instanceof Range ? `=${value.address}` : (value ?? undefined);
}

/** A rule as Excel answers it: operands are formulas whatever they were. */
export function answered(rule: ValidationRule): ValidationRule {
  const found = comparisonOf(rule);
  if (!found) return rule;
  const { formula1, formula2, operator } = found.comparison;
  const formula = (value: Comparison["formula1"]) =>
    String(value).startsWith("=") ? String(value) : `=${String(value)}`;
  const second = formula2 === undefined ? {} : { formula2: formula(formula2) };
  return { [found.kind]: { formula1: formula(formula1), ...second, operator } };
}

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** What the engine checks an entry by. Dates and times are numbers there, as they are in cells. */
export function engineCriteria(rule: ValidationRule) {
  const found = comparisonOf(rule);
  if (!found) return null;
  const { formula1, formula2, operator } = found.comparison;
  const types: Partial<Record<Kind, DataValidationType>> = {
    wholeNumber: DataValidationType.WHOLE,
    textLength: DataValidationType.TEXT_LENGTH,
  };
  return {
    type: types[found.kind] ?? DataValidationType.DECIMAL,
    operator: OPERATORS[operator] ?? DataValidationOperator.BETWEEN,
    formula1: engineOperand(formula1),
    ...(formula2 === undefined ? {} : { formula2: engineOperand(formula2) }),
  };
}

function engineOperand(value: Comparison["formula1"]): string {
  const constant = constantOf(value);
  if (constant !== null) return String(constant);
  const text = String(value);
  return text.startsWith("=") ? text : `=${text}`;
}

/** The number that an operand is by itself: 5, "=5", "2026-11-21", "9:30"; null if it has to be calculated. */
export function constantOf(value: Comparison["formula1"] | undefined): number | null {
  if (typeof value === "number") return value;
  const text = String(value ?? "")
    .replace(/^=/, "")
    .trim();
  const number = Number(text);
  if (text !== "" && !Number.isNaN(number)) return number;
  if (text === "" || String(value).startsWith("=")) return null;
  const entry = entryOf(text, "General")?.v;
  return typeof entry === "number" ? entry : null;
}
