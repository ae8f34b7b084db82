import { say } from "../../wording/say";
import { shareFormat } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Columns that both kinds of tables share, because their hidden ids share one column. */
export const AT = {
  name: 1,
  verdict: 2,
  certainty: 3,
  cause: 4,
  measured: 5,
  limit: 6,
  fix: 7,
} as const;
export const LAST = AT.fix;
/** Pixels from column A on; the last two are for the hidden id and its neighbour. */
export const WIDTHS: readonly number[] = [16, 184, 118, 104, 94, 250, 216, 330, 20, 8];

/** The nine checks. */
export function checkColumns(): TableColumn[] {
  const column = (
    key: keyof typeof import("../../wording/en/methodCheck").methodCheck.head,
    style: StyleName,
    headerStyle: StyleName = "head"
  ): TableColumn => ({
    key,
    header: say(`methodCheck.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
  });
  return [
    column("check", "cellWrapStrong"),
    column("verdict", "cell"),
    column("certainty", "cell"),
    column("cause", "cellMuted"),
    column("measured", "cellWrap"),
    column("limit", "cellWrapMutedIndent", "headIndent"),
    column("fix", "cellWrapIndent", "headIndent"),
  ];
}

/** Who answered, group by group. */
export function responseColumns(): TableColumn[] {
  const column = (
    key: keyof typeof import("../../wording/en/methodCheck").methodCheck.response.head,
    style: StyleName,
    headerStyle: StyleName
  ): TableColumn => ({
    key,
    header: say(`methodCheck.response.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
  });
  return [
    column("group", "cellStrong", "head"),
    column("asked", "cellCount", "headRight"),
    column("answered", "cellCount", "headRight"),
    { ...column("rate", "cellShare", "headRight"), numberFormat: shareFormat(1) },
    column("interval", "cellMutedIndent", "headIndent"),
    column("split", "cellMutedIndent", "headIndent"),
    column("weight", "cellMutedIndent", "headIndent"),
  ];
}
