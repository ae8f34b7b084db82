import { wholeDay } from "../../diagnosis/calendar";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { ANSWERED_GOAL, type ClosedLoop } from "../../roadmap/closedLoop/closedLoop";
import type { Recovery } from "../../roadmap/recovery";
import { countText, dateText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { columnArea } from "../address";
import { goalRules } from "../history/changeRules";
import type { SheetChoices } from "../choices";
import {
  AT,
  HOURS,
  LAST,
  measureColumns,
  personColumns,
  teamColumns,
  WIDTHS,
} from "./closedLoopColumns";
import { measureRows, rateText } from "./closedLoopMeasures";
import { personRows, teamRows } from "./closedLoopRows";
import { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW, oneLine, printed, putHeader, putNote, subline } from "../header";
import { COUNT, shareFormat } from "../numberFormats";
import { pageBreaks, withEnd, type Section } from "../pageBreaks";
import type { CellValue, SheetPlan } from "../sheetPlan";
import { firstBodyRow, putTableSection, type TableSection } from "../tableSection";
import { widthOf, wrappedHeight } from "../textHeight";
import { clockWords } from "../worklist/worklistWords";

const ROW = 20;
const NAME = 40;

/**
 * NPS Closed loop (rules 110, 115, 141, 145, 159, 162, 163): how many detractors are answered and resolved in time, how
 * long it takes, who comes back and who is won back; over all, by team and by person.
 */
export function closedLoopSheet(
  diagnosis: Diagnosis,
  recovery: Pick<Recovery, "closedLoop" | "teams" | "now">,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const { closedLoop: loop } = recovery;
  const draft = new Draft({
    kind: "closedLoop",
    name: say("sheets.name.closedLoop"),
    tab: "work",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: loopTitle(loop),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST,
    kinds,
  });
  const sections: Section[] = [];
  let row = putTiles(draft, loop);
  const section = (table: TableSection): number => {
    const to = putTableSection(draft, row, table);
    sections.push({ from: sections.length === 0 ? 0 : row, to });
    return to;
  };
  if (!loop.recorded) {
    row = putStart(draft, row, loop);
  } else {
    const first = firstBodyRow(row, { caption: "" });
    const measures = measuresSection(diagnosis, recovery);
    draft.rule(...goalRules(columnArea(first, AT.verdict, measures.rows.length)));
    row = section(measures);
    if (loop.teams.length > 0) {
      const teams = teamsSection(loop);
      const body = firstBodyRow(row, { caption: "" });
      draft.rule(...goalRules(columnArea(body, AT.verdict, teams.rows.length)));
      row = section(teams);
    }
    if (loop.people.length > 0) row = section(peopleSection(loop));
  }
  putNote(draft, row, LAST, noteOf(diagnosis, loop, writtenOn));
  return draft.finish({
    print: printed("closedLoop", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: row + 1, columns: LAST + 1 },
      titleRows: { from: 0, to: 3 },
      breaksBefore: pageBreaks(
        draft.rowHeights,
        withEnd(sections, row + 1),
        widthOf(WIDTHS, 0, LAST + 1)
      ),
    }),
  });
}

/** "62% of detractors of the last 30 days (31 of 50) were answered within 24 hours; above 80% is needed". */
export function loopTitle({ recorded, all, lastThirtyDays }: ClosedLoop): string {
  if (!recorded) return say(`closedLoop.title.${all.cases === 0 ? "nobody" : "unrecorded"}`);
  const recent = lastThirtyDays.answeredInTime;
  if (recent === null) return say("closedLoop.title.noneRecent");
  return say(`closedLoop.title.${recent.share > ANSWERED_GOAL ? "met" : "notMet"}`, {
    share: rateText(recent.share),
    n: countText(recent.count),
    of: countText(recent.of),
    goal: shareText(ANSWERED_GOAL),
  });
}

/** The strip of figures: which columns each takes. */
const TILES = [
  ["answered", AT.measure, 1],
  ["median", AT.value, 3],
  ["resolved", AT.count, 2],
  ["recovered", AT.goal, 1],
  ["open", AT.verdict, 1],
  ["noContact", AT.allValue, 4],
] as const;

