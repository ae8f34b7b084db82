import { Adapter } from "../protocol/adapter";
import { fromEngine, intersect, subtract, type Area } from "./addresses";
import { CellValueConditionalFormat, CustomConditionalFormat } from "./conditionalParts";
import { compileRule, type Description } from "./conditionalRules";
import { invalidArgument, itemNotFound, notCovered } from "./errors";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Worksheet } from "./worksheet";

const TYPES: readonly string[] = ["CellValue", "Custom", "ContainsText"];

/** The conditional formats of a range: what was described is kept, and compiled into rules of the engine. */
export class ConditionalFormatCollection extends Adapter {
  readonly typeName = "ConditionalFormatCollection";
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[]
  ) {
    super();
  }

  override items(): readonly ConditionalFormat[] {
    const touches = (area: Area) => this.areas.some((mine) => intersect(mine, area));
    return engineRules(this.sheet)
      .filter((rule) => rule.areas.some(touches))
      .map((rule) => new ConditionalFormat(this.sheet, rule.id));
  }
  getCount(): number {
    return this.items().length;
  }
  getItem(id: string): ConditionalFormat {
    const format = this.getItemOrNullObject(id);
    if (!format) throw itemNotFound(`conditional format ${id}`);
    return format;
  }
  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.items().find((format) => format.id === id) ?? null;
  }
  getItemAt(index: number): ConditionalFormat {
    const format = this.items()[index];
    if (!format) throw invalidArgument("There is no such conditional format.");
    return format;
  }

  /** Adds a format above all others. It shows nothing until it has a rule. */
  add(type: string): ConditionalFormat {
    if (!TYPES.includes(type)) throw notCovered(`conditional formats of the type ${type}`);
    this.sheet.assertWritable();
    for (const area of this.areas) {
      const laid = this.sheet.laidOut(area);
      if (laid?.bottom !== area.bottom && area.bottom < 1048575)
        this.sheet.grow(area.bottom, area.right);
    }
    const id = `cf-${Date.now().toString(36)}-${++formatCount}`;
    const description: Description = { type, stopIfTrue: false, rule: null, format: {} };
    this.sheet.host.memory.conditionalFormats[id] = { ...description };
    const rule = compileRule(description, this.areas[0]);
    writeRule(this.sheet, "add", id, this.areas, rule, false);
    return new ConditionalFormat(this.sheet, id);
  }

  /** Takes the formats away from these cells; elsewhere they stay. */
  clearAll(): void {
    for (const { id, areas } of engineRules(this.sheet)) {
      const rest = this.areas.reduce<readonly Area[]>(
        (left, hole) => left.flatMap((area) => subtract(area, hole)),
        areas
      );
      if (rest.length === 0) deleteRule(this.sheet, id);
      else if (rest.length !== areas.length || rest.some((area, i) => area !== areas[i])) {
        new ConditionalFormat(this.sheet, id).moveTo(rest);
      }
    }
  }
}

let formatCount = 0;

interface EngineRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: object;
  readonly stopIfTrue: boolean;
}

function engineRules(sheet: Worksheet): readonly EngineRule[] {
  return sheet.engine.getConditionalFormattingRules().map((each) => ({
    id: each.cfId,
    areas: each.ranges.map(fromEngine),
    rule: each.rule,
    stopIfTrue: each.stopIfTrue,
  }));
}

function writeRule(
  sheet: Worksheet,
  change: "add" | "set",
  id: string,
  areas: readonly Area[],
  rule: object,
  stopIfTrue: boolean
): void {
  const ranges = areas.map((area) => {
    const laid = sheet.laidOut(area) ?? area;
    return {
      startRow: laid.top,
      endRow: laid.bottom,
      startColumn: laid.left,
      endColumn: laid.right,
    };
  });
  const params = {
    unitId: sheet.host.book.getId(),
    subUnitId: sheet.id,
    rule: { cfId: id, ranges, rule, stopIfTrue },
  };
  const command = `sheet.mutation.${change}-conditional-rule`;
  sheet.host.byItself(() => {
    sheet.host.command(command, change === "set" ? { ...params, cfId: id } : params);
  });
}

function deleteRule(sheet: Worksheet, id: string): void {
  delete sheet.host.memory.conditionalFormats[id];
  const params = { unitId: sheet.host.book.getId(), subUnitId: sheet.id, cfId: id };
  sheet.host.byItself(() => sheet.host.command("sheet.mutation.delete-conditional-rule", params));
}

export class ConditionalFormat extends Adapter {
  readonly typeName = "ConditionalFormat";
  override readonly scalars = ["id", "type", "priority", "stopIfTrue"];
  constructor(
    readonly sheet: Worksheet,
    readonly id: string
  ) {
    super();
  }
  override identity() {
    return { Id: this.id };
  }

  /** What was described; a rule made by hand in the grid has only its place. */
  get description(): Description {
    const known = this.sheet.host.memory.conditionalFormats[this.id];
    return (
      (known as Description | undefined) ?? {
        type: "Custom",
        stopIfTrue: false,
        rule: null,
        format: {},
      }
    );
  }
  get type(): string {
    return this.description.type;
  }
  /** 0 comes first. */
  get priority(): number {
    return engineRules(this.sheet).findIndex((rule) => rule.id === this.id);
  }
  get stopIfTrue(): boolean {
    return this.description.stopIfTrue;
  }
  set stopIfTrue(stop: boolean) {
    this.describe({ stopIfTrue: stop });
  }
  get cellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.expect("CellValue"));
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.type === "CellValue" ? this.cellValue : null;
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.expect("Custom"));
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === "Custom" ? this.custom : null;
  }
  get textComparison(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.expect("ContainsText"));
  }
  get textComparisonOrNullObject(): CellValueConditionalFormat | null {
    return this.type === "ContainsText" ? this.textComparison : null;
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument("The format has several areas.");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const { areas } = this;
    return areas.length === 1 && areas[0] ? new Range(this.sheet, areas[0]) : null;
  }
  getRanges(): RangeAreas {
    return new RangeAreas(this.sheet, this.areas);
  }
  delete(): void {
    deleteRule(this.sheet, this.id);
  }

  describe(change: Partial<Description>): void {
    const description = { ...this.description, ...change };
    this.sheet.host.memory.conditionalFormats[this.id] = { ...description };
    this.draw(this.areas);
  }
  moveTo(areas: readonly Area[]): void {
    this.draw(areas);
  }

  private draw(areas: readonly Area[]): void {
    const { description } = this;
    const rule = compileRule(description, areas[0]);
    writeRule(this.sheet, "set", this.id, areas, rule, description.stopIfTrue);
  }
  private get areas(): readonly Area[] {
    return engineRules(this.sheet).find((rule) => rule.id === this.id)?.areas ?? [];
  }
  private expect(type: string): this {
    if (this.type !== type) throw invalidArgument(`This format is of the type ${this.type}.`);
    return this;
  }
}
