import type { LaterAnswers } from "../../diagnosis/answersSince";
import { rowId } from "../../diagnosis/rowId";
import { segmentIds } from "../../diagnosis/segmentIds";
import type { Diagnosis } from "../../diagnosis/diagnosis";
import { holm } from "../../score/adjust";
import { groupsFrom } from "../../score/groups";
import { baselineRun, daysAfter, inOrder, type Days } from "./baselineRun";
import { compareBases, type BeforeAfter, type Windows } from "./beforeAfter";
import type { ClosedLoop } from "../closedLoop/closedLoop";
import type { WorkRead } from "../work";
import { compareComplaints, compareFigures, type ComplaintChange } from "./complaintChanges";
import type { HistoryFigure, HistoryGroup, HistoryRun } from "./history";
import { figuresOfRun } from "./runFigures";

export type { BeforeAfter } from "./beforeAfter";

/** Before and after: the run at the plan's start against this one, overall and by group (rules 151, 152, 157). */
export interface Comparisons {
  /** The run things are compared with; null on the first run, and where that run is this one. */
  readonly baseline: HistoryRun | null;
  /** Where both runs share days: those that only this one scores, whose answers are compared. */
  readonly since: Days | null;
  readonly overall: BeforeAfter | null;
  /** Groups that both runs know, the largest now first. */
  readonly groups: readonly (BeforeAfter & {
    readonly id: string;
    readonly column: string;
    readonly value: string;
  })[];
  /** The share of detractors; null where there is nothing to compare with. */
  readonly detractors: ComplaintChange | null;
  /** Causes and themes that both runs know, as shares of detractors' comments. */
  readonly figures: readonly (ComplaintChange & { readonly id: string })[];
  /** All runs with this one, oldest first, for the sheet NPS History. */
  readonly runs: readonly HistoryRun[];
  readonly runGroups: readonly HistoryGroup[];
  readonly runFigures: readonly HistoryFigure[];
}

/** No run to compare with. */
export const NOTHING_COMPARED: Comparisons = {
  baseline: null,
  since: null,
  overall: null,
  groups: [],
  detractors: null,
  figures: [],
  runs: [],
  runGroups: [],
  runFigures: [],
};

/** More groups of one run would not be read; those with most answers are kept. */
const MOST_GROUPS = 100;

/** What is known of a run beside its diagnosis. */
export interface BesideRun {
  readonly loop?: Pick<ClosedLoop, "lastThirtyDays">;
  /** The answers of the days after the baseline run ({@link daysAfter}); null where the windows share none. */
  readonly later?: LaterAnswers | null;
}

/**
 * This run among the earlier ones, and against the baseline run. Where their windows share days, the answers since then
 * are compared. The same answers scored again are the same run: the day they were first written stands, what is known of
 * the closed loop and of comments follows. Days are Excel serials.
 * Example: without earlier runs nothing is compared, and the history holds this run alone.
 */
export function compareRuns(
  diagnosis: Diagnosis,
  history: WorkRead["history"],
  planStart: number,
  writtenOn: number,
  beside: BesideRun = {}
): Comparisons {
  const fresh = runNow(diagnosis, writtenOn, beside.loop);
  const known = history.runs.find(({ id }) => id === fresh.id);
  const now: HistoryRun = known === undefined ? fresh : sameRunAgain(known, fresh);
  const runs = inOrder([...history.runs.filter(({ id }) => id !== now.id), now]);
  const found = baselineRun(runs, planStart);
  const baseline = found === null || found.id === now.id ? null : found;
  const here: Now = {
    run: now,
    groups: groupsOfRun(diagnosis, now.id),
    figures: figuresOfRun(diagnosis, now.id, history.figures),
    later: beside.later ?? null,
  };
  const isEarlier = ({ run }: { readonly run: string }): boolean => run !== now.id;
  return {
    ...(baseline === null ? NOTHING_COMPARED : against(baseline, here, history, diagnosis)),
    runs,
    runGroups: [...history.groups.filter(isEarlier), ...here.groups],
    runFigures: [...history.figures.filter(isEarlier), ...here.figures],
  };
}

