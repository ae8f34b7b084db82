import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { ConditionalStyle } from "../../model/conditionalRules";
import type { FurtherFormat } from "../../model/furtherFormat";
import {
  INCLUDE_NAMES,
  INCLUDES,
  NORMAL,
  type IncludeName,
  type StyleDefinition,
} from "../../model/namedStyles";
import { builtInFormat } from "./numberFormats";
import { styleNames } from "./styleNames";
import type { ThemeColors } from "./themeColors";
import type { XmlElement } from "./xml";

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
  fill: HorizontalAlign.LEFT,
  centerContinuous: HorizontalAlign.CENTER,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};
/** Patterns by their names in the API. */
const PATTERNS: Readonly<Record<string, string>> = {
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
  gray125: "Gray16",
  gray0625: "Gray8",
};
const SIDES = [
  ["t", "top"],
  ["b", "bottom"],
  ["l", "left"],
  ["r", "right"],
] as const;
/** One step of indentation in the engine's pixels, as the object model counts it. */
const INDENT_STEP = 9;

/** What says of a record whether a group of its formats counts. */
const APPLIES: Readonly<Record<IncludeName, string>> = {
  includeAlignment: "applyAlignment",
  includeBorder: "applyBorder",
  includeFont: "applyFont",
  includeNumber: "applyNumberFormat",
  includePatterns: "applyFill",
  includeProtection: "applyProtection",
};

/** The format of a cell: what the engine has of it, and what the object model keeps beside. */
export interface CellFormat {
  readonly style: IStyleData;
  readonly further: FurtherFormat;
}

const PLAIN: CellFormat = { style: { ff: "Calibri", fs: 11 }, further: {} };

/** Formats of a file as styles of the engine, and what of them nothing here has a place for. */
export class Styles {
  /** Kinds of format that some style has and that a save would not have. */
  readonly lost = new Set<string>();
  private readonly formats: ReadonlyMap<number, string>;
  /** Ids of named styles by the numbers of their records. */
  private readonly names: ReadonlyMap<number, string>;
  private readonly cells: readonly CellFormat[];
  private readonly differences: readonly XmlElement[];

  constructor(
    private readonly root: XmlElement | null,
    private readonly colors: ThemeColors
  ) {
    const codes = root?.at("numFmts")?.all("numFmt") ?? [];
    this.formats = new Map(
      codes.map((code) => [code.number("numFmtId") ?? -1, code.attribute("formatCode") ?? ""])
    );
    this.differences = root?.at("dxfs")?.all("dxf") ?? [];
    this.names = styleNames(root);
    const records = root?.at("cellXfs")?.all("xf") ?? [];
    this.cells = records.map((record) => {
      const name = this.names.get(record.number("xfId") ?? 0);
      const { style, further } = this.format(record);
      return { style, further: name && name !== NORMAL ? { ...further, style: name } : further };
    });
  }

  /** The named styles of the file, by their ids. */
  get named(): ReadonlyMap<string, StyleDefinition> {
    const records = this.root?.at("cellStyleXfs")?.all("xf") ?? [];
    const definitions = Array.from(this.names, ([number, id]) => {
      const record = records[number];
      return record && ([id, this.definition(record, id)] as const);
    });
    return new Map(definitions.filter((each) => each !== undefined));
  }

  /** What a named style says beyond what every cell has. */
  private definition(record: XmlElement, id: string): StyleDefinition {
    const { style, further } = this.format(record);
    const standard: object = id === NORMAL ? PLAIN.style : this.cell(0).style;
    const includes = INCLUDE_NAMES.filter((name) => record.flag(APPLIES[name], true));
    const keys = includes.flatMap((name): readonly string[] => INCLUDES[name].style);
    const said = Object.entries(style).filter(
      ([key, value]) =>
        keys.includes(key) && JSON.stringify(value) !== JSON.stringify(Reflect.get(standard, key))
    );
    return { style: Object.fromEntries(said), further, includes };
  }

  /** The format with this number, complete: what it does not say is Excel's usual. */
  cell(index: number): CellFormat {
    return this.cells[index] ?? this.cells[0] ?? PLAIN;
  }

