import type { IRangeThemeStyleJSON } from "@univerjs/sheets";
import type { Host } from "../host";
import type { TableMemory } from "./memory";

/** Accents of the standard theme, in the order of Excel's numbered styles. */
const ACCENTS = [
  "#000000",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
] as const;

/**
 * The engine's theme for a table style, made when it is first used. Only what shows most is imitated: the header's
 * fill, the bands and the lines above and below. Formats of the cells themselves lie over it.
 */
export function themeOf(host: Host, look: TableMemory): string {
  const marks = [look.showBandedRows ? "banded" : "", look.showFilterButton ? "buttons" : ""];
  const name = [look.style || "none", ...marks].filter(Boolean).join(" ");
  const { book } = host;
  if (!book.getRegisteredRangeThemes().includes(name)) {
    const theme = book.createRangeThemeStyle(name, themed(look));
    book.registerRangeTheme(theme);
  }
  return name;
}

function themed(look: TableMemory): Omit<IRangeThemeStyleJSON, "name"> {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(look.style);
  // The grid draws filter buttons in the header's colour, white without one: so they do not show on white.
  const buttons = look.showFilterButton ? { cl: { rgb: "#000000" } } : {};
  if (!match) return { headerRowStyle: buttons };
  const [, family = "", number = "1"] = match;
  const accent = ACCENTS[(Number(number) - 1) % 7] ?? ACCENTS[0];
  const line = { s: 1, cl: { rgb: accent } };
  const band = look.showBandedRows ? { secondRowStyle: { bg: { rgb: tint(accent) } } } : {};
  if (family === "Light") {
    return {
      headerRowStyle: { bl: 1, bd: { t: line, b: line }, ...buttons },
      lastRowStyle: { bd: { b: line } },
      ...band,
    };
  }
  return { headerRowStyle: { bl: 1, bg: { rgb: accent }, cl: { rgb: "#FFFFFF" } }, ...band };
}

/** The colour thinned to a fifth with white. */
function tint(color: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const light = parts.map((part) => Math.round(255 - (255 - part) * 0.2));
  return `#${light.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
