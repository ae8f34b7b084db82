import type { Cause } from "../../playbook/causes";
import { causeName } from "../../playbook/causeBook";
import { OFFICE_HOURS, plainTeams, ROUTED } from "../../roadmap/teams";
import type { Clock, TeamSettings } from "../../roadmap/work";
import { say } from "../../wording/say";
import { oneLine } from "../header";
import type { SettingsCell } from "./settingsCells";
import type { SettingsFault } from "./settingsReading";
import type { HolidayKey } from "./settingsTeamsColumns";
import { LONGEST_HOLIDAY } from "./settingsTeamsFormulas";

/** The cells of how teams work that are people's, in the order of the sheet. */
export interface TeamCells {
  /** Rows that people copied or added are among them, with the id they carry, if any. */
  readonly routing: readonly IdCell[];
  readonly holidays: readonly {
    readonly row: number;
    readonly cells: Readonly<Record<HolidayKey, SettingsCell>>;
  }[];
  readonly clock: readonly IdCell[];
}

interface IdCell {
  readonly id: string | null;
  /** As the sheet numbers it. */
  readonly row: number;
  readonly cell: SettingsCell;
}

export const NO_TEAM_CELLS: TeamCells = { routing: [], holidays: [], clock: [] };

/** Characters of a team's name. */
const LONGEST_NAME = 60;
/** Days that all holidays may have together: some thirty years of them. */
export const MOST_HOLIDAYS = 1_000;
/** The last day that Excel has. */
const LAST_DAY = 2_958_465;

type Told = (fault: SettingsFault) => void;

/**
 * How teams work as the settings sheet says (rules 109, 110), and in plain words every cell that cannot be used and what
 * is used in its place: our default.
 * Example: "Working" from 9 to "late" gives working hours from 9 to 17, and the fault with its address.
 */
export function readTeamCells(cells: TeamCells): {
  readonly teams: TeamSettings;
  readonly faults: readonly SettingsFault[];
} {
  const faults: SettingsFault[] = [];
  const told: Told = (fault) => faults.push(fault);
  const teams = {
    routing: readRouting(cells.routing, told),
    holidays: readHolidays(cells.holidays, told),
    clock: readClock(cells.clock, told),
  };
  return { teams, faults };
}

function readRouting(rows: TeamCells["routing"], told: Told): Map<Cause | "none", string> {
  const routing = new Map(plainTeams().routing);
  const typed = new Map<Cause | "none", string>();
  for (const { id, row, cell } of rows) {
    const cause = ROUTED.find((one) => id === `route:${one}`);
    const team = oneLine(textIn(cell), LONGEST_NAME);
    if (cause === undefined) {
      if (team !== "") told(fault("routingCause", "routing", cell, { row }));
      continue;
    }
    const before = typed.get(cause);
    if (before === undefined) typed.set(cause, team);
    else if (before !== team) {
      const name = cause === "none" ? say("settingsTeams.routing.none") : causeName(cause);
      told(fault("routingTwice", "routing", cell, { cause: name }));
    }
  }
  for (const [cause, team] of typed) if (team !== "") routing.set(cause, team);
  return routing;
}

function readHolidays(rows: TeamCells["holidays"], told: Told): Set<number> {
  const days = new Set<number>();
  for (const { row, cells } of rows) {
    const { what, day, last } = cells;
    if ([what, day, last].every((cell) => textIn(cell) === "")) continue;
    const first = dayIn(day);
    if (first === null) {
      told(fault("holidayDay", "holiday", day, { row }));
      continue;
    }
    const end = textIn(last) === "" ? first : dayIn(last);
    const isRange = end !== null && end >= first && end - first < LONGEST_HOLIDAY;
    if (!isRange) told(fault("holidayLast", "holiday", last, { row }));
    for (let one = first; one <= (isRange ? end : first); one++) {
      if (days.size >= MOST_HOLIDAYS && !days.has(one)) {
        told(fault("holidaysMany", "holiday", day, { row, most: MOST_HOLIDAYS }));
        return days;
      }
      days.add(one);
    }
  }
  return days;
}

function readClock(rows: TeamCells["clock"], told: Told): Clock {
  const cellOf = (id: string): SettingsCell | null =>
    rows.find((row) => row.id === `clock:${id}`)?.cell ?? null;
  const kind = cellOf("kind");
  const typed = kind === null ? "" : textIn(kind).toLowerCase();
  const named = (of: "running" | "working"): string =>
    say(`settingsTeams.clock.kinds.${of}`).toLowerCase();
  if (kind !== null && typed !== "" && typed !== named("running") && typed !== named("working")) {
    told(fault("clockKind", "clock", kind, {}));
  }
  if (typed !== named("working")) return { kind: "running" };
  const [from, to] = (["from", "to"] as const).map((id): number => {
    const cell = cellOf(id);
    const hour = cell === null || textIn(cell) === "" ? OFFICE_HOURS[id] : hourIn(cell);
    if (hour !== null) return hour;
    if (cell !== null) told(fault("clockHour", "clock", cell, { standard: OFFICE_HOURS[id] }));
    return OFFICE_HOURS[id];
  }) as [number, number];
  if (from < to) return { kind: "working", from, to };
  const end = cellOf("to") ?? cellOf("from") ?? kind;
  if (end !== null) told(fault("clockOrder", "clock", end, {}));
  return { kind: "working", ...OFFICE_HOURS };
}

type FaultKind =
  | "routingTwice"
  | "routingCause"
  | "holidayDay"
  | "holidayLast"
  | "holidaysMany"
  | "clockKind"
  | "clockHour"
  | "clockOrder";

function fault(
  kind: FaultKind,
  about: "routing" | "holiday" | "clock",
  { address }: SettingsCell,
  values: Readonly<Record<string, string | number>>
): SettingsFault {
  // The catalogue's types want each text's own values; which those are stands in FaultKind's texts.
  const words = { row: 0, cause: "", most: 0, standard: 0, ...values };
  return {
    address,
    about: say(`settingsTeams.about.${about}`, words),
    message: say(`settingsTeams.fault.${kind}.message`, words),
    remedy: say(`settingsTeams.fault.${kind}.remedy`, words),
  };
}

/** A whole day as an Excel serial; null where the cell holds none. */
function dayIn({ value }: SettingsCell): number | null {
  return typeof value === "number" && value >= 1 && value < LAST_DAY + 1 ? Math.floor(value) : null;
}

/** An hour from 0 to 24: as a number, or as Excel makes of 9:30, a part of the day. null where it is none. */
function hourIn({ value }: SettingsCell): number | null {
  if (typeof value !== "number" || !(value >= 0 && value <= 24)) return null;
  return value < 1 ? 24 * value : value;
}

function textIn({ value }: SettingsCell): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}
