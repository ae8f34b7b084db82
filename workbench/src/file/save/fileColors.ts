import type { IColorStyle, Nullable } from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";

/** A colour of a file; hucre gives the type no name. */
export type FileColor = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

/**
 * "RRGGBB" of "#RRGGBB", "#RGB" or "rgb(r, g, b)"; null for anything that is no plain colour.
 *
 * @example hexOf("rgb(255, 0, 16)") // "FF0010"
 */
export function hexOf(color: Nullable<string>): string | null {
  const text = (color ?? "").trim();
  const long = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(text)?.[1];
  if (long) return long.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text)?.slice(1, 4);
  if (!parts) return null;
  return parts
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

export function fileColor(color: Nullable<IColorStyle>): FileColor | undefined {
  const rgb = hexOf(color?.rgb);
  return rgb === null ? undefined : { rgb };
}