  /** What a conditional format with this number changes. */
  conditional(index: number | undefined): ConditionalStyle {
    const dxf = index === undefined ? undefined : this.differences[index];
    return dxf ? this.conditionalStyle(dxf) : {};
  }

  /** The same from the element itself, as newer rules carry it. */
  conditionalStyle(dxf: XmlElement): ConditionalStyle {
    const font = dxf.at("font");
    // In a difference a plain fill stands in the ground colour, the other way round than in a cell.
    const pattern = dxf.at("fill", "patternFill");
    const fill = this.colors.of(pattern?.at("bgColor")) ?? this.colors.of(pattern?.at("fgColor"));
    if (dxf.at("border")) this.lost.add("borders in conditional formats");
    const color = this.colors.of(font?.at("color"));
    const underline = font?.at("u");
    const numberFormat = dxf.at("numFmt")?.attribute("formatCode");
    return {
      ...(fill ? { fill } : {}),
      ...(color ? { color } : {}),
      ...(font?.at("b") ? { bold: isOn(font.at("b")) } : {}),
      ...(font?.at("i") ? { italic: isOn(font.at("i")) } : {}),
      ...(isOn(font?.at("strike")) ? { strikethrough: true } : {}),
      ...(underline
        ? { underline: underline.attribute("val") === "double" ? "Double" : "Single" }
        : {}),
      ...(numberFormat ? { numberFormat } : {}),
    };
  }

  private format(record: XmlElement): CellFormat {
    const part = (list: string, attribute: string): XmlElement | undefined =>
      this.root?.at(list)?.children[record.number(attribute) ?? 0];
    const number = record.number("numFmtId") ?? 0;
    const pattern = this.formats.get(number) ?? builtInFormat(number);
    const font = part("fonts", "fontId");
    const fill = this.fill(part("fills", "fillId"));
    const alignment = record.at("alignment");
    return {
      style: {
        ...this.font(font),
        ...fill.style,
        ...this.border(part("borders", "borderId")),
        ...alignmentStyle(alignment),
        ...(pattern === "General" ? {} : { n: { pattern } }),
      },
      further: {
        ...fill.further,
        ...furtherAlignment(alignment),
        ...furtherFont(font),
        ...protection(record.at("protection")),
      },
    };
  }

  private font(font: XmlElement | undefined): IStyleData {
    return { ff: "Calibri", fs: 11, ...(font ? this.runFont(font) : {}) };
  }

  /** The font of a part of a text: only what it says. */
  runFont(font: XmlElement): IStyleData {
    const style: IStyleData = {};
    const name = font.value("name") ?? font.value("rFont");
    if (name !== undefined) style.ff = name;
    const size = font.at("sz")?.number("val");
    if (size !== undefined) style.fs = size;
    if (isOn(font.at("b"))) style.bl = BooleanNumber.TRUE;
    if (isOn(font.at("i"))) style.it = BooleanNumber.TRUE;
    if (isOn(font.at("strike"))) style.st = { s: BooleanNumber.TRUE };
    const underline = font.at("u");
    if (underline && underline.attribute("val") !== "none") {
      const kind = underline.attribute("val") ?? "single";
      const isDouble = kind.startsWith("double");
      const t = isDouble ? TextDecoration.DOUBLE : TextDecoration.SINGLE;
      style.ul = { s: BooleanNumber.TRUE, t };
    }
    const script = font.value("vertAlign");
    if (script === "superscript") style.va = BaselineOffset.SUPERSCRIPT;
    if (script === "subscript") style.va = BaselineOffset.SUBSCRIPT;
    const color = font.at("color");
    const rgb = this.colors.of(color);
    // The theme's black is the automatic colour of text: nothing that somebody chose.
    if (rgb && !(color?.number("theme") === 1 && rgb === "#000000")) style.cl = { rgb };
    return style;
  }

