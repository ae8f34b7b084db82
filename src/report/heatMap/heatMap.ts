import type { Diagnosis } from "../../diagnosis/diagnosis";
import { flaggedRows, flaggedSentence } from "../../diagnosis/heatMapFindings";
import type { HeatMap } from "../../diagnosis/heatMapReading";
import { benchmarkOf } from "../../diagnosis/industryLevel";
import { say } from "../../wording/say";
import { columnLetters } from "../address";
import type { SheetChoices } from "../choices";
import { BAD, HEAT, TEXT_2 } from "../colours";
import { certaintyRules } from "../conditionalFormats";
import { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW, printed, putHeader, putNote, subline } from "../header";
import { AT, heatMapColumns, heatMapPlaces, heatMapWidths, isNarrow } from "./heatMapColumns";
import { heatMapRows } from "./heatMapRows";
import {
  heatMapLeftOut,
  heatMapHeading,
  heatMapLegend,
  heatMapNote,
  heatMapTitle,
} from "./heatMapWords";
import { liveFormulas, type LiveFormulas } from "../liveFormulas";
import { pageBreaks, type Section } from "../pageBreaks";
import type { ConditionalFormatPlan, SheetPlan } from "../sheetPlan";
import { shownDecimals } from "../shownDecimals";
import { STYLES } from "../styles";
import { widthOf, wrappedHeight } from "../textHeight";
import { quoted } from "../quoted";

const ROW_HEIGHT = 20;
/** Columns of an empty sheet, so that its title has room. */
const WITHOUT_PERIODS = 10;
/** A step that begins above its mark and not on it. */
const JUST_ABOVE = 1e-6;

/**
 * NPS Heat map (rules 49–53): for each segment column its groups by the periods of the trend, the score printed in
 * every cell and coloured in five fixed steps around the industry's own marks, and a sentence for each group that
 * has come under the line and stayed there.
 */
export function heatMapSheet(diagnosis: Diagnosis, { kinds, writtenOn }: SheetChoices): SheetPlan {
  const { heatMaps } = diagnosis;
  const periods = heatMaps[0]?.periods.length ?? WITHOUT_PERIODS;
  const { printed: last } = heatMapPlaces(periods);
  const draft = new Draft({
    kind: "heatMap",
    name: say("sheets.name.heatMap"),
    tab: "finding",
    columns: heatMapWidths(periods),
  });
  putHeader(draft, {
    title: heatMapTitle(diagnosis),
    subline: subline(diagnosis, writtenOn),
    lastColumn: last,
    kinds,
  });
  const live = liveFormulas(diagnosis);
  const sections: Section[] = [];
  let row = FIRST_ROW;
  const [any] = heatMaps;
  if (any !== undefined) {
    putNote(draft, row, last, heatMapLegend(any, diagnosis));
    draft.height(row + 1, 10);
    row += 2;
  }
  heatMaps.forEach((map, index) => {
    const from = index === 0 ? 0 : row;
    row = putMap(draft, { map, index, row }, diagnosis, live);
    sections.push({ from, to: row });
  });
  if (heatMaps.length === 0) {
    const text = say(`heatMap.${diagnosis.segments.length === 0 ? "howToSplit" : "howTo"}`);
    putWrapped(draft, row, text, last);
    row += 2;
  } else {
    putNote(draft, row, last, heatMapNote(diagnosis, live, writtenOn));
    row += 1;
  }
  return draft.finish({
    freeze: { rows: 0, columns: AT.group + 1 },
    print: printed("heatMap", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: row, columns: last + 1 },
      titleRows: { from: 0, to: 3 },
      breaksBefore: pageBreaks(draft.rowHeights, sections, widthOf(draft.columns, 0, last + 1)),
    }),
  });
}

interface PlacedMap {
  readonly map: HeatMap;
  readonly index: number;
  readonly row: number;
}

