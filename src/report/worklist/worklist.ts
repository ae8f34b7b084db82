import type { Diagnosis } from "../../diagnosis/diagnosis";
import type { Recovery } from "../../roadmap/recovery";
import type { Case, Worklist } from "../../roadmap/worklist/worklist";
import { say } from "../../wording/say";
import type { SheetChoices } from "../choices";
import { Draft } from "../draft";
import { FIRST_COLUMN, FIRST_ROW, printed, putHeader, putNote, subline } from "../header";
import type { SheetPlan } from "../sheetPlan";
import { clockRules, countsFormula } from "./worklistClocks";
import {
  AT,
  LAST_PRINTED,
  WIDTHS,
  WORKLIST_TABLE,
  worklistColumns,
  type WorklistKey,
} from "./worklistColumns";
import { caseRow } from "./worklistRows";
import { worklistNote, worklistTitle } from "./worklistWords";

/** Points: three lines of what a customer wrote, or one where nothing is quoted. */
const WITH_QUOTES = 44;
const WITHOUT_QUOTES = 28;
const LINE_HEIGHT = 18;
const HEADER_HEIGHT = 20;

/**
 * NPS Detractors to answer (rules 109–112, 143, 173): whom to answer in which order, by whom and by when, and what
 * people did about it. Rows are found again by the answer's own code: what was typed stays, and a case that leaves the
 * period stays if somebody typed in it.
 */
export function worklistSheet(
  diagnosis: Diagnosis,
  recovery: Recovery,
  { kinds, writtenOn }: SheetChoices
): SheetPlan {
  const { cases } = recovery.worklist;
  const draft = new Draft({
    kind: "worklist",
    name: say("sheets.name.worklist"),
    tab: "work",
    columns: WIDTHS,
  });
  const unknown = unknownIn(recovery.worklist);
  putHeader(draft, {
    title: worklistTitle(recovery),
    subline: subline(diagnosis, writtenOn),
    lastColumn: LAST_PRINTED,
    kinds,
    hidden: new Set([...unknown].map((key) => AT[key])),
  });
  const header = FIRST_ROW + 1;
  const rows = { first: header + 1, count: cases.length };
  draft.height(FIRST_ROW, LINE_HEIGHT);
  if (rows.count > 0) draft.put(FIRST_ROW, FIRST_COLUMN, countsFormula(rows), "subline");
  draft.height(header, HEADER_HEIGHT);
  if (rows.count > 0) {
    const isQuoted = cases.some(({ quote }) => quote !== null);
    draft.height(rows.first, isQuoted ? WITH_QUOTES : WITHOUT_QUOTES, rows.count);
  }
  draft.table({
    name: WORKLIST_TABLE,
    row: header,
    column: FIRST_COLUMN,
    columns: worklistColumns(recovery.teams, unknown),
    rows: cases.map(caseRow),
    headerHeight: HEADER_HEIGHT,
    gone: "stayIfTyped",
  });
  if (rows.count > 0) draft.rule(...clockRules(rows));
  const note = rows.first + Math.max(1, rows.count) + 1;
  draft.height(note - 1, 8);
  putNote(draft, note, LAST_PRINTED, worklistNote(recovery, diagnosis.comments !== null));
  return draft.finish({
    freeze: { rows: header + 1, columns: AT.customer + 1 },
    print: printed("worklist", diagnosis, writtenOn, {
      area: { row: 0, column: 0, rows: note + 1, columns: LAST_PRINTED + 1 },
      titleRows: { from: header, to: header },
    }),
  });
}

/** What no case tells. The column of customers stays: without them it says which answer a row is. */
function unknownIn({ cases }: Worklist): ReadonlySet<WorklistKey> {
  const nowhere = (key: WorklistKey, isTold: (one: Case) => boolean): WorklistKey[] =>
    cases.some(isTold) ? [] : [key];
  return new Set([
    ...nowhere("account", ({ answer }) => answer.account !== null),
    ...nowhere("value", ({ answer }) => answer.revenue !== null),
    ...nowhere("cause", ({ cause }) => cause !== null),
    ...nowhere("theme", ({ theme }) => theme !== null),
    ...nowhere("quote", ({ quote }) => quote !== null),
  ]);
}
