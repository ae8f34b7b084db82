import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { Priorities } from "../../roadmap/priorities/priorities";
import type { Recovery } from "../../roadmap/recovery";
import { say } from "../../wording/say";
import { columnArea, inColumn } from "../address";
import { ChartCells } from "../charts/chartCells";
import { impactEffortChart, MOST_DRAWN } from "../charts/impactEffort";
import type { ChartPlan } from "../chartPlan";
import type { SheetChoices } from "../choices";
import { GOOD, TEXT_2 } from "../colours";
import { Draft } from "../draft";
import {
  asOfWords,
  FIRST_COLUMN,
  FIRST_ROW,
  printed,
  putHeader,
  putNote,
  subline,
} from "../header";
import { MARKS } from "../numberFormats";
import { pageBreaks, splitList, type Section } from "../pageBreaks";
import {
  AT,
  customerColumns,
  CUSTOMERS_TABLE,
  issueColumns,
  ISSUES_TABLE,
  LAST,
  WIDTHS,
} from "./prioritiesColumns";
import { customerRows, issueRows } from "./prioritiesRows";
import { prioritiesTitle } from "./prioritiesTitle";
import { AFTER_STEPS, putSteps, type StepCells } from "./prioritiesSteps";
import type { SheetPlan, TableRow } from "../sheetPlan";
import { STYLES } from "../styles";
import { widthOf, wrappedHeight } from "../textHeight";
import { quoted } from "../quoted";

const CHART_ROW = 20;
const CHART_ROWS = 16;
const CHART_COLUMNS = LAST;
const LEAST_ROW = 20;
const HEADER = 20;
const TWO_LINES = 32;
const WRAPPED = [AT.issue, AT.cause, AT.where, AT.team, AT.evidence] as const;
const PADDING = 9;

/**
 * NPS Prioritisation (rules 111, 112, 126, 127, 172): issues by impact and effort, quick wins first, as picture and
 * table, then the customers with whom most is lost. Days and owners are people's.
 */
export function prioritiesSheet(
  diagnosis: Diagnosis,
  { priorities }: Pick<Recovery, "priorities">,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const draft = new Draft({
    kind: "priorities",
    name: say("sheets.name.priorities"),
    tab: "work",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: prioritiesTitle(priorities, diagnosis.comments !== null),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST,
    kinds,
  });
  const cells = new ChartCells("priorities");
  const charts: ChartPlan[] = [];
  const sections: Section[] = [];
  let row = FIRST_ROW;
  const part = (put: (row: number) => number, from = row): void => {
    row = put(row);
    sections.push({ from, to: row });
  };
  if (priorities.issues.length > 0) {
    const steps = putSteps(draft, diagnosis.context.assumptions, kinds);
    row = AFTER_STEPS;
    part((at) => putIssues(draft, at, { priorities, steps, cells, charts }), 0);
  }
  if (priorities.customers.length > 0) {
    const from = row;
    row = putCustomers(draft, row, priorities);
    sections.push(...splitList(from, row, 6));
  }
  row = putMissing(draft, row, priorities);
  const { highValue } = diagnosis.context.assumptions;
  const notes = [
    say("priorities.note.impact"),
    say("priorities.note.customers", { share: highValue }),
    say("priorities.note.where", { when: asOfWords(diagnosis, writtenOn) }),
  ];
  putNote(draft, row, LAST, notes.join(" "));
  return draft.finish({
    charts,
    cells,
    print: printed("priorities", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: row + 1, columns: LAST + 1 },
      titleRows: { from: 0, to: 3 },
      breaksBefore: pageBreaks(draft.rowHeights, sections, widthOf(WIDTHS, 0, LAST + 1)),
    }),
  });
}

interface Made {
  readonly priorities: Priorities;
  readonly steps: StepCells;
  readonly cells: ChartCells;
  readonly charts: ChartPlan[];
}

