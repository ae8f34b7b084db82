import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import { Adapter } from "../protocol/adapter";
import type { Host } from "../host";
import { Alignment, ALIGNMENT_SCALARS, isLocked } from "./alignment";
import { describedLine, lineFor } from "./borders";
import { BUILT_IN_STYLES } from "./builtInStyles";
import { colorOf } from "./colors";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./errors";
import { RangeFill, RangeFont } from "./fillAndFont";
import { customWith, FORMAT_KEY, furtherOf, type FurtherFormat } from "./furtherFormat";
import {
  changeOf,
  definitionOf,
  INCLUDE_NAMES,
  isDeleted,
  NORMAL,
  restyle,
  styleIdOf,
  type IncludeName,
  type StyleDefinition,
} from "./namedStyles";
import type { FormatChange, Formatted } from "./styling";

/** workbook.styles: Excel's own cell styles and those that were added. */
export class StyleCollection extends Adapter {
  readonly typeName = "StyleCollection";
  constructor(private readonly host: Host) {
    super();
  }
  override items(): readonly Style[] {
    const own = Object.keys(this.host.memory.styles).filter((id) => !BUILT_IN_STYLES.has(id));
    return [...BUILT_IN_STYLES.keys(), ...own]
      .filter((id) => !isDeleted(this.host, id))
      .map((id) => new Style(this.host, id));
  }
  add(name: string): void {
    if (name === "" || name.length > 255) throw invalidArgument("A style needs a name.");
    if (styleIdOf(this.host, name) !== null) throw itemAlreadyExists(`a style ${name}`);
    this.host.memory.styles[name] = { style: {}, further: {}, includes: INCLUDE_NAMES };
    this.host.writes++;
  }
  getCount(): number {
    return this.items().length;
  }
  getItem(name: string): Style {
    const style = this.getItemOrNullObject(name);
    if (!style) throw itemNotFound(`style ${name}`);
    return style;
  }
  getItemOrNullObject(name: string): Style | null {
    const id = styleIdOf(this.host, name);
    return id === null ? null : new Style(this.host, id);
  }
  getItemAt(index: number): Style {
    const style = this.items()[index];
    if (!style) throw invalidArgument("There is no such style.");
    return style;
  }
}

/** The formats of a named style; a change reaches all cells that have the style. */
class StyleFormats implements Formatted {
  constructor(
    private readonly host: Host,
    private readonly id: string
  ) {}
  read<T>(read: (style: IStyleData, further: FurtherFormat) => T): T {
    const { style, further } = definitionOf(this.host, this.id);
    return read(style, further);
  }
  apply(
    change: FormatChange | ((style: IStyleData, further: FurtherFormat) => FormatChange)
  ): void {
    const old = definitionOf(this.host, this.id);
    const { style, further } =
      typeof change === "function" ? change(old.style, old.further) : change;
    const kept = Object.entries({ ...old.style, ...style }).filter(([, value]) => value !== null);
    const custom = customWith({ [FORMAT_KEY]: old.further }, { [FORMAT_KEY]: further ?? {} });
    this.store({
      ...old,
      style: Object.fromEntries(kept) as IStyleData,
      further: furtherOf(custom) ?? {},
    });
  }
  store(definition: StyleDefinition): void {
    this.host.memory.styles[this.id] = { ...definition };
    restyle(this.host, this.id);
  }
}

export class Style extends Alignment {
  readonly typeName = "Style";
  override readonly scalars = [
    ...ALIGNMENT_SCALARS,
    "builtIn",
    "formulaHidden",
    ...INCLUDE_NAMES,
    "locked",
    "name",
    "numberFormat",
    "numberFormatLocal",
  ];
  readonly fill: RangeFill;
  readonly font: RangeFont;
  readonly borders: StyleBorderCollection;
  protected readonly formats: StyleFormats;

