import type { Diagnosis } from "../diagnosis/diagnosis";
import { headline } from "../diagnosis/headline";
import type { Roadmap } from "../roadmap/roadmap";
import { say } from "../wording/say";
import type { SheetChoices } from "./choices";
import { Draft } from "./draft";
import { FIRST_COLUMN, printed, putHeader, putNote, subline } from "./header";
import { liveFormulas } from "./liveFormulas";
import { liveNote } from "./segmentWords";
import type { SheetKind, SheetPlan, TablePlan } from "./sheetPlan";
import { putActions } from "./summaryActions";
import { putFigures } from "./summaryFigures";
import { putTiles } from "./summaryTiles";
import { putVerdict } from "./summaryVerdict";

/** Twelve columns of 78 px: one page across, on screen and on paper. */
const COLUMNS = 12;
const COLUMN = 78;
const MARGIN = 16;

/**
 * NPS Summary: the verdict, what it rests on, what to do first; one page. The tables of the segments sheet are
 * what its figures of groups refer to, where that sheet is written too.
 */
export function summarySheet(
  diagnosis: Diagnosis,
  roadmap: Roadmap,
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
  const end = putActions(draft, roadmap, figures.end);

  draft.height(end, 8);
  putLinks(draft, end + 1, kinds);
  const note = [say("sheets.summary.note"), liveNote(diagnosis, live, writtenOn)].join(" ");
  putNote(draft, end + 2, COLUMNS, note);
  return draft.finish({
    charts: figures.charts,
    cells: figures.cells,
    print: printed("summary", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: end + 3, columns: COLUMNS + 1 },
      fitTall: 1,
    }),
  });
}

/** To the sheets that hold the details. */
function putLinks(draft: Draft, row: number, kinds: readonly SheetKind[]): void {
  draft.height(row, 16);
  const others = (["benchmarks", "segments", "roadmap"] as const).filter((kind) =>
    kinds.includes(kind)
  );
  others.forEach((kind, index) => {
    draft.link(row, FIRST_COLUMN + index * 2, kind, say(`sheets.name.${kind}`));
  });
}