/** Heading, caption, grid, a sentence for each flagged row and a gap. Returns the first free row. */
function putMap(
  draft: Draft,
  { map, index, row }: PlacedMap,
  diagnosis: Diagnosis,
  live: LiveFormulas | null
): number {
  const { rows, periods } = map;
  const { printed: last } = heatMapPlaces(periods.length);
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, heatMapHeading(map), "section");
  if (rows.length === 0) {
    draft.height(row + 1, 12);
    return row + 2;
  }
  const caption = heatMapLeftOut(map);
  if (caption !== "") {
    draft.height(row + 1, 14);
    draft.put(row + 1, FIRST_COLUMN, caption, "caption");
  }
  const header = row + (caption === "" ? 1 : 2);
  const headerHeight = isNarrow(periods.length) ? 32 : 20;
  const scores = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.nps] : [])));
  draft.height(header, headerHeight);
  draft.height(header + 1, ROW_HEIGHT, rows.length);
  draft.table({
    name: `nps_heat_${index + 1}`,
    row: header,
    column: FIRST_COLUMN,
    columns: heatMapColumns(map, shownDecimals(scores, map.steps, 0)),
    rows: heatMapRows(map, diagnosis, live),
    headerHeight,
    filters: false,
  });
  draft.rule(...heatRules(map, header + 1, diagnosis));
  let next = header + 1 + rows.length;
  draft.height(next, 6);
  next += 1;
  for (const flagged of flaggedRows([map])) {
    putWrapped(draft, next, flaggedSentence(flagged), last);
    next += 1;
  }
  draft.height(next, 12);
  return next + 1;
}

/** Steps for cells with enough answers; the others are light and in italics, without a fill. */
function heatRules(
  { steps, rows, periods }: HeatMap,
  first: number,
  { context }: Diagnosis
): ConditionalFormatPlan[] {
  const places = heatMapPlaces(periods.length);
  const area = { row: first, column: places.first, rows: rows.length, columns: periods.length };
  const score = `${columnLetters(places.first)}${first + 1}`;
  const n = `${columnLetters(places.answers)}${first + 1}`;
  const enough = context.assumptions.reportableFrom;
  const isScore = `ISNUMBER(${score}),ISNUMBER(${n})`;
  // Guide B counts its threshold itself as bad (rule 21).
  const isInclusive = benchmarkOf(context)?.reading === "guideB";
  const edges = steps.map((step, at) => (at === 1 && isInclusive ? step + JUST_ABOVE : step));
  const stepRules = HEAT.flatMap((fill, at): ConditionalFormatPlan[] => {
    if (fill === null) return [];
    const [from, to] = [edges[at - 1], edges[at]];
    const bounds = [
      ...(from === undefined ? [] : [`${score}>=${from}`]),
      ...(to === undefined ? [] : [`${score}<${to}`]),
    ];
    return [{ area, formula: `=AND(${isScore},${n}>=${enough},${bounds.join(",")})`, fill }];
  });
  const since = { row: first, column: AT.since, rows: rows.length, columns: 1 };
  const word = `$${columnLetters(AT.certainty)}${first + 1}`;
  return [
    ...stepRules,
    { area, formula: `=AND(${isScore},${n}<${enough})`, color: TEXT_2, italic: true },
    { area, formula: `=${score}=${quoted(say("sheets.none"))}`, color: TEXT_2 },
    {
      area: since,
      formula: `=${word}=${quoted(say("sheets.certainty.confirmed"))}`,
      color: BAD.text,
      bold: true,
    },
    ...certaintyRules({ row: first, column: AT.certainty, rows: rows.length, columns: 1 }),
  ];
}

/** A text over the printed width, as high as it needs. */
function putWrapped(draft: Draft, row: number, text: string, last: number): void {
  const width = widthOf(draft.columns, FIRST_COLUMN, last);
  draft.height(row, wrappedHeight(text, width, STYLES.paragraph.font.size));
  draft.span({ row, column: FIRST_COLUMN, rows: 1, columns: last }, text, "paragraph");
}
