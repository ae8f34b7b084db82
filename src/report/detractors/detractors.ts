import type { Diagnosis, SegmentReading } from "../../diagnosis/diagnosis";
import { detractorBands } from "../../playbook/detractorBands";
import { detractorEdges } from "../../playbook/edges";
import { countText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { columnArea, fixed, inColumn } from "../address";
import { ChartCells } from "../charts/chartCells";
import { distributionChart } from "../charts/distribution";
import type { ChartPlan } from "../chartPlan";
import type { SheetChoices } from "../choices";
import { TINT } from "../colours";
import { certaintyRules } from "../conditionalFormats";
import { answerColumns, AT, groupColumns, ladderColumns, LAST, WIDTHS } from "./detractorColumns";
import { answerRows, certaintyWord, groupRow, ladderRows, type CountCells } from "./detractorRows";
import { putContradictions } from "../contradictionLines";
import { distributionHeading } from "../distributionWords";
import { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW, oneLine, printed, putHeader, putNote, subline } from "../header";
import { liveFormulas, type LiveFormulas } from "../liveFormulas";
import { COUNT, shareFormat } from "../numberFormats";
import { pageBreaks } from "../pageBreaks";
import { guarded } from "../scoreCells";
import { liveNote } from "../segments/segmentWords";
import type { CellValue, SheetPlan } from "../sheetPlan";
import { shownDecimals } from "../shownDecimals";
import { putTableSection } from "../tableSection";
import { widthOf } from "../textHeight";
import { quoted } from "../quoted";

const TILE_ROW = FIRST_ROW + 1;
const TILES = ["share", "count", "n", "low", "high", "band", "certainty"] as const;
const FIGURE_ROW = TILE_ROW + 2;
const CHART_ROW = 20;
const CHART_ROWS = 9;
/** The chart stands left, what the share means right of it. */
const CHART_COLUMNS = AT.fifth;
const TABLE_ROW = 20;
/** Two lines of 10 points. */
const LADDER_ROW = 30;
/** More groups are no longer read, and each costs formulas. */
const MOST_GROUPS = 30;
const NAME = 40;

/**
 * NPS Detractors (rules 2–4, 54–58, 168, 187): the share and what the guide makes of it, the answers from 0 to 10,
 * the bands with how sure each edge is, and the groups that are large enough.
 */
export function detractorsSheet(
  diagnosis: Diagnosis,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const draft = new Draft({
    kind: "detractors",
    name: say("sheets.name.detractors"),
    tab: "finding",
    columns: WIDTHS,
  });
  const { detractors, answers, context } = diagnosis;
  const edges = detractorEdges(context.assumptions);
  putHeader(draft, {
    title: say("sheets.summary.detractors", {
      share: shareText(detractors.share, 0, edges),
      band: detractors.band.name,
    }),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST,
    kinds,
  });
  const live = liveFormulas(diagnosis);
  const counts = putTiles(draft, diagnosis, live);
  const cells = new ChartCells("detractors");
  const charts = putFigure(draft, cells, diagnosis, live);

  let row = FIGURE_ROW + 2 + CHART_ROWS + 1;
  const starts = [0, row];
  const ladder = ladderRows(diagnosis, counts);
  const first = row + 2;
  row = putTableSection(draft, row, {
    name: "nps_detractor_bands",
    heading: ladderHeading(diagnosis),
    columns: ladderColumns(),
    rows: ladder,
    rowHeight: LADDER_ROW,
  });
  draft.rule(
    {
      area: { row: first, column: AT.name, rows: ladder.length, columns: AT.text },
      formula: `=${inColumn(first, AT.last)}<>${quoted(say("sheets.none"))}`,
      fill: TINT,
    },
    ...certaintyRules(columnArea(first, AT.last, ladder.length))
  );
  if (answers !== undefined && answers.length > 0) {
    starts.push(row);
    draft.shareBars(columnArea(row + 2, AT.share, answers.length));
    row = putTableSection(draft, row, {
      name: "nps_detractor_answers",
      heading: say("detractors.answers.section"),
      columns: answerColumns(),
      rows: answerRows(answers, live, row + 2),
      rowHeight: TABLE_ROW,
    });
  }
  starts.push(row);
  row = putGroups(draft, row, diagnosis, live);
  starts.push(row);
  row = putContradictions(draft, row, LAST, diagnosis);
  const notes = [say("detractors.note.bands"), say("detractors.note.answers")];
  putNote(draft, row, LAST, [...notes, liveNote(diagnosis, live, writtenOn)].join(" "));
  const sections = starts.map((from, index) => ({ from, to: starts[index + 1] ?? row + 1 }));
  return draft.finish({
    charts,
    cells,
    print: printed("detractors", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: row + 1, columns: LAST + 1 },
      titleRows: { from: 0, to: 3 },
      breaksBefore: pageBreaks(draft.rowHeights, sections, widthOf(WIDTHS, 0, LAST + 1)),
    }),
  });
}

