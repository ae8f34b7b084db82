import type { ThemeReading } from "../../diagnosis/commentsReading";
import { say } from "../../wording/say";
import { endFormat, shareFormat } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Columns that the tables of this sheet share, because their hidden ids share one column. */
export const AT = {
  theme: 1,
  phrases: 2,
  comments: 3,
  share: 4,
  interval: 5,
  impact: 6,
  impactInterval: 7,
  cause: 8,
  trend: 9,
  persistent: 10,
  where: 11,
} as const;
export const LAST = AT.where;
/** Of the columns between the theme and where it is named most: the periods stand in them too. */
const NARROW = 86;
/** Pixels from column A on; the last two are for the hidden id and its neighbour. */
export const WIDTHS: readonly number[] = [
  16,
  160,
  200,
  ...Array.from({ length: AT.where - AT.comments }, () => NARROW),
  252,
  20,
  8,
];
/** As many periods as there are narrow columns. */
export const MOST_PERIODS = AT.where - AT.comments;

/** The recurring complaints. */
export function themeColumns(): TableColumn[] {
  const column = (
    key: keyof typeof AT,
    style: StyleName,
    headerStyle: StyleName,
    numberFormat?: string
  ): TableColumn => ({
    key,
    header: say(`commentSheets.themes.table.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
    ...(numberFormat !== undefined && { numberFormat }),
  });
  return [
    column("theme", "cellWrapStrong", "head"),
    column("phrases", "cellWrapMuted", "head"),
    column("comments", "cellCount", "headRight"),
    column("share", "cellShare", "headRight", shareFormat(0)),
    column("interval", "cellMutedIndent", "headIndent"),
    column("impact", "cellPoints", "headRight", endFormat(1)),
    column("impactInterval", "cellMutedIndent", "headIndent"),
    column("cause", "cellWrap", "head"),
    column("trend", "cellWrap", "head"),
    column("persistent", "cell", "head"),
    column("where", "cellWrapMutedIndent", "headIndent"),
  ];
}

/** Share by period, oldest first. */
export function periodColumns(periods: ThemeReading["periods"]): TableColumn[] {
  const fixed = (key: "theme" | "trend", style: StyleName): TableColumn => ({
    key,
    header: say(`commentSheets.themes.periods.head.${key}`),
    style,
    headerStyle: "head",
    ownedBy: "report",
  });
  return [
    fixed("theme", "cellWrapStrong"),
    fixed("trend", "cellMuted"),
    ...periods.map(({ label, complete }): TableColumn => ({
      key: `share:${label}`,
      header: complete ? label : say("commentSheets.themes.periods.soFar", { label }),
      style: "cellShare",
      headerStyle: "headRight",
      numberFormat: shareFormat(0),
      ownedBy: "report",
    })),
  ];
}
