import { actionCounts, actionsSoFar, type ActionSoFar } from "../../roadmap/actions/actionsSoFar";
import type { Recovery } from "../../roadmap/recovery";
import type { Action } from "../../roadmap/roadmap";
import { say } from "../../wording/say";
import type { Draft } from "../draft";
import { FIRST_COLUMN } from "../header";

/** Columns of the sheet, with how many of the grid's columns each takes. */
const ACTION = { column: 1, columns: 4 };
const BECAUSE = { column: 5, columns: 4 };
const OWNER = { column: 9, columns: 2 };
const DUE = 11;
const PHASE = 12;

const SHOWN = 4;

/** What to start now, under a gap. Returns the first free row. */
export function putActions(draft: Draft, recovery: Recovery, gap: number): number {
  const shown = startNow(recovery);
  draft.height(gap, 8);
  draft.height(gap + 1, 20);
  const count = actionCounts(recovery).total;
  const heading =
    shown.length === 0
      ? say("sheets.summary.startNone")
      : say("sheets.summary.start", { shown: shown.length, count });
  draft.put(gap + 1, FIRST_COLUMN, heading, "section");
  if (shown.length === 0) return gap + 2;
  const head = gap + 2;
  draft.height(head, 18);
  draft.fill({ row: head, rows: 1, ...ACTION }, "head", say("sheets.roadmap.head.action"));
  draft.fill({ row: head, rows: 1, ...BECAUSE }, "head", say("sheets.roadmap.head.because"));
  draft.fill({ row: head, rows: 1, ...OWNER }, "head", say("sheets.roadmap.head.owner"));
  draft.put(head, DUE, say("sheets.roadmap.head.due"), "head");
  draft.put(head, PHASE, say("sheets.roadmap.head.phase"), "headCenter");
  shown.forEach(({ action, owner, due }, index) => {
    const row = head + 1 + index;
    draft.span({ row, rows: 1, ...ACTION }, action.title, "cellWrap");
    draft.span({ row, rows: 1, ...BECAUSE }, action.because, "cellWrapMuted");
    draft.span({ row, rows: 1, ...OWNER }, owner, "cell");
    draft.put(row, DUE, due, "cellDate");
    draft.put(row, PHASE, action.phase, "cellCenterStrong");
    // Two lines where one would be cut: a cell of four columns holds about 55 characters of 10 pt.
    draft.height(row, action.title.length > 52 || action.because.length > 52 ? 30 : 20);
  });
  return head + 1 + shown.length;
}

type Planned = ActionSoFar & { readonly action: Action };

/**
 * Actions of open phases (rule 160) that are not done: what was found here before what the guide asks of everybody, so
 * that the list agrees with the priority above it (rule 37); the most impactful first. A stable sort: then by their days.
 */
function startNow(recovery: Recovery): Planned[] {
  return actionsSoFar(recovery)
    .filter((one): one is Planned => one.action !== null && one.status !== "done")
    .filter(({ action }) => recovery.phases[action.phase - 1]?.open === true)
    .sort(
      ({ action: a }, { action: b }) =>
        Number(isFound(b)) - Number(isFound(a)) || b.impact - a.impact
    )
    .slice(0, SHOWN);
}

/** Neither one of the guide's 18 tasks nor a report. */
function isFound({ id }: Action): boolean {
  return !id.startsWith("task:") && !id.startsWith("report:");
}
