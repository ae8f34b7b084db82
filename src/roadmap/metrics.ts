import type { Diagnosis, SegmentReading } from "../diagnosis/diagnosis";
import { segmentRowId } from "../diagnosis/segmentIds";
import { nameInSentence } from "../diagnosis/segmentName";
import { nps } from "../score/nps";
import { say } from "../wording/say";
import { ANSWERED_GOAL, type ClosedLoop, type LoopFigures } from "./closedLoop/closedLoop";
import type { Comparisons } from "./history/comparisons";
import type { Issue } from "./priorities/priorities";
import type { LiveFigure, Metric } from "./roadmap";
import type { ActionWork } from "./work";

/** Rule 152 asks for five points in the groups fixed; what rules 57 and 159 ask for may be edited. */
export const GROUP_GAIN = 5;
const SHORT_NAME = 18;

type MetricName = keyof typeof import("../wording/en/roadmap").roadmap.metric;
type CountName = Exclude<MetricName, "nps" | "latestQuarter" | "groupNps" | "detractors" | "cause">;

/** A figure of which a part is known; the current one is the baseline of a plan that only begins. */
interface Known {
  readonly target?: number | null;
  readonly current?: number | null;
  readonly live?: LiveFigure;
}

/** Something people count, as far as anything tells it. */
export function counted(name: CountName, target: number | null, known: Known = {}): Metric {
  return metric(say(`roadmap.metric.${name}`), "count", { target, ...known });
}

/** Something that is done once: its own status tells. */
export function once(name: CountName): Metric {
  return counted(name, 1, { live: { of: "done" } });
}

/** A share that nothing in the answers tells. */
export function unmeasuredShare(name: CountName, target: number | null = null): Metric {
  return metric(say(`roadmap.metric.${name}`), "share", { target });
}

/** Detractors answered within 24 hours, of all that are known (rule 141). */
export function answered({ all }: Pick<ClosedLoop, "all">): Metric {
  return metric(say("roadmap.metric.answered"), "share", {
    target: ANSWERED_GOAL,
    current: all.answeredInTime?.share ?? null,
    live: { of: "answered", from: null },
  });
}

/** The same of the last 30 days, as the first gate asks for it (rule 145). */
export function answeredLately({
  lastThirtyDays,
  recentFrom,
}: Pick<ClosedLoop, "lastThirtyDays" | "recentFrom">): Metric {
  return metric(say("roadmap.metric.answeredLately"), "share", {
    target: ANSWERED_GOAL,
    current: lastThirtyDays.answeredInTime?.share ?? null,
    live: { of: "answered", from: recentFrom },
  });
}

/** Detractors somebody answered, in time or not, of those that may be contacted; the goal is gate 1's (rule 145). */
export function handled({ all }: Pick<ClosedLoop, "all">): Metric {
  return metric(say("roadmap.metric.handled"), "share", {
    target: ANSWERED_GOAL,
    current: all.handledAtAll?.share ?? null,
    live: { of: "handled" },
  });
}

/** Recovered ÷ asked again (rule 115). */
export function recovered({ recovered: found }: Pick<LoopFigures, "recovered">): Metric {
  return metric(say("roadmap.metric.recovered"), "share", {
    current: found?.share ?? null,
    live: { of: "recovered" },
  });
}

/** The overall score, ten points up. */
export function overallScore({ total, context }: Pick<Diagnosis, "total" | "context">): Metric {
  return metric(say("roadmap.metric.nps"), "points", {
    current: total.nps,
    target: gained(total.nps, context.assumptions.phaseGainLow),
    live: { of: "score" },
  });
}

/** A score that must not fall further. */
export function heldScore(nps: number): Metric {
  return metric(say("roadmap.metric.latestQuarter"), "points", { current: nps, target: nps });
}

/** A group's score, five points up. */
export function groupScore(
  segment: SegmentReading,
  { ranking }: Pick<Diagnosis, "ranking">
): Metric {
  const row = segmentRowId(ranking, segment);
  return metric(groupScoreName(segment), "points", {
    current: segment.nps,
    target: gained(segment.nps, GROUP_GAIN),
    ...(row !== undefined && { live: { of: "group", row } }),
  });
}

/** "NPS, South": by this name it is known again on the roadmap. */
export function groupScoreName({ value }: Pick<SegmentReading, "value">): string {
  return say("roadmap.metric.groupNps", { value: nameInSentence(value, SHORT_NAME) });
}

