import type { Diagnosis } from "../diagnosis/diagnosis";
import { benchmarkOf } from "../diagnosis/industryLevel";
import { displayEdges } from "../playbook/edges";
import { INDUSTRIES, type Benchmark } from "../playbook/industries";
import { levelName, levelOf } from "../playbook/levels";
import { sourceName } from "../playbook/sources";
import { npsText } from "../wording/figures";
import { say } from "../wording/say";
import { columnArea, fixed, inColumn, inSameRow } from "./address";
import { benchmarksTitle, disagreements } from "./benchmarkWords";
import { ChartCells } from "./charts/chartCells";
import { ladderChart } from "./charts/ladder";
import { liveCells } from "./charts/liveCells";
import type { ChartPlan } from "./chartPlan";
import type { SheetChoices } from "./choices";
import { TINT } from "./colours";
import { levelRules } from "./conditionalFormats";
import { Draft } from "./draft";
import { FIRST_COLUMN, FIRST_ROW, printed, putHeader, putNote, subline } from "./header";
import { liveFormulas, liveNps } from "./liveFormulas";
import { endFormat, markFormat, pointsFormat } from "./numberFormats";
import { liveNote } from "./segmentWords";
import type { CellValue, SheetPlan, StyleName, TableColumn, TableRow } from "./sheetPlan";
import { shownDecimals } from "./shownDecimals";
import { STYLES } from "./styles";
import { widthOf, wrappedHeight } from "./textHeight";

const AT = {
  industry: 1,
  average: 2,
  badBelow: 3,
  gap: 4,
  level: 5,
  also: 6,
  compared: 7,
  signals: 8,
  source: 9,
} as const;
type Key = keyof typeof AT;
const LAST = AT.source;
/** Pixels, from column A on; the last two are for the hidden id and its neighbour. */
const WIDTHS = [16, 124, 74, 82, 74, 104, 112, 80, 348, 266, 20, 8];
const SCORE_ROW = FIRST_ROW + 1;
/** The ladder ends before the widest column: longer lines are not easier to read. */
const CHART_COLUMNS = AT.compared;
const CHART_ROW = 18;

interface Profile extends Benchmark {
  readonly id: string;
  readonly name: string;
  readonly signals: string;
  readonly source: string;
  readonly isOurs: boolean;
}

