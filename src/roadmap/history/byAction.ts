import { causeName } from "../../playbook/causeBook";
import { CAUSES_IN_COMMENTS } from "../../playbook/causes";
import { nps } from "../../score/nps";
import type { Interval } from "../../score/interval";
import { say } from "../../wording/say";
import { actionRowId } from "../actions/actionIds";
import { groupScoreName } from "../metrics";
import type { Action, LiveFigure, Metric } from "../roadmap";
import type { ActionStatus, WorkRead } from "../work";
import type { BeforeAfter, Verdict } from "./beforeAfter";
import type { Comparisons } from "./comparisons";
import type { ComplaintChange } from "./complaintChanges";

/** One action's own measure, at the plan's start and now. */
export interface ActionChange {
  /** Of the action on the roadmap. */
  readonly row: string;
  readonly title: string;
  readonly measure: string;
  readonly status: ActionStatus;
  readonly figure: FigureChange;
}

/** A figure against its earlier one, in points or as fractions. */
export interface FigureChange {
  readonly unit: Extract<Metric["unit"], "points" | "share">;
  /** null where nobody knows it. */
  readonly before: Known | null;
  readonly after: Known | null;
  readonly change: { readonly difference: number; readonly interval: Interval } | null;
  readonly p: number | null;
  readonly needed: number | null;
  readonly verdict: Verdict;
  /** Why it cannot be told, in a few words; "" where it can. */
  readonly why: string;
}

interface Known {
  readonly value: number;
  readonly n: number;
}

/**
 * Before and after of each action of the roadmap whose measure is a figure of the runs (rules 151, 157): the score, a
 * group's, the share of detractors, of a cause or of a theme. In the order of the roadmap, at its end those whose finding
 * is gone: a group that has recovered is no finding any more. Empty without a run to compare with.
 * Example: "Find out what goes wrong in South", measured by South's score: −45 then, +3 now, better.
 */
export function changesByAction(
  actions: readonly Action[],
  comparisons: Comparisons,
  work: Pick<WorkRead, "actions" | "deleted">
): ActionChange[] {
  if (comparisons.baseline === null) return [];
  const isDeleted = (row: string): boolean => work.deleted?.has(row) === true;
  const rows = new Set(actions.map(actionRowId));
  const standing = actions.flatMap((action): ActionChange[] => {
    const row = actionRowId(action);
    const { live, name } = action.metric;
    const figure = live === undefined ? null : figureOf(live, comparisons);
    if (figure === null || isDeleted(row)) return [];
    const status = work.actions.get(row)?.status ?? "notStarted";
    return [{ row, title: action.title, measure: name, status, figure }];
  });
  const measures = measuresOf(comparisons);
  const gone = [...work.actions].flatMap(([row, { title, status, added, measure }]) => {
    const live = measure == null || added || rows.has(row) ? null : measures.get(measure);
    const figure = live == null ? null : figureOf(live, comparisons);
    return figure === null || measure == null ? [] : [{ row, title, measure, status, figure }];
  });
  return [...standing, ...gone];
}

/** Figures by the name of their measure, by which a row is known whose action is not planned any more. */
function measuresOf({ groups }: Comparisons): ReadonlyMap<string, LiveFigure | null> {
  const named = new Map<string, LiveFigure | null>([
    [say("roadmap.metric.nps"), { of: "score" }],
    [say("roadmap.metric.detractors"), { of: "detractors" }],
    ...CAUSES_IN_COMMENTS.map(
      (row) =>
        [say("roadmap.metric.cause", { cause: causeName(row) }), { of: "cause", row }] as const
    ),
  ]);
  for (const group of groups) {
    const name = groupScoreName(group);
    // Of two groups with one name nobody can tell which was meant.
    named.set(name, named.has(name) ? null : { of: "group", row: group.id });
  }
  return named;
}

function figureOf(live: LiveFigure, comparisons: Comparisons): FigureChange | null {
  const { overall, groups, detractors, figures } = comparisons;
  switch (live.of) {
    case "score":
      return ofScore(overall);
    case "group":
      return ofScore(groups.find(({ id }) => id === live.row));
    case "detractors":
      return ofShare(detractors);
    case "cause":
    case "theme":
      return ofShare(figures.find(({ id }) => id === live.row));
    default:
      return null;
  }
}

function ofScore(compared: BeforeAfter | null | undefined): FigureChange {
  if (!compared) return notCounted("points");
  const { before, after, change, p, answersNeeded, verdict, why } = compared;
  const known = (base: BeforeAfter["before"]): Known | null => {
    const value = nps(base);
    return value === null ? null : { value, n: base.n };
  };
  return {
    unit: "points",
    before: known(before),
    after: known(after),
    change,
    p,
    needed: answersNeeded,
    verdict,
    why,
  };
}

function ofShare(compared: ComplaintChange | null | undefined): FigureChange {
  if (!compared) return notCounted("share");
  const { before, after, ...rest } = compared;
  const known = ({ count, of }: ComplaintChange["before"]): Known | null =>
    of === 0 ? null : { value: count / of, n: of };
  return { unit: "share", ...rest, before: known(before), after: known(after) };
}

function notCounted(unit: FigureChange["unit"]): FigureChange {
  return {
    unit,
    before: null,
    after: null,
    change: null,
    p: null,
    needed: null,
    verdict: "cannotTell",
    why: say("history.why.notCounted"),
  };
}
