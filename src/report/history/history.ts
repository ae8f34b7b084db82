import type { Diagnosis } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { readScore } from "../../diagnosis/reading";
import { detractorEdges, displayEdges } from "../../playbook/edges";
import { changesByAction } from "../../roadmap/history/byAction";
import type { Comparisons } from "../../roadmap/history/comparisons";
import type { HistoryRun } from "../../roadmap/history/history";
import { MOST_FIGURES } from "../../roadmap/history/runFigures";
import type { Recovery } from "../../roadmap/recovery";
import { shares } from "../../score/groups";
import { countText, dateText, npsText, periodText, pointsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { columnArea } from "../address";
import { ChartCells } from "../charts/chartCells";
import type { ChartPlan } from "../chartPlan";
import type { SheetChoices } from "../choices";
import { changeRules } from "./changeRules";
import { Draft } from "../draft";
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
import {
  AT,
  BEFORE_AFTER_TABLE,
  beforeAfterColumns,
  figureColumns,
  groupColumns,
  LAST,
  RUN_FIGURES_TABLE,
  RUN_GROUPS_TABLE,
  runColumns,
  RUNS_TABLE,
  WIDTHS,
  type HistoryDecimals,
} from "./historyColumns";
import { putByAction } from "./historyByAction";
import { putRunsFigure, runsOfOneMethod } from "./historyFigure";
import { beforeAfterRows, figureRows, groupRows, runRow } from "./historyRows";
import { putTable, ROW } from "./historyTable";
import { pageBreaks, withEnd, type Section } from "../pageBreaks";
import type { CellValue, SheetPlan } from "../sheetPlan";
import { shownDecimals } from "../shownDecimals";
import { widthOf, wrappedHeight } from "../textHeight";

/**
 * NPS History (rules 6, 151, 152, 157, 161): the score over runs, what changed since the plan began, overall and by
 * group, and each run's figures as they were written.
 */
export function historySheet(
  diagnosis: Diagnosis,
  { comparisons, actions, work }: Pick<Recovery, "comparisons" | "actions" | "work">,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const draft = new Draft({
    kind: "history",
    name: say("sheets.name.history"),
    tab: "record",
    columns: WIDTHS,
  });
  const { runs } = comparisons;
  putHeader(draft, {
    title: historyTitle(runs, diagnosis),
    subline: joined([oneLine(diagnosis.sourceName, 80), asOfWords(diagnosis, writtenOn)]),
    lastColumn: LAST,
    kinds,
  });
  const cells = new ChartCells("history");
  const sections: Section[] = [];
  const charts: ChartPlan[] = [];
  const decimals = decimalsOf(runs, diagnosis);
  let row = putRunsFigure(draft, FIRST_ROW, { diagnosis, runs, cells, charts });
  sections.push({ from: 0, to: row });
  const section = (put: (from: number) => number): void => {
    const from = row;
    row = put(from);
    sections.push({ from, to: row });
  };
  section((from) => putBeforeAfter(draft, from, comparisons, decimals));
  const changes = changesByAction(actions, comparisons, work);
  const since = comparisons.baseline?.writtenOn;
  if (since !== undefined && changes.length > 0) {
    section((from) => putByAction(draft, from, changes, since, decimals));
  }
  section((from) =>
    putTable(draft, from, {
      name: RUNS_TABLE,
      heading: say("history.runs.heading"),
      caption: say("history.runs.caption"),
      columns: runColumns(decimals),
      rows: runs.map(runRow),
    })
  );
  const groups = groupRows(comparisons);
  if (groups.length > 0) {
    section((from) =>
      putTable(draft, from, {
        name: RUN_GROUPS_TABLE,
        heading: say("history.groups.heading"),
        caption: say("history.groups.caption"),
        columns: groupColumns(decimals),
        rows: groups,
      })
    );
  }
  const figures = figureRows(comparisons);
  if (figures.length > 0) {
    section((from) =>
      putTable(draft, from, {
        name: RUN_FIGURES_TABLE,
        heading: say("history.figures.heading"),
        caption: say("history.figures.caption", { most: MOST_FIGURES }),
        columns: figureColumns(),
        rows: figures,
        heights: figures.map(({ cells: [, , name] }) => nameHeight(name)),
      })
    );
  }
  const same = pointsText(diagnosis.context.assumptions.baselineSame);
  putNote(draft, row, LAST, say("history.note", { same }));
  return draft.finish({
    charts,
    cells,
    print: printed("history", diagnosis, writtenOn, {
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

/**
 * "3 runs since 30 Sep 2026; NPS −12 → +4": of one and the same survey, as a change of the survey is no change of the
 * score.
 */
function historyTitle(runs: readonly HistoryRun[], diagnosis: Diagnosis): string {
  const comparable = runsOfOneMethod(runs, diagnosis);
  const [first, last] = [comparable[0], comparable.at(-1)];
  const edges = displayEdges(benchmarkOf(diagnosis.context) ?? undefined);
  const score = (run: HistoryRun): string => npsText(readScore(run.groups).nps, edges);
  if (first === undefined || last === undefined || first === last) {
    const which = runs.length > 1 ? "firstAgain" : "first";
    return say(`history.title.${which}`, { score: npsText(diagnosis.total.nps, edges) });
  }
  return say("history.title.moved", {
    count: comparable.length,
    day: dateText(first.writtenOn),
    first: score(first),
    last: score(last),
  });
}

function putBeforeAfter(
  draft: Draft,
  row: number,
  comparisons: Comparisons,
  decimals: HistoryDecimals
): number {
  const { baseline, overall, since, runs } = comparisons;
  draft.height(row, ROW);
  if (baseline === null || overall === null) {
    draft.put(row, FIRST_COLUMN, say("history.compare.none"), "section");
    return putLine(draft, row + 1, say("history.compare.noneYet"));
  }
  const day = dateText(baseline.writtenOn);
  const { verdict, words } = overall;
  const heading = say(`history.compare.heading.${verdict}`, { day, words });
  const now = runs.at(-1) ?? baseline;
  const caption = say(`history.compare.${since === null ? "caption" : "captionSince"}`, {
    before: day,
    beforeDays: daysOf(baseline),
    afterDays: daysOf(since === null ? now : { ...since, groups: overall.after }),
  });
  const rows = beforeAfterRows(comparisons);
  const end = putTable(draft, row, {
    name: BEFORE_AFTER_TABLE,
    heading,
    caption,
    columns: beforeAfterColumns(decimals),
    rows,
  });
  const first = row + 3;
  draft.rule(...changeRules(columnArea(first, AT.class, rows.length)));
  return verdict === "cannotTell"
    ? putLine(draft, end, say("history.compare.reason", { words }))
    : end;
}

function putLine(draft: Draft, row: number, text: string): number {
  draft.height(row, wrappedHeight(text, widthOf(WIDTHS, FIRST_COLUMN, LAST), 10));
  draft.span({ row, column: FIRST_COLUMN, rows: 1, columns: LAST }, text, "paragraph");
  draft.height(row + 1, 12);
  return row + 2;
}

function nameHeight(name: CellValue | undefined): number {
  const text = typeof name === "string" ? name : "";
  return Math.max(ROW, wrappedHeight(text, widthOf(WIDTHS, AT.from, 1), 10));
}

function daysOf({ from, to, groups }: Pick<HistoryRun, "from" | "to" | "groups">): string {
  const n = say("sheets.base", { n: countText(groups.n) });
  return from === null || to === null ? n : joined([periodText(from, to), n]);
}

/** Rule 5 over all runs, so that one column has one format. */
function decimalsOf(runs: readonly HistoryRun[], { context }: Diagnosis): HistoryDecimals {
  const scores = runs.map(({ groups }) => readScore(groups));
  return {
    nps: shownDecimals(
      scores.flatMap(({ nps, interval }) => [nps, interval.low, interval.high]),
      displayEdges(benchmarkOf(context) ?? undefined),
      1
    ),
    share: shownDecimals(
      runs.map(({ groups }) => 100 * shares(groups).detractors),
      detractorEdges(context.assumptions).map((edge) => 100 * edge),
      1
    ),
  };
}
