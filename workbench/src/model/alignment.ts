import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import { Adapter } from "../protocol/adapter";
import { invalidArgument } from "./errors";
import type { FurtherFormat } from "./furtherFormat";
import type { Formatted } from "./styling";

/** One step of indentation, in pixels: the width of three digits of the standard font. */
const INDENT_STEP = 9;
/** Excel's angle for letters that stand one below the other. */
const STACKED = 180;

const HORIZONTAL = new Map<string, HorizontalAlign>([
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
  ["Fill", HorizontalAlign.LEFT],
  ["CenterAcrossSelection", HorizontalAlign.CENTER],
]);
const VERTICAL = new Map<string, VerticalAlign>([
  ["Bottom", VerticalAlign.BOTTOM],
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Justify", VerticalAlign.TOP],
  ["Distributed", VerticalAlign.MIDDLE],
]);
const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"];

/** How contents lie in their cells: what the formats of cells and a named style have in common. */
export abstract class Alignment extends Adapter {
  protected abstract readonly formats: Formatted;

  get horizontalAlignment(): string | null {
    return this.formats.read(
      (style, further) =>
        further.horizontal ?? nameOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED)
    );
  }
  set horizontalAlignment(name: string) {
    const horizontal = name === "Fill" || name === "CenterAcrossSelection" ? name : null;
    this.formats.apply({ style: { ht: valueOf(HORIZONTAL, name) }, further: { horizontal } });
  }
  get verticalAlignment(): string | null {
    return this.formats.read(
      (style, further) => further.vertical ?? nameOf(VERTICAL, style.vt || VerticalAlign.BOTTOM)
    );
  }
  set verticalAlignment(name: string) {
    const vertical = name === "Justify" || name === "Distributed" ? name : null;
    this.formats.apply({ style: { vt: valueOf(VERTICAL, name) }, further: { vertical } });
  }
  get wrapText(): boolean | null {
    return this.formats.read((style) => style.tb === WrapStrategy.WRAP);
  }
  set wrapText(wrap: boolean) {
    this.formats.apply({ style: { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW } });
  }
  get indentLevel(): number | null {
    return this.formats.read((style) => indentOf(style));
  }
  set indentLevel(level: number) {
    if (!(level >= 0 && level <= 250)) throw invalidArgument("An indent is 0 to 250.");
    this.formats.apply({ style: indented(level) });
  }
  /** Degrees from −90 to 90, or 180 for letters one below the other. */
  get textOrientation(): number | null {
    return this.formats.read((style) =>
      style.tr?.v === BooleanNumber.TRUE ? STACKED : -(style.tr?.a ?? 0) || 0
    );
  }
  set textOrientation(angle: number) {
    const isAngle = Number.isInteger(angle) && angle >= -90 && angle <= 90;
    if (!isAngle && angle !== STACKED) throw invalidArgument("An angle is −90 to 90, or 180.");
    const stacked = angle === STACKED;
    // Excel counts upwards, the engine downwards.
    const tr = { a: stacked ? 0 : -angle, v: stacked ? BooleanNumber.TRUE : BooleanNumber.FALSE };
    this.formats.apply({ style: { tr: angle === 0 ? null : tr } });
  }
  get autoIndent(): boolean | null {
    return this.formats.read((_, further) => further.autoIndent ?? false);
  }
  set autoIndent(on: boolean) {
    this.formats.apply({ further: { autoIndent: on || null } });
  }
  get readingOrder(): string | null {
    return this.formats.read((_, further) => further.readingOrder ?? "Context");
  }
  set readingOrder(order: string) {
    if (!READING_ORDERS.includes(order)) throw invalidArgument(`There is no order ${order}.`);
    this.formats.apply({ further: { readingOrder: order === "Context" ? null : order } });
  }
  get shrinkToFit(): boolean | null {
    return this.formats.read((_, further) => further.shrinkToFit ?? false);
  }
  set shrinkToFit(on: boolean) {
    this.formats.apply({ further: { shrinkToFit: on || null } });
  }
}

/** The names of the members, for `load()` without names. */
export const ALIGNMENT_SCALARS = [
  "autoIndent",
  "horizontalAlignment",
  "indentLevel",
  "readingOrder",
  "shrinkToFit",
  "textOrientation",
  "verticalAlignment",
  "wrapText",
] as const;

export const indentOf = (style: IStyleData): number => Math.round((style.pd?.l ?? 0) / INDENT_STEP);
export const indented = (level: number): IStyleData => ({
  pd: level === 0 ? null : { l: level * INDENT_STEP },
});

function nameOf<T>(names: ReadonlyMap<string, T>, value: T): string {
  for (const [name, known] of names) if (known === value) return name;
  return [...names.keys()][0] ?? "";
}

function valueOf<T>(names: ReadonlyMap<string, T>, name: string): T {
  const value = names.get(name);
  if (value === undefined) throw invalidArgument(`There is no alignment ${name}.`);
  return value;
}

/** Whether protection of the sheet locks cells and hides their formulas. */
export class FormatProtection extends Adapter {
  readonly typeName = "FormatProtection";
  override readonly scalars = ["formulaHidden", "locked"];
  constructor(private readonly formats: Formatted) {
    super();
  }
  get locked(): boolean | null {
    return this.formats.read((_, further) => isLocked(further));
  }
  set locked(locked: boolean) {
    this.formats.apply({ further: { locked: locked ? null : false } });
  }
  get formulaHidden(): boolean | null {
    return this.formats.read((_, further) => further.formulaHidden ?? false);
  }
  set formulaHidden(hidden: boolean) {
    this.formats.apply({ further: { formulaHidden: hidden || null } });
  }
}

export const isLocked = (further: FurtherFormat): boolean => further.locked ?? true;
