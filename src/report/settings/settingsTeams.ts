import type { Diagnosis } from "../../diagnosis/diagnosis";
import { causeName } from "../../playbook/causeBook";
import type { Cause } from "../../playbook/causes";
import { sourceName } from "../../playbook/sources";
import { OFFICE_HOURS, plainTeams, ROUTED } from "../../roadmap/teams";
import { say } from "../../wording/say";
import { columnArea, inColumn, inSameRow } from "../address";
import { ACCENT, BAD, TEXT_2 } from "../colours";
import type { Draft } from "../draft";
import { FIRST_COLUMN } from "../header";
import { MARKS } from "../numberFormats";
import { LAST } from "./settingsColumns";
import {
  CLOCK,
  clockColumns,
  CLOCK_TABLE,
  HOLIDAY,
  holidayColumns,
  HOLIDAYS_TABLE,
  ROUTE,
  routingColumns,
  ROUTING_TABLE,
} from "./settingsTeamsColumns";
import type { Rows } from "./settingsFormulas";
import { clockCheck, dayCount, holidayCheck, routingCheck, weekday } from "./settingsTeamsFormulas";
import type { CellValue, TableColumn, TableRow } from "../sheetPlan";
import { STYLES } from "../styles";
import { widthOf, wrappedHeight } from "../textHeight";
import { quoted } from "../quoted";

/** Empty rows for holidays; more may be added by hand. */
export const HOLIDAY_ROWS = 12;
const ROW_HEIGHT = 20;

/** Ids of the rows of the clock, as they are read back. */
export const CLOCK_ROWS = ["kind", "from", "to"] as const;

/**
 * Sections of the settings sheet on how teams work (rules 109, 110): who answers complaints of which cause, holidays,
 * and which hours the clocks count. Returns the first free row, and where a page may end.
 */
export function putTeams(
  draft: Draft,
  row: number,
  diagnosis: Diagnosis
): {
  readonly end: number;
  readonly holidays: number;
} {
  const afterRouting = putPart(draft, row, {
    part: "routing",
    name: ROUTING_TABLE,
    columns: routingColumns(),
    rows: routingRows(diagnosis),
    check: ROUTE.check,
    quiet: [say("settingsTeams.routing.standard")],
    yours: say("settingsTeams.routing.yours"),
    // What is used instead of an empty cell is no mistake.
    wrong: null,
  });
  const afterHolidays = putPart(draft, afterRouting, {
    part: "holidays",
    name: HOLIDAYS_TABLE,
    columns: holidayColumns(),
    rows: holidayRows(),
    check: HOLIDAY.check,
    quiet: [],
    yours: say("settingsTeams.holidays.ready"),
    wrong: [say("settingsTeams.holidays.dayMissing"), say("settingsTeams.holidays.lastWrong")],
  });
  const end = putPart(draft, afterHolidays, {
    part: "clock",
    name: CLOCK_TABLE,
    columns: clockColumns(),
    rows: clockRows({ first: afterHolidays + 3, last: afterHolidays + 2 + CLOCK_ROWS.length }),
    check: CLOCK.check,
    quiet: (["standard", "blank", "unused"] as const).map((key) =>
      say(`settingsTeams.clock.check.${key}`)
    ),
    yours: say("settingsTeams.clock.check.yours"),
    wrong: [
      say("settingsTeams.clock.check.kind"),
      say("settingsTeams.clock.check.order"),
      ...Object.values(OFFICE_HOURS).map((standard) =>
        say("settingsTeams.clock.check.hour", { standard })
      ),
    ],
  });
  return { end, holidays: afterRouting };
}

interface Part {
  readonly part: "routing" | "holidays" | "clock";
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly check: number;
  readonly quiet: readonly string[];
  readonly yours: string;
  readonly wrong: readonly string[] | null;
}

function putPart(draft: Draft, row: number, part: Part): number {
  const words = say(`settingsTeams.${part.part}.intro`);
  const width = widthOf(draft.columns, FIRST_COLUMN, LAST);
  draft.height(row, ROW_HEIGHT);
  draft.put(row, FIRST_COLUMN, say(`settingsTeams.${part.part}.section`), "section");
  draft.height(row + 1, wrappedHeight(words, width, STYLES.paragraph.font.size) + 3);
  draft.span({ row: row + 1, column: FIRST_COLUMN, rows: 1, columns: LAST }, words, "paragraph");
  const header = row + 2;
  draft.height(header, ROW_HEIGHT, part.rows.length + 1);
  draft.table({
    name: part.name,
    row: header,
    column: ROUTE.cause,
    columns: part.columns,
    rows: part.rows,
    headerHeight: ROW_HEIGHT,
    filters: false,
  });
  putRules(draft, header + 1, part);
  const end = header + 1 + part.rows.length;
  draft.height(end, 12);
  return end + 1;
}

function putRules(draft: Draft, first: number, { check, rows, quiet, yours, wrong }: Part): void {
  const area = columnArea(first, check, rows.length);
  const is = (words: string): string => `${inColumn(first, check)}=${quoted(words)}`;
  draft.rule({ area, formula: `=${is(yours)}`, color: ACCENT, bold: true });
  if (quiet.length > 0) {
    draft.rule({ area, formula: `=OR(${quiet.map(is).join(",")})`, color: TEXT_2 });
  }
  if (wrong === null) return;
  draft.rule({
    area,
    formula: `=OR(${wrong.map(is).join(",")})`,
    fill: BAD.fill,
    color: BAD.text,
    bold: true,
    numberFormat: MARKS.bad,
  });
}

function routingRows({ comments }: Diagnosis): TableRow[] {
  const none = say("sheets.none");
  const plain = plainTeams().routing;
  const found = (cause: Cause | "none"): readonly CellValue[] => {
    const reading = comments?.causes.find((one) => one.cause === cause);
    if (comments === null) return [none, none, none];
    if (reading !== undefined) return [reading.comments, reading.main, reading.share ?? none];
    return [none, comments.base.unclassified, none];
  };
  return ROUTED.map((cause): TableRow => {
    const team = plain.get(cause) ?? "";
    return {
      id: `route:${cause}`,
      cells: [
        cause === "none" ? say("settingsTeams.routing.none") : causeName(cause),
        ...found(cause),
        109,
        team,
        routingCheck(inSameRow(ROUTE.team), team),
      ],
    };
  });
}

function holidayRows(): TableRow[] {
  const [what, day, last] = [HOLIDAY.what, HOLIDAY.day, HOLIDAY.last].map(inSameRow) as [
    string,
    string,
    string,
  ];
  return Array.from({ length: HOLIDAY_ROWS }, (_, index): TableRow => ({
    id: `holiday-${index + 1}`,
    cells: [
      null,
      null,
      null,
      dayCount(day, last),
      weekday(day),
      null,
      holidayCheck({ what, day, last }),
    ],
  }));
}

function clockRows(rows: Rows): TableRow[] {
  const running = say("settingsTeams.clock.kinds.running");
  return CLOCK_ROWS.map((id): TableRow => {
    const standard = id === "kind" ? running : OFFICE_HOURS[id];
    return {
      id: `clock:${id}`,
      cells: [
        say(`settingsTeams.clock.${id}`),
        standard,
        id === "kind" ? null : say("settingsTeams.clock.hours"),
        standard,
        110,
        sourceName("ours"),
        clockCheck(id, rows),
      ],
    };
  });
}