/** Returns the first free row. */
function putTiles(draft: Draft, { lastThirtyDays: recent, all }: ClosedLoop): number {
  const none = say("sheets.none");
  const values: Readonly<Record<(typeof TILES)[number][0], readonly [CellValue, string]>> = {
    answered: [recent.answeredInTime?.share ?? none, shareFormat(0)],
    median: [recent.medianAnswer ?? none, HOURS],
    resolved: [recent.resolvedInTime?.share ?? none, shareFormat(0)],
    recovered: [all.recovered?.share ?? none, shareFormat(0)],
    open: [all.open, COUNT],
    noContact: [all.noContact, COUNT],
  };
  draft.height(FIRST_ROW, 18);
  draft.height(FIRST_ROW + 1, 26);
  draft.height(FIRST_ROW + 2, 10);
  for (const [tile, column, columns] of TILES) {
    const [value, format] = values[tile];
    const place = { column, rows: 1, columns };
    draft.span({ row: FIRST_ROW, ...place }, say(`closedLoop.tile.${tile}`), "tileLabel");
    const style = tile === "answered" ? "tileFigureStrong" : "tileFigure";
    draft.span({ row: FIRST_ROW + 1, ...place }, value, style, format);
  }
  return FIRST_ROW + 3;
}

/** Nothing was written down: what to fill in, and no figure. */
function putStart(draft: Draft, row: number, { all }: ClosedLoop): number {
  const text = say(`closedLoop.start.${all.cases === 0 ? "nobody" : "text"}`);
  draft.height(row, ROW);
  draft.put(row, FIRST_COLUMN, say("closedLoop.start.heading"), "section");
  draft.height(row + 1, wrappedHeight(text, widthOf(WIDTHS, FIRST_COLUMN, LAST), 11));
  draft.span({ row: row + 1, column: FIRST_COLUMN, rows: 1, columns: LAST }, text, "body");
  draft.height(row + 2, 10);
  return row + 3;
}

function measuresSection(
  diagnosis: Diagnosis,
  { closedLoop: loop, teams, now }: Pick<Recovery, "closedLoop" | "teams" | "now">
): TableSection {
  const recent = loop.lastThirtyDays.answeredInTime;
  const verdict = recent === null ? "cannotTell" : recent.share > ANSWERED_GOAL ? "met" : "notMet";
  return {
    name: "nps_loop",
    heading: say(`closedLoop.measures.heading.${verdict}`, { goal: shareText(ANSWERED_GOAL) }),
    caption: say("closedLoop.measures.caption", {
      day: dateText(wholeDay(now)),
      clock: clockWords(teams),
    }),
    columns: measureColumns(),
    rows: measureRows(loop, diagnosis),
    rowHeight: ROW,
  };
}

function teamsSection(loop: ClosedLoop): TableSection {
  const ranked = loop.teams.filter((team) => team.ranked);
  const slowest = ranked.find(
    ({ answeredInTime }) => (answeredInTime?.share ?? 1) <= ANSWERED_GOAL
  );
  const goal = shareText(ANSWERED_GOAL);
  return {
    name: "nps_loop_teams",
    heading:
      ranked.length === 0
        ? say("closedLoop.teams.heading.few")
        : slowest === undefined
          ? say("closedLoop.teams.heading.all", { goal })
          : say("closedLoop.teams.heading.some", {
              team: oneLine(slowest.name, NAME),
              share: rateText(slowest.answeredInTime?.share ?? 0),
            }),
    caption: say("closedLoop.teams.caption"),
    columns: teamColumns(),
    rows: teamRows(loop),
    rowHeight: ROW,
  };
}

function peopleSection(loop: ClosedLoop): TableSection {
  return {
    name: "nps_loop_people",
    heading: peopleHeading(loop),
    caption: say("closedLoop.people.caption"),
    columns: personColumns(),
    rows: personRows(loop),
    rowHeight: ROW,
  };
}

function peopleHeading({ people: [first], all }: ClosedLoop): string {
  if (all.recovered === null) return say("closedLoop.people.heading.notAsked");
  if (first?.ranked !== true) return say("closedLoop.people.heading.few");
  const { recoveredOfHandled: best } = first;
  if (best === null) return say("closedLoop.people.heading.rankedNotAsked");
  const person = oneLine(first.name, NAME);
  return say("closedLoop.people.heading.ranked", { person, share: shareText(best.share) });
}

function noteOf({ context }: Diagnosis, { all }: ClosedLoop, writtenOn: number): string {
  const { undated, withoutClock } = all;
  const told = (key: "undated" | "withoutClock", count: number): string[] =>
    count === 0 ? [] : [say(`closedLoop.note.${key}`, { count, figure: countText(count) })];
  return [
    say("closedLoop.note.rates"),
    ...told("undated", undated),
    ...told("withoutClock", withoutClock),
    say("closedLoop.note.recovered", { rate: countText(context.assumptions.responseRate) }),
    say("closedLoop.note.values", { day: dateText(writtenOn) }),
  ].join(" ");
}
