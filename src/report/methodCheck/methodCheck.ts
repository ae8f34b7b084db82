import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { MethodReading, ResponseByGroup } from "../../diagnosis/methodReading";
import { countText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { columnArea } from "../address";
import type { SheetChoices } from "../choices";
import { certaintyRules, verdictRules } from "../conditionalFormats";
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
import { AT, checkColumns, LAST, responseColumns, WIDTHS } from "./methodCheckColumns";
import { checkRow, orderedChecks, responseRows } from "./methodCheckRows";
import { pageBreaks, type Section } from "../pageBreaks";
import type { SheetPlan, TableRow } from "../sheetPlan";
import { STYLES } from "../styles";
import { putTableSection } from "../tableSection";
import { widthOf, wrappedHeight } from "../textHeight";

const HEADER_HEIGHT = 20;
const LEAST_ROW = 20;
const RESPONSE_ROW = 20;
const NAME = 36;
/** Pixels that an indented cell has less. */
const INDENT = 9;
/** Columns of a check that wrap, by their place in a row. */
const WRAPPED = [AT.name, AT.measured, AT.limit, AT.fix] as const;
const NOTHING: MethodReading = { checks: [], inDoubt: 0, measured: 0, response: [] };

/**
 * NPS Method check (rules 80–88, 1, 161, 189, 201, 205): is the survey itself at fault? The nine checks with what was
 * measured, the limit, the verdict and what to do; who did not answer, by group; what the guides disagree on.
 */
export function methodCheckSheet(
  diagnosis: Diagnosis,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const reading = diagnosis.method ?? NOTHING;
  const draft = new Draft({
    kind: "methodCheck",
    name: say("sheets.name.methodCheck"),
    tab: "finding",
    columns: WIDTHS,
  });
  putHeader(draft, {
    title: methodTitle(reading),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST,
    kinds,
  });
  let row = putChecks(draft, reading, diagnosis.total.groups.n);
  const sections: Section[] = [{ from: 0, to: row }];
  const all = reading.checks.find(({ id }) => id === "responseRate");
  reading.response.forEach((groups, index) => {
    const from = row;
    row = putTableSection(draft, row, {
      name: `nps_response_${index + 1}`,
      heading: responseHeading(groups, all?.share ?? null),
      caption: say("methodCheck.response.caption", {
        share: shareText(all?.share ?? 0, 1),
        n: countText(all?.n ?? 0),
      }),
      columns: responseColumns(),
      rows: responseRows(groups),
      rowHeight: RESPONSE_ROW,
    });
    sections.push({ from, to: row });
  });
  const from = row;
  row = putContradictions(draft, row, LAST, diagnosis);
  putNote(draft, row, LAST, say("methodCheck.note", { when: asOfWords(diagnosis, writtenOn) }));
  sections.push({ from, to: row + 1 });
  return draft.finish({
    freeze: { rows: 0, columns: FIRST_COLUMN + 1 },
    print: printed("methodCheck", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: row + 1, columns: LAST + 1 },
      titleRows: { from: 0, to: 3 },
      breaksBefore: pageBreaks(draft.rowHeights, sections, widthOf(WIDTHS, 0, LAST + 1)),
    }),
  });
}

/** "3 of 7 measured checks put the score in doubt", or how many do not. */
export function methodTitle({ inDoubt, measured }: MethodReading): string {
  if (inDoubt > 0) {
    return say("methodCheck.title.inDoubt", { count: inDoubt, measured });
  }
  return measured > 0
    ? say("methodCheck.title.fine", { count: measured })
    : say("methodCheck.title.none");
}

/** Heading, caption and the table of checks, each row as high as its longest cell. Returns the first free row. */
function putChecks(draft: Draft, reading: MethodReading, n: number): number {
  const { checks, inDoubt, measured } = reading;
  const state = inDoubt > 0 ? "inDoubt" : measured > 0 ? "fine" : "none";
  draft.height(FIRST_ROW, 20);
  draft.put(FIRST_ROW, FIRST_COLUMN, say(`methodCheck.section.${state}`), "section");
  draft.height(FIRST_ROW + 1, 14);
  draft.put(
    FIRST_ROW + 1,
    FIRST_COLUMN,
    say("methodCheck.caption", {
      measured,
      checks: checks.length,
      n: countText(n),
    }),
    "caption"
  );
  const header = FIRST_ROW + 2;
  const first = header + 1;
  const rows = orderedChecks(reading).map(checkRow);
  draft.height(header, HEADER_HEIGHT);
  rows.forEach((line, index) => {
    draft.height(first + index, heightOf(line));
  });
  draft.table({
    name: "nps_method",
    row: header,
    column: FIRST_COLUMN,
    columns: checkColumns(),
    rows,
    headerHeight: HEADER_HEIGHT,
    filters: false,
  });
  draft.rule(
    ...verdictRules(columnArea(first, AT.verdict, Math.max(1, rows.length))),
    ...certaintyRules(columnArea(first, AT.certainty, Math.max(1, rows.length)))
  );
  const end = first + Math.max(1, rows.length);
  draft.height(end, 12);
  return end + 1;
}

function heightOf({ cells }: TableRow): number {
  const heights = WRAPPED.map((column) => {
    const cell = cells[column - FIRST_COLUMN];
    const text = typeof cell === "string" ? cell : "";
    return wrappedHeight(text, (WIDTHS[column] ?? 0) - INDENT, STYLES.cellWrap.font.size);
  });
  return Math.max(LEAST_ROW, ...heights);
}

/** Who is missing for certain: the group whose whole interval lies under the rate of all. */
function responseHeading({ column, rows }: ResponseByGroup, all: number | null): string {
  const [lowest] = rows;
  const name = oneLine(column, NAME);
  if (lowest === undefined || all === null || lowest.interval.high >= all) {
    return say("methodCheck.response.none", { column: name });
  }
  return say("methodCheck.response.under", {
    column: name,
    group: oneLine(lowest.value, NAME),
    rate: shareText(lowest.rate),
  });
}
