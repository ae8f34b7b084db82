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
  type Nullable,
} from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";
import { indentOf } from "../../model/alignment";
import type { FurtherFormat } from "../../model/furtherFormat";
import { fileColor, hexOf } from "./fileColors";

type Font = NonNullable<CellStyle["font"]>;
type Fill = NonNullable<CellStyle["fill"]>;
type Border = NonNullable<CellStyle["border"]>;
type BorderSide = NonNullable<Border["top"]>;
type Alignment = NonNullable<CellStyle["alignment"]>;

/** The font of a new workbook. A font in a file always says its name and size: readers guess differently. */
export const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

/**
 * Marks the style of a cell whose text Excel would take for something else when it is edited (quotePrefix), for which
 * the writing library has no member: a reading order that says nothing, replaced when the file is finished.
 */
export const QUOTED = { readingOrder: "context" } as const;

/** A style of the engine, with what Excel's format has beyond it, as a file has it; undefined for the standard one. */
export function fileStyle(style: IStyleData, further: FurtherFormat): CellStyle | undefined {
  const font = fontOf(style, further);
  const fill = fillOf(style, further);
  const border = borderOf(style);
  const alignment = alignmentOf(style, further);
  const protection = {
    ...(further.locked === false && { locked: false }),
    ...(further.formulaHidden && { hidden: true }),
  };
  const pattern = style.n?.pattern;
  const result: CellStyle = {
    ...(font && { font }),
    ...(fill && { fill }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...(pattern && pattern !== "General" && { numFmt: pattern }),
    ...(Object.keys(protection).length > 0 && { protection }),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

function fontOf(style: IStyleData, further: FurtherFormat): Font | undefined {
  const color = fileColor(style.cl);
  const underline = underlineOf(style, further);
  const font: Font = {
    name: style.ff ?? DEFAULT_FONT.name,
    size: style.fs ?? DEFAULT_FONT.size,
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strikethrough: true }),
    ...(underline && { underline }),
    ...(style.va === BaselineOffset.SUPERSCRIPT && { vertAlign: "superscript" as const }),
    ...(style.va === BaselineOffset.SUBSCRIPT && { vertAlign: "subscript" as const }),
    ...(color && { color }),
  };
  const isStandard = font.name === DEFAULT_FONT.name && font.size === DEFAULT_FONT.size;
  return isStandard && Object.keys(font).length === 2 ? undefined : font;
}

function underlineOf(style: IStyleData, { underline }: FurtherFormat): Font["underline"] {
  if (underline === "SingleAccountant") return "singleAccounting";
  if (underline === "DoubleAccountant") return "doubleAccounting";
  if (style.ul?.s !== BooleanNumber.TRUE) return undefined;
  return style.ul.t === TextDecoration.DOUBLE ? "double" : "single";
}

type PatternName = Extract<Fill, { type: "pattern" }>["pattern"];

/** Excel.FillPattern as files name it. */
const PATTERNS: Readonly<Record<string, PatternName>> = {
  Checker: "darkGrid",
  CrissCross: "lightTrellis",
  Down: "darkDown",
  Gray16: "gray125",
  Gray25: "lightGray",
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray8: "gray0625",
  Grid: "lightGrid",
  Horizontal: "darkHorizontal",
  LightDown: "lightDown",
  LightHorizontal: "lightHorizontal",
  LightUp: "lightUp",
  LightVertical: "lightVertical",
  SemiGray75: "darkTrellis",
  Up: "darkUp",
  Vertical: "darkVertical",
};

function fillOf(style: IStyleData, { pattern, patternColor }: FurtherFormat): Fill | undefined {
  const color = fileColor(style.bg);
  const name = PATTERNS[pattern ?? ""];
  if (name) {
    const rgb = hexOf(patternColor) ?? "000000";
    return { type: "pattern", pattern: name, fgColor: { rgb }, ...(color && { bgColor: color }) };
  }
  return color && { type: "pattern", pattern: "solid", fgColor: color };
}

const LINES: Readonly<Partial<Record<BorderStyleTypes, BorderSide["style"]>>> = {
  [BorderStyleTypes.THIN]: "thin",
  [BorderStyleTypes.HAIR]: "hair",
  [BorderStyleTypes.DOTTED]: "dotted",
  [BorderStyleTypes.DASHED]: "dashed",
  [BorderStyleTypes.DASH_DOT]: "dashDot",
  [BorderStyleTypes.DASH_DOT_DOT]: "dashDotDot",
  [BorderStyleTypes.DOUBLE]: "double",
  [BorderStyleTypes.MEDIUM]: "medium",
  [BorderStyleTypes.MEDIUM_DASHED]: "mediumDashed",
  [BorderStyleTypes.MEDIUM_DASH_DOT]: "mediumDashDot",
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: "mediumDashDotDot",
  [BorderStyleTypes.SLANT_DASH_DOT]: "slantDashDot",
  [BorderStyleTypes.THICK]: "thick",
};

function borderOf({ bd }: IStyleData): Border | undefined {
  if (!bd) return undefined;
  const [top, right, bottom, left] = [side(bd.t), side(bd.r), side(bd.b), side(bd.l)];
  const [down, up] = [side(bd.tl_br), side(bd.bl_tr)];
  const border: Border = {
    ...(top && { top }),
    ...(right && { right }),
    ...(bottom && { bottom }),
    ...(left && { left }),
    ...((down ?? up) && { diagonal: down ?? up }),
    ...(down && { diagonalDown: true }),
    ...(up && { diagonalUp: true }),
  };
  return Object.keys(border).length > 0 ? border : undefined;
}

function side(line: Nullable<IBorderStyleData>): BorderSide | undefined {
  const style = line ? LINES[line.s] : undefined;
  if (!line || !style) return undefined;
  const color = fileColor(line.cl);
  return { style, ...(color && { color }) };
}

const HORIZONTAL: Readonly<Partial<Record<HorizontalAlign, Alignment["horizontal"]>>> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
  [HorizontalAlign.JUSTIFIED]: "justify",
  [HorizontalAlign.BOTH]: "justify",
  [HorizontalAlign.DISTRIBUTED]: "distributed",
};
const VERTICAL: Readonly<Partial<Record<VerticalAlign, Alignment["vertical"]>>> = {
  [VerticalAlign.TOP]: "top",
  [VerticalAlign.MIDDLE]: "center",
};
const FURTHER_HORIZONTAL = { Fill: "fill", CenterAcrossSelection: "centerContinuous" } as const;
const FURTHER_VERTICAL = { Justify: "justify", Distributed: "distributed" } as const;
const READING_ORDERS: Readonly<Record<string, Alignment["readingOrder"]>> = {
  LeftToRight: "ltr",
  RightToLeft: "rtl",
};

