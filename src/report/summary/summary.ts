import { contradictionsOn } from "../../diagnosis/contradictions";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { headline } from "../../diagnosis/headline";
import type { Recovery } from "../../roadmap/recovery";
import { say } from "../../wording/say";
import type { SheetChoices } from "../choices";
import { Draft } from "../draft";
import { FIRST_COLUMN, printed, putHeader, putNote, subline } from "../header";
import { liveFormulas } from "../liveFormulas";
import { liveNote } from "../segments/segmentWords";
import { SHEET_KINDS, type SheetKind, type SheetPlan, type TablePlan } from "../sheetPlan";
import { putActions } from "./summaryActions";
import { putFigures } from "./summaryFigures";
import { putTiles } from "./summaryTiles";
import { putVerdict } from "./summaryVerdict";

/** Twelve columns of 78 px: one page across, on screen and on paper. */
const COLUMNS = 12;
const COLUMN = 78;
const MARGIN = 16;
/** One page: further ones stand on the sheets of what they are about. */
const MOST_CONTRADICTIONS = 1;
/** A link takes two columns. */
const LINK_COLUMNS = 2;
const LINKS_IN_LINE = COLUMNS / LINK_COLUMNS;

/**
 * NPS Summary (rules 6–8, 11, 35–38, 45, 164): the verdict, what it rests on, what to do first; one page. The tables of
 * the segments sheet are what its figures of groups refer to, where that sheet is written too.
 */
export function summarySheet(
  diagnosis: Diagnosis,
  recovery: Recovery,
  { kinds, writtenOn }: SheetChoices,
  segmentTables: readonly TablePlan[] = []
): SheetPlan {
  const draft = new Draft({
    kind: "summary",
    name: say("sheets.name.summary"),
    tab: "finding",
    columns: [MARGIN, ...Array.from({ length: COLUMNS }, () => COLUMN)],
  });
  const live = liveFormulas(diagnosis);
  putHeader(draft, {
    title: headline(diagnosis),
    subline: subline(diagnosis, writtenOn),
    lastColumn: COLUMNS,
    kinds,
  });
  putVerdict(draft, diagnosis, live !== null, writtenOn);
  putTiles(draft, diagnosis, live);
  const figures = putFigures(draft, diagnosis, live, { kinds, segmentTables });
  const end = putActions(draft, recovery, figures.end);

  draft.height(end, 8);
  putMethod(draft, end + 1, diagnosis);
  const last = putLinks(draft, end + 2, kinds);
  const note = [
    ...contradictionsOn("summary", diagnosis)
      .slice(0, MOST_CONTRADICTIONS)
      .map(({ words }) => words),
    say("sheets.summary.note"),
    liveNote(diagnosis, live, writtenOn),
  ].join(" ");
  putNote(draft, last, COLUMNS, note);
  return draft.finish({
    charts: figures.charts,
    cells: figures.cells,
    print: printed("summary", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: last + 1, columns: COLUMNS + 1 },
      fitTall: 1,
    }),
  });
}

/** Whether the survey itself is at fault (rules 80–88), in one line; the sheet *Method check* says more. */
function putMethod(draft: Draft, row: number, { method }: Diagnosis): void {
  draft.height(row, 18);
  const { inDoubt, measured } = method;
  const words =
    measured === 0
      ? say("sheets.summary.method.none")
      : inDoubt === 0
        ? say("sheets.summary.method.fine", { count: measured })
        : say("sheets.summary.method.inDoubt", { count: inDoubt, measured });
  draft.span({ row, column: FIRST_COLUMN, rows: 1, columns: COLUMNS }, words, "paragraph");
}

/** To all other sheets that are written with this one, in the order of the tabs. Returns the first free row. */
function putLinks(draft: Draft, row: number, kinds: readonly SheetKind[]): number {
  const others = SHEET_KINDS.filter((kind) => kind !== "summary" && kinds.includes(kind));
  const lines = Math.ceil(others.length / LINKS_IN_LINE);
  if (lines > 0) draft.height(row, 14, lines);
  others.forEach((kind, index) => {
    const line = Math.floor(index / LINKS_IN_LINE);
    const column = FIRST_COLUMN + (index % LINKS_IN_LINE) * LINK_COLUMNS;
    draft.link(row + line, column, kind, say(`sheets.name.${kind}`));
  });
  return row + lines;
}