/** The share of detractors, under 20 %; where it is better already, it is to stay so. */
export function detractorShare({
  detractors,
  context,
}: Pick<Diagnosis, "detractors" | "context">): Metric {
  const goal = { targetOfBaseline: 1, targetAtMost: context.assumptions.detractorsTarget / 100 };
  const live = { of: "detractors" } as const;
  return lowered(say("roadmap.metric.detractors"), detractors.share, goal, live);
}

/**
 * The share of detractors' comments that show a cause, under the smallest share that counts (ours, editable), and half
 * of what it was at least: from 10.02 to 10 % would show nothing.
 */
export function causeShare(
  cause: { readonly cause: string; readonly share: number; readonly name: string },
  { context }: Pick<Diagnosis, "context">
): Metric {
  const goal = {
    targetOfBaseline: HALF,
    targetAtMost: context.assumptions.causePresent / 100,
  };
  const live = { of: "cause", row: cause.cause } as const;
  return lowered(say("roadmap.metric.cause", { cause: cause.name }), cause.share, goal, live);
}

/** Our default, editable in the cell: a fix shows when its issue is named half as often. */
const HALF = 0.5;

/** How many of those detractors whose reason is known name an issue; of a group there is nothing but that it was told. */
export function issueShare({ kind, share, evidence }: Issue): Metric {
  if (kind === "group") return once("fixDone");
  const { sheet, row } = evidence;
  const live = sheet === "themes" && row !== undefined ? ({ of: "theme", row } as const) : null;
  return lowered(say("roadmap.metric.named"), share, { targetOfBaseline: HALF }, live);
}

/** The share of rows that can be scored. */
export function usableRows({ quality }: Pick<Diagnosis, "quality">): Metric {
  const current = quality.rows > 0 ? quality.usable / quality.rows : null;
  return metric(say("roadmap.metric.usableRows"), "share", { current });
}

/** A share that is to become smaller, live where its sheet is known. */
function lowered(
  name: string,
  share: number,
  goal: Pick<Metric, "targetOfBaseline" | "targetAtMost">,
  live: LiveFigure | null
): Metric {
  const found = metric(name, "share", { current: share, ...(live !== null && { live }) });
  return { ...found, ...goal, target: partOf(goal, share) };
}

/** null where the target is no part of the baseline. */
function partOf(
  { targetOfBaseline, targetAtMost = Infinity }: Pick<Metric, "targetOfBaseline" | "targetAtMost">,
  baseline: number
): number | null {
  return targetOfBaseline === undefined
    ? null
    : Math.min(targetAtMost, targetOfBaseline * baseline);
}

/** At the start the current figure is the baseline; see {@link keptBaseline}. */
function metric(
  name: string,
  unit: Metric["unit"],
  { target = null, current = null, live }: Known
): Metric {
  return { name, unit, baseline: current, target, current, ...(live !== undefined && { live }) };
}

/**
 * The metric with the baseline an earlier run wrote at day 0: it stays, whatever the figure does, and the goal is as far
 * from it as it was. What no row had then begins at what the history holds of that day; what was not measured then
 * either, or was a figure of something else, has its first figure for a baseline.
 */
export function keptBaseline(
  found: Metric,
  written: Pick<ActionWork, "baseline" | "measure"> | undefined,
  comparisons: DayZero
): Metric {
  const { baseline: before = null, measure = null } = written ?? {};
  const isSame = measure === null || measure === found.name;
  const baseline = before !== null && isSame ? before : onDayZero(found, comparisons);
  if (baseline === null) return found;
  const part = partOf(found, baseline);
  if (part !== null) return { ...found, baseline, target: part };
  if (found.unit !== "points") return { ...found, baseline };
  const gain = found.target === null ? null : found.target - (found.baseline ?? baseline);
  return { ...found, baseline, target: gain === null ? null : gained(baseline, gain) };
}

type DayZero = Pick<Comparisons, "baseline" | "groups" | "figures">;

/** What the counts of the run at the plan's start give; null where they do not tell, or that run is this one. */
function onDayZero({ live }: Metric, { baseline, groups, figures }: DayZero): number | null {
  if (baseline === null) return null;
  switch (live?.of) {
    case "score":
      return nps(baseline.groups);
    case "detractors":
      return baseline.groups.detractors / baseline.groups.n;
    case "group": {
      const group = groups.find(({ id }) => id === live.row);
      return group === undefined ? null : nps(group.before);
    }
    case "cause":
    case "theme": {
      const figure = figures.find(({ id }) => id === live.row);
      return figure === undefined ? null : figure.before.count / figure.before.of;
    }
    default:
      return null;
  }
}

/** A score so many points higher, never above +100. */
export function gained(nps: number, points: number): number {
  return Math.min(100, nps + points);
}
