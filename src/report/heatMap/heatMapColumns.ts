import type { HeatMap } from "../../diagnosis/heatMapReading";
import { say } from "../../wording/say";
import { COUNT, pointsFormat } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Columns of a heat map before its periods; the number is the column of the sheet. */
export const AT = { group: 1, since: 2, certainty: 3, first: 4 } as const;

/** More periods than this stand in narrower columns, their labels in two lines. */
const WIDE = 13;
const WIDTHS = {
  group: 150,
  since: 104,
  certainty: 96,
  wide: 66,
  /** Where there are few periods. */
  widest: 110,
  narrow: 42,
  answers: 96,
} as const;
/** Room for the title and the line under it, in pixels, however few the periods are. */
const HEADER_ROOM = 760;

/** Where the periods and behind them their answers stand; the latter are not printed. */
export interface HeatMapPlaces {
  readonly first: number;
  readonly answers: number;
  /** Last column that is printed. */
  readonly printed: number;
}

export function heatMapPlaces(periods: number): HeatMapPlaces {
  return { first: AT.first, answers: AT.first + periods, printed: AT.first + periods - 1 };
}

/** Labels take two lines where the columns are narrow. */
export function isNarrow(periods: number): boolean {
  return periods > WIDE;
}

/** Pixels, from column A on; the last two are the hidden id and a column left free for the writer. */
export function heatMapWidths(periods: number): number[] {
  const cells = (width: number) => Array.from({ length: periods }, () => width);
  const { since, certainty } = WIDTHS;
  const score = scoreWidth(periods);
  const group = Math.max(WIDTHS.group, HEADER_ROOM - since - certainty - score * periods);
  return [16, group, since, certainty, ...cells(score), ...cells(WIDTHS.answers), 20, 8];
}

function scoreWidth(periods: number): number {
  if (isNarrow(periods)) return WIDTHS.narrow;
  const room = HEADER_ROOM - WIDTHS.group - WIDTHS.since - WIDTHS.certainty;
  return Math.min(Math.max(Math.floor(room / periods), WIDTHS.wide), WIDTHS.widest);
}

/** Group, since when it is under the line and how sure that is, a score a period, and its answers at the right. */
export function heatMapColumns({ periods }: HeatMap, decimals: number): TableColumn[] {
  const column = (
    key: string,
    header: string,
    style: StyleName,
    headerStyle: StyleName,
    numberFormat?: string
  ): TableColumn => ({
    key,
    header,
    style,
    headerStyle,
    ownedBy: "report",
    ...(numberFormat !== undefined && { numberFormat }),
  });
  return [
    column("group", say("heatMap.head.group"), "cellStrong", "head"),
    column("since", say("heatMap.head.since"), "cell", "head"),
    column("certainty", say("heatMap.head.certainty"), "cell", "head"),
    ...periods.map(({ label, start }) =>
      column(`nps:${start}`, label, "cellPoints", "headRight", pointsFormat(decimals))
    ),
    ...periods.map(({ label, start }) =>
      column(
        `n:${start}`,
        say("heatMap.head.answers", { label }),
        "cellCountMuted",
        "headRight",
        COUNT
      )
    ),
  ];
}
