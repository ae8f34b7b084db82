import type { Groups } from "../../score/groups";

/**
 * One run as the sheet NPS History keeps it: counts, so that intervals and tests can be made again. Days are Excel
 * serials.
 */
export interface HistoryRun {
  readonly id: string;
  readonly writtenOn: number;
  readonly asOf: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly groups: Pick<Groups, "detractors" | "passives" | "promoters" | "n">;
  /** Shares; null where unknown. */
  readonly answeredInTime: number | null;
  readonly resolvedInTime: number | null;
}

/** One group in one run. */
export interface HistoryGroup {
  /** Of the run it belongs to. */
  readonly run: string;
  /** rowId of the group's key, the same as the segments sheet's. */
  readonly id: string;
  readonly column: string;
  readonly value: string;
  readonly groups: Pick<Groups, "detractors" | "passives" | "promoters" | "n">;
}

/** One cause or theme in one run: in how many of detractors' comments. */
export interface HistoryFigure {
  /** Of the run it belongs to. */
  readonly run: string;
  /** Of its row elsewhere: the cause itself on the sheet of root causes, a theme's "row:…" on the sheet of themes. */
  readonly id: string;
  /** A theme's may be respondents' words. */
  readonly name: string;
  readonly count: number;
  /** Detractors' comments that could be read. */
  readonly of: number;
}
