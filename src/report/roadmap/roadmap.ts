import type { Diagnosis } from "../../diagnosis/diagnosis";
import { actionCounts } from "../../roadmap/actions/actionsSoFar";
import type { Recovery } from "../../roadmap/recovery";
import type { Action } from "../../roadmap/roadmap";
import { symptomWarnings } from "../../roadmap/found/symptomWarnings";
import { planEnd } from "../../roadmap/phases";
import { roadmapTitle } from "../../roadmap/title";
import { dateText } from "../../wording/figures";
import { say } from "../../wording/say";
import { columnArea } from "../address";
import type { SheetChoices } from "../choices";
import { lateRule, statusRules } from "../conditionalFormats";
import { Draft } from "../draft";
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
} from "../header";
import { OtherSheets } from "../otherSheets";
import { cardsHeight, putPhaseCards } from "./phaseCards";
import { ROADMAP_TABLE, AT, FIRST_WEEK, LAYOUT, widths } from "./roadmapColumns";
import { actionRow } from "./roadmapRows";
import type { SheetPlan, TableColumn } from "../sheetPlan";
import { STYLES } from "../styles";
import { wrappedHeight } from "../textHeight";

/**
 * Points: at least two lines a row, so that people's notes have room; at most six of how to do it, so that rows stay a
 * list.
 */
const LEAST_HEIGHT = 28;
const MOST_HEIGHT = 75;
const HEADER_HEIGHT = 18;
/** Bold letters are wider. */
const BOLD = 1.07;

/**
 * NPS Roadmap (the tasks of rules 139–158, rule 175): phases with their gates, one flat table people work in, and its
 * weeks as bars. No return is claimed (rule 203). `others` are the sheets written with it, which its figures and links
 * refer to.
 */
export function roadmapSheet(
  diagnosis: Diagnosis,
  recovery: Recovery,
  { kinds, writtenOn }: SheetChoices,
  others: readonly SheetPlan[] = []
): SheetPlan {
  const weeks = weeksOf(recovery);
  const lastColumn = FIRST_WEEK + weeks.length - 1;
  const draft = new Draft({
    kind: "roadmap",
    name: say("sheets.name.roadmap"),
    tab: "work",
    columns: widths(weeks.length),
  });
  putHeader(draft, {
    title: roadmapTitle(recovery, diagnosis),
    subline: joined([
      oneLine(diagnosis.sourceName, 80),
      say("sheets.roadmap.start", { date: dateText(recovery.start) }),
      say("sheets.roadmap.actions", { count: actionCounts(recovery).total }),
      say("sheets.roadmap.to", { date: dateText(planEnd(recovery.phases)) }),
      say("sheets.roadmap.from", { when: asOfWords(diagnosis, writtenOn) }),
    ]),
    lastColumn,
    kinds,
  });
  putPhaseCards(draft, FIRST_ROW, recovery.phases, lastColumn);

  // Frozen with everything above it, so no row is wasted: cards, months, header.
  const header = FIRST_ROW + cardsHeight(draft, recovery.phases, lastColumn) + 1;
  draft.height(header - 1, 12);
  draft.height(header, HEADER_HEIGHT);
  const first = header + 1;
  const count = recovery.actions.length;
  const context = { first, rows: count, others: new OtherSheets(others), recovery };
  if (count > 0) draft.height(first, rowHeight(recovery.actions), count);
  draft.table({
    name: ROADMAP_TABLE,
    row: header,
    column: FIRST_COLUMN,
    columns: columns(),
    rows: recovery.actions.map((action) => actionRow(action, context)),
    headerHeight: HEADER_HEIGHT,
    gone: "stay",
  });
  putWeeks(draft, { header, rows: count, weeks });
  if (count > 0) {
    draft.rule(
      ...statusRules(columnArea(first, AT.status, count)),
      lateRule(columnArea(first, AT.due, count), AT.status),
      ...ganttRules({ header, rows: count, weeks })
    );
  }
  const note = first + count + 1;
  draft.height(note - 1, 8);
  const notes = [...symptomWarnings(recovery.work, diagnosis), say("sheets.roadmap.note")];
  putNote(draft, note, AT.notes, notes.join(" "));
  return draft.finish({
    freeze: { rows: header + 1, columns: AT.action + 1 },
    print: printed("roadmap", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: note + 1, columns: lastColumn + 1 },
      titleRows: { from: header - 1, to: header },
    }),
  });
}

/** All rows alike, because a height stays where it is when people sort. */
function rowHeight(actions: readonly Action[]): number {
  const needed = ({ title, because, how, owner, metric }: Action): number => {
    const height = (text: string, key: (typeof LAYOUT)[number]["key"], wider = 1): number => {
      const column = LAYOUT.find((one) => one.key === key);
      const { size } = STYLES[column?.style ?? "cell"].font;
      return wrappedHeight(text, (column?.width ?? 0) / wider, size);
    };
    return Math.max(
      height(title, "action", BOLD),
      height(because, "because"),
      height(how, "how"),
      height(owner, "owner"),
      height(metric.name, "measure")
    );
  };
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, ...actions.map(needed)));
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
