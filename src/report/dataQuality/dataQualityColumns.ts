import { say } from "../../wording/say";
import { shareFormat } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Pixels from column A on; the last two are for the hidden id and its neighbour. */
export const WIDTHS: readonly number[] = [16, 214, 236, 430, 84, 108, 20, 8];
/** Columns of the sheet that wrap, and the last of all. */
export const AT = { name: 1, examples: 2, meaning: 3, count: 4, share: 5 } as const;
export const LAST = AT.share;

/** Reasons, warnings and columns, counted. */
export function reasonColumns(): TableColumn[] {
  const column = (
    key: keyof typeof import("../../wording/en/dataQuality").dataQuality.head,
    style: StyleName,
    headerStyle: StyleName = "head"
  ): TableColumn => ({
    key,
    header: say(`dataQuality.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
  });
  return [
    column("reason", "cellWrapStrong"),
    column("examples", "cellWrapMuted"),
    column("meaning", "cellWrap"),
    column("count", "cellCount", "headRight"),
    { ...column("share", "cellShareMuted", "headRight"), numberFormat: shareFormat(1) },
  ];
}

/** Rows that are not scored, one by one. */
export function rowColumns(): TableColumn[] {
  const column = (
    key: keyof typeof import("../../wording/en/dataQuality").dataQuality.rowHead,
    style: StyleName,
    headerStyle: StyleName = "head"
  ): TableColumn => ({
    key,
    header: say(`dataQuality.rowHead.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
  });
  return [
    column("cell", "cellLink"),
    column("reason", "cell"),
    column("holds", "cellMuted"),
    column("place", "cellCountMuted", "headRight"),
    column("line", "cellRightMuted", "headRight"),
  ];
}