/** The share in one strip with the two counts it is made of. */
function putTiles(
  draft: Draft,
  { total, detractors, context }: Diagnosis,
  live: LiveFormulas | null
): CountCells {
  const at = (tile: (typeof TILES)[number]): string =>
    fixed(TILE_ROW, FIRST_COLUMN + TILES.indexOf(tile));
  const counts = { n: at("n"), detractors: at("count") };
  const { n } = total.groups;
  const edges = detractorEdges(context.assumptions).map((edge) => 100 * edge);
  const format = shareFormat(shownDecimals([100 * detractors.share], edges, 1));
  const { low, high } = detractors.interval;
  const liveTotal = live?.total;
  const values: Readonly<Record<(typeof TILES)[number], readonly [CellValue, string?]>> = {
    share: [guarded(counts.n, `${counts.detractors}/${counts.n}`), format],
    count: [
      liveTotal === undefined ? total.groups.detractors : { formula: `=${liveTotal.detractors}` },
      COUNT,
    ],
    n: [
      liveTotal === undefined
        ? n
        : { formula: `=${counts.detractors}+${liveTotal.passives}+${liveTotal.promoters}` },
      COUNT,
    ],
    low: [low, shareFormat(1)],
    high: [high, shareFormat(1)],
    band: [detractors.band.name],
    certainty: [certaintyWord(detractors.certainty)],
  };
  draft.height(FIRST_ROW, 18);
  draft.height(TILE_ROW, 26);
  draft.height(TILE_ROW + 1, 8);
  draft.fill({ row: FIRST_ROW, column: FIRST_COLUMN, rows: 2, columns: LAST }, "panelFill");
  TILES.forEach((tile, index) => {
    draft.put(FIRST_ROW, FIRST_COLUMN + index, say(`detractors.tile.${tile}`), "tileLabel");
    draft.put(
      TILE_ROW,
      FIRST_COLUMN + index,
      values[tile][0],
      index === 0 ? "tileFigureStrong" : "tileFigure",
      values[tile][1]
    );
  });
  draft.nameCell("nps_detractors", TILE_ROW, FIRST_COLUMN);
  return counts;
}

/** The distribution of the answers, and beside it what the share means for this score. */
function putFigure(
  draft: Draft,
  cells: ChartCells,
  diagnosis: Diagnosis,
  live: LiveFormulas | null
): ChartPlan[] {
  const { answers, detractors } = diagnosis;
  const heading = distributionHeading(diagnosis);
  draft.height(FIGURE_ROW, 20);
  draft.height(FIGURE_ROW + 1, 14);
  draft.height(FIGURE_ROW + 2, CHART_ROW, CHART_ROWS);
  draft.height(FIGURE_ROW + 2 + CHART_ROWS, 10);
  draft.put(FIGURE_ROW, FIRST_COLUMN, heading ?? say("detractors.noFigure"), "section");
  draft.put(FIGURE_ROW, AT.text, say("detractors.meaning"), "section");
  draft.span(
    { row: FIGURE_ROW + 2, column: AT.text, rows: 4, columns: 2 },
    detractors.words,
    "body"
  );
  if (heading === null) return [];
  draft.put(FIGURE_ROW + 1, FIRST_COLUMN, say("detractors.figureCaption"), "caption");
  const area = {
    row: FIGURE_ROW + 2,
    column: FIRST_COLUMN,
    rows: CHART_ROWS,
    columns: CHART_COLUMNS,
  };
  return [
    distributionChart(cells, {
      name: heading,
      place: draft.chartPlace(area, CHART_ROW),
      counts: answers,
      live: live === null ? null : (answer) => live.answer(answer),
    }),
  ];
}

/** How many detractors less lead to the band before this one (rule 126 for shares). */
function ladderHeading({ detractors, total, context }: Diagnosis): string {
  const bands = detractorBands(context.assumptions);
  const index = bands.findIndex(({ id }) => id === detractors.band.id);
  const better = bands[index - 1];
  const { from = 0, fromInclusive = true } = bands[index] ?? {};
  if (better === undefined) return say("detractors.ladder.best", { band: detractors.band.name });
  const { n } = total.groups;
  const edge = Math.round(n * from * 1e6) / 1e6;
  const most = fromInclusive ? Math.ceil(edge) - 1 : Math.floor(edge);
  return say("detractors.ladder.better", {
    figure: countText(total.groups.detractors - most),
    band: better.name,
  });
}

function putGroups(
  draft: Draft,
  row: number,
  diagnosis: Diagnosis,
  live: LiveFormulas | null
): number {
  const least = diagnosis.context.assumptions.reportableFrom;
  const groups = largestShareFirst(diagnosis.ranking);
  const [highest] = groups;
  if (highest === undefined) {
    const isUnknown = diagnosis.segments.length === 0;
    draft.height(row, 20);
    draft.put(
      row,
      FIRST_COLUMN,
      isUnknown ? say("detractors.groups.unknown") : say("detractors.groups.none", { least }),
      "section"
    );
    draft.height(row + 1, 10);
    return row + 2;
  }
  const shown = groups.slice(0, MOST_GROUPS);
  const edges = detractorEdges(diagnosis.context.assumptions);
  const share = highest.groups.detractors / highest.groups.n;
  const decimals = shownDecimals(
    shown.map((group) => (100 * group.groups.detractors) / group.groups.n),
    edges.map((edge) => 100 * edge),
    1
  );
  const first = row + 3;
  draft.shareBars(columnArea(first, AT.share, shown.length));
  draft.rule(...certaintyRules(columnArea(first, AT.last, shown.length)));
  return putTableSection(draft, row, {
    name: "nps_detractor_groups",
    heading: say("detractors.groups.section", {
      group: oneLine(highest.value, NAME),
      share: shareText(share, 0, edges),
    }),
    caption: say(`detractors.groups.${shown.length < groups.length ? "captionFirst" : "caption"}`, {
      shown: shown.length,
      count: groups.length,
      least,
    }),
    columns: groupColumns(),
    rows: shown.map((group) => groupRow(group, diagnosis, live, decimals)),
    rowHeight: TABLE_ROW,
  });
}

function largestShareFirst(ranking: readonly SegmentReading[]): SegmentReading[] {
  const share = ({ groups }: SegmentReading): number => groups.detractors / groups.n;
  return ranking
    .filter(({ base }) => base === "reportable")
    .sort((a, b) => share(b) - share(a) || b.groups.n - a.groups.n);
}
