import type { Fill, Font, Line } from "../model/charts/description";

/** Pixels of a length in points, at a zoom of 100 %. */
export const pixels = (points: number): number => (points * 4) / 3;

export const TEXT_COLOR = "#595959";
export const HAIRLINE_COLOR = "#D9D9D9";
/** Weights in points. */
export const HAIRLINE = 0.75;
export const LINE_WEIGHT = 2.25;
export const SCATTER_LINE_WEIGHT = 1.5;

const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
/** From the seventh series on the accents come again, darker, then lighter. */
const SHADES = [1, 0.6, 1.4, 0.8, 1.2, 0.5];

/** The colour that the usual theme gives to the series or slice at this place. @example accent(0) // "#4472C4" */
export function accent(place: number): string {
  const base = ACCENTS[place % ACCENTS.length] ?? "#4472C4";
  const shade = SHADES[Math.floor(place / ACCENTS.length) % SHADES.length] ?? 1;
  return shade === 1 ? base : shaded(base, shade);
}

function shaded(color: string, shade: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) =>
    Math.round(shade <= 1 ? part * shade : part + (255 - part) * (shade - 1))
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * A colour as it may go into the picture's attributes, which are written as they are: an opened file may hold anything.
 */
export function safeColor(color: string | undefined, otherwise: string): string {
  return color !== undefined && /^#[0-9a-f]{6}$/i.test(color) ? color : otherwise;
}

/** The colour of a fill, "transparent" for none. */
export function fillColor(fill: Fill | undefined, automatic: string): string {
  return fill === null ? "transparent" : safeColor(fill?.color, automatic);
}

const usualFamily = "Calibri, Carlito, 'Segoe UI', Arial, sans-serif";

function family(name: string | undefined): string {
  const safe = name?.replace(/[^\p{L}\p{N} .+-]/gu, "").trim();
  return safe && safe !== "Calibri" ? `'${safe}', ${usualFamily}` : usualFamily;
}

export interface TextStyle {
  fontFamily: string;
  /** Pixels. */
  fontSize: number;
  color: string;
  fontWeight: "bold" | "normal";
  fontStyle: "italic" | "normal";
}

/** The last font that says something counts; 9 points in grey where none does. */
export function textStyle(...fonts: readonly (Font | undefined)[]): TextStyle {
  const font: Font = Object.assign({}, ...fonts.map((one) => definedOf(one ?? {})));
  const points = Math.min(Math.max(font.size ?? 9, 1), 409);
  return {
    fontFamily: family(font.name),
    fontSize: pixels(points),
    color: safeColor(font.color, TEXT_COLOR),
    fontWeight: font.bold ? "bold" : "normal",
    fontStyle: font.italic ? "italic" : "normal",
  };
}

function definedOf(font: Font): Font {
  return Object.fromEntries(Object.entries(font).filter(([, value]) => value !== undefined));
}

export interface LineStyle {
  color: string;
  /** Pixels. */
  width: number;
  type: "solid" | number[];
  cap: "butt" | "round";
  opacity: number;
}

/** Lengths of dashes and gaps in widths of the line. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [8, 3, 1, 3, 1, 3],
  Dot: [1, 1],
  RoundDot: [0.01, 2],
};

/**
 * A line, invisible when it is null or has the style "None".
 *
 * @param automatic colour and weight in points where the line says none; null when there is no line then
 */
export function lineStyle(
  line: Line | undefined,
  automatic: { readonly color: string; readonly weight: number } | null
): LineStyle {
  const hidden = line === null || line?.style === "None" || (line === undefined && !automatic);
  const width = pixels(Math.max(line?.weight ?? automatic?.weight ?? HAIRLINE, 0));
  const dashes = line?.style === undefined ? undefined : DASHES[line.style];
  return {
    color: safeColor(line?.color, automatic?.color ?? TEXT_COLOR),
    width: hidden ? 0 : width,
    type: dashes ? dashes.map((length) => Math.max(length * width, 0.1)) : "solid",
    cap: line?.style === "RoundDot" ? "round" : "butt",
    opacity: hidden ? 0 : 1,
  };
}
