import type { ICellData } from "@univerjs/core";
import { parseAddress } from "../../model/addresses";
import type { Hyperlink } from "../../model/hyperlinks";
import type { SheetPart } from "./sheetPart";

/** More cells than this in one link are a damaged file, not a link. */
const MOST_CELLS = 10_000;

/** Lays the links of a sheet over its cells, which keep what they show. */
export function addHyperlinks(
  sheet: SheetPart,
  cells: Record<number, Record<number, ICellData>>
): void {
  const targets = new Map(sheet.relationships.map((each) => [each.id, each.target]));
  for (const element of sheet.root.at("hyperlinks")?.all("hyperlink") ?? []) {
    const area = parseAddress(element.attribute("ref") ?? "");
    const target = targets.get(element.attribute("id") ?? "");
    const location = element.attribute("location");
    if (!area || (target === undefined && location === undefined)) continue;
    const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (count > MOST_CELLS) continue;
    const tip = element.attribute("tooltip");
    // A place behind an address of the web is a part of that address.
    const address =
      target === undefined || location === undefined ? target : `${target}#${location}`;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = ((cells[row] ??= {})[column] ??= {});
        const hyperlink: Hyperlink = {
          ...(address === undefined ? { documentReference: location ?? "" } : { address }),
          ...(tip === undefined ? {} : { screenTip: tip }),
          textToDisplay: element.attribute("display") ?? String(cell.v ?? ""),
        };
        cell.custom = { ...(cell.custom as object | null | undefined), hyperlink };
      }
    }
  }
}
