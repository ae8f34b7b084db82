import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../host";
import { hyperlinkAt, type Hyperlink } from "../model/hyperlinks";
import { rangeOfAddress } from "../model/rangeOfAddress";
import type { Worksheet } from "../model/worksheet";

/**
 * A click on a cell with a link goes to its place in the workbook. What lies outside is told and not opened: no page
 * of the workbench leaves this computer.
 *
 * @param tell says a sentence to the person
 */
export function followLinks(api: FUniver, host: Host, tell: (sentence: string) => void): void {
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const sheet = host.sheet(worksheet.getSheetId());
    const selected = worksheet.getActiveRange();
    if (!sheet || !selected) return;
    // A merged cell keeps its link where it begins.
    const clicked = worksheet.getCellMergeData(row, column) ?? worksheet.getRange(row, column);
    // Somebody who drags over cells wants to select them.
    if (clicked.getA1Notation() !== selected.getA1Notation()) return;
    const link = hyperlinkAt(sheet, clicked.getRow(), clicked.getColumn());
    if (link) follow(host, sheet, link, tell);
  });
}

function follow(host: Host, sheet: Worksheet, link: Hyperlink, tell: (said: string) => void): void {
  const { address, documentReference = "" } = link;
  if (address) {
    tell(`This link leads to ${address}. The workbench opens nothing outside the workbook.`);
    return;
  }
  const place = placeOf(host, sheet, documentReference);
  if (!place) tell(`This link leads to ${documentReference}, which is not there.`);
  else if (place.sheet.visibility !== "Visible")
    tell(`This link leads to ${place.sheet.name}, which is hidden.`);
  else place.select();
}

function placeOf(host: Host, home: Worksheet, reference: string) {
  try {
    return rangeOfAddress(host, reference.replace(/^#/, ""), home);
  } catch {
    return null;
  }
}
