import { DataValidationErrorStyle, DataValidationRenderMode } from "@univerjs/core";
import type { FRange } from "@univerjs/sheets/facade";
import { Adapter } from "../protocol/adapter";
import { columnCount, rowCount, type Area } from "./addresses";
import { invalidArgument, notCovered } from "./errors";
import { rangeOfReference } from "./names";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

interface Comparison {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: string;
}

interface ValidationRule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source: string | Range };
  readonly wholeNumber?: Comparison;
  readonly decimal?: Comparison;
  readonly custom?: { readonly formula: string };
}

interface ErrorAlert {
  readonly showAlert?: boolean;
  readonly style?: string;
  readonly title?: string;
  readonly message?: string;
}

interface Prompt {
  readonly showPrompt?: boolean;
  readonly title?: string;
  readonly message?: string;
}

interface Described {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
}

const ERROR_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};
const DEFAULT_ALERT: ErrorAlert = { showAlert: true, style: "Stop", title: "", message: "" };
const DEFAULT_PROMPT: Prompt = { showPrompt: true, title: "", message: "" };

/** What may be entered into a range. */
export class DataValidation extends Adapter {
  readonly typeName = "DataValidation";
  override readonly scalars = ["type", "rule", "ignoreBlanks", "errorAlert", "prompt", "valid"];
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[]
  ) {
    super();
  }

  get type(): string {
    const { rule } = this.described;
    if (rule.list) return "List";
    if (rule.wholeNumber) return "WholeNumber";
    if (rule.decimal) return "Decimal";
    return rule.custom ? "Custom" : "None";
  }
  get rule(): ValidationRule {
    return this.described.rule;
  }
  set rule(rule: ValidationRule) {
    const source = rule.list?.source;
    const list =
      rule.list && source instanceof Range
        ? { ...rule.list, source: `=${source.address}` }
        : rule.list;
    this.describe({ rule: list ? { list: { inCellDropDown: true, ...list } } : rule });
  }
  get ignoreBlanks(): boolean {
    return this.described.ignoreBlanks;
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.describe({ ignoreBlanks });
  }
  get errorAlert(): ErrorAlert {
    return this.described.errorAlert;
  }
  set errorAlert(errorAlert: ErrorAlert) {
    this.describe({ errorAlert: { ...DEFAULT_ALERT, ...errorAlert } });
  }
  get prompt(): Prompt {
    return this.described.prompt;
  }
  set prompt(prompt: Prompt) {
    this.describe({ prompt: { ...DEFAULT_PROMPT, ...prompt } });
  }
  clear(): void {
    for (const range of this.engineRanges) {
      if (range.getDataValidations().length === 0) continue;
      this.sheet.host.byItself(() => range.setDataValidation(null));
    }
  }

  private get engineRanges(): readonly FRange[] {
    return this.areas.flatMap((area) => {
      const laid = this.sheet.laidOut(area);
      if (!laid) return [];
      return [this.sheet.engine.getRange(laid.top, laid.left, rowCount(laid), columnCount(laid))];
    });
  }

  private get described(): Described {
    const id = this.engineRanges[0]?.getDataValidation()?.rule.uid;
    const known = id === undefined ? undefined : this.sheet.host.memory.validations[id];
    return (
      (known as Described | undefined) ?? {
        rule: {},
        ignoreBlanks: true,
        errorAlert: DEFAULT_ALERT,
        prompt: DEFAULT_PROMPT,
      }
    );
  }

  private describe(change: Partial<Described>): void {
    this.sheet.assertWritable();
    const described = { ...this.described, ...change };
    for (const area of this.areas) this.growTo(area);
    const validation = this.build(described);
    this.sheet.host.memory.validations[validation.rule.uid] = { ...described };
    for (const range of this.engineRanges) {
      this.sheet.host.byItself(() => range.setDataValidation(validation));
    }
  }

  private growTo(area: Area): void {
    const isLines = area.bottom === 1048575 || area.right === 16383;
    if (!isLines) this.sheet.grow(area.bottom, area.right);
  }

  private build({ rule, ignoreBlanks, errorAlert, prompt }: Described) {
    const builder = this.criteria(rule);
    return builder
      .setAllowBlank(ignoreBlanks)
      .setAllowInvalid(errorAlert.showAlert === false || errorAlert.style !== "Stop")
      .setOptions({
        errorStyle: ERROR_STYLES[errorAlert.style ?? "Stop"] ?? DataValidationErrorStyle.STOP,
        showErrorMessage: errorAlert.showAlert !== false,
        error: errorAlert.message ?? "",
        errorTitle: errorAlert.title ?? "",
        showInputMessage: prompt.showPrompt !== false && (prompt.message ?? "") !== "",
        prompt: prompt.message ?? "",
        promptTitle: prompt.title ?? "",
        // The plain arrow beside the cell, as in Excel.
        renderMode: DataValidationRenderMode.ARROW,
      })
      .build();
  }

  private criteria(rule: ValidationRule) {
    const builder = this.sheet.host.api.newDataValidation();
    if (rule.list) {
      const { source, inCellDropDown = true } = rule.list;
      const text = String(source);
      if (text.startsWith("=")) {
        const { sheet, area } = rangeOfReference(this.sheet.host, text);
        const cells = sheet.engine.getRange(area.top, area.left, rowCount(area), columnCount(area));
        return builder.requireValueInRange(cells, false, inCellDropDown);
      }
      if (text.length > this.sheet.host.faults.limits.validationList)
        throw invalidArgument("A list in a rule has at most 255 characters.");
      const values = text.split(",").map((value) => value.trim());
      return builder.requireValueInList(values, false, inCellDropDown);
    }
    if (rule.custom) return builder.requireFormulaSatisfied(rule.custom.formula);
    const comparison = rule.wholeNumber ?? rule.decimal;
    if (!comparison) throw notCovered("this kind of data validation");
    return compared(builder, comparison, rule.wholeNumber !== undefined);
  }
}

type Builder = ReturnType<Worksheet["host"]["api"]["newDataValidation"]>;

function compared(builder: Builder, comparison: Comparison, whole: boolean): Builder {
  const first = numberOf(comparison.formula1);
  switch (comparison.operator) {
    case "Between":
      return builder.requireNumberBetween(first, numberOf(comparison.formula2), whole);
    case "NotBetween":
      return builder.requireNumberNotBetween(first, numberOf(comparison.formula2), whole);
    case "EqualTo":
      return builder.requireNumberEqualTo(first, whole);
    case "NotEqualTo":
      return builder.requireNumberNotEqualTo(first, whole);
    case "GreaterThan":
      return builder.requireNumberGreaterThan(first, whole);
    case "GreaterThanOrEqualTo":
      return builder.requireNumberGreaterThanOrEqualTo(first, whole);
    case "LessThan":
      return builder.requireNumberLessThan(first, whole);
    case "LessThanOrEqualTo":
      return builder.requireNumberLessThanOrEqualTo(first, whole);
    default:
      throw invalidArgument(`There is no comparison ${comparison.operator}.`);
  }
}

function numberOf(value: string | number | undefined): number {
  const number = Number(String(value ?? "").replace(/^=/, ""));
  if (Number.isNaN(number)) throw notCovered("data validation against a formula");
  return number;
}
