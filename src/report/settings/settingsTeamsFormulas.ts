import { OFFICE_HOURS } from "../../roadmap/teams";
import { say } from "../../wording/say";
import { fixed, inSameRow } from "../address";
import type { Rows } from "./settingsFormulas";
import { CLOCK } from "./settingsTeamsColumns";
import type { FormulaValue } from "../sheetPlan";
import { quoted } from "../quoted";

/** Days that one line of holidays may last; a longer one is a slip of the year. */
export const LONGEST_HOLIDAY = 366;

/** What is to be said of a team in the routing table, live. */
export function routingCheck(team: string, standard: string): FormulaValue {
  const words = (key: "standard" | "yours"): string => quoted(say(`settingsTeams.routing.${key}`));
  const blank = quoted(say("settingsTeams.routing.blank", { team: standard }));
  return {
    formula: `=IF(TRIM(${team})="",${blank},IF(TRIM(${team})=${quoted(standard)},${words("standard")},${words("yours")}))`,
  };
}

/** Whole days of a holiday, weekends among them; nothing while it has no date. */
export function dayCount(day: string, last: string): FormulaValue {
  return {
    formula: `=IF(ISNUMBER(${day}),IF(ISNUMBER(${last}),MAX(1,INT(${last})-INT(${day})+1),1),"")`,
  };
}

export function weekday(day: string): FormulaValue {
  return { formula: `=IF(ISNUMBER(${day}),INT(${day}),"")` };
}

/** What is to be said of a holiday, live; nothing of an empty row. */
export function holidayCheck({
  what,
  day,
  last,
}: Readonly<Record<"what" | "day" | "last", string>>): FormulaValue {
  const words = (key: "dayMissing" | "lastWrong" | "ready"): string =>
    quoted(say(`settingsTeams.holidays.${key}`));
  const isIn = `IF(ISNUMBER(${last}),AND(INT(${last})>=INT(${day}),${last}-${day}<${LONGEST_HOLIDAY}),FALSE)`;
  return {
    formula:
      `=IF(TRIM(${what}&${day}&${last})="","",` +
      `IF(NOT(ISNUMBER(${day})),${words("dayMissing")},` +
      `IF(TRIM(${last})="",${words("ready")},IF(${isIn},${words("ready")},${words("lastWrong")}))))`,
  };
}

/** What is to be said of a row of the clock, live, wherever the others stand: they are found by their ids. */
export function clockCheck(id: "kind" | "from" | "to", rows: Rows): FormulaValue {
  const value = inSameRow(CLOCK.value);
  const words = (key: "standard" | "blank" | "yours" | "unused" | "kind" | "order"): string =>
    quoted(say(`settingsTeams.clock.check.${key}`));
  const kinds = (key: "running" | "working"): string =>
    quoted(say(`settingsTeams.clock.kinds.${key}`));
  if (id === "kind") {
    return {
      formula:
        `=IF(TRIM(${value})="",${words("blank")},IF(TRIM(${value})=${kinds("running")},${words("standard")},` +
        `IF(TRIM(${value})=${kinds("working")},${words("yours")},${words("kind")})))`,
    };
  }
  const standard = OFFICE_HOURS[id];
  const wrong = quoted(say("settingsTeams.clock.check.hour", { standard }));
  const inForce = (which: "from" | "to"): string => {
    const cell = cellOf(which, rows);
    return `IFERROR(IF(ISNUMBER(${cell}),${hourIn(cell)},${OFFICE_HOURS[which]}),${OFFICE_HOURS[which]})`;
  };
  return {
    formula:
      `=IF(IFERROR(TRIM(${cellOf("kind", rows)}),"")<>${kinds("working")},${words("unused")},` +
      `IF(TRIM(${value})="",${words("blank")},IF(NOT(ISNUMBER(${value})),${wrong},` +
      `IF(OR(${value}<0,${value}>24),${wrong},IF(${inForce("from")}>=${inForce("to")},${words("order")},` +
      `IF(${hourIn(value)}=${standard},${words("standard")},${words("yours")}))))))`,
  };
}

/** An hour as a number, 9.5, or as Excel makes of 9:30, a part of the day. */
function hourIn(cell: string): string {
  return `IF(${cell}<1,24*${cell},${cell})`;
}

function cellOf(id: "kind" | "from" | "to", { first, last }: Rows): string {
  const column = (at: number): string => `${fixed(first, at)}:${fixed(last, at)}`;
  return `INDEX(${column(CLOCK.value)},MATCH("clock:${id}",${column(CLOCK.check + 1)},0))`;
}
