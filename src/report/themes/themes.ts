import type { CommentsReading, ThemeReading } from "../../diagnosis/commentsReading";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { countText, pointsText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { columnArea } from "../address";
import { ChartCells } from "../charts/chartCells";
import type { ChartPlan } from "../chartPlan";
import type { SheetChoices } from "../choices";
import { putBase, putFinding } from "../comments/commentsBase";
import { putLines, quoteLines } from "../comments/commentsQuotes";
import { commentsOf, maskWords } from "../comments/commentsWords";
import { certaintyRules } from "../conditionalFormats";
import { putContradictions } from "../contradictionLines";
import { Draft } from "../draft";
import {
  asOfWords,
  FIRST_COLUMN,
  FIRST_ROW,
  oneLine,
  printed,
  putHeader,
  putNote,
  subline,
} from "../header";
import { pageBreaks, withEnd, type Section } from "../pageBreaks";
import { FEWEST_COMMENTS } from "../rootCauses/rootCausesWords";
import type { SheetPlan, TableRow } from "../sheetPlan";
import { STYLES } from "../styles";
import { widthOf, wrappedHeight } from "../textHeight";
import { AT, LAST, themeColumns, WIDTHS } from "./themesColumns";
import { putImpacts } from "./themesFigure";
import { putPeriods } from "./themesPeriods";
import { themeRow } from "./themesRows";

/** Rule 97: five are listed with what customers wrote. */
const QUOTED = 5;
const NAME = 48;
const LEAST_ROW = 20;
const INDENT = 9;
const TILE_COLUMNS = [AT.theme, AT.phrases, AT.comments, AT.interval, AT.impactInterval, AT.trend];
/** Where the names of all themes stand, for the list on the sheet of comments. */
export const THEMES_TABLE = "nps_themes";

/**
 * NPS Themes (rules 77, 96–98, 169): recurring complaints in the customers' own words, what each costs the score, where
 * and when it is named, and what customers wrote.
 */
export function themesSheet(diagnosis: Diagnosis, { kinds, writtenOn }: SheetChoices): SheetPlan {
  const reading = commentsOf(diagnosis);
  const draft = new Draft({
    kind: "themes",
    name: say("sheets.name.themes"),
    tab: "finding",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: reading === null ? say("commentSheets.unread.title") : themesTitle(reading),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST,
    kinds,
  });
  const sections: Section[] = [];
  const cells = new ChartCells("themes");
  const charts: ChartPlan[] = [];
  let row = FIRST_ROW;
  if (reading === null) {
    row = putFinding(draft, row, LAST, {
      heading: say("commentSheets.unread.section"),
      text: say("commentSheets.unread.howTo"),
    });
  } else {
    row = putBase(draft, row, LAST, reading, TILE_COLUMNS);
    const enough = diagnosis.context.assumptions.reportableFrom;
    row = putReading(draft, row, { reading, cells, charts, sections, enough });
  }
  row = putContradictions(draft, row, LAST, diagnosis);
  const note = say("commentSheets.themes.note", { when: asOfWords(diagnosis, writtenOn) });
  putNote(draft, row, LAST, reading === null ? note : `${maskWords(reading)} ${note}`);
  return draft.finish({
    charts,
    cells,
    freeze: { rows: 0, columns: FIRST_COLUMN + 1 },
    print: printed("themes", diagnosis, writtenOn, {
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

/** "Parking costs 4 points: 18% of detractors' comments name it". */
function themesTitle({ base, themes }: CommentsReading): string {
  if (base.codable === 0) {
    return say(`commentSheets.nothing.${base.detractors === 0 ? "titleNone" : "title"}`);
  }
  const [first] = themes;
  if (first === undefined) return say("commentSheets.themes.title.none", { count: base.codable });
  const words = { theme: capital(oneLine(first.name, NAME)), share: shareText(first.share) };
  if (base.codable < FEWEST_COMMENTS) {
    return say("commentSheets.themes.title.few", {
      theme: words.theme,
      part: countText(first.comments),
      whole: countText(base.codable),
    });
  }
  // Where the interval holds 0, what it costs is not known, and the title names the share alone.
  return first.impact !== null && first.impactInterval !== null && first.impactInterval.low > 0
    ? say("commentSheets.themes.title.costs", { ...words, points: pointsText(first.impact) })
    : say("commentSheets.themes.title.named", words);
}

interface Made {
  readonly reading: CommentsReading;
  readonly cells: ChartCells;
  readonly charts: ChartPlan[];
  readonly sections: Section[];
  /** Comments from which on a period's share is more than a hint. */
  readonly enough: number;
}

function putReading(
  draft: Draft,
  from: number,
  { reading, cells, charts, sections, enough }: Made
): number {
  const { themes, base } = reading;
  if (themes.length === 0) {
    const isRead = base.codable > 0;
    const row = putFinding(draft, from, LAST, {
      heading: isRead
        ? say("commentSheets.themes.section.none")
        : say(`commentSheets.nothing.${base.detractors === 0 ? "titleNone" : "title"}`),
      text: say(
        isRead
          ? "commentSheets.themes.section.noneHowTo"
          : `commentSheets.nothing.${base.detractors === 0 ? "howToNone" : "howTo"}`
      ),
    });
    sections.push({ from: 0, to: row });
    return row;
  }
  let row = from;
  const put = (part: (row: number) => number, first = false): void => {
    const top = first ? 0 : row;
    row = part(row);
    if (row > top) sections.push({ from: top, to: row });
  };
  put((at) => putImpacts(draft, at, { themes, cells, charts }), true);
  put((at) => putTable(draft, at, reading));
  for (const theme of themes.slice(0, QUOTED)) put((at) => putQuotes(draft, at, theme));
  put((at) => putPeriods(draft, at, themes, enough));
  return row;
}

function putTable(draft: Draft, row: number, { themes, base }: CommentsReading): number {
  draft.height(row, 20);
  const heading = say("commentSheets.themes.table.heading", { count: themes.length });
  draft.put(row, FIRST_COLUMN, heading, "section");
  draft.height(row + 1, 14);
  const caption = say("commentSheets.themes.table.caption", { n: countText(base.codable) });
  draft.put(row + 1, FIRST_COLUMN, caption, "caption");
  const header = row + 2;
  const rows = themes.map(themeRow);
  draft.height(header, LEAST_ROW);
  rows.forEach((line, index) => {
    draft.height(header + 1 + index, heightOf(line));
  });
  draft.table({
    name: THEMES_TABLE,
    row: header,
    column: FIRST_COLUMN,
    columns: themeColumns(),
    rows,
    headerHeight: LEAST_ROW,
    filters: false,
  });
  draft.shareBars(columnArea(header + 1, AT.share, rows.length));
  draft.rule(...certaintyRules(columnArea(header + 1, AT.persistent, rows.length)));
  const end = header + 1 + rows.length;
  draft.height(end, 12);
  return end + 1;
}

const WRAPPED = [AT.theme, AT.phrases, AT.cause, AT.trend, AT.where] as const;

function heightOf({ cells }: TableRow): number {
  const heights = WRAPPED.map((column) => {
    const cell = cells[column - FIRST_COLUMN];
    const width = (WIDTHS[column] ?? 0) - INDENT;
    return wrappedHeight(typeof cell === "string" ? cell : "", width, STYLES.cellWrap.font.size);
  });
  return Math.max(LEAST_ROW, ...heights);
}

/** What customers wrote of one theme. */
function putQuotes(draft: Draft, row: number, theme: ThemeReading): number {
  if (theme.quotes.length === 0) return row;
  const words = { theme: capital(oneLine(theme.name, NAME)), count: theme.comments };
  draft.height(row, 20);
  draft.put(
    row,
    FIRST_COLUMN,
    theme.cause === null
      ? say("commentSheets.themes.quotes.heading", words)
      : say("commentSheets.themes.quotes.headingCause", {
          ...words,
          cause: say(`causes.inSentence.${theme.cause}`),
        }),
    "section"
  );
  const end = putLines(draft, row + 1, AT.persistent, quoteLines(theme.quotes));
  draft.height(end, 12);
  return end + 1;
}

/** Customers' words at the beginning of a sentence. */
function capital(text: string): string {
  const [first = "", ...rest] = Array.from(text);
  return first.toUpperCase() + rest.join("");
}
