import type { Diagnosis } from "../../diagnosis/diagnosis";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { displayEdges } from "../../playbook/edges";
import { levelName, levelOf } from "../../playbook/levels";
import { METHOD_MOVES } from "../../playbook/publishedBenchmarks";
import { npsText } from "../../wording/figures";
import { say } from "../../wording/say";
import { columnArea, fixed, inColumn } from "../address";
import { AT, LAST, profileColumns, publishedColumns, WIDTHS } from "./benchmarkColumns";
import { ladderProfiles, profilesOf, type Profile } from "./benchmarkProfiles";
import { profileRow, publishedRows } from "./benchmarkRows";
import { benchmarksTitle, furtherWords } from "./benchmarkWords";
import { ChartCells } from "../charts/chartCells";
import { ladderChart } from "../charts/ladder";
import { liveCells } from "../charts/liveCells";
import type { ChartPlan } from "../chartPlan";
import type { SheetChoices } from "../choices";
import { TINT } from "../colours";
import { levelRules } from "../conditionalFormats";
import { putContradictions } from "../contradictionLines";
import { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW, printed, putHeader, putNote, subline } from "../header";
import { liveFormulas, liveNps } from "../liveFormulas";
import { endFormat, markFormat, pointsFormat } from "../numberFormats";
import { liveNote } from "../segments/segmentWords";
import type { CellValue, SheetPlan, StyleName } from "../sheetPlan";
import { shownDecimals } from "../shownDecimals";
import { firstBodyRow, putTableSection } from "../tableSection";
import { quoted } from "../quoted";

const SCORE_ROW = FIRST_ROW + 1;
/** Two lines of 10 points; one. */
const PROFILE_ROW = 30;
const PUBLISHED_ROW = 19;
/** The ladder ends before the widest column: longer lines are not easier to read. */
const CHART_COLUMNS = AT.compared;
const CHART_ROW = 18;

/**
 * NPS Benchmarks (rules 12–27, 165, 184–186, 193, 195): the score against its own industry, then against every
 * profile, never merged, then what others published by other methods, which decides nothing.
 */
export function benchmarksSheet(diagnosis: Diagnosis, choices: SheetChoices): SheetPlan {
  const draft = new Draft({
    kind: "benchmarks",
    name: say("sheets.name.benchmarks"),
    tab: "finding",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: benchmarksTitle(diagnosis),
    subline: subline(diagnosis, choices.writtenOn),
    lastColumn: LAST,
    kinds: choices.kinds,
  });
  const live = liveFormulas(diagnosis);
  putScore(draft, diagnosis, live === null ? diagnosis.total.nps : liveNps(live.total));

  const profiles = profilesOf(diagnosis);
  const score = fixed(SCORE_ROW, FIRST_COLUMN);
  const figureRow = SCORE_ROW + 2;
  const cells = new ChartCells("benchmarks");
  const chart = putFigure(draft, cells, figureRow, { diagnosis, profiles, kinds: choices.kinds });
  const section = chart.area.row + chart.area.rows + 1;
  draft.height(section - 1, 12);
  const decimals = shownDecimals(
    profiles.map(({ average }) => diagnosis.total.nps - average),
    gapEdges(diagnosis.context.assumptions),
    1
  );
  const first = firstBodyRow(section, {});
  const others = putTableSection(draft, section, {
    name: "nps_benchmarks",
    heading: say("sheets.benchmarks.section"),
    columns: profileColumns(decimals),
    rows: profiles.map((profile) =>
      profileRow(profile, diagnosis.total.nps, live === null ? null : score)
    ),
    rowHeight: PROFILE_ROW,
  });
  draft.rule(
    {
      area: { row: first, column: AT.industry, rows: profiles.length, columns: AT.gap },
      formula: `=${inColumn(first, AT.compared)}=${quoted(say("sheets.benchmarks.ours"))}`,
      fill: TINT,
    },
    ...levelRules(columnArea(first, AT.level, profiles.length)),
    ...levelRules(columnArea(SCORE_ROW, AT.level, 1))
  );
  const words = putWords(draft, others, diagnosis);
  const end = putPublished(draft, words, diagnosis, score);
  const notes = [say("sheets.benchmarks.note"), say("published.note")];
  putNote(draft, end, LAST, [...notes, liveNote(diagnosis, live, choices.writtenOn)].join(" "));
  return draft.finish({
    charts: [chart],
    cells,
    freeze: { rows: 0, columns: AT.industry + 1 },
    print: printed("benchmarks", diagnosis, choices.writtenOn, {
      area: { row: 0, column: 0, rows: end + 1, columns: LAST + 1 },
      titleRows: { from: 0, to: 3 },
      breaksBefore: [words],
    }),
  });
}

