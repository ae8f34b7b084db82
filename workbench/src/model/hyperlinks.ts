import { areaAddress, type Area } from "./addresses";
import { entryOf } from "./entries";
import { invalidArgument } from "./errors";
import type { Worksheet } from "./worksheet";

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Excel's own look of a link. */
const LINK_STYLE = { cl: { rgb: "#0563C1" }, ul: { s: 1 } } as const;

/** The link of a cell; the page follows it when the cell is clicked. */
export function hyperlinkAt(sheet: Worksheet, row: number, column: number): Hyperlink | null {
  const custom = sheet.cells.raw(row, column)?.custom as { hyperlink?: Hyperlink } | undefined;
  return custom?.hyperlink ?? null;
}

export function setHyperlink(sheet: Worksheet, area: Area, link: Hyperlink): void {
  if (!link.address && !link.documentReference) {
    throw invalidArgument("A link needs an address or a place in the workbook.");
  }
  sheet.assertWritable();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const shown = link.textToDisplay ?? "";
      const isEmpty = sheet.cells.values({ top: row, left: column, bottom: row, right: column });
      const fallback =
        isEmpty[0]?.[0] === "" ? (link.address ?? link.documentReference) : undefined;
      const text = shown === "" ? fallback : shown;
      const entry = text === undefined ? {} : entryOf(text, "@");
      const hyperlink = { ...link, textToDisplay: text ?? areaAddress(area) };
      sheet.host.buffer.put(sheet, row, column, { ...entry, custom: { hyperlink }, s: LINK_STYLE });
    }
  }
  sheet.host.buffer.noteChange(sheet, area);
  sheet.host.writes++;
}
