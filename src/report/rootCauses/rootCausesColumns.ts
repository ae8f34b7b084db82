import { say } from "../../wording/say";
import { shareFormat } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Columns that the tables of this sheet share, because their hidden ids share one column. */
export const AT = {
  cause: 1,
  meaning: 2,
  share: 3,
  interval: 4,
  comments: 5,
  main: 6,
  certainty: 7,
  fix: 8,
  rules: 9,
} as const;
export const LAST = AT.rules;
/** Pixels from column A on; the last two are for the hidden id and its neighbour. */
export const WIDTHS: readonly number[] = [16, 156, 280, 72, 108, 86, 74, 104, 340, 80, 20, 8];

/** The seven causes. */
export function causeColumns(): TableColumn[] {
  const column = (key: keyof typeof AT, style: StyleName, headerStyle: StyleName): TableColumn => ({
    key,
    header: say(`commentSheets.causes.table.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
  });
  return [
    column("cause", "cellWrapStrong", "head"),
    column("meaning", "cellWrap", "head"),
    { ...column("share", "cellShare", "headRight"), numberFormat: shareFormat(0) },
    column("interval", "cellMutedIndent", "headIndent"),
    column("comments", "cellCount", "headRight"),
    column("main", "cellCountMuted", "headRight"),
    column("certainty", "cellIndent", "headIndent"),
    column("fix", "cellWrap", "head"),
    column("rules", "cellWrapMutedIndent", "headIndent"),
  ];
}

/** Alignment inside each group (rule 61). */
export function segmentColumns(): TableColumn[] {
  const column = (
    key: "group" | "theme" | "share" | "verdict" | "comments" | "column",
    style: StyleName,
    headerStyle: StyleName
  ): TableColumn => ({
    key,
    header: say(`commentSheets.causes.alignment.segments.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
  });
  return [
    column("group", "cellStrong", "head"),
    column("theme", "cell", "head"),
    { ...column("share", "cellShare", "headRight"), numberFormat: shareFormat(0) },
    column("verdict", "cellIndent", "headIndent"),
    column("comments", "cellCount", "headRight"),
  ];
}
