import type { Diagnosis } from "./diagnosis";

/**
 * An earlier diagnosis as it is kept with the workbook: counts and days only, no answers, no names.
 * Days are Excel serials.
 */
export interface StoredRun {
  /** The day it was written. */
  readonly writtenOn: number;
  readonly asOf: number | null;
  /** First and last day of its window; null where the answers had no dates. */
  readonly from: number | null;
  readonly to: number | null;
  readonly detractors: number;
  readonly passives: number;
  readonly promoters: number;
}

/** A workbook's settings stay small; ten years of quarterly runs fit. */
export const MOST_RUNS = 40;

/**
 * A diagnosis as an earlier run to compare with later (rule 6): the headline window with its counts.
 * Example: 450 detractors, 330 passives and 220 promoters of the year to 45000, written on 45002.
 */
export function runOf({ asOf, window, total }: Diagnosis, writtenOn: number): StoredRun {
  const { detractors, passives, promoters } = total.groups;
  const { from, to } = window;
  return { writtenOn, asOf, from, to, detractors, passives, promoters };
}

/**
 * The stored runs with this one, oldest first, the last {@link MOST_RUNS} of them. Written again over the same
 * window with the same counts it is the same run, and the first day it was written stands.
 */
export function withRun(runs: readonly StoredRun[], run: StoredRun): readonly StoredRun[] {
  if (runs.some((stored) => sameRun(stored, run))) return runs;
  return [...runs, run].slice(-MOST_RUNS);
}

function sameRun(a: StoredRun, b: StoredRun): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.detractors === b.detractors &&
    a.passives === b.passives &&
    a.promoters === b.promoters
  );
}
