import { colorOf } from "../../../model/colors";
import type { ThemeColors } from "../themeColors";
import type { XmlElement } from "../xml";

/** Hue in sixths of the circle, 0 to 6; saturation and lightness 0 to 1. */
interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

const WHOLE = 100_000;

/**
 * The colour that an element of a drawing holds, such as solidFill; undefined where it holds none that is known, null
 * where it is wholly transparent.
 *
 * @param holder parent of srgbClr, schemeClr, sysClr …
 * @returns "#RRGGBB"
 */
export function drawingColor(
  holder: XmlElement | undefined,
  theme: ThemeColors
): string | null | undefined {
  for (const color of holder?.children ?? []) {
    const base = baseColor(color, theme);
    if (base !== undefined) return transformed(base, color);
  }
  return undefined;
}

function baseColor(color: XmlElement, theme: ThemeColors): string | undefined {
  const value = color.attribute("val") ?? "";
  const rgb = (digits: string | undefined): string | undefined =>
    digits !== undefined && /^[0-9a-f]{6}$/i.test(digits) ? `#${digits.toUpperCase()}` : undefined;
  switch (color.name) {
    case "srgbClr":
      return rgb(value);
    case "sysClr":
      return rgb(color.attribute("lastClr")) ?? (value === "window" ? "#FFFFFF" : "#000000");
    case "schemeClr":
      return theme.named(value);
    case "prstClr":
      return named(value);
    case "scrgbClr":
      return hexOf(["r", "g", "b"].map((part) => gamma((color.number(part) ?? 0) / WHOLE)));
    case "hslClr":
      return hexOf(
        fromHsl({
          hue: (color.number("hue") ?? 0) / 60_000 / 60,
          saturation: (color.number("sat") ?? 0) / WHOLE,
          lightness: (color.number("lum") ?? 0) / WHOLE,
        })
      );
    default:
      return undefined;
  }
}

/** Names of drawings shorten what names of the web write out: dkBlue, ltGray, medBlue. */
function named(name: string): string | undefined {
  const full = name.replace(/^dk/, "dark").replace(/^lt/, "light").replace(/^med/, "medium");
  try {
    return colorOf(full.toLowerCase());
  } catch {
    return undefined;
  }
}

/** Changes of a colour count one after the other, in the order in which they are written. */
function transformed(rgb: string, color: XmlElement): string | null {
  let now = channels(rgb);
  for (const change of color.children) {
    const share = (change.number("val") ?? WHOLE) / WHOLE;
    if (change.name === "alpha" && share === 0) return null;
    const hsl = toHsl(now);
    switch (change.name) {
      case "lumMod":
        now = fromHsl({ ...hsl, lightness: hsl.lightness * share });
        break;
      case "lumOff":
        now = fromHsl({ ...hsl, lightness: hsl.lightness + share });
        break;
      case "satMod":
        now = fromHsl({ ...hsl, saturation: hsl.saturation * share });
        break;
      case "shade":
        now = now.map((part) => gamma(linear(part) * share));
        break;
      case "tint":
        now = now.map((part) => gamma(1 - (1 - linear(part)) * share));
        break;
    }
  }
  return hexOf(now);
}

const clamped = (part: number): number => Math.min(1, Math.max(0, part));
/** Shades and tints are made of light, not of the numbers that stand for it. */
const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
const gamma = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

const channels = (rgb: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);

function hexOf(parts: readonly number[]): string {
  const digits = parts.map((part) =>
    Math.round(clamped(part) * 255)
      .toString(16)
      .padStart(2, "0")
  );
  return `#${digits.join("")}`.toUpperCase();
}

function toHsl([red = 0, green = 0, blue = 0]: readonly number[]): Hsl {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    most === red
      ? (green - blue) / spread
      : most === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  return { hue: (hue + 6) % 6, saturation, lightness };
}

function fromHsl({ hue, saturation, lightness }: Hsl): readonly number[] {
  const light = clamped(lightness);
  const spread = (1 - Math.abs(2 * light - 1)) * clamped(saturation);
  const channel = (at: number): number => {
    const place = (hue + at) % 6;
    return light - spread / 2 + spread * clamped(Math.abs(place - 3) - 1);
  };
  return [channel(0), channel(4), channel(2)];
}
