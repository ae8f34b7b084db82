import { say } from "../../wording/say";
import { COUNT, shareFormat } from "../numberFormats";
import type { StyleName, TableColumn } from "../sheetPlan";

/** Columns that both tables share, because their hidden ids share one column. */
export const AT = {
  issue: 1,
  cause: 2,
  detractors: 3,
  share: 4,
  revenueShare: 5,
  impact: 6,
  days: 7,
  effort: 8,
  quadrant: 9,
  where: 10,
  team: 11,
  owner: 12,
  evidence: 13,
  raw: 14,
} as const;
export const LAST = AT.evidence;
/** The hidden id of each row stands after the hidden raw value. */
export const ISSUE_ID = AT.raw + 1;
/** Pixels from column A on; the last three are for what is hidden and its neighbour. */
export const WIDTHS = [16, 196, 118, 74, 64, 84, 64, 76, 60, 108, 140, 104, 96, 124, 20, 20, 8];

/** Names of the table and of the columns that are read back. */
export const ISSUES_TABLE = "nps_issues";
export const CUSTOMERS_TABLE = "nps_customers_first";
export const DAYS_KEY = "days";
export const OWNER_KEY = "owner";

export function issueColumns(): TableColumn[] {
  const column = (
    key: keyof typeof AT,
    style: StyleName,
    headerStyle: StyleName,
    more: Partial<TableColumn> = {}
  ): TableColumn => ({
    key,
    header: say(`priorities.issues.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
    ...more,
  });
  return [
    column("issue", "cellWrapStrong", "head"),
    column("cause", "cellWrapMuted", "head"),
    column("detractors", "cellCount", "headRight"),
    column("share", "cellShare", "headRight", { numberFormat: shareFormat(0) }),
    column("revenueShare", "cellShare", "headRight", { numberFormat: shareFormat(0) }),
    column("impact", "cellRight", "headRight"),
    column(DAYS_KEY, "cellInputRight", "headRight", { ownedBy: "people", numberFormat: COUNT }),
    column("effort", "cellRight", "headRight"),
    column("quadrant", "cellWrapIndent", "headIndent"),
    column("where", "cellWrapMutedIndent", "headIndent"),
    column("team", "cellWrap", "head"),
    column(OWNER_KEY, "cellInput", "head", { ownedBy: "people" }),
    column("evidence", "cellWrapMuted", "head"),
    column("raw", "cellRightMuted", "headRight", { hidden: true }),
  ];
}

export function customerColumns(): TableColumn[] {
  const column = (
    key: keyof typeof import("../../wording/en/priorities").priorities.customers.head,
    style: StyleName,
    headerStyle: StyleName,
    more: Partial<TableColumn> = {}
  ): TableColumn => ({
    key,
    header: say(`priorities.customers.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
    ...more,
  });
  return [
    column("customer", "cellStrong", "head"),
    column("account", "cellMuted", "head"),
    column("score", "cellRight", "headRight"),
    column("percentile", "cellShare", "headRight", { numberFormat: shareFormat(0) }),
    column("revenue", "cellCount", "headRight"),
    column("impact", "cellRight", "headRight"),
    column("risk", "cellRightMuted", "headRight"),
    column("raw", "cellRightMuted", "headRight", { numberFormat: "0.00" }),
    column("value", "cellIndent", "headIndent"),
    column("where", "cellMutedIndent", "headIndent"),
    column("answered", "cellDate", "head"),
    column("contact", "cellMuted", "head"),
    column("row", "cellRightMuted", "headRight", { numberFormat: COUNT }),
    column("order", "cellRightMuted", "headRight", { hidden: true }),
  ];
}
