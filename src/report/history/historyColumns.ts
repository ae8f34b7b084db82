import { say } from "../../wording/say";
import { endFormat, pointsFormat, shareFormat } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

export const RUNS_TABLE = "nps_history";
export const RUN_GROUPS_TABLE = "nps_history_groups";
export const RUN_FIGURES_TABLE = "nps_history_figures";
export const BEFORE_AFTER_TABLE = "nps_before_after";
export const BY_ACTION_TABLE = "nps_before_after_actions";

/** Sheet columns of the runs; the other tables fit into them. */
export const AT = {
  writtenOn: 1,
  asOf: 2,
  from: 3,
  to: 4,
  n: 5,
  nps: 6,
  low: 7,
  high: 8,
  detractors: 9,
  passives: 10,
  promoters: 11,
  class: 12,
  answered: 13,
  resolved: 14,
  notes: 15,
} as const;
export type RunKey = keyof typeof AT;
export const LAST = AT.notes;

/** Pixels from column A on; the last two are for the hidden id and its neighbour. */
export const WIDTHS: readonly number[] = [
  16, 96, 100, 120, 92, 84, 89, 70, 62, 94, 74, 80, 140, 76, 76, 100, 20, 8,
];

/** "< 0.001" where three decimals would show nothing. */
const P_VALUE = '[<0.001]"< 0.001";0.000';

/** Decimals at which no figure is shown on another side of an edge than it is (rule 5). */
export interface HistoryDecimals {
  readonly nps: number;
  readonly share: number;
}

type Head = keyof typeof import("../../wording/en/history").history.head;

export function runColumns({ nps, share }: HistoryDecimals): TableColumn[] {
  const figure = shareFormat(share);
  return [
    column("writtenOn", "cellDate", "head"),
    column("asOf", "cellDate", "head"),
    column("from", "cellDate", "head"),
    column("to", "cellDate", "head"),
    column("n", "cellCount", "headRight"),
    column("nps", "cellNps", "headRight", pointsFormat(nps)),
    column("low", "cellEnd", "headRight", endFormat(nps)),
    column("high", "cellEnd", "headRight", endFormat(nps)),
    column("detractors", "cellShare", "headRight", figure),
    column("passives", "cellShare", "headRight"),
    column("promoters", "cellShare", "headRight"),
    column("class", "cellIndent", "headIndent"),
    column("answered", "cellShare", "headRight", shareFormat(0)),
    column("resolved", "cellShare", "headRight", shareFormat(0)),
    { ...column("notes", "cellWrapMutedIndent", "headIndent"), ownedBy: "people" },
  ];
}

export function groupColumns({ nps }: HistoryDecimals): TableColumn[] {
  return [
    column("writtenOn", "cellDate", "head"),
    column("column", "cellMuted", "head"),
    column("value", "cell", "head"),
    column("to", "cellDate", "head"),
    column("n", "cellCount", "headRight"),
    column("nps", "cellNps", "headRight", pointsFormat(nps)),
    column("low", "cellEnd", "headRight", endFormat(nps)),
    column("high", "cellEnd", "headRight", endFormat(nps)),
    column("detractors", "cellCount", "headRight"),
    column("passives", "cellCount", "headRight"),
    column("promoters", "cellCount", "headRight"),
    // With a column of theirs the table is people's too: a record stays even where a run cannot be read back.
    { ...column("notes", "cellWrapMutedIndent", "headIndent"), ownedBy: "people" },
  ];
}

export function beforeAfterColumns({ nps }: HistoryDecimals): TableColumn[] {
  return [
    column("since", "cellDate", "head"),
    column("column", "cellMuted", "head"),
    column("value", "cellStrong", "head"),
    column("before", "cellCountMuted", "headRight"),
    column("after", "cellCount", "headRight"),
    column("npsBefore", "cellPoints", "headRight", pointsFormat(nps)),
    column("npsAfter", "cellNps", "headRight", pointsFormat(nps)),
    column("change", "cellNps", "headRight"),
    column("low", "cellEnd", "headRight"),
    column("high", "cellEnd", "headRight"),
    column("p", "cellRightMuted", "headRight", P_VALUE),
    column("verdict", "cellIndent", "headIndent"),
    column("needed", "cellCount", "headRight"),
  ];
}

export function byActionColumns(): TableColumn[] {
  return [
    column("since", "cellDate", "head"),
    column("measure", "cellWrapMuted", "head"),
    column("action", "cellWrapStrong", "head"),
    column("before", "cellCountMuted", "headRight"),
    column("after", "cellCount", "headRight"),
    // Points in one row, shares in another: each row has its own formats.
    column("figureBefore", "cellPoints", "headRight"),
    column("figureNow", "cellNps", "headRight"),
    column("change", "cellNps", "headRight"),
    column("low", "cellEnd", "headRight"),
    column("high", "cellEnd", "headRight"),
    column("p", "cellRightMuted", "headRight", P_VALUE),
    column("verdict", "cellIndent", "headIndent"),
    column("needed", "cellCount", "headRight"),
    column("status", "cellWrapIndent", "headIndent"),
    column("why", "cellWrapMuted", "head"),
  ];
}

export function figureColumns(): TableColumn[] {
  return [
    column("writtenOn", "cellDate", "head"),
    column("kind", "cellMuted", "head"),
    column("name", "cellWrap", "head"),
    column("from", "cellDate", "head"),
    column("to", "cellDate", "head"),
    column("named", "cellCount", "headRight"),
    column("of", "cellCountMuted", "headRight"),
    column("share", "cellShare", "headRight"),
    { ...column("notes", "cellWrapMutedIndent", "headIndent"), ownedBy: "people" },
  ];
}

function column(
  key: Head,
  style: StyleName,
  headerStyle: StyleName,
  numberFormat?: string
): TableColumn {
  return {
    key,
    header: say(`history.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
    ...(numberFormat !== undefined && { numberFormat }),
  };
}
