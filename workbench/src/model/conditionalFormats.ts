import { Adapter } from "../protocol/adapter";
import { intersect, LAST_COLUMN, LAST_ROW, subtract, type Area } from "./addresses";
import { newDescription, type Description } from "./conditionalDescription";
import { deleteRule, engineRules, moveRule, writeRule } from "./conditionalEngine";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from "./conditionalParts";
import type { Described } from "./conditionalRangeFormat";
import { compileRule } from "./conditionalRules";
import {
  ColorScaleConditionalFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
} from "./conditionalVisuals";
import { invalidArgument, itemNotFound } from "./errors";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Worksheet } from "./worksheet";

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

  /** Adds a format above all others. Where it needs a rule, it shows nothing until it has one. */
  add(type: string): ConditionalFormat {
    const description = newDescription(type);
    if (!description) throw invalidArgument(`There is no conditional format ${type}.`);
    this.sheet.assertWritable();
    for (const area of this.areas) {
      const isLines = area.bottom === LAST_ROW || area.right === LAST_COLUMN;
      if (!isLines) this.sheet.grow(area.bottom, area.right);
    }
    const id = this.sheet.host.nextId("conditional-format");
    this.sheet.host.memory.conditionalFormats[id] = { ...description };
    writeRule(this.sheet, "add", id, this.areas, compileRule(description, this.areas), false);
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

export class ConditionalFormat extends Adapter implements Described {
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
    const unknown: Description = { type: "Custom", stopIfTrue: false, rule: null, format: {} };
    // The memory is plain JSON; only describe() and add() write there.
    return (known as Description | undefined) ?? unknown;
  }
  get firstCell() {
    const [first] = this.areas;
    return { row: first?.top ?? 0, column: first?.left ?? 0 };
  }
  get type(): string {
    return this.description.type;
  }
  /** 0 comes first. */
  get priority(): number {
    return engineRules(this.sheet).findIndex((rule) => rule.id === this.id);
  }
  set priority(priority: number) {
    if (!Number.isInteger(priority) || priority < 0)
      throw invalidArgument("Priorities are 0 or more.");
    moveRule(this.sheet, this.id, priority);
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
  get colorScale(): ColorScaleConditionalFormat {
    return new ColorScaleConditionalFormat(this.expect("ColorScale"));
  }
  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.type === "ColorScale" ? this.colorScale : null;
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.expect("Custom"));
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === "Custom" ? this.custom : null;
  }
  get dataBar(): DataBarConditionalFormat {
    return new DataBarConditionalFormat(this.expect("DataBar"));
  }
  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.type === "DataBar" ? this.dataBar : null;
  }
  get iconSet(): IconSetConditionalFormat {
    return new IconSetConditionalFormat(this.expect("IconSet"));
  }
  get iconSetOrNullObject(): IconSetConditionalFormat | null {
    return this.type === "IconSet" ? this.iconSet : null;
  }
  get preset(): PresetCriteriaConditionalFormat {
    return new PresetCriteriaConditionalFormat(this.expect("PresetCriteria"));
  }
  get presetOrNullObject(): PresetCriteriaConditionalFormat | null {
    return this.type === "PresetCriteria" ? this.preset : null;
  }
  get textComparison(): TextConditionalFormat {
    return new TextConditionalFormat(this.expect("ContainsText"));
  }
  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.type === "ContainsText" ? this.textComparison : null;
  }
  get topBottom(): TopBottomConditionalFormat {
    return new TopBottomConditionalFormat(this.expect("TopBottom"));
  }
  get topBottomOrNullObject(): TopBottomConditionalFormat | null {
    return this.type === "TopBottom" ? this.topBottom : null;
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
    this.sheet.assertWritable();
    const description = { ...this.description, ...change };
    // Compiled first: what Excel refuses leaves the format as it was.
    const rule = compileRule(description, this.areas);
    this.sheet.host.memory.conditionalFormats[this.id] = { ...description };
    writeRule(this.sheet, "set", this.id, this.areas, rule, description.stopIfTrue);
  }
  moveTo(areas: readonly Area[]): void {
    const { description } = this;
    const rule = compileRule(description, areas);
    writeRule(this.sheet, "set", this.id, areas, rule, description.stopIfTrue);
  }

  /** Where the format counts. */
  get sheetAreas(): readonly Area[] {
    return this.areas;
  }

  private get areas(): readonly Area[] {
    return engineRules(this.sheet).find((rule) => rule.id === this.id)?.areas ?? [];
  }
  private expect(type: string): this {
    if (this.type !== type) throw invalidArgument(`This format is of the type ${this.type}.`);
    return this;
  }
}