function alignmentOf(style: IStyleData, further: FurtherFormat): Alignment | undefined {
  const horizontal = further.horizontal
    ? FURTHER_HORIZONTAL[further.horizontal]
    : HORIZONTAL[style.ht ?? HorizontalAlign.UNSPECIFIED];
  const vertical = further.vertical
    ? FURTHER_VERTICAL[further.vertical]
    : VERTICAL[style.vt ?? VerticalAlign.UNSPECIFIED];
  const indent = indentOf(style);
  const rotation = rotationOf(style);
  const readingOrder = READING_ORDERS[further.readingOrder ?? ""];
  const alignment: Alignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(further.shrinkToFit && { shrinkToFit: true }),
    ...(rotation !== 0 && { textRotation: rotation }),
    // An indent counts from a side; Excel sets it to the left where none is said.
    ...(indent > 0 && { indent, horizontal: horizontal ?? "left" }),
    ...(readingOrder && { readingOrder }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

/** Excel counts 0 to 90 upwards, 91 to 180 downwards, and 255 stacks the letters; the engine counts downwards. */
function rotationOf({ tr }: IStyleData): number {
  if (tr?.v === BooleanNumber.TRUE) return 255;
  const down = Math.round(tr?.a ?? 0);
  return down > 0 ? 90 + Math.min(down, 90) : Math.min(-down, 90);
}
