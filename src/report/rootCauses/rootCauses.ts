import type { CommentsReading } from "../../diagnosis/commentsReading";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { countText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { columnArea } from "../address";
import { barsChart } from "../charts/bars";
import { ChartCells } from "../charts/chartCells";
import type { ChartPlan } from "../chartPlan";
import type { SheetChoices } from "../choices";
import { putBase, putFinding } from "../comments/commentsBase";
import {
  causeName,
  certaintyCell,
  commentsOf,
  maskWords,
  shareInterval,
} from "../comments/commentsWords";
import { certaintyRules } from "../conditionalFormats";
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
import { pageBreaks, withEnd, type Section } from "../pageBreaks";
import { putAlignment } from "./rootCausesAlignment";
import { putCause } from "./rootCausesBlocks";
import { AT, causeColumns, LAST, WIDTHS } from "./rootCausesColumns";
import { putSeverity } from "./rootCausesSeverity";
import { byFrequency, causesTitle, isPresent } from "./rootCausesWords";
import type { SheetPlan, TableRow } from "../sheetPlan";
import { STYLES } from "../styles";
import { widthOf, wrappedHeight } from "../textHeight";

const CHART_ROW = 20;
/** Where the figures of the strip stand. */
const TILE_COLUMNS = [AT.cause, AT.meaning, AT.share, AT.comments, AT.certainty, AT.fix] as const;
const CHART_COLUMNS = AT.certainty;
const LEAST_ROW = 20;
/** Pixels that an indented cell has less. */
const INDENT = 9;

/**
 * NPS Root causes (rules 59–95, 170): how often detractors' comments show each of the seven causes, what customers
 * wrote and what to do, whether complaints are aligned or scattered, and whether words and scores fit.
 */
export function rootCausesSheet(
  diagnosis: Diagnosis,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const reading = commentsOf(diagnosis);
  const draft = new Draft({
    kind: "rootCauses",
    name: say("sheets.name.rootCauses"),
    tab: "finding",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: reading === null ? say("commentSheets.unread.title") : causesTitle(reading),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST,
    kinds,
  });
  const sections: Section[] = [];
  const cells = new ChartCells("rootCauses");
  const charts: ChartPlan[] = [];
  let row = FIRST_ROW;
  if (reading === null) {
    row = putFinding(draft, row, LAST, {
      heading: say("commentSheets.unread.section"),
      text: say("commentSheets.unread.howTo"),
    });
  } else {
    row = putReading(draft, row, { reading, cells, charts, sections });
  }
  row = putContradictions(draft, row, LAST, diagnosis);
  const when = asOfWords(diagnosis, writtenOn);
  const note = say("commentSheets.causes.note", { when });
  putNote(draft, row, LAST, reading === null ? note : `${maskWords(reading)} ${note}`);
  return draft.finish({
    charts,
    cells,
    print: printed("rootCauses", diagnosis, writtenOn, {
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

interface Made {
  readonly reading: CommentsReading;
  readonly cells: ChartCells;
  readonly charts: ChartPlan[];
  readonly sections: Section[];
}

function putReading(draft: Draft, from: number, made: Made): number {
  const { reading, sections } = made;
  let row = putBase(draft, from, LAST, reading, TILE_COLUMNS);
  if (reading.base.codable === 0) {
    row = putFinding(draft, row, LAST, {
      heading: say(
        `commentSheets.nothing.${reading.base.detractors === 0 ? "titleNone" : "title"}`
      ),
      text: say(`commentSheets.nothing.${reading.base.detractors === 0 ? "howToNone" : "howTo"}`),
    });
    sections.push({ from: 0, to: row });
    return row;
  }
  row = putFigure(draft, row, made);
  sections.push({ from: 0, to: row });
  const table = row;
  row = putTable(draft, row, reading);
  sections.push({ from: table, to: row });
  for (const cause of byFrequency(reading.causes).filter(isPresent)) {
    const top = row;
    row = putCause(draft, row, cause);
    sections.push({ from: top, to: row });
  }
  row = putAlignment(draft, row, reading.alignment, sections);
  return putSeverity(draft, row, reading, sections);
}

function putFigure(draft: Draft, row: number, { reading, cells, charts }: Made): number {
  const causes = byFrequency(reading.causes);
  const rows = causes.length + 2;
  const heading = say("commentSheets.causes.figure");
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, heading, "section");
  draft.height(row + 1, 14);
  const n = countText(reading.base.codable);
  draft.put(
    row + 1,
    FIRST_COLUMN,
    say("commentSheets.causes.figureCaption", { count: reading.base.codable, n }),
    "caption"
  );
  draft.height(row + 2, CHART_ROW, rows);
  draft.height(row + 2 + rows, 12);
  putFirst(draft, row, reading);
  const highest = Math.max(...causes.map(({ interval }) => interval?.high ?? 0));
  const area = { row: row + 2, column: FIRST_COLUMN, rows, columns: CHART_COLUMNS };
  charts.push(
    barsChart(cells, {
      name: heading,
      place: draft.chartPlace(area, CHART_ROW),
      inside: { left: 0.22, top: 0.04, width: 0.58, height: (rows - 1.6) / rows },
      title: say("sheets.charts.share"),
      axis: {
        visible: true,
        minimum: 0,
        maximum: Math.min(1, Math.max(0.1, Math.ceil(highest * 10) / 10)),
        majorUnit: highest > 0.5 ? 0.2 : 0.1,
        numberFormat: "0%",
        gridlines: true,
      },
      bars: causes.map(({ cause, share, interval, comments, certainty }) => ({
        name: say("sheets.charts.group", { name: causeName(cause), n: countText(comments) }),
        figure: comments === 0 ? null : share,
        interval: comments === 0 ? null : interval,
        isSure: comments > 0 && certainty === "confirmed",
        words:
          share === null || interval === null
            ? say("sheets.none")
            : say("commentSheets.intervalOf", {
                share: shareText(share),
                interval: shareInterval(interval),
              }),
      })),
    })
  );
  return row + 3 + rows;
}

/** Right of the figure: what the most frequent cause asks for, and whether complaints are aligned. */
function putFirst(draft: Draft, row: number, { causes, alignment }: CommentsReading): void {
  const [first] = byFrequency(causes).filter(({ comments }) => comments > 0);
  if (first === undefined) return;
  draft.put(row, AT.fix, say("commentSheets.causes.first"), "section");
  const area = (from: number, rows: number) => ({ row: from, column: AT.fix, rows, columns: 2 });
  draft.span(area(row + 2, 5), first.fix, "body");
  draft.span(area(row + 7, 3), alignment.words, "body");
}

function putTable(draft: Draft, row: number, reading: CommentsReading): number {
  draft.height(row, 20);
  draft.put(row, FIRST_COLUMN, say("commentSheets.causes.table.heading"), "section");
  draft.height(row + 1, 14);
  const n = countText(reading.base.codable);
  draft.put(
    row + 1,
    FIRST_COLUMN,
    say("commentSheets.causes.table.caption", { count: reading.base.codable, n }),
    "caption"
  );
  const header = row + 2;
  const rows = byFrequency(reading.causes).map((cause): TableRow => ({
    id: cause.cause,
    cells: [
      causeName(cause.cause),
      say(`causes.meaning.${cause.cause}`),
      cause.share ?? say("sheets.none"),
      cause.interval === null ? say("sheets.none") : shareInterval(cause.interval),
      cause.comments,
      cause.main,
      certaintyCell(cause.certainty),
      cause.fix,
      cause.rules.join(say("sheets.comma")),
    ],
    ...(!isPresent(cause) && { style: "cellMuted" as const }),
  }));
  draft.height(header, LEAST_ROW);
  rows.forEach((line, index) => {
    draft.height(header + 1 + index, heightOf(line));
  });
  draft.table({
    name: "nps_causes",
    row: header,
    column: FIRST_COLUMN,
    columns: causeColumns(),
    rows,
    headerHeight: LEAST_ROW,
    filters: false,
  });
  draft.shareBars(columnArea(header + 1, AT.share, rows.length));
  draft.rule(...certaintyRules(columnArea(header + 1, AT.certainty, rows.length)));
  const end = header + 1 + rows.length;
  draft.height(end, 12);
  return end + 1;
}

const WRAPPED = [AT.cause, AT.meaning, AT.fix, AT.rules] as const;

function heightOf({ cells }: TableRow): number {
  const heights = WRAPPED.map((column) => {
    const cell = cells[column - FIRST_COLUMN];
    const width = (WIDTHS[column] ?? 0) - INDENT;
    return wrappedHeight(typeof cell === "string" ? cell : "", width, STYLES.cellWrap.font.size);
  });
  return Math.max(LEAST_ROW, ...heights);
}
