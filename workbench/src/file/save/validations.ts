import { numfmt } from "@univerjs/core";
import { fromEngine, type Area, type EngineRange } from "../../model/addresses";
import type { Worksheet } from "../../model/worksheet";
import { toFileFormula } from "../formulas";
import { placesOf } from "./fileRule";
import { element, textElement } from "./xml";

interface Comparison {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
}

/** What the model remembers of a validation: plain JSON with the members of Excel's API. */
interface Described {
  readonly rule?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks?: boolean;
  readonly errorAlert?: {
    readonly showAlert?: boolean;
    readonly style?: string;
    readonly title?: string;
    readonly message?: string;
  };
  readonly prompt?: {
    readonly showPrompt?: boolean;
    readonly title?: string;
    readonly message?: string;
  };
}

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const STYLES: Readonly<Record<string, string>> = { Warning: "warning", Information: "information" };

/** What may be entered into the cells of a sheet; empty where everything may. */
export function validationsElement(sheet: Worksheet, functionNames: readonly string[]): string {
  const { validations } = sheet.host.memory;
  const elements = sheet.engine.getDataValidations().flatMap(({ rule }) => {
    const described = validations[rule.uid] as Described | undefined;
    const areas: readonly Area[] = rule.ranges.map((range: EngineRange) =>
      sheet.logical(fromEngine(range))
    );
    const places = placesOf(areas);
    return described && places !== "" ? validation(described, places, functionNames) : [];
  });
  return elements.length === 0
    ? ""
    : element("dataValidations", { count: elements.length }, ...elements);
}

function validation(
  { rule = {}, ignoreBlanks, errorAlert = {}, prompt = {} }: Described,
  sqref: string,
  functionNames: readonly string[]
): readonly string[] {
  const condition = conditionOf(rule, functionNames);
  if (!condition) return [];
  const attributes = {
    type: condition.type,
    errorStyle: STYLES[errorAlert.style ?? ""],
    operator: condition.operator,
    allowBlank: ignoreBlanks !== false || null,
    // The attribute says the opposite of its name.
    showDropDown: condition.hidesList || null,
    showInputMessage: prompt.showPrompt !== false || null,
    showErrorMessage: errorAlert.showAlert !== false || null,
    errorTitle: errorAlert.title || null,
    error: errorAlert.message || null,
    promptTitle: prompt.title || null,
    prompt: prompt.message || null,
    sqref,
  };
  const formulas = condition.formulas.map((formula, index) =>
    textElement(`formula${index + 1}`, formula)
  );
  return [element("dataValidation", attributes, ...formulas)];
}

interface Condition {
  readonly type: string;
  readonly operator?: string | undefined;
  readonly hidesList?: boolean;
  readonly formulas: readonly string[];
}

function conditionOf(
  rule: Readonly<Record<string, unknown>>,
  functionNames: readonly string[]
): Condition | null {
  const list = rule["list"] as { source?: unknown; inCellDropDown?: boolean } | null | undefined;
  if (list) {
    const source = String(list.source ?? "");
    const formula = source.startsWith("=")
      ? toFileFormula(source, functionNames)
      : `"${source.replaceAll('"', '""')}"`;
    return { type: "list", hidesList: list.inCellDropDown === false, formulas: [formula] };
  }
  const custom = rule["custom"] as { formula?: unknown } | null | undefined;
  if (custom) {
    const formula = toFileFormula(String(custom.formula ?? "TRUE"), functionNames);
    return { type: "custom", formulas: [formula] };
  }
  for (const [member, type] of Object.entries(TYPES)) {
    const comparison = rule[member] as Comparison | null | undefined;
    if (!comparison) continue;
    const operator = OPERATORS[comparison.operator ?? "Between"] ?? "between";
    const isPair = operator === "between" || operator === "notBetween";
    const given = isPair ? [comparison.formula1, comparison.formula2] : [comparison.formula1];
    // "between" goes without saying.
    const said = operator === "between" ? undefined : operator;
    return { type, operator: said, formulas: given.map((each) => operand(each, functionNames)) };
  }
  return null;
}

/** A number, a formula, or a date or time as a person or a program writes it: as a formula. */
function operand(value: unknown, functionNames: readonly string[]): string {
  const text = String(value ?? "").trim();
  if (text.startsWith("=")) return toFileFormula(text, functionNames);
  if (text !== "" && !Number.isNaN(Number(text))) return text;
  const parsed = numfmt.parseValue(text.replace(/(?<=\d)T(?=\d)|(?<=\d)Z$/g, " ").trim(), {
    locale: "en-US",
  })?.v;
  return typeof parsed === "number" ? String(parsed) : toFileFormula(text, functionNames);
}
