import { say } from "../../wording/say";
import { pointsFormat } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Both tables stand in the same columns, because their hidden ids share one. */
export const AT = {
  industry: 1,
  average: 2,
  badBelow: 3,
  gap: 4,
  level: 5,
  also: 6,
  compared: 7,
  signals: 8,
  source: 9,
  year: 10,
  trust: 11,
} as const;
export type ProfileKey = keyof typeof AT;
export const LAST = AT.trust;
/** Pixels, from column A on; the last two are for the hidden id and its neighbour. */
export const WIDTHS = [16, 144, 70, 84, 70, 104, 130, 80, 248, 192, 66, 164, 20, 8];

/** The profiles that the level is read from (rules 12–27). */
export function profileColumns(gapDecimals: number): TableColumn[] {
  const column = (
    key: ProfileKey,
    style: StyleName,
    headerStyle: StyleName,
    numberFormat?: string
  ): TableColumn => ({
    key,
    header: say(`sheets.benchmarks.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
    ...(numberFormat !== undefined && { numberFormat }),
  });
  return [
    column("industry", "cellStrong", "head"),
    column("average", "cellPoints", "headRight"),
    column("badBelow", "cellPoints", "headRight"),
    column("gap", "cellNps", "headRight", pointsFormat(gapDecimals)),
    column("level", "cellIndent", "headIndent"),
    column("also", "cellMuted", "head"),
    column("compared", "cell", "head"),
    column("signals", "cellWrapMuted", "head"),
    column("source", "cellWrapMuted", "head"),
    column("year", "cellRightMuted", "headRight"),
    column("trust", "cellMutedIndent", "headIndent"),
  ];
}

/** Other published figures, in the same places. */
export function publishedColumns(): TableColumn[] {
  const column = (
    key: keyof typeof import("../../wording/en/published").published.head,
    style: StyleName,
    headerStyle: StyleName,
    numberFormat?: string
  ): TableColumn => ({
    key,
    header: say(`published.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
    ...(numberFormat !== undefined && { numberFormat }),
  });
  return [
    column("industry", "cellStrong", "head"),
    column("low", "cellPoints", "headRight", pointsFormat(0)),
    column("high", "cellPoints", "headRight", pointsFormat(0)),
    column("gap", "cellPoints", "headRight", pointsFormat(0)),
    column("trust", "cellIndent", "headIndent"),
    column("audience", "cellMuted", "head"),
    column("near", "cell", "head"),
    column("method", "cellMuted", "head"),
    column("source", "cellMuted", "head"),
    column("year", "cellRightMuted", "headRight"),
    column("base", "cellMutedIndent", "headIndent"),
  ];
}
