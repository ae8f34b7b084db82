import type { CellStyle, ConditionalRule } from "hucre/xlsx";
import type { ConditionalStyle } from "../../model/conditionalDescription";
import { hexOf } from "./fileColors";

/**
 * Styles that are laid over others: those of conditional formats, and colours that are filtered by. The writing
 * library numbers them while it writes rules, so that rules which never apply carry them; the part of the file is
 * completed with the numbers read from there.
 */
export class DifferentialStyles {
  private readonly styles: CellStyle[] = [];
  private numbers: readonly (number | null)[] = [];

  /** Answers the place under which {@link numberOf} knows it. */
  carry(style: CellStyle): number {
    this.styles.push(style);
    return this.styles.length - 1;
  }

  get carriers(): ConditionalRule[] {
    return this.styles.map((style, index) => ({
      type: "expression",
      priority: index + 1,
      formula: "FALSE",
      range: "A1",
      style,
    }));
  }

  /** Takes the rules out of what follows the rows and reads the numbers. */
  cutFrom(tail: string): string {
    return tail.replace(/<conditionalFormatting .*<\/conditionalFormatting>/s, (rules) => {
      this.numbers = [...rules.matchAll(/<cfRule [^>]*dxfId="(\d+)"/g)].map(([, number]) =>
        Number(number)
      );
      return "";
    });
  }

  numberOf(place: number | null): number | null {
    return place === null ? null : (this.numbers[place] ?? null);
  }
}

type Border = NonNullable<CellStyle["border"]>;
type Line = NonNullable<Border["top"]>["style"];

const LINES: Readonly<Record<string, Line>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};
const SIDES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
} as const;

/**
 * Fonts that take "bold" or "italic" away. The writing library only ever adds them: a character set below zero, which
 * there is none of, says it until the part is finished.
 */
export const fontsCompleted = (styles: string): string =>
  styles.replace(
    /<font>(<b\/>)?((?:<(?!\/font>)[^>]*>)*?)<charset val="-(\d)"\/>/g,
    (_, bold, rest, taken) => {
      const [b, i] = [Number(taken) & 1 ? '<b val="0"/>' : (bold ?? ""), Number(taken) & 2];
      return `<font>${String(b)}${i ? '<i val="0"/>' : ""}${String(rest)}`;
    }
  );

/** How cells that fulfil a rule look; null where it changes nothing. */
export function differentialStyle(format: ConditionalStyle): CellStyle | null {
  const color = hexOf(format.color);
  const fill = hexOf(format.fill);
  const taken = (format.bold === false ? 1 : 0) + (format.italic === false ? 2 : 0);
  const font: NonNullable<CellStyle["font"]> = {
    ...(taken > 0 && { charset: -taken }),
    ...(format.bold && { bold: true }),
    ...(format.italic && { italic: true }),
    ...(format.strikethrough && { strikethrough: true }),
    ...(format.underline === "Single" && { underline: "single" as const }),
    ...(format.underline === "Double" && { underline: "double" as const }),
    ...(color && { color: { rgb: color } }),
  };
  const border: Border = {};
  for (const [edge, side] of Object.entries(SIDES)) {
    const line = format.borders?.[edge];
    const style = LINES[line?.style ?? ""];
    if (line && style) border[side] = { style, color: { rgb: hexOf(line.color) ?? "000000" } };
  }
  const style: CellStyle = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(format.numberFormat && { numFmt: format.numberFormat }),
    // Here the colour of a plain fill is the one behind the pattern.
    ...(fill && { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill } } }),
    ...(Object.keys(border).length > 0 && { border }),
  };
  return Object.keys(style).length > 0 ? style : null;
}
