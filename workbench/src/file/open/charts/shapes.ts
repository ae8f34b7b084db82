import type { Fill, Line } from "../../../model/charts/description";
import type { XmlElement } from "../xml";
import type { ChartContext } from "./chartContext";
import { drawingColor } from "./drawingColors";

export const EMU_PER_POINT = 12700;

/** Names of dashes in drawings as Excel.ChartLineStyle. */
const STYLES: Readonly<Record<string, string>> = {
  solid: "Continuous",
  dash: "Dash",
  lgDash: "Dash",
  dashDot: "DashDot",
  lgDashDot: "DashDot",
  sysDashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDashDotDot: "DashDotDot",
  dot: "Dot",
  sysDash: "Dot",
  sysDot: "RoundDot",
};

/** How something is filled; undefined where Excel chooses. Of several colours the first one stays. */
export function fillOf(shape: XmlElement | undefined, context: ChartContext): Fill | undefined {
  if (!shape) return undefined;
  if (shape.at("noFill")) return null;
  const color = paint(shape, context);
  return typeof color === "string" ? { color } : color;
}

/** The border of something, or a line; undefined where Excel chooses. */
export function lineOf(shape: XmlElement | undefined, context: ChartContext): Line | undefined {
  const line = shape?.at("ln");
  if (!line) return undefined;
  if (line.at("noFill")) return null;
  const color = paint(line, context);
  if (color === null) return null;
  const width = line.number("w");
  const style = STYLES[line.value("prstDash") ?? ""];
  return {
    ...(color !== undefined && { color }),
    ...(width !== undefined && { weight: width / EMU_PER_POINT }),
    ...(style !== undefined && { style }),
  };
}

/** Fill and border of an element with a shape, those that are said. */
export function boxOf(
  element: XmlElement | undefined,
  context: ChartContext
): { fill?: Fill; border?: Line } {
  const shape = element?.at("spPr");
  const fill = fillOf(shape, context);
  const border = lineOf(shape, context);
  return { ...(fill !== undefined && { fill }), ...(border !== undefined && { border }) };
}

function paint(shape: XmlElement, context: ChartContext): string | null | undefined {
  const { colors } = context.open;
  const gradient = shape.at("gradFill");
  if (gradient) {
    context.lose("has gradients; their first colour stays");
    return drawingColor(gradient.at("gsLst", "gs"), colors);
  }
  const pattern = shape.at("pattFill");
  if (pattern) {
    context.lose("has patterns; their colour stays");
    return drawingColor(pattern.at("fgClr"), colors);
  }
  if (shape.at("blipFill")) context.lose("has pictures in its shapes");
  return drawingColor(shape.at("solidFill"), colors);
}
