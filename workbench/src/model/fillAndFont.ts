import { BooleanNumber, TextDecoration, type IStyleData } from "@univerjs/core";
import { Adapter } from "../protocol/adapter";
import type { Area } from "./addresses";
import { colorOf } from "./colors";
import { invalidArgument } from "./errors";
import { applyStyle, uniform } from "./styling";
import type { Worksheet } from "./worksheet";

export class RangeFill extends Adapter {
  readonly typeName = "RangeFill";
  override readonly scalars = ["color"];
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[]
  ) {
    super();
  }
  /** White for no fill; "" where the cells differ. */
  get color(): string {
    const color = uniform(this.sheet, this.areas, (style) => style.bg?.rgb ?? "#FFFFFF");
    return (color ?? "").toUpperCase();
  }
  set color(color: string) {
    const rgb = colorOf(color);
    applyStyle(this.sheet, this.areas, () => ({ bg: { rgb } }));
  }
  clear(): void {
    applyStyle(this.sheet, this.areas, () => ({ bg: null }));
  }
}

const UNDERLINES = new Map<string, TextDecoration | null>([
  ["None", null],
  ["Single", TextDecoration.SINGLE],
  ["Double", TextDecoration.DOUBLE],
  ["SingleAccountant", TextDecoration.SINGLE],
  ["DoubleAccountant", TextDecoration.DOUBLE],
]);

export class RangeFont extends Adapter {
  readonly typeName = "RangeFont";
  override readonly scalars = [
    "bold",
    "color",
    "italic",
    "name",
    "size",
    "strikethrough",
    "underline",
  ];
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[]
  ) {
    super();
  }
  get bold(): boolean | null {
    return this.read((style) => style.bl === BooleanNumber.TRUE);
  }
  set bold(on: boolean) {
    this.apply({ bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get italic(): boolean | null {
    return this.read((style) => style.it === BooleanNumber.TRUE);
  }
  set italic(on: boolean) {
    this.apply({ it: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get strikethrough(): boolean | null {
    return this.read((style) => style.st?.s === BooleanNumber.TRUE);
  }
  set strikethrough(on: boolean) {
    this.apply({ st: { s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }
  get underline(): string | null {
    return this.read((style) => {
      if (style.ul?.s !== BooleanNumber.TRUE) return "None";
      return style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
    });
  }
  set underline(name: string) {
    const kind = UNDERLINES.get(name);
    if (kind === undefined) throw invalidArgument(`There is no underline ${name}.`);
    const ul = kind === null ? { s: BooleanNumber.FALSE } : { s: BooleanNumber.TRUE, t: kind };
    this.apply({ ul });
  }
  /** "" where the cells differ. */
  get color(): string {
    return (this.read((style) => style.cl?.rgb ?? "#000000") ?? "").toUpperCase();
  }
  set color(color: string) {
    this.apply({ cl: { rgb: colorOf(color) } });
  }
  get name(): string | null {
    return this.read((style) => style.ff ?? "Calibri");
  }
  set name(name: string) {
    this.apply({ ff: name });
  }
  get size(): number | null {
    return this.read((style) => style.fs ?? 11);
  }
  set size(points: number) {
    if (!(points >= 1 && points <= 409)) throw invalidArgument("A font size is 1 to 409.");
    this.apply({ fs: points });
  }

  private apply(style: IStyleData): void {
    applyStyle(this.sheet, this.areas, () => style);
  }
  private read<T>(read: (style: IStyleData) => T): T | null {
    return uniform(this.sheet, this.areas, read);
  }
}
