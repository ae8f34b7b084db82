import { rowId } from "../diagnosis/rowId";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Action, Metric, Roadmap } from "../roadmap/roadmap";
import { roadmapTitle } from "../roadmap/title";
import { dateText } from "../wording/figures";
import { say } from "../wording/say";
import { columnArea } from "./address";
import type { SheetChoices } from "./choices";
import { lateRule, statusRules } from "./conditionalFormats";
import { Draft } from "./draft";
import { ganttRules, putWeeks, weeksOf } from "./gantt";
import {
  asOfWords,
  FIRST_COLUMN,
  FIRST_ROW,
  joined,
  oneLine,
  printed,
  putHeader,
  putNote,
} from "./header";
import { COUNT, pointsFormat, shareFormat } from "./numberFormats";
import { cardsHeight, putPhaseCards } from "./phaseCards";
import { AT, FIRST_WEEK, LAYOUT, widths } from "./roadmapColumns";
import type { CellValue, SheetPlan, TableColumn, TableRow } from "./sheetPlan";

/** Points: at least two lines a row, so that people's notes have room; three where an action needs them. */
const TWO_LINES = 28;
const THREE_LINES = 41;
const HEADER_HEIGHT = 18;
/** Characters of the bold action, and of the reason, that two lines of their columns hold. */
const ACTION_IN_TWO = 62;
const BECAUSE_IN_TWO = 40;

/** NPS Roadmap: phases with their gates, one flat table people work in, and its weeks as bars. No return is claimed (rule 203). */
export function roadmapSheet(
  diagnosis: Diagnosis,
  roadmap: Roadmap,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const weeks = weeksOf(roadmap);
  const lastColumn = FIRST_WEEK + weeks.length - 1;
  const draft = new Draft({
    kind: "roadmap",
    name: say("sheets.name.roadmap"),
    tab: "work",
    columns: widths(weeks.length),
  });
  putHeader(draft, {
    title: roadmapTitle(roadmap, diagnosis),
    subline: joined([
      oneLine(diagnosis.sourceName, 80),
      say("sheets.roadmap.start", { date: dateText(roadmap.start) }),
      say("sheets.roadmap.actions", { count: roadmap.actions.length }),
      say("sheets.roadmap.from", { when: asOfWords(diagnosis, writtenOn) }),
    ]),
    lastColumn,
    kinds,
  });
  putPhaseCards(draft, FIRST_ROW, roadmap.phases, lastColumn);

  // Frozen with everything above it, so no row is wasted: cards, months, header.
  const header = FIRST_ROW + cardsHeight(draft, roadmap.phases, lastColumn) + 1;
  draft.height(header - 1, 12);
  draft.height(header, HEADER_HEIGHT);
  const rows = roadmap.actions.map(actionRow);
  const first = header + 1;
  const isLong = roadmap.actions.some(
    ({ title, because }) => title.length > ACTION_IN_TWO || because.length > BECAUSE_IN_TWO
  );
  if (rows.length > 0) draft.height(first, isLong ? THREE_LINES : TWO_LINES, rows.length);
  draft.table({
    name: "nps_roadmap",
    row: header,
    column: FIRST_COLUMN,
    columns: columns(),
    rows,
    headerHeight: HEADER_HEIGHT,
  });
  putWeeks(draft, { header, rows: rows.length, weeks });
  if (rows.length > 0) {
    draft.rule(
      ...statusRules(columnArea(first, AT.status, rows.length)),
      lateRule(columnArea(first, AT.due, rows.length), AT.status),
      ...ganttRules({ header, rows: rows.length, weeks })
    );
  }
  const note = first + rows.length + 1;
  draft.height(note - 1, 8);
  putNote(draft, note, AT.notes, say("sheets.roadmap.note"));
  return draft.finish({
    freeze: { rows: header + 1, columns: AT.action + 1 },
    print: printed("roadmap", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: note + 1, columns: lastColumn + 1 },
      titleRows: { from: header - 1, to: header },
    }),
  });
}

function columns(): TableColumn[] {
  return LAYOUT.map(({ key, style, headerStyle, ownedBy }): TableColumn => ({
    key,
    header: say(`sheets.roadmap.head.${key}`),
    style,
    headerStyle,
    ownedBy,
    ...(key === "status" && { list: statuses() }),
  }));
}

/** The words of the status list, in the order of work. */
function statuses(): string[] {
  return [
    say("sheets.status.notStarted"),
    say("sheets.status.inProgress"),
    say("sheets.status.blocked"),
    say("sheets.status.done"),
  ];
}

function actionRow(action: Action, index: number): TableRow {
  const { metric } = action;
  const none = say("sheets.none");
  const format = unitFormat(metric.unit);
  const isFigure = (key: string): boolean => key === "from" || key === "goal" || key === "now";
  return {
    // An action that a group put there is named by that group.
    id: action.id.includes("=") ? rowId(action.id) : action.id,
    cells: [
      action.phase,
      index + 1,
      action.title,
      action.because,
      action.owner,
      action.start,
      action.due,
      say("sheets.status.notStarted"),
      metric.name,
      metric.baseline ?? none,
      metric.target ?? none,
      nowOf(metric),
      null,
    ],
    numberFormats: LAYOUT.map(({ key }) => (isFigure(key) ? format : null)),
    ...(!action.ownerTyped && { suggested: ["owner"] }),
  };
}

/** A figure without a source is named as that; a metric that is no figure at all has none to wait for. */
function nowOf({ unit, current }: Metric): CellValue {
  if (current !== null) return current;
  return say(unit === "none" ? "sheets.none" : "sheets.notMeasured");
}

function unitFormat(unit: Metric["unit"]): string | null {
  switch (unit) {
    case "points":
      return pointsFormat(0);
    case "share":
      return shareFormat(0);
    case "count":
      return COUNT;
    case "none":
      return null;
  }
}