  constructor(
    private readonly host: Host,
    private readonly id: string
  ) {
    super();
    this.formats = new StyleFormats(host, id);
    this.fill = new RangeFill(this.formats);
    this.font = new RangeFont(this.formats);
    this.borders = new StyleBorderCollection(this.formats);
    for (const name of INCLUDE_NAMES) {
      Object.defineProperty(this, name, {
        enumerable: true,
        get: () => definitionOf(this.host, this.id).includes.includes(name),
        set: (on: boolean) => this.include(name, on),
      });
    }
  }
  override identity() {
    return { Name: this.name };
  }
  get name(): string {
    return BUILT_IN_STYLES.get(this.id)?.name ?? this.id;
  }
  get builtIn(): boolean {
    return BUILT_IN_STYLES.has(this.id);
  }
  get numberFormat(): string {
    return this.formats.read((style) => style.n?.pattern ?? "General");
  }
  set numberFormat(pattern: string) {
    this.formats.apply({ style: { n: { pattern } } });
  }
  get numberFormatLocal(): string {
    return this.numberFormat;
  }
  set numberFormatLocal(pattern: string) {
    this.numberFormat = pattern;
  }
  /** What office.js calls textOrientation when it sets it, for styles alone. */
  get orientation(): number | null {
    return this.textOrientation;
  }
  set orientation(angle: number) {
    this.textOrientation = angle;
  }
  get locked(): boolean {
    return this.formats.read((_, further) => isLocked(further));
  }
  set locked(locked: boolean) {
    this.formats.apply({ further: { locked: locked ? null : false } });
  }
  get formulaHidden(): boolean {
    return this.formats.read((_, further) => further.formulaHidden ?? false);
  }
  set formulaHidden(hidden: boolean) {
    this.formats.apply({ further: { formulaHidden: hidden || null } });
  }
  /** Cells that have the style become Normal. */
  delete(): void {
    if (this.id === NORMAL) throw invalidArgument("The style Normal stays.");
    restyle(this.host, this.id, NORMAL);
    this.host.flush();
    if (this.builtIn) this.host.memory.styles[this.id] = { deleted: true };
    else delete this.host.memory.styles[this.id];
    this.host.writes++;
  }

  /** What the style lays over a cell. */
  get change(): FormatChange {
    return changeOf(this.host, this.id);
  }

  private include(name: IncludeName, on: boolean): void {
    const old = definitionOf(this.host, this.id);
    const others = old.includes.filter((each) => each !== name);
    this.formats.store({ ...old, includes: on ? [...others, name] : others });
  }
}

const SIDES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;
type Position = keyof typeof SIDES;

/** The lines round a cell of the style. */
class StyleBorderCollection extends Adapter {
  readonly typeName = "RangeBorderCollection";
  override readonly scalars = ["count"];
  constructor(private readonly formats: StyleFormats) {
    super();
  }
  override items(): readonly StyleBorder[] {
    return (Object.keys(SIDES) as Position[]).map((side) => new StyleBorder(this.formats, side));
  }
  get count(): number {
    return this.items().length;
  }
  getItem(position: string): StyleBorder {
    const border = this.items().find((each) => each.sideIndex === position);
    if (!border) throw invalidArgument(`A style has no border ${position} here.`);
    return border;
  }
  getItemAt(index: number): StyleBorder {
    const border = this.items()[index];
    if (!border) throw invalidArgument("There is no such border.");
    return border;
  }
}

class StyleBorder extends Adapter {
  readonly typeName = "RangeBorder";
  override readonly scalars = ["sideIndex", "style", "weight", "color"];
  constructor(
    private readonly formats: StyleFormats,
    readonly sideIndex: Position
  ) {
    super();
  }
  override identity() {
    return { SideIndex: this.sideIndex };
  }
  get style(): string {
    return this.line ? describedLine(this.line)[0] : "None";
  }
  set style(style: string) {
    const weight = this.line ? describedLine(this.line)[1] : "Thin";
    this.draw(style === "None" ? null : { s: lineFor(style, weight), cl: this.ink });
  }
  get weight(): string {
    return this.line ? describedLine(this.line)[1] : "Thin";
  }
  set weight(weight: string) {
    const style = this.line ? describedLine(this.line)[0] : "Continuous";
    this.draw({ s: lineFor(style, weight), cl: this.ink });
  }
  get color(): string {
    return this.ink.rgb?.toUpperCase() ?? "#000000";
  }
  set color(color: string) {
    this.draw({ s: this.line?.s ?? lineFor("Continuous", "Thin"), cl: { rgb: colorOf(color) } });
  }
  private get line(): IBorderStyleData | null {
    return this.formats.read((style) => style.bd?.[SIDES[this.sideIndex]] ?? null);
  }
  private get ink() {
    return this.line?.cl ?? { rgb: "#000000" };
  }
  private draw(line: IBorderStyleData | null): void {
    const side = SIDES[this.sideIndex];
    this.formats.apply((style) => ({ style: { bd: { ...style.bd, [side]: line } } }));
  }
}
