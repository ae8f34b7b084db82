import { say } from "../../wording/say";
import { DATE, GENERAL } from "../numberFormats";
import type { TableColumn } from "../sheetPlan";

/** Tables of how teams work, and their columns that are read back; all are people's. */
export const ROUTING_TABLE = "nps_routing";
export const HOLIDAYS_TABLE = "nps_holidays";
export const CLOCK_TABLE = "nps_clock";
export const TEAM_KEY = "team";
export const HOLIDAY_KEYS = ["what", "day", "last"] as const;
export type HolidayKey = (typeof HOLIDAY_KEYS)[number];

/** Columns from column C on, as those of a person's own themes: the hidden id of each row stands in the same place. */
export const ROUTE = {
  cause: 2,
  comments: 3,
  main: 4,
  share: 5,
  rule: 6,
  team: 7,
  check: 8,
} as const;
export const HOLIDAY = {
  what: 2,
  day: 3,
  last: 4,
  days: 5,
  weekday: 6,
  note: 7,
  check: 8,
} as const;
export const CLOCK = {
  setting: 2,
  value: 3,
  unit: 4,
  default: 5,
  rule: 6,
  source: 7,
  check: 8,
} as const;

export function routingColumns(): TableColumn[] {
  const column = (
    key: keyof typeof ROUTE,
    look: Pick<TableColumn, "style" | "headerStyle">,
    ownedBy: TableColumn["ownedBy"] = "report"
  ): TableColumn => ({ key, header: say(`settingsTeams.routing.head.${key}`), ...look, ownedBy });
  return [
    column("cause", LEFT),
    column("comments", { style: "cellCountMuted", headerStyle: "headRight" }),
    column("main", { style: "cellCountMuted", headerStyle: "headRight" }),
    column("share", { style: "cellShareMuted", headerStyle: "headRight" }),
    column("rule", MUTED_RIGHT),
    column(TEAM_KEY, INPUT_INDENT, "people"),
    column("check", INDENT),
  ];
}

export function holidayColumns(): TableColumn[] {
  const column = (
    key: keyof typeof HOLIDAY,
    look: Pick<TableColumn, "style" | "headerStyle" | "numberFormat">,
    ownedBy: TableColumn["ownedBy"] = "report"
  ): TableColumn => ({ key, header: say(`settingsTeams.holidays.head.${key}`), ...look, ownedBy });
  return [
    column("what", { style: "cellInput", headerStyle: "head" }, "people"),
    column("day", { ...INPUT_RIGHT, numberFormat: DATE }, "people"),
    column("last", { ...INPUT_RIGHT, numberFormat: DATE }, "people"),
    column("days", MUTED_RIGHT),
    // The format writes the day of the week in the language of whoever reads it.
    column("weekday", { ...MUTED_RIGHT, numberFormat: "ddd" }),
    column("note", INPUT_INDENT, "people"),
    column("check", INDENT),
  ];
}

export function clockColumns(): TableColumn[] {
  const column = (
    key: keyof typeof CLOCK,
    look: Pick<TableColumn, "style" | "headerStyle" | "numberFormat">,
    ownedBy: TableColumn["ownedBy"] = "report"
  ): TableColumn => ({ key, header: say(`settings.head.${key}`), ...look, ownedBy });
  return [
    column("setting", LEFT),
    column("value", { ...INPUT_RIGHT, numberFormat: GENERAL }, "people"),
    column("unit", MUTED_INDENT),
    column("default", MUTED_RIGHT),
    column("rule", MUTED_RIGHT),
    column("source", MUTED_INDENT),
    column("check", INDENT),
  ];
}

const LEFT = { style: "cell", headerStyle: "head" } as const;
const INDENT = { style: "cellIndent", headerStyle: "headIndent" } as const;
const MUTED_INDENT = { style: "cellMutedIndent", headerStyle: "headIndent" } as const;
const MUTED_RIGHT = { style: "cellRightMuted", headerStyle: "headRight" } as const;
const INPUT_RIGHT = { style: "cellInputRight", headerStyle: "headRight" } as const;
const INPUT_INDENT = { style: "cellInputIndent", headerStyle: "headIndent" } as const;
