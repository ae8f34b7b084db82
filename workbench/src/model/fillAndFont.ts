import { BaselineOffset, BooleanNumber, TextDecoration } from "@univerjs/core";
import { Adapter } from "../protocol/adapter";
import { colorOf, tinted } from "./colors";
import { invalidArgument } from "./errors";
import type { Formatted } from "./styling";

const WHITE = "#FFFFFF";
const BLACK = "#000000";
const PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
];

/** The fill of cells or of a style. Patterns are kept and saved; the grid draws them as their plain colour. */
export class RangeFill extends Adapter {
  readonly typeName = "RangeFill";
  override readonly scalars = [
    "color",
    "pattern",
    "patternColor",
    "patternTintAndShade",
    "tintAndShade",
  ];
  constructor(private readonly formats: Formatted) {
    super();
  }
  /** White for no fill; "" where the cells differ. */
  get color(): string {
    return (this.formats.read((style) => style.bg?.rgb ?? WHITE) ?? "").toUpperCase();
  }
  set color(color: string) {
    const bg = color === "" ? null : { rgb: colorOf(color) };
    this.formats.apply({ style: { bg }, further: { fillTint: null, fillBase: null } });
  }
  get pattern(): string | null {
    return this.formats.read(
      (style, further) => further.pattern ?? (style.bg?.rgb ? "Solid" : "None")
    );
  }
  set pattern(pattern: string) {
    if (!PATTERNS.includes(pattern)) throw invalidArgument(`There is no pattern ${pattern}.`);
    if (pattern === "None") this.clear();
    else {
      this.formats.apply((style) => ({
        style: { bg: { rgb: style.bg?.rgb ?? WHITE } },
        further: { pattern: pattern === "Solid" ? null : pattern },
      }));
    }
  }
  get patternColor(): string {
    return this.formats.read((_, further) => further.patternColor ?? BLACK) ?? "";
  }
  set patternColor(color: string) {
    this.formats.apply({ further: { patternColor: colorOf(color) } });
  }
  get patternTintAndShade(): number | null {
    return this.formats.read((_, further) => further.patternTint ?? 0);
  }
  set patternTintAndShade(tint: number) {
    this.formats.apply({ further: { patternTint: tintOf(tint) || null } });
  }
  get tintAndShade(): number | null {
    return this.formats.read((_, further) => further.fillTint ?? 0);
  }
  set tintAndShade(tint: number) {
    const given = tintOf(tint);
    this.formats.apply((style, further) => {
      const base = further.fillBase ?? style.bg?.rgb ?? WHITE;
      return {
        style: { bg: { rgb: tinted(base, given) } },
        further: { fillTint: given || null, fillBase: given === 0 ? null : base },
      };
    });
  }
  clear(): void {
    const none = { pattern: null, patternColor: null, patternTint: null };
    this.formats.apply({
      style: { bg: null },
      further: { ...none, fillTint: null, fillBase: null },
    });
  }
}

const UNDERLINES = new Map<string, TextDecoration | null>([
  ["None", null],
  ["Single", TextDecoration.SINGLE],
  ["Double", TextDecoration.DOUBLE],
  ["SingleAccountant", TextDecoration.SINGLE],
  ["DoubleAccountant", TextDecoration.DOUBLE],
]);

/** The font of cells or of a style; sizes in points. */
export class RangeFont extends Adapter {
  readonly typeName = "RangeFont";
  override readonly scalars = [
    "bold",
    "color",
    "italic",
    "name",
    "size",
    "strikethrough",
    "subscript",
    "superscript",
    "tintAndShade",
    "underline",
  ];
  constructor(private readonly formats: Formatted) {
    super();
  }
  get bold(): boolean | null {
    return this.formats.read((style) => style.bl === BooleanNumber.TRUE);
  }
  set bold(on: boolean) {
    this.formats.apply({ style: { bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }
  get italic(): boolean | null {
    return this.formats.read((style) => style.it === BooleanNumber.TRUE);
  }
  set italic(on: boolean) {
    this.formats.apply({ style: { it: on ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }
  get strikethrough(): boolean | null {
    return this.formats.read((style) => style.st?.s === BooleanNumber.TRUE);
  }
  set strikethrough(on: boolean) {
    this.formats.apply({ style: { st: { s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE } } });
  }
  get subscript(): boolean | null {
    return this.formats.read((style) => style.va === BaselineOffset.SUBSCRIPT);
  }
  set subscript(on: boolean) {
    this.setBaseline(on, BaselineOffset.SUBSCRIPT);
  }
  get superscript(): boolean | null {
    return this.formats.read((style) => style.va === BaselineOffset.SUPERSCRIPT);
  }
  set superscript(on: boolean) {
    this.setBaseline(on, BaselineOffset.SUPERSCRIPT);
  }
  get underline(): string | null {
    return this.formats.read((style, further) => {
      if (style.ul?.s !== BooleanNumber.TRUE) return "None";
      return further.underline ?? (style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single");
    });
  }
  set underline(name: string) {
    const kind = UNDERLINES.get(name);
    if (kind === undefined) throw invalidArgument(`There is no underline ${name}.`);
    const ul = kind === null ? { s: BooleanNumber.FALSE } : { s: BooleanNumber.TRUE, t: kind };
    const underline = name === "SingleAccountant" || name === "DoubleAccountant" ? name : null;
    this.formats.apply({ style: { ul }, further: { underline } });
  }
  /** "" where the cells differ. */
  get color(): string {
    return (this.formats.read((style) => style.cl?.rgb ?? BLACK) ?? "").toUpperCase();
  }
  set color(color: string) {
    const cl = { rgb: colorOf(color) };
    this.formats.apply({ style: { cl }, further: { fontTint: null, fontBase: null } });
  }
  get tintAndShade(): number | null {
    return this.formats.read((_, further) => further.fontTint ?? 0);
  }
  set tintAndShade(tint: number) {
    const given = tintOf(tint);
    this.formats.apply((style, further) => {
      const base = further.fontBase ?? style.cl?.rgb ?? BLACK;
      return {
        style: { cl: { rgb: tinted(base, given) } },
        further: { fontTint: given || null, fontBase: given === 0 ? null : base },
      };
    });
  }
  get name(): string | null {
    return this.formats.read((style) => style.ff ?? "Calibri");
  }
  set name(name: string) {
    this.formats.apply({ style: { ff: name } });
  }
  get size(): number | null {
    return this.formats.read((style) => style.fs ?? 11);
  }
  set size(points: number) {
    if (!(points >= 1 && points <= 409)) throw invalidArgument("A font size is 1 to 409.");
    this.formats.apply({ style: { fs: points } });
  }

  private setBaseline(on: boolean, place: BaselineOffset): void {
    this.formats.apply((style) => {
      if (on) return { style: { va: place } };
      return style.va === place ? { style: { va: null } } : {};
    });
  }
}

function tintOf(tint: number): number {
  if (!(tint >= -1 && tint <= 1)) throw invalidArgument("A tint is −1 to 1.");
  return tint;
}
