import { quoted } from "../quoted";

/** Stands in a catalogue text for what a formula fills in. */
const HOLE = "\u0001";

/**
 * A score with its sign as a formula. Not by TEXT: how a format writes the decimal point differs by language, and
 * a rounded nought has no sign.
 */
export function scoreFormula(cell: string, decimals: number): string {
  const rounded = `ROUND(${cell},${decimals})`;
  return `IF(${rounded}>0,"+",IF(${rounded}<0,"−",""))&FIXED(ABS(${cell}),${decimals},TRUE)`;
}

/** Whether a text can stand in a formula: the writer's marks and the hole above have a meaning there. */
export function isQuotable(text: string): boolean {
  return !text.includes("{{") && !text.includes(HOLE);
}

/**
 * A catalogue text with one formula in it, as a formula that joins the parts.
 * Example: `joined((score) => `All ${score}`, "TEXT(B2,0)")` is `"All "&TEXT(B2,0)`.
 */
export function joined(text: (figure: string) => string, formula: string): string {
  const [before = "", after = ""] = text(HOLE).split(HOLE);
  return [before === "" ? "" : quoted(before), formula, after === "" ? "" : quoted(after)]
    .filter((part) => part !== "")
    .join("&");
}
