import type { Action, Roadmap } from "../roadmap/roadmap";
import { say } from "../wording/say";
import type { Draft } from "./draft";
import { FIRST_COLUMN } from "./header";

/** Columns of the sheet, with how many of the grid's columns each takes. */
const ACTION = { column: 1, columns: 4 };
const BECAUSE = { column: 5, columns: 4 };
const OWNER = { column: 9, columns: 2 };
const DUE = 11;
const PHASE = 12;

/** So many of each phase: what starts now, and that it goes on. */
const SHOWN: Readonly<Record<Action["phase"], number>> = { 1: 2, 2: 1, 3: 1 };

/** The first actions of the roadmap, under a gap. Returns the first free row. */
export function putActions(draft: Draft, roadmap: Roadmap, gap: number): number {
  const shown = firstActions(roadmap);
  draft.height(gap, 8);
  draft.height(gap + 1, 20);
  draft.put(
    gap + 1,
    FIRST_COLUMN,
    say("sheets.summary.start", { shown: shown.length, count: roadmap.actions.length }),
    "section"
  );
  const head = gap + 2;
  draft.height(head, 18);
  draft.fill({ row: head, rows: 1, ...ACTION }, "head", say("sheets.roadmap.head.action"));
  draft.fill({ row: head, rows: 1, ...BECAUSE }, "head", say("sheets.roadmap.head.because"));
  draft.fill({ row: head, rows: 1, ...OWNER }, "head", say("sheets.roadmap.head.owner"));
  draft.put(head, DUE, say("sheets.roadmap.head.due"), "head");
  draft.put(head, PHASE, say("sheets.roadmap.head.phase"), "headCenter");
  shown.forEach((action, index) => {
    const row = head + 1 + index;
    draft.span({ row, rows: 1, ...ACTION }, action.title, "cellWrap");
    draft.span({ row, rows: 1, ...BECAUSE }, action.because, "cellWrapMuted");
    draft.span({ row, rows: 1, ...OWNER }, action.owner, "cell");
    draft.put(row, DUE, action.due, "cellDate");
    draft.put(row, PHASE, action.phase, "cellCenterStrong");
    // Two lines where one would be cut: a cell of four columns holds about 55 characters of 10 pt.
    draft.height(row, action.title.length > 52 || action.because.length > 52 ? 30 : 20);
  });
  return head + 1 + shown.length;
}

/** The actions that start first, in every phase. */
function firstActions({ actions }: Roadmap): Action[] {
  return ([1, 2, 3] as const).flatMap((phase) =>
    actions
      .filter((action) => action.phase === phase)
      .sort((a, b) => a.start - b.start || a.due - b.due)
      .slice(0, SHOWN[phase])
  );
}
