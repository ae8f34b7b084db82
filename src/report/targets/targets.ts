import type { Diagnosis } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import type { TargetsReading } from "../../diagnosis/targetsReading";
import { displayEdges } from "../../playbook/edges";
import { countText, dateText, npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { fixed } from "../address";
import { ChartCells } from "../charts/chartCells";
import { liveCells } from "../charts/liveCells";
import { rangesChart } from "../charts/ranges";
import type { ChartPlan } from "../chartPlan";
import type { SheetChoices } from "../choices";
import { putContradictions } from "../contradictionLines";
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
import { liveFormulas, type LiveFormulas } from "../liveFormulas";
import { COUNT, DATE, pointsFormat } from "../numberFormats";
import { pageBreaks, type Section } from "../pageBreaks";
import { scoreCells } from "../scoreCells";
import type { CellValue, SheetPlan, StyleName } from "../sheetPlan";
import { shownDecimals } from "../shownDecimals";
import {
  goalColumns,
  horizonColumns,
  LAST,
  rangeColumns,
  whatIfColumns,
  WIDTHS,
} from "./targetColumns";
import { putTableSection, type TableSection } from "../tableSection";
import type { StartCells } from "./targetFormulas";
import { goalRows, horizonRows, rangeRows, whatIfRow } from "./targetRows";
import { widthOf } from "../textHeight";

const TILE_ROW = FIRST_ROW + 1;
/** The strip of figures: which column holds what. */
const TILES = ["nps", "n", "detractors", "passives", "promoters", "by"] as const;
const FIGURE_ROW = TILE_ROW + 2;
const CHART_ROW = 20;
/** The chart ends before the widest column. */
const CHART_COLUMNS = LAST - 1;
const TABLE_ROW = 20;

/**
 * NPS Targets (rules 126–138, 159, 176, 191, 192, 200): the range to plan with beside what phase 3 and the guide's table say,
 * what each goal takes, a goal of one's own to try, and how long recovery takes.
 */
export function targetsSheet(diagnosis: Diagnosis, { kinds, writtenOn }: SheetChoices): SheetPlan {
  const { targets } = diagnosis;
  const draft = new Draft({
    kind: "targets",
    name: say("sheets.name.targets"),
    tab: "work",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: targetsTitle(diagnosis, targets),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST,
    kinds,
  });
  const live = liveFormulas(diagnosis);
  const start = putStart(draft, diagnosis, targets, live);
  const cells = new ChartCells("targets");
  const chart = putFigure(draft, cells, { diagnosis, targets, live, kinds });

  let row = chart.area.row + chart.area.rows + 1;
  const sections: Section[] = [{ from: 0, to: row }];
  const section = (table: TableSection): number => {
    const to = putTableSection(draft, row, table);
    sections.push({ from: row, to });
    return to;
  };
  row = section({
    name: "nps_target_ranges",
    heading: say(`targets.ranges.section${targets.planning === null ? "Hold" : ""}`),
    columns: rangeColumns(),
    rows: rangeRows(targets, start),
    rowHeight: TABLE_ROW,
  });
  if (targets.goals.length > 0) {
    row = section({
      name: "nps_target_goals",
      heading: say("targets.goals.section"),
      columns: goalColumns(),
      rows: goalRows(targets, start),
      rowHeight: TABLE_ROW,
    });
  }
  row = section({
    name: "nps_target_what_if",
    heading: say("targets.whatIf.section"),
    caption: say("targets.whatIf.caption"),
    columns: whatIfColumns(),
    rows: [whatIfRow(targets, start)],
    rowHeight: TABLE_ROW,
  });
  row = section({
    name: "nps_target_horizons",
    heading: say("targets.horizons.section"),
    columns: horizonColumns(),
    rows: horizonRows(targets, start),
    rowHeight: TABLE_ROW,
  });
  const words = row;
  row = putContradictions(draft, row, LAST, diagnosis, surveyWords(diagnosis)) + 1;
  draft.height(row - 1, 8);
  const notes = [
    say("targets.note.moves"),
    say("targets.note.causes"),
    say("targets.note.speed"),
    say(`targets.note.${live === null ? "values" : "live"}`, {
      when: asOfWords(diagnosis, writtenOn),
    }),
  ];
  putNote(draft, row, LAST, notes.join(" "));
  sections.push({ from: words, to: row + 1 });
  return draft.finish({
    charts: [chart],
    cells,
    print: printed("targets", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: row + 1, columns: LAST + 1 },
      titleRows: { from: 0, to: 3 },
      breaksBefore: pageBreaks(draft.rowHeights, sections, widthOf(WIDTHS, 0, LAST + 1)),
    }),
  });
}

