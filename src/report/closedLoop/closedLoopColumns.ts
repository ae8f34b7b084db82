import { say } from "../../wording/say";
import { shareFormat } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Sheet columns; teams and people fit into those of the measures. */
export const AT = {
  measure: 1,
  value: 2,
  low: 3,
  high: 4,
  count: 5,
  of: 6,
  goal: 7,
  verdict: 8,
  allValue: 9,
  allLow: 10,
  allHigh: 11,
  allOf: 12,
} as const;
export const LAST = AT.allOf;

/** Pixels from column A on; the last two are for the hidden id and its neighbour. */
export const WIDTHS: readonly number[] = [
  16, 256, 120, 60, 60, 60, 60, 112, 120, 120, 120, 120, 127, 20, 8,
];

export const HOURS = '0.0" h"';

type Head = keyof typeof import("../../wording/en/closedLoop").closedLoop.head;

/** Formats of figures differ by row: shares, hours and points stand under each other. */
export function measureColumns(): TableColumn[] {
  return [
    column("measure", "cellStrong", "head"),
    column("value", "cellShare", "headRight"),
    column("low", "cellShareMuted", "headRight"),
    column("high", "cellShareMuted", "headRight"),
    column("count", "cellCount", "headRight"),
    column("of", "cellCount", "headRight"),
    column("goal", "cellMutedIndent", "headIndent"),
    column("verdict", "cellIndent", "headIndent"),
    column("allValue", "cellShare", "headRight"),
    column("allLow", "cellShareMuted", "headRight"),
    column("allHigh", "cellShareMuted", "headRight"),
    column("allOf", "cellCount", "headRight"),
  ];
}

export function teamColumns(): TableColumn[] {
  return [
    column("team", "cellStrong", "head"),
    column("answered", "cellShare", "headRight", shareFormat(0)),
    ...intervalAndBase(),
    column("order", "cellMutedIndent", "headIndent"),
    column("verdict", "cellIndent", "headIndent"),
    column("recent", "cellShare", "headRight", shareFormat(0)),
    ...times(),
  ];
}

export function personColumns(): TableColumn[] {
  return [
    column("person", "cellStrong", "head"),
    column("recovered", "cellShare", "headRight", shareFormat(0)),
    ...intervalAndBase(),
    column("order", "cellMutedIndent", "headIndent"),
    column("recoveredAgain", "cellShare", "headRight", shareFormat(0)),
    column("answered", "cellShare", "headRight", shareFormat(0)),
    ...times(),
  ];
}

function intervalAndBase(): TableColumn[] {
  return [
    column("low", "cellShareMuted", "headRight", shareFormat(0)),
    column("high", "cellShareMuted", "headRight", shareFormat(0)),
    column("count", "cellCount", "headRight"),
    column("of", "cellCount", "headRight"),
  ];
}

function times(): TableColumn[] {
  return [
    column("resolvedInTime", "cellShare", "headRight", shareFormat(0)),
    column("medianAnswer", "cellRight", "headRight", HOURS),
    column("medianResolution", "cellRight", "headRight", HOURS),
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
    header: say(`closedLoop.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
    ...(numberFormat !== undefined && { numberFormat }),
  };
}
