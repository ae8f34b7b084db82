import { BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import { Adapter } from "../protocol/adapter";
import type { Area } from "./addresses";
import { colorOf, tinted } from "./colors";
import { invalidArgument } from "./errors";
import { applyFormat, type FormatChange } from "./styling";
import type { Worksheet } from "./worksheet";

type Side = "t" | "b" | "l" | "r";
type Step = readonly [side: Side, opposite: Side, rows: -1 | 0 | 1, columns: -1 | 0 | 1];

const SIDES = {
  EdgeTop: ["t", "b", -1, 0],
  EdgeBottom: ["b", "t", 1, 0],
  EdgeLeft: ["l", "r", 0, -1],
  EdgeRight: ["r", "l", 0, 1],
  InsideHorizontal: ["b", "t", 1, 0],
  InsideVertical: ["r", "l", 0, 1],
} as const satisfies Record<string, Step>;
type Position = keyof typeof SIDES;

/** Which cells of the area have the line on their side. */
function isOn(position: Position, area: Area, row: number, column: number): boolean {
  switch (position) {
    case "EdgeTop":
      return row === area.top;
    case "EdgeBottom":
      return row === area.bottom;
    case "EdgeLeft":
      return column === area.left;
    case "EdgeRight":
      return column === area.right;
    case "InsideHorizontal":
      return row < area.bottom;
    case "InsideVertical":
      return column < area.right;
  }
}

/** Excel's line styles with their weights, as the engine has them. */
const LINES: readonly (readonly [style: string, weight: string, line: BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

export class RangeBorderCollection extends Adapter {
  readonly typeName = "RangeBorderCollection";
  override readonly scalars = ["count", "tintAndShade"];
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[]
  ) {
    super();
  }
  override items(): readonly RangeBorder[] {
    return (Object.keys(SIDES) as Position[]).map((side) => this.border(side));
  }
  get count(): number {
    return this.items().length;
  }
  get tintAndShade(): number {
    return 0;
  }
  set tintAndShade(tint: number) {
    for (const border of this.items()) {
      if (border.style !== "None") border.tintAndShade = tint;
    }
  }
  getItem(position: string): RangeBorder {
    if (position === "DiagonalDown" || position === "DiagonalUp") {
      throw invalidArgument("The workbench draws no diagonal borders.");
    }
    if (!(position in SIDES)) throw invalidArgument(`There is no border ${position}.`);
    return this.border(position as Position);
  }
  getItemAt(index: number): RangeBorder {
    const border = this.items()[index];
    if (!border) throw invalidArgument("There is no such border.");
    return border;
  }
  private border(position: Position): RangeBorder {
    return new RangeBorder(this.sheet, this.areas, position);
  }
}

class RangeBorder extends Adapter {
  readonly typeName = "RangeBorder";
  override readonly scalars = ["sideIndex", "style", "weight", "color", "tintAndShade"];
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[],
    readonly sideIndex: Position
  ) {
    super();
  }
  override identity() {
    return { SideIndex: this.sideIndex };
  }

  get style(): string | null {
    return this.read((line) => (line ? describedLine(line)[0] : "None"));
  }
  set style(style: string) {
    const isNone = style === "None";
    if (!isNone && !LINES.some(([name]) => name === style)) {
      throw invalidArgument(`There is no line ${style}.`);
    }
    this.draw((old) => {
      if (isNone) return null;
      return { s: lineFor(style, old ? describedLine(old)[1] : "Thin"), cl: colored(old) };
    });
  }
  get weight(): string | null {
    return this.read((line) => (line ? describedLine(line)[1] : "Thin"));
  }
  set weight(weight: string) {
    if (!WEIGHTS.includes(weight)) throw invalidArgument(`There is no weight ${weight}.`);
    this.draw((old) => ({
      s: lineFor(old ? describedLine(old)[0] : "Continuous", weight),
      cl: colored(old),
    }));
  }
  get color(): string {
    return this.read((line) => line?.cl.rgb?.toUpperCase() ?? "#000000") ?? "";
  }
  set color(color: string) {
    const rgb = colorOf(color);
    this.draw((old) => ({ s: old?.s ?? BorderStyleTypes.THIN, cl: { rgb } }));
  }

  /** Lines keep the colour they are given; a tint would have to be one. */
  get tintAndShade(): number {
    return 0;
  }
  set tintAndShade(tint: number) {
    if (tint !== 0) this.color = tinted(this.color || "#000000", tint);
  }

  /** Sets the line on the cells' own side; an opposing line of a neighbour is the same line and is taken away. */
  private draw(change: (old: IBorderStyleData | null) => IBorderStyleData | null): void {
    const [side, opposite, rows, columns] = SIDES[this.sideIndex];
    const none = { s: { bd: { [opposite]: null } } };
    // Cells with one line get one and the same change.
    const changes = new Map<IBorderStyleData | null, FormatChange>();
    applyFormat(this.sheet, this.areas, (row, column, area) => {
      if (!isOn(this.sideIndex, area, row, column)) return null;
      const across = this.own(row + rows, column + columns, opposite);
      if (across) this.sheet.host.buffer.put(this.sheet, row + rows, column + columns, none);
      const line = this.own(row, column, side) ?? across;
      let changed = changes.get(line);
      if (!changed) changes.set(line, (changed = { style: { bd: { [side]: change(line) } } }));
      return changed;
    });
  }

  private read<T>(read: (line: IBorderStyleData | null) => T): T | null {
    let first: { value: T } | null = null;
    for (const area of this.areas) {
      const { rows, columns } = this.sheet.cells.size;
      for (let row = area.top; row <= Math.min(area.bottom, rows); row++) {
        for (let column = area.left; column <= Math.min(area.right, columns); column++) {
          if (!isOn(this.sideIndex, area, row, column)) continue;
          const value = read(this.lineAt(row, column));
          if (!first) first = { value };
          else if (first.value !== value) return null;
        }
      }
    }
    return first ? (first as { value: T }).value : read(null);
  }

  private lineAt(row: number, column: number): IBorderStyleData | null {
    const [side, opposite, rows, columns] = SIDES[this.sideIndex];
    return this.own(row, column, side) ?? this.own(row + rows, column + columns, opposite);
  }

  /** Beyond the sheet's first row and column there is none. */
  private own(row: number, column: number, side: Side): IBorderStyleData | null {
    if (row < 0 || column < 0) return null;
    return this.sheet.host.buffer.border(this.sheet, row, column, side);
  }
}

const colored = (line: IBorderStyleData | null) => line?.cl ?? { rgb: "#000000" };

/** A line of the engine in Excel's words. */
export function describedLine(line: IBorderStyleData): readonly [style: string, weight: string] {
  const [style, weight] = LINES.find((known) => known[2] === line.s) ?? ["Continuous", "Thin"];
  return [style, weight];
}

/** The engine's line of this style, in the weight nearest to the one wanted. */
export function lineFor(style: string, weight: string): BorderStyleTypes {
  const same = LINES.filter((known) => known[0] === style);
  return (same.find((known) => known[1] === weight) ?? same[0])?.[2] ?? BorderStyleTypes.THIN;
}
