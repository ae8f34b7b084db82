import type { Fill, Line } from "../../../model/charts/description";
import { hexOf } from "../fileColors";
import { element } from "../xml";

export const EMU_PER_POINT = 12700;

const solid = (color: string): string =>
  element("a:solidFill", null, element("a:srgbClr", { val: hexOf(color) ?? "000000" }));

/** A fill: absent is left to Excel, null is none. */
export function fillElement(fill: Fill | undefined): string {
  if (fill === undefined) return "";
  return fill === null ? element("a:noFill") : solid(fill.color);
}

/** Excel.ChartLineStyle as drawings name it. */
const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

/** A line: absent is left to Excel, null is none. */
export function lineElement(line: Line | undefined): string {
  if (line === undefined) return "";
  if (line === null || line.style === "None") return element("a:ln", null, element("a:noFill"));
  const { color, weight, style } = line;
  const dash = DASHES[style ?? ""];
  return element(
    "a:ln",
    {
      w: weight === undefined ? null : Math.round(weight * EMU_PER_POINT),
      cap: style === "RoundDot" ? "rnd" : null,
    },
    color === undefined ? "" : solid(color),
    dash === undefined ? "" : element("a:prstDash", { val: dash })
  );
}

/** How a part of a chart is filled and bordered; empty where both are left to Excel. */
export function shapeElement(fill: Fill | undefined, line: Line | undefined): string {
  const content = fillElement(fill) + lineElement(line);
  return content === "" ? "" : element("c:spPr", null, content);
}

/** An element of charts that holds one value. */
export const value = (name: string, val: string | number | boolean | null | undefined): string =>
  val === null || val === undefined ? "" : element(`c:${name}`, { val });