/** Named by its days and counts: the same answers have the same id, which tells no more than they do. */
function runNow(
  { asOf, window: { from, to }, total }: Diagnosis,
  writtenOn: number,
  loop: BesideRun["loop"]
): HistoryRun {
  const { detractors, passives, promoters, n } = total.groups;
  return {
    id: rowId(`run:${[from, to, detractors, passives, promoters].join("/")}`),
    writtenOn,
    asOf,
    from,
    to,
    groups: { detractors, passives, promoters, n },
    answeredInTime: loop?.lastThirtyDays.answeredInTime?.share ?? null,
    resolvedInTime: loop?.lastThirtyDays.resolvedInTime?.share ?? null,
  };
}

function sameRunAgain(known: HistoryRun, fresh: HistoryRun): HistoryRun {
  return {
    ...fresh,
    writtenOn: known.writtenOn,
    answeredInTime: fresh.answeredInTime ?? known.answeredInTime,
    resolvedInTime: fresh.resolvedInTime ?? known.resolvedInTime,
  };
}

function groupsOfRun({ segments }: Diagnosis, run: string): HistoryGroup[] {
  const all = segments.flatMap((column) => column.segments);
  const ids = segmentIds(all);
  return all
    .map(({ column, value, groups }, index): HistoryGroup => {
      const { detractors, passives, promoters, n } = groups;
      const counts = { detractors, passives, promoters, n };
      return { run, id: ids[index] ?? "", column, value, groups: counts };
    })
    .sort((a, b) => b.groups.n - a.groups.n)
    .slice(0, MOST_GROUPS);
}

/** This run. */
interface Now {
  readonly run: HistoryRun;
  readonly groups: readonly HistoryGroup[];
  readonly figures: readonly HistoryFigure[];
  readonly later: LaterAnswers | null;
}

function against(
  baseline: HistoryRun,
  now: Now,
  before: WorkRead["history"],
  { context: { breaks, assumptions } }: Diagnosis
): Omit<Comparisons, "runs" | "runGroups" | "runFigures"> {
  const since = daysAfter(baseline, now.run);
  const isSince = since !== null && now.later?.from === since.from && now.later.to === since.to;
  const later = isSince ? now.later : null;
  const windows: Windows = { before: baseline, after: now.run, breaks };
  const answers: Windows = { ...windows, since: later === null ? null : since };
  const same = assumptions.baselineSame;
  const groupsNow = later === null ? now.groups : groupsSince(now.groups, later);
  const pairs = pairsOf(groupsNow, earlierOf(before.groups, baseline));
  const compared = pairs.map(([was, { groups }]) =>
    compareBases(was.groups, groups, answers, same)
  );
  // One test a group: what chance does among many is adjusted for (Holm).
  const adjusted = holm(compared.map(({ change }) => change?.p ?? NaN));
  const whole = later?.total ?? now.run.groups;
  return {
    baseline,
    since: answers.since ?? null,
    overall: compareBases(baseline.groups, whole, answers, same),
    groups: pairs.map(([was, { id, column, value, groups }], index) => ({
      id,
      column,
      value,
      ...compareBases(was.groups, groups, answers, same, adjusted[index]),
    })),
    detractors: compareComplaints(
      { count: baseline.groups.detractors, of: baseline.groups.n },
      { count: whole.detractors, of: whole.n },
      answers,
      same
    ),
    // What comments say is known of each run's own days only.
    figures: compareFigures(
      pairsOf(now.figures, earlierOf(before.figures, baseline)),
      windows,
      same
    ),
  };
}

function earlierOf<Of extends { readonly run: string }>(
  all: readonly Of[],
  { id }: HistoryRun
): readonly Of[] {
  return all.filter(({ run }) => run === id);
}

/** What both runs know: before and now, in this run's order. */
function pairsOf<Of extends { readonly id: string }>(
  now: readonly Of[],
  before: readonly Of[]
): (readonly [was: Of, is: Of])[] {
  const known = new Map(before.map((each) => [each.id, each]));
  return now.flatMap((each) => {
    const was = known.get(each.id);
    return was === undefined ? [] : [[was, each] as const];
  });
}

const NOBODY = groupsFrom(0, 0, 0);

/** A group of which too few have answered since is there, with nobody in it. */
function groupsSince(groups: readonly HistoryGroup[], later: LaterAnswers): HistoryGroup[] {
  const keyOf = ({ column, value }: Pick<HistoryGroup, "column" | "value">): string =>
    JSON.stringify([column, value]);
  const since = new Map(later.groups.map((group) => [keyOf(group), group.groups]));
  return groups.map((group) => ({ ...group, groups: since.get(keyOf(group)) ?? NOBODY }));
}