/** NPS Benchmarks: the score against its own industry, then against every published profile, never merged. */
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
  const figureRow = SCORE_ROW + 2;
  const cells = new ChartCells("benchmarks");
  const chart = putFigure(draft, cells, figureRow, { diagnosis, profiles, kinds: choices.kinds });
  const section = chart.area.row + chart.area.rows + 1;
  draft.height(section - 1, 12);
  draft.height(section, 20);
  draft.put(section, FIRST_COLUMN, say("sheets.benchmarks.section"), "section");
  const header = section + 1;
  const decimals = shownDecimals(
    profiles.map(({ average }) => diagnosis.total.nps - average),
    [-15, -10, 0, 10],
    1
  );
  draft.height(header, 20);
  profiles.forEach(({ source }, index) => {
    const height = wrappedHeight(source, WIDTHS[AT.source] ?? 0, STYLES.cell.font.size);
    draft.height(header + 1 + index, Math.max(20, height));
  });
  draft.table({
    name: "nps_benchmarks",
    row: header,
    column: FIRST_COLUMN,
    columns: columns(decimals),
    rows: profiles.map((profile) => profileRow(profile, diagnosis, live !== null)),
    headerHeight: 20,
    // Seven or eight rows to read, most of them figures: nothing to filter.
    filters: false,
  });
  const first = header + 1;
  draft.rule(
    {
      area: { row: first, column: AT.industry, rows: profiles.length, columns: AT.gap },
      formula: `=${inColumn(first, AT.compared)}="${say("sheets.benchmarks.ours")}"`,
      fill: TINT,
    },
    ...levelRules(columnArea(first, AT.level, profiles.length)),
    ...levelRules(columnArea(SCORE_ROW, AT.level, 1))
  );
  const end = putNotes(draft, first + profiles.length, diagnosis, [
    say("sheets.benchmarks.note"),
    liveNote(diagnosis, live, choices.writtenOn),
  ]);
  return draft.finish({
    charts: [chart],
    cells,
    freeze: { rows: 0, columns: AT.industry + 1 },
    print: printed("benchmarks", diagnosis, choices.writtenOn, {
      area: { row: 0, column: 0, rows: end, columns: LAST + 1 },
      fitTall: 1,
    }),
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
  const rows = profiles.length + 2;
  draft.height(row + 2, CHART_ROW, rows);
  const area = { row: row + 2, column: FIRST_COLUMN, rows, columns: CHART_COLUMNS };
  const live = liveCells(diagnosis, liveFormulas(diagnosis), { kinds, segmentTables: [] });
  return ladderChart(cells, live, {
    name,
    place: draft.chartPlace(area, CHART_ROW),
    profiles,
    nps: total.nps,
    edges,
  });
}

/** The threshold itself counts as bad where the profile is read that way (rule 21). */
function isUnder(nps: number, { average, badBelow, reading }: Profile): boolean {
  const { level } = levelOf(nps, { average, badBelow, reading });
  return level === "bad";
}

function columns(gapDecimals: number): TableColumn[] {
  const column = (
    key: Key,
    style: StyleName,
    headerStyle: StyleName,
    numberFormat?: string
  ): TableColumn => ({
    key,
    header: say(`sheets.benchmarks.head.${key}`),
    style,
    headerStyle,
    ownedBy: "report",
    ...(numberFormat !== undefined && { numberFormat }),
  });
  return [
    column("industry", "cellStrong", "head"),
    column("average", "cellPoints", "headRight"),
    column("badBelow", "cellPoints", "headRight"),
    column("gap", "cellNps", "headRight", pointsFormat(gapDecimals)),
    column("level", "cellIndent", "headIndent"),
    column("also", "cellMuted", "head"),
    column("compared", "cell", "head"),
    column("signals", "cellMuted", "head"),
    column("source", "cellWrapMuted", "head"),
  ];
}

function profileRow(profile: Profile, { total }: Diagnosis, isLive: boolean): TableRow {
  const { level, flags, gap } = levelOf(total.nps, profile);
  const others = flags.map((flag) => flag.level).filter((other) => other !== level);
  const score = fixed(SCORE_ROW, FIRST_COLUMN);
  const none = say("sheets.none");
  return {
    id: profile.id,
    cells: [
      profile.name,
      profile.average,
      profile.badBelow,
      isLive
        ? { formula: `=IF(ISNUMBER(${score}),${score}-${inSameRow(AT.average)},"${none}")` }
        : gap,
      levelName(level),
      others.length === 0 ? none : others.map(levelName).join(say("sheets.comma")),
      profile.isOurs ? say("sheets.benchmarks.ours") : none,
      profile.signals,
      profile.source,
    ],
    // A person's own figures may carry a fraction; the published ones are whole.
    numberFormats: (Object.keys(AT) as Key[]).map((key) =>
      key === "average" || key === "badBelow" ? markFormat(profile[key]) : null
    ),
  };
}

/** The person's own figures first, then the published ones in the guides' order. */
function profilesOf({ context, industry }: Diagnosis): Profile[] {
  const chosen = context.industry;
  const published = INDUSTRIES.map((profile): Profile => ({
    id: profile.id,
    name: say("sheets.benchmarks.profile", {
      name: profile.name.charAt(0).toUpperCase() + profile.name.slice(1),
    }),
    average: profile.average,
    badBelow: profile.badBelow,
    reading: profile.reading,
    signals: profile.signals,
    source: sourceName(profile.source),
    isOurs: chosen.kind === "published" && chosen.id === profile.id,
  }));
  const own = chosen.kind === "own" ? benchmarkOf(context) : null;
  if (own === null || industry === null) return published;
  return [
    {
      id: "own",
      name: own.name,
      average: own.average,
      badBelow: own.badBelow,
      reading: own.reading,
      signals: say("sheets.none"),
      source: own.source,
      isOurs: true,
    },
    ...published,
  ];
}

/** Where the published figures contradict each other, then what the columns mean. Returns the first free row. */
function putNotes(
  draft: Draft,
  from: number,
  diagnosis: Diagnosis,
  notes: readonly string[]
): number {
  let row = from;
  draft.height(row, 12);
  row++;
  const lines = disagreements(diagnosis);
  if (lines.length > 0) {
    draft.height(row, 20);
    draft.put(row, FIRST_COLUMN, say("sheets.benchmarks.disagree.section"), "section");
    row++;
    for (const line of lines) {
      draft.height(row, wrappedHeight(line, widthOf(WIDTHS, FIRST_COLUMN, LAST), 10));
      draft.span({ row, column: FIRST_COLUMN, rows: 1, columns: LAST }, line, "paragraph");
      row++;
    }
    draft.height(row, 8);
    row++;
  }
  putNote(draft, row, LAST, notes.join(" "));
  return row + 1;
}
