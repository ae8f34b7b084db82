import { format } from "echarts/core";
import type { TextStyle } from "./appearance";

/** Width in pixels of the widest line of a text. In a page it is measured, elsewhere estimated. */
export function textWidth(text: string, style: TextStyle): number {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize}px ${style.fontFamily}`;
  return format.getTextRect(text, font).width;
}

/** Height in pixels of one line. */
export const lineHeight = (style: TextStyle): number => style.fontSize * 1.25;
