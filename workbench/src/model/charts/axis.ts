import { invalidArgument } from "../errors";
import { Adapter } from "../../protocol/adapter";
import { ChartAxisTitle } from "./axisTitle";
import type { AxisDescription, Line } from "./description";
import { BODY_FONT, ChartFill, ChartFont, ChartLineFormat, fontOf } from "./formats";
import {
  AXIS_POSITIONS,
  CATEGORY_TYPES,
  DISPLAY_UNITS,
  SCALE_TYPES,
  TICK_LABEL_ALIGNMENTS,
  TICK_LABEL_POSITIONS,
  TICK_MARKS,
  TIME_UNITS,
} from "./names";
import { ChartPart, give, membersOf, other, type Members, type Parts, type Slot } from "./parts";
import { automaticScale } from "./scale";
import { anyCells, sourceOf } from "./sources";
import { hasNumberX, isPie } from "./types";
import { number, oneOf, orAutomatic, text, textAngle, truth, whole } from "./values";

export interface AxisKind {
  readonly type: "Category" | "Value" | "Series";
  readonly group: "Primary" | "Secondary";
}

const { field } = membersOf<AxisDescription>();
const lengthUnknown = { read: () => null };

const MEMBERS: Members<AxisDescription> = {
  alignment: other("alignment", oneOf(TICK_LABEL_ALIGNMENTS), "Center"),
  baseTimeUnit: field("baseTimeUnit", oneOf(TIME_UNITS), "Days"),
  categoryType: field("categoryType", oneOf(CATEGORY_TYPES), "Automatic"),
  customDisplayUnit: { read: (axis) => axis?.customDisplayUnit ?? null },
  displayUnit: {
    read: (axis) => axis?.displayUnit ?? "None",
    write: (value, axis) => {
      axis.displayUnit = oneOf(DISPLAY_UNITS)(value);
      axis.showDisplayUnitLabel = axis.displayUnit !== "None";
      if (axis.displayUnit !== "Custom") delete axis.customDisplayUnit;
    },
  },
  height: lengthUnknown,
  isBetweenCategories: field("isBetweenCategories", truth, true),
  left: lengthUnknown,
  linkNumberFormat: field("linkNumberFormat", truth, true),
  logBase: field("logBase", number(2, 1000), 10),
  majorTickMark: field("majorTickMark", oneOf(TICK_MARKS), "None"),
  majorTimeUnitScale: other("majorTimeUnitScale", oneOf(TIME_UNITS), "Days"),
  minorTickMark: field("minorTickMark", oneOf(TICK_MARKS), "None"),
  minorTimeUnitScale: other("minorTimeUnitScale", oneOf(TIME_UNITS), "Days"),
  multiLevel: other("multiLevel", truth, true),
  numberFormat: {
    read: (axis) => axis?.numberFormat ?? "General",
    write: (value, axis) => {
      axis.numberFormat = text(value);
      axis.linkNumberFormat = false;
    },
  },
  offset: other("offset", whole(0, 1000), 100),
  reversePlotOrder: field("reversed", truth, false),
  scaleType: field("scaleType", oneOf(SCALE_TYPES), "Linear"),
  showDisplayUnitLabel: field("showDisplayUnitLabel", truth, false),
  textOrientation: field("textOrientation", orAutomatic(textAngle), 0),
  tickLabelPosition: field("tickLabelPosition", oneOf(TICK_LABEL_POSITIONS), "NextToAxis"),
  tickLabelSpacing: field("tickLabelSpacing", orAutomatic(whole(1, 31999)), 1),
  tickMarkSpacing: field("tickMarkSpacing", whole(1, 31999), 1),
  top: lengthUnknown,
  visible: field("visible", truth, true),
  width: lengthUnknown,
};
for (const name of ["position", "crosses"]) {
  // The client knows the first member under an older name too.
  Object.assign(MEMBERS, { [name]: field("position", oneOf(AXIS_POSITIONS), "Automatic") });
}
for (const name of ["positionAt", "crossesAt"]) {
  Object.assign(MEMBERS, { [name]: { read: (axis?: AxisDescription) => axis?.positionAt ?? 0 } });
}

type Bound = "minimum" | "maximum" | "majorUnit" | "minorUnit";
const BOUNDS: readonly Bound[] = ["minimum", "maximum", "majorUnit", "minorUnit"];

export class ChartAxis extends ChartPart<AxisDescription> {
  readonly typeName = "ChartAxis";
  override readonly scalars = [...Object.keys(MEMBERS), ...BOUNDS, "axisGroup", "type"];
  constructor(
    parts: Parts<AxisDescription>,
    private readonly kind: AxisKind
  ) {
    super(parts);
  }