/** "−2 to +8 by 29 Dec 2026 is realistic". */
export function targetsTitle(
  { total, context }: Pick<Diagnosis, "total" | "context">,
  { planning, start, by }: TargetsReading
): string {
  const edges = displayEdges(benchmarkOf(context) ?? undefined);
  if (planning === null) return say("targets.title.none", { score: npsText(total.nps, edges) });
  const [low, high] = [npsText(planning.low, edges), npsText(planning.high, edges)];
  const when =
    by === null ? say("targets.title.within") : say("targets.title.by", { date: dateText(by) });
  return say(`targets.title.${planning.low <= start ? "hold" : "range"}`, { low, high, when });
}

/** Score and counts in one strip: every figure below is computed from these cells. */
function putStart(
  draft: Draft,
  { total, context }: Diagnosis,
  { by }: TargetsReading,
  live: LiveFormulas | null
): StartCells {
  const at = (tile: (typeof TILES)[number]): string =>
    fixed(TILE_ROW, FIRST_COLUMN + TILES.indexOf(tile));
  const start = {
    nps: at("nps"),
    n: at("n"),
    detractors: at("detractors"),
    promoters: at("promoters"),
  };
  const figures = scoreCells(total.groups, live?.total ?? null, {
    ...start,
    passives: at("passives"),
  });
  const edges = displayEdges(benchmarkOf(context) ?? undefined);
  const values: Readonly<Record<(typeof TILES)[number], readonly [CellValue, string]>> = {
    nps: [figures.nps, pointsFormat(shownDecimals([total.nps], edges, 1))],
    n: [figures.n, COUNT],
    detractors: [figures.counts[0], COUNT],
    passives: [figures.counts[1], COUNT],
    promoters: [figures.counts[2], COUNT],
    by: [by ?? say("sheets.none"), DATE],
  };
  draft.height(FIRST_ROW, 18);
  draft.height(TILE_ROW, 26);
  draft.height(TILE_ROW + 1, 8);
  draft.fill({ row: FIRST_ROW, column: FIRST_COLUMN, rows: 2, columns: LAST }, "panelFill");
  TILES.forEach((tile, index) => {
    const style: StyleName = index === 0 ? "tileFigureStrong" : "tileFigure";
    draft.put(FIRST_ROW, FIRST_COLUMN + index, say(`targets.tile.${tile}`), "tileLabel");
    draft.put(TILE_ROW, FIRST_COLUMN + index, values[tile][0], style, values[tile][1]);
  });
  return start;
}

interface RangesFigure {
  readonly diagnosis: Diagnosis;
  readonly targets: TargetsReading;
  readonly live: LiveFormulas | null;
  readonly kinds: SheetChoices["kinds"];
}

function putFigure(
  draft: Draft,
  cells: ChartCells,
  { diagnosis, targets, live, kinds }: RangesFigure
): ChartPlan {
  const name = figureHeading(diagnosis, targets);
  draft.height(FIGURE_ROW, 20);
  draft.put(FIGURE_ROW, FIRST_COLUMN, name, "section");
  draft.height(FIGURE_ROW + 1, 14);
  draft.put(FIGURE_ROW + 1, FIRST_COLUMN, say("targets.figure.caption"), "caption");
  const rows = 7;
  draft.height(FIGURE_ROW + 2, CHART_ROW, rows);
  const area = { row: FIGURE_ROW + 2, column: FIRST_COLUMN, rows, columns: CHART_COLUMNS };
  draft.height(area.row + rows, 10);
  return rangesChart(cells, liveCells(diagnosis, live, { kinds, segmentTables: [] }), {
    name,
    place: draft.chartPlace(area, CHART_ROW),
    diagnosis,
    targets,
    edges: displayEdges(benchmarkOf(diagnosis.context) ?? undefined),
  });
}

function figureHeading({ total }: Diagnosis, { goals }: TargetsReading): string {
  const moves = (id: "planningLow" | "planningHigh"): number =>
    goals.find((goal) => goal.id === id)?.oneStep ?? 0;
  if (goals.length === 0) return say("targets.figure.none");
  const [low, high] = [moves("planningLow"), moves("planningHigh")];
  return say(`targets.figure.${low === 0 ? "upTo" : "range"}`, {
    low: countText(low),
    high: countText(high),
    n: countText(total.groups.n),
  });
}

/** Rule 131: faults of the survey are quick to mend, and mending them is no improvement of the score. */
function surveyWords({ method }: Diagnosis): string[] {
  const count = method.inDoubt;
  return count === 0 ? [] : [say("targets.note.survey", { count })];
}
