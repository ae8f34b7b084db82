import { invalidArgument } from "./errors";

/** Names that the API takes beside #RRGGBB; those that scripts use. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  pink: "#FFC0CB",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  darkblue: "#00008B",
  darkgreen: "#006400",
  darkred: "#8B0000",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  brown: "#A52A2A",
  silver: "#C0C0C0",
  navy: "#000080",
  teal: "#008080",
  gold: "#FFD700",
};

/** "#RRGGBB" in capitals. @throws for anything that is no colour */
export function colorOf(value: unknown): string {
  const text = String(value).trim();
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "")}`.toUpperCase();
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  throw invalidArgument(`“${text}” is no colour.`);
}
