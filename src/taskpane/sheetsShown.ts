import type { SheetKind } from "../report/sheetPlan";
import { runChanges } from "../roadmap/history/runChanges";
import { countText } from "../wording/figures";
import { say } from "../wording/say";
import type { PaneState } from "./model";

/** As the tabs are coloured: what was found, what is to be done, what is handed on, what it rests on. */
export const SHEET_GROUPS = ["findings", "work", "people", "records"] as const;
export type SheetGroupName = (typeof SHEET_GROUPS)[number];

export const GROUP_OF: Readonly<Record<SheetKind, SheetGroupName>> = {
  summary: "findings",
  benchmarks: "findings",
  trend: "findings",
  segments: "findings",
  heatMap: "findings",
  detractors: "findings",
  rootCauses: "findings",
  themes: "findings",
  comments: "work",
  methodCheck: "findings",
  targets: "work",
  roadmap: "work",
  brief: "people",
  cost: "work",
  priorities: "work",
  strategies: "work",
  gates: "work",
  worklist: "work",
  closedLoop: "work",
  lists: "work",
  monthlyReport: "people",
  workshop: "people",
  training: "people",
  surveyDesign: "people",
  customerMessage: "people",
  history: "records",
  settings: "records",
  dataQuality: "records",
};

/** What writing a sheet does: makes it, or updates it, with what it keeps and how many rows it adds or marks. */
export function aboutSheet(
  kind: SheetKind,
  { write, plan }: Pick<PaneState, "write" | "plan">
): string {
  const there = write.own?.find((sheet) => sheet.kind === kind);
  if (there === undefined) return say(`pane.write.about.${kind}`);
  const keeps = say("pane.write.keeps", { count: there.edits, edits: countText(there.edits) });
  return [
    say("pane.write.updates", { name: there.name }),
    ...(there.edits === 0 ? [] : [keeps]),
    ...rowsChanged(kind, plan),
  ].join(say("sheets.comma"));
}

function rowsChanged(kind: SheetKind, { planned }: PaneState["plan"]): readonly string[] {
  if (planned === null) return [];
  const { actions, cases } = runChanges(planned.roadmap);
  if (kind === "roadmap" && actions !== null) {
    const [added, gone] = [actions.added.length, actions.gone.length];
    return [
      added + gone === 0 ? say("pane.changes.none") : say("pane.changes.actions", { added, gone }),
    ];
  }
  if (kind === "worklist" && cases !== null) {
    const { added, left } = cases;
    return [
      added + left === 0 ? say("pane.changes.none") : say("pane.changes.cases", { added, left }),
    ];
  }
  return [];
}

/** More names than a person reads before pressing a button. */
const MOST_NAMED = 3;

/** The actions that writing the roadmap adds, and those that it marks as no longer found, by name. */
export function actionsNamed(
  kind: SheetKind,
  { write, plan: { planned } }: Pick<PaneState, "write" | "plan">
): readonly string[] {
  const isThere = write.own?.some((sheet) => sheet.kind === kind) === true;
  if (kind !== "roadmap" || !isThere || planned === null) return [];
  const { actions } = runChanges(planned.roadmap);
  if (actions === null) return [];
  const { added, gone } = actions;
  return [
    ...(added.length === 0 ? [] : [say("pane.changes.addedSome", { titles: some(added) })]),
    ...(gone.length === 0 ? [] : [say("pane.changes.goneSome", { titles: some(gone) })]),
  ];
}

function some(titles: readonly string[]): string {
  const named = titles.slice(0, MOST_NAMED).join(say("pane.changes.next"));
  const count = titles.length - MOST_NAMED;
  return count > 0 ? say("pane.changes.more", { titles: named, count }) : named;
}