  get type(): string {
    return this.kind.type;
  }
  get axisGroup(): string {
    return this.kind.group;
  }
  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.parts);
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.parts.part("title", () => ({})));
  }
  get majorGridlines(): ChartGridlines {
    const { type, group } = this.kind;
    const isMain = type === "Value" && group === "Primary";
    const automatic = isMain && !isPie(this.parts.owner.description.type);
    return new ChartGridlines(this.parts.slot("majorGridlines"), automatic);
  }
  get minorGridlines(): ChartGridlines {
    return new ChartGridlines(this.parts.slot("minorGridlines"), false);
  }

  // What Excel would choose is computed from the data; an axis of categories has no such numbers.
  get minimum(): number | null {
    return this.bound("minimum");
  }
  set minimum(value: unknown) {
    this.setBound("minimum", value);
  }
  get maximum(): number | null {
    return this.bound("maximum");
  }
  set maximum(value: unknown) {
    this.setBound("maximum", value);
  }
  get majorUnit(): number | null {
    return this.bound("majorUnit");
  }
  set majorUnit(value: unknown) {
    this.setBound("majorUnit", value, Number.MIN_VALUE);
  }
  get minorUnit(): number | null {
    return this.bound("minorUnit");
  }
  set minorUnit(value: unknown) {
    this.setBound("minorUnit", value, Number.MIN_VALUE);
  }

  /** Takes the categories from other cells. */
  setCategoryNames(source: unknown): void {
    const cells = sourceOf(anyCells(source));
    if (this.kind.type !== "Category") throw invalidArgument("Only a category axis has names.");
    this.parts.change((axis) => (axis.categoryNames = cells));
  }
  setCustomDisplayUnit(value: number): void {
    const unit = number(Number.MIN_VALUE)(value);
    this.parts.change((axis) => {
      axis.displayUnit = "Custom";
      axis.customDisplayUnit = unit;
      axis.showDisplayUnitLabel = true;
    });
  }
  /** Where the other axis crosses. */
  setPositionAt(value: number): void {
    const at = number()(value);
    this.parts.change((axis) => {
      axis.position = "Custom";
      axis.positionAt = at;
    });
  }
  setCrossesAt(value: number): void {
    this.setPositionAt(value);
  }

  /** True for axes that run along numbers. */
  private get hasNumbers(): boolean {
    return this.kind.type === "Value" || hasNumberX(this.parts.owner.description.type);
  }
  private bound(name: Bound): number | null {
    const kept = this.parts.value((axis) => axis?.[name]);
    if (typeof kept === "number") return kept;
    const { owner } = this.parts;
    const { type, group } = this.kind;
    if (!this.hasNumbers || type === "Series") return null;
    return automaticScale(owner.sheet.host, owner.description, type, group)[name];
  }
  private setBound(name: Bound, value: unknown, least?: number): void {
    const wanted = orAutomatic(number(least))(value);
    this.parts.change((axis) => {
      if (wanted === undefined) delete axis[name];
      else axis[name] = wanted;
    });
  }
}
give(ChartAxis, MEMBERS);

export class ChartAxisFormat extends Adapter {
  readonly typeName = "ChartAxisFormat";
  constructor(private readonly axis: Parts<AxisDescription>) {
    super();
  }
  get fill(): ChartFill {
    return new ChartFill(this.axis.slot("fill"));
  }
  get font(): ChartFont {
    return new ChartFont(fontOf(this.axis), BODY_FONT);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.axis.slot("line"));
  }
}

export class ChartGridlines extends Adapter {
  readonly typeName = "ChartGridlines";
  override readonly scalars = ["visible"];
  constructor(
    private readonly line: Slot<Line | undefined>,
    private readonly automatic: boolean
  ) {
    super();
  }
  get visible(): boolean {
    const line = this.line.read();
    return line === undefined ? this.automatic : line !== null;
  }
  set visible(value: boolean) {
    const visible = truth(value);
    this.line.update((line) => (visible ? (line ?? {}) : null));
  }
  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.line, this.automatic);
  }
}

export class ChartGridlinesFormat extends Adapter {
  readonly typeName = "ChartGridlinesFormat";
  constructor(
    private readonly slot: Slot<Line | undefined>,
    private readonly automatic: boolean
  ) {
    super();
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.slot, { visible: this.automatic, weight: 0.75 });
  }
}
