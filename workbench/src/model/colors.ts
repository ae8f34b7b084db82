import { COLOR_NAMES } from "./colorNames";
import { invalidArgument } from "./errors";

/** "#RRGGBB" in capitals. @throws for anything that is no colour */
export function colorOf(value: unknown): string {
  const text = String(value).trim();
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "")}`.toUpperCase();
  const named = COLOR_NAMES[text.toLowerCase()];
  if (named) return named;
  throw invalidArgument(`“${text}” is no colour.`);
}

/**
 * A colour made lighter (tint up to 1) or darker (down to −1) by its luminance, as Excel tints.
 *
 * @example tinted("#808080", 0.5) // "#C0C0C0"
 */
export function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const light = (high + low) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (level: number): number => 1 - Math.abs(2 * level - 1);
  // Hue and saturation stay: each part keeps its place between the lowest and the highest.
  const saturation = high === low ? 0 : (high - low) / chroma(light);
  const reach = saturation * chroma(target);
  const part = (value: number): string => {
    const place = high === low ? 0.5 : (value - low) / (high - low);
    const level = Math.round(255 * (target - reach / 2 + place * reach));
    return Math.min(255, Math.max(0, level)).toString(16).padStart(2, "0");
  };
  return `#${parts.map(part).join("")}`.toUpperCase();
}