/** Gaps at which the level changes (rule 23), with the marks in force. */
function gapEdges({ gapProblem, gapNormal }: Diagnosis["context"]["assumptions"]): number[] {
  return [-gapProblem, -gapNormal, 0, gapNormal];
}

/** What this score makes visible of the disagreements, under the table that shows it. Returns the first free row. */
function putWords(draft: Draft, row: number, diagnosis: Diagnosis): number {
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, say("sheets.benchmarks.disagree.section"), "section");
  const end = putContradictions(draft, row + 1, LAST, diagnosis, furtherWords(diagnosis));
  draft.height(end, 12);
  return end + 1;
}

/** What others published, which decides nothing (rules 25, 195). Returns the first free row. */
function putPublished(draft: Draft, row: number, diagnosis: Diagnosis, score: string): number {
  const rows = publishedRows(diagnosis, score);
  const caption = say("published.caption", { points: METHOD_MOVES });
  const first = firstBodyRow(row, { caption });
  draft.rule({
    area: { row: first, column: AT.industry, rows: rows.length, columns: AT.gap },
    formula: `=${inColumn(first, AT.compared)}=${quoted(say("published.near"))}`,
    fill: TINT,
  });
  return putTableSection(draft, row, {
    name: "nps_published",
    heading: say("published.section"),
    caption,
    columns: publishedColumns(),
    rows,
    rowHeight: PUBLISHED_ROW,
  });
}

/** The score itself in one strip: what everything below is measured from. */
function putScore(draft: Draft, diagnosis: Diagnosis, nps: CellValue): void {
  const { total, industry, context } = diagnosis;
  const none = say("sheets.none");
  const edges = displayEdges(benchmarkOf(context) ?? undefined);
  const { low, high } = total.interval;
  const ends = endFormat(shownDecimals([low, high], [0], 1));
  const tiles: readonly [string, CellValue, string?][] = [
    [say("sheets.benchmarks.tile.nps"), nps, pointsFormat(shownDecimals([total.nps], edges, 1))],
    [say("sheets.benchmarks.tile.low"), low, ends],
    [say("sheets.benchmarks.tile.high"), high, ends],
    [
      say("sheets.benchmarks.tile.average"),
      industry?.average ?? none,
      markFormat(industry?.average ?? 0),
    ],
    [say("sheets.benchmarks.tile.level"), industry === null ? none : levelName(industry.level)],
    [
      say("sheets.benchmarks.tile.certainty"),
      industry === null
        ? none
        : say(`sheets.certainty.${industry.certainty === "confirmed" ? "confirmed" : "indicated"}`),
    ],
  ];
  draft.height(FIRST_ROW, 18);
  draft.height(SCORE_ROW, 26);
  draft.fill({ row: FIRST_ROW, column: FIRST_COLUMN, rows: 2, columns: LAST }, "panelFill");
  tiles.forEach(([label, value, format], index) => {
    const style: StyleName = index === 0 ? "tileFigureStrong" : "tileFigure";
    draft.put(FIRST_ROW, FIRST_COLUMN + index, label, "tileLabel");
    draft.put(SCORE_ROW, FIRST_COLUMN + index, value, style, format);
  });
}

interface LadderFigure {
  readonly diagnosis: Diagnosis;
  readonly profiles: readonly Profile[];
  readonly kinds: SheetChoices["kinds"];
}

/** The ladder of the profiles under its finding, one row each. */
function putFigure(
  draft: Draft,
  cells: ChartCells,
  row: number,
  { diagnosis, profiles, kinds }: LadderFigure
): ChartPlan {
  const { total, context } = diagnosis;
  const edges = displayEdges(benchmarkOf(context) ?? undefined);
  const shown = ladderProfiles(profiles);
  const count = profiles.filter((profile) => isUnder(total.nps, profile)).length;
  const name = say(`sheets.benchmarks.figure.${count === 0 ? "none" : "under"}`, {
    score: npsText(total.nps, edges),
    count,
    profiles: profiles.length,
  });
  draft.height(row - 1, 12);
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, name, "section");
  draft.height(row + 1, 14);
  draft.put(row + 1, FIRST_COLUMN, say("sheets.benchmarks.figureCaption"), "caption");
  const rows = shown.length + 2;
  draft.height(row + 2, CHART_ROW, rows);
  const area = { row: row + 2, column: FIRST_COLUMN, rows, columns: CHART_COLUMNS };
  const live = liveCells(diagnosis, liveFormulas(diagnosis), { kinds, segmentTables: [] });
  return ladderChart(cells, live, {
    name,
    place: draft.chartPlace(area, CHART_ROW),
    profiles: shown,
    nps: total.nps,
    edges,
  });
}

/** The threshold itself counts as bad where the profile is read that way (rule 21). */
function isUnder(nps: number, profile: Profile): boolean {
  return levelOf(nps, profile).level === "bad";
}
