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