function putIssues(draft: Draft, row: number, { priorities, steps, cells, charts }: Made): number {
  const { issues } = priorities;
  const header = row + CHART_ROWS + 5;
  const rows = { first: header + 1, last: header + issues.length };
  const isAll = issues.length <= MOST_DRAWN;
  const name = say(`priorities.figure.${isAll ? "heading" : "headingFirst"}`, {
    count: Math.min(issues.length, MOST_DRAWN),
  });
  putHeading(draft, row, name, say("priorities.figure.caption"));
  draft.height(row + 2, CHART_ROW, CHART_ROWS);
  const area = { row: row + 2, column: FIRST_COLUMN, rows: CHART_ROWS, columns: CHART_COLUMNS };
  const place = draft.chartPlace(area, CHART_ROW);
  charts.push(impactEffortChart(cells, { name, place, issues, steps, rows }));
  draft.height(row + 2 + CHART_ROWS, 10);
  putHeading(draft, header - 2, say("priorities.issues.section"), say("priorities.issues.caption"));
  const lines = issueRows(priorities, steps, rows);
  draft.height(header, HEADER);
  // Of one height: rows that people sorted or typed in stand elsewhere than the plan has them.
  draft.height(header + 1, Math.max(...lines.map(heightOf)), lines.length);
  draft.table({
    name: ISSUES_TABLE,
    row: header,
    column: FIRST_COLUMN,
    columns: issueColumns(),
    rows: lines,
    headerHeight: HEADER,
    filters: false,
    gone: "stayIfTyped",
  });
  const quadrants = columnArea(rows.first, AT.quadrant, lines.length);
  const cell = inColumn(quadrants.row, quadrants.column);
  const is = (quadrant: "quickWin" | "deprioritise"): string =>
    `=${cell}=${quoted(say(`priorities.quadrant.${quadrant}`))}`;
  draft.rule(
    {
      area: quadrants,
      formula: is("quickWin"),
      fill: GOOD.fill,
      color: GOOD.text,
      bold: true,
      numberFormat: MARKS.good,
    },
    { area: quadrants, formula: is("deprioritise"), color: TEXT_2 }
  );
  draft.height(rows.last + 1, 12);
  return rows.last + 2;
}

function putCustomers(draft: Draft, row: number, priorities: Priorities): number {
  const lines = customerRows(priorities);
  const isCut = priorities.customers.length >= 100;
  draft.height(row, 20);
  draft.put(
    row,
    FIRST_COLUMN,
    say(`priorities.customers.${isCut ? "sectionFirst" : "section"}`, { count: lines.length }),
    "section"
  );
  draft.height(row + 1, TWO_LINES);
  draft.height(row + 2, LEAST_ROW, lines.length);
  draft.table({
    name: CUSTOMERS_TABLE,
    row: row + 1,
    column: FIRST_COLUMN,
    columns: customerColumns(),
    rows: lines,
    headerHeight: TWO_LINES,
    filters: false,
  });
  const end = row + 2 + lines.length;
  draft.height(end, 12);
  return end + 1;
}

/** What the figures had to do without, a line each (rule 112). */
function putMissing(draft: Draft, row: number, { missing }: Priorities): number {
  missing.forEach((words, at) => {
    draft.height(row + at, 16);
    draft.put(row + at, FIRST_COLUMN, words, "caption");
  });
  return row + missing.length;
}

function putHeading(draft: Draft, row: number, heading: string, caption: string): void {
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, heading, "section");
  draft.height(row + 1, 14);
  draft.put(row + 1, FIRST_COLUMN, caption, "caption");
}

function heightOf({ cells }: TableRow): number {
  const heights = WRAPPED.map((column) => {
    const cell = cells[column - FIRST_COLUMN];
    const width = (WIDTHS[column] ?? 0) - PADDING;
    return wrappedHeight(typeof cell === "string" ? cell : "", width, STYLES.cellWrap.font.size);
  });
  return Math.max(LEAST_ROW, ...heights);
}