  private fill(fill: XmlElement | undefined): CellFormat {
    const gradient = fill?.at("gradientFill");
    if (gradient) this.lost.add("gradient fills");
    const pattern = fill?.at("patternFill");
    const type = pattern?.attribute("patternType") ?? "none";
    if (gradient || type === "solid") {
      // A plain fill stands in the colour of its pattern. No colour at all means the automatic one, none to be seen.
      const rgb = this.colors.of(gradient?.at("stop", "color") ?? pattern?.at("fgColor"));
      return { style: rgb ? { bg: { rgb } } : {}, further: {} };
    }
    const known = PATTERNS[type];
    if (!known) return { style: {}, further: {} };
    const patternColor = this.colors.of(pattern?.at("fgColor"));
    return {
      style: { bg: { rgb: this.colors.of(pattern?.at("bgColor")) ?? "#FFFFFF" } },
      further: { pattern: known, ...(patternColor ? { patternColor } : {}) },
    };
  }

  private border(border: XmlElement | undefined): IStyleData {
    if (!border) return {};
    const bd: NonNullable<IStyleData["bd"]> = {};
    for (const [side, name] of SIDES) {
      const line = this.line(border.at(name));
      if (line) bd[side] = line;
    }
    const diagonal = this.line(border.at("diagonal"));
    if (diagonal && (border.flag("diagonalUp") || border.flag("diagonalDown"))) {
      this.lost.add("diagonal borders");
      if (border.flag("diagonalDown")) bd.tl_br = diagonal;
      if (border.flag("diagonalUp")) bd.bl_tr = diagonal;
    }
    return Object.keys(bd).length > 0 ? { bd } : {};
  }

  private line(side: XmlElement | undefined): IBorderStyleData | null {
    const s = LINES[side?.attribute("style") ?? "none"];
    if (s === undefined) return null;
    return { s, cl: { rgb: this.colors.of(side?.at("color")) ?? "#000000" } };
  }
}

function alignmentStyle(alignment: XmlElement | undefined): IStyleData {
  const style: IStyleData = {};
  const ht = HORIZONTAL[alignment?.attribute("horizontal") ?? ""];
  if (ht !== undefined) style.ht = ht;
  const vt = VERTICAL[alignment?.attribute("vertical") ?? ""];
  if (vt !== undefined) style.vt = vt;
  if (alignment?.flag("wrapText")) style.tb = WrapStrategy.WRAP;
  const indent = alignment?.number("indent") ?? 0;
  if (indent > 0) style.pd = { l: indent * INDENT_STEP };
  const turn = alignment?.number("textRotation") ?? 0;
  // A file counts upwards to 90 and on from there downwards; the engine counts downwards.
  if (turn === 255) style.tr = { a: 0, v: BooleanNumber.TRUE };
  else if (turn !== 0) style.tr = { a: turn <= 90 ? -turn : turn - 90, v: BooleanNumber.FALSE };
  return style;
}

function furtherAlignment(alignment: XmlElement | undefined): FurtherFormat {
  const across = alignment?.attribute("horizontal");
  const down = alignment?.attribute("vertical");
  const order = alignment?.number("readingOrder") ?? 0;
  return {
    ...(across === "fill" ? { horizontal: "Fill" } : {}),
    ...(across === "centerContinuous" ? { horizontal: "CenterAcrossSelection" } : {}),
    ...(down === "justify" ? { vertical: "Justify" } : {}),
    ...(down === "distributed" ? { vertical: "Distributed" } : {}),
    ...(alignment?.flag("shrinkToFit") ? { shrinkToFit: true } : {}),
    ...(alignment?.flag("justifyLastLine") ? { autoIndent: true } : {}),
    ...(order > 0 ? { readingOrder: order === 1 ? "LeftToRight" : "RightToLeft" } : {}),
  };
}

function furtherFont(font: XmlElement | undefined): FurtherFormat {
  const underline = font?.value("u");
  if (underline === "singleAccounting") return { underline: "SingleAccountant" };
  return underline === "doubleAccounting" ? { underline: "DoubleAccountant" } : {};
}

function protection(element: XmlElement | undefined): FurtherFormat {
  return {
    ...(element && !element.flag("locked", true) ? { locked: false } : {}),
    ...(element?.flag("hidden") ? { formulaHidden: true } : {}),
  };
}

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && element.flag("val", true);
