import type { HistoryRun } from "./history";

/** By the day written; runs of one day by the last day they score. */
export function inOrder(runs: readonly HistoryRun[]): HistoryRun[] {
  const last = ({ to, asOf }: HistoryRun): number => to ?? asOf ?? 0;
  return [...runs].sort((a, b) => a.writtenOn - b.writtenOn || last(a) - last(b));
}

/**
 * The run that others are measured against: the last of those written on the plan's first day or before, else the first
 * there is; null without runs. Days are Excel serials.
 * Example: of runs written on 1000, 2000 and 3000 a plan from 2500 on is measured against the second.
 */
export function baselineRun(runs: readonly HistoryRun[], planStart: number): HistoryRun | null {
  const ordered = inOrder(runs);
  return ordered.filter(({ writtenOn }) => writtenOn <= planStart).at(-1) ?? ordered[0] ?? null;
}

/** First and last day, both inclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * The days that only `window` scores of those since {@link baselineRun}, where both share some: from the day after that
 * run's last on. null where they share none, where nothing lies after it, without dates, and without runs.
 * Example: of a window from 16 Mar to 14 Jun against a run up to 15 Apr, 16 Apr to 14 Jun.
 */
export function daysSinceBaseline(
  runs: readonly HistoryRun[],
  planStart: number,
  window: Pick<HistoryRun, "from" | "to">
): Days | null {
  const baseline = baselineRun(runs, planStart);
  return baseline === null ? null : daysAfter(baseline, window);
}

/**
 * The days of a window that a run with which it shares some has not scored: from the day after that run's last on. null
 * where they share none, where nothing lies after it, and without dates.
 * Example: of a window from 16 Mar to 14 Jun against a run up to 15 Apr, 16 Apr to 14 Jun.
 */
export function daysAfter(
  run: Pick<HistoryRun, "to">,
  { from, to }: Pick<HistoryRun, "from" | "to">
): Days | null {
  if (run.to === null || from === null || to === null) return null;
  return from <= run.to && run.to < to ? { from: run.to + 1, to } : null;
}
