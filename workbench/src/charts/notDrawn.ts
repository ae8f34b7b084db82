import type { ChartOption } from "./echartsOption";
import { HAIRLINE_COLOR, TEXT_COLOR, textStyle } from "./appearance";

/** A box with the chart's name in place of a picture that would be wrong. */
export function notDrawn(
  name: string,
  type: string,
  size: { readonly width: number; readonly height: number }
): ChartOption {
  const { fontFamily } = textStyle();
  const text = (content: string, top: number, fontSize: number) => ({
    type: "text" as const,
    silent: true,
    left: "center" as const,
    top,
    style: {
      text: content,
      fill: TEXT_COLOR,
      fontSize,
      fontFamily,
      align: "center" as const,
      width: Math.max(size.width - 24, 1),
      overflow: "break" as const,
    },
  });
  return {
    backgroundColor: "#FFFFFF",
    graphic: [
      {
        type: "rect",
        silent: true,
        shape: { x: 4.5, y: 4.5, width: size.width - 9, height: size.height - 9 },
        style: { fill: "none", stroke: HAIRLINE_COLOR, lineDash: [4, 3] },
      },
      text(name, size.height / 2 - 24, 15),
      text(`${type}: not drawn by the workbench`, size.height / 2 + 6, 12),
    ],
  };
}
