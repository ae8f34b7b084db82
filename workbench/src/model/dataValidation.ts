import { DataValidationErrorStyle, DataValidationRenderMode } from "@univerjs/core";
import type { FRange } from "@univerjs/sheets/facade";
import { Adapter } from "../protocol/adapter";
import {
  columnCount,
  fromEngine,
  intersect,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  type Area,
} from "./addresses";
import { itemNotFound } from "./errors";
import { RangeAreas } from "./rangeAreas";
import { check, checkAtOnce, listRange, type PlacedRule } from "./validationCheck";
import {
  answered,
  checkedRule,
  engineCriteria,
  typeOf,
  type ValidationRule,
} from "./validationRules";
import type { Worksheet } from "./worksheet";

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
    const { placed } = this;
    const [first] = placed;
    if (!first) return "None";
    const cells = (areas: readonly Area[]) =>
      areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
    const laid = this.areas.flatMap((area) => this.sheet.laidOut(area) ?? []);
    if (cells(placed.map(({ area }) => area)) < cells(laid)) return "MixedCriteria";
    const isSame = (other: PlacedRule) => JSON.stringify(other.rule) === JSON.stringify(first.rule);
    return placed.every(isSame) ? typeOf(first.rule) : "Inconsistent";
  }
  get rule(): ValidationRule {
    return answered(this.described.rule);
  }
  set rule(rule: ValidationRule) {
    this.describe({ rule: checkedRule(rule) });
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
  /** True or false for all cells, null for some; undefined, and so not loaded, if a formula decides it. */
  get valid(): boolean | null | undefined {
    const verdicts = this.placed.map((each) => checkAtOnce(this.sheet, each));
    if (verdicts.includes(null)) return undefined;
    const all = verdicts.flatMap((each) => each ?? []);
    if (all.every(Boolean)) return true;
    return all.some(Boolean) ? null : false;
  }

  async getInvalidCells(): Promise<RangeAreas> {
    const found = await this.getInvalidCellsOrNullObject();
    if (!found) throw itemNotFound("invalid cell");
    return found;
  }
  async getInvalidCellsOrNullObject(): Promise<RangeAreas | null> {
    const invalid: Area[] = [];
    for (const each of this.placed) {
      invalid.push(...runsOf(each.area, await check(this.sheet, each)));
    }
    return invalid.length === 0 ? null : new RangeAreas(this.sheet, invalid);
  }

  clear(): void {
    this.sheet.assertWritable();
    for (const range of this.engineRanges) {
      if (range.getDataValidations().length === 0) continue;
      this.sheet.host.byItself(() => range.setDataValidation(null));
    }
  }

  /** The rules on these cells with all that belongs to them, for a copy. */
  pieces(): readonly (PlacedRule & { readonly described: Described })[] {
    return this.placed;
  }

  /** The rules on these cells, each with the part of the cells that it counts for. */
  private get placed(): readonly (PlacedRule & { readonly described: Described })[] {
    const laid = this.areas.flatMap((area) => this.sheet.laidOut(area) ?? []);
    const { validations } = this.sheet.host.memory;
    const rules = new Map(
      this.engineRanges
        .flatMap((range) => range.getDataValidations())
        .map((each) => [each.rule.uid, each.rule])
    );
    return [...rules.values()].flatMap((rule) => {
      // The memory is plain JSON; only describe() and an opened file write there.
      const described = validations[rule.uid] as unknown as Described | undefined;
      if (!described) return [];
      const own = (rule.ranges as Parameters<typeof fromEngine>[0][]).map(fromEngine);
      const first = { row: own[0]?.top ?? 0, column: own[0]?.left ?? 0 };
      const common = own.flatMap((area) => laid.flatMap((mine) => intersect(area, mine) ?? []));
      return common.map((area) => ({
        rule: described.rule,
        ignoreBlanks: described.ignoreBlanks,
        described,
        area,
        first,
      }));
    });
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

  /** Gives the cells a rule, or changes what belongs to it. */
  describe(change: Partial<Described>): void {
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
    const isLines = area.bottom === LAST_ROW || area.right === LAST_COLUMN;
    if (!isLines) this.sheet.grow(area.bottom, area.right);
  }

  private build({ rule, ignoreBlanks, errorAlert, prompt }: Described) {
    const validation = this.criteria(rule)
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
    Object.assign(validation.rule, engineCriteria(rule));
    return validation;
  }

  private criteria(rule: ValidationRule) {
    const builder = this.sheet.host.api.newDataValidation();
    if (rule.custom) return builder.requireFormulaSatisfied(rule.custom.formula);
    if (!rule.list) return builder;
    const { source, inCellDropDown = true } = rule.list;
    const text = String(source);
    if (!text.startsWith("=")) {
      const values = text.split(",").map((value) => value.trim());
      return builder.requireValueInList(values, false, inCellDropDown);
    }
    const { sheet, area } = listRange(this.sheet, text);
    const cells = sheet.engine.getRange(area.top, area.left, rowCount(area), columnCount(area));
    return builder.requireValueInRange(cells, false, inCellDropDown);
  }
}

/** Cells that are not allowed, joined downwards; the verdicts go row by row. */
function runsOf(area: Area, verdicts: readonly boolean[]): readonly Area[] {
  const width = columnCount(area);
  const runs: Area[] = [];
  for (let column = 0; column < width; column++) {
    const left = area.left + column;
    let start = -1;
    for (let row = 0; row <= rowCount(area); row++) {
      const isWrong = row < rowCount(area) && !verdicts[row * width + column];
      if (isWrong && start < 0) start = row;
      if (isWrong || start < 0) continue;
      runs.push({ top: area.top + start, bottom: area.top + row - 1, left, right: left });
      start = -1;
    }
  }
  return runs;
}
