/** One segment column over time: what the heat map shows (rules 49–53). Points. */
export interface HeatMap {
  readonly column: string;
  readonly columnIndex: number;
  /** Labels of the periods, oldest first; the same as the trend's. */
  readonly periods: readonly {
    readonly label: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** At most thirty, worst first. */
  readonly rows: readonly HeatMapRow[];
  /** Values that have something to show but are not among them. */
  readonly notShown: number;
  /** Score under which a group is under the line: the industry's bad threshold, 0 without an industry. */
  readonly line: number;
  /**
   * Where the colour changes, lowest first: 20 under the line, the line, the average, 10 above it. Without an industry
   * 10 above the line stands for the average.
   */
  readonly steps: readonly [number, number, number, number];
}

export interface HeatMapRow {
  readonly value: string;
  /** One a period. null: nobody, or fewer than five answered. */
  readonly cells: readonly ({ readonly n: number; readonly nps: number } | null)[];
  /** The first period of the unbroken run under the bad threshold that ends with the latest one; null: not under it now. */
  readonly underSince: string | null;
  /** That run; null where `underSince` is. */
  readonly under: UnderTheLine | null;
}

/** An unbroken run of periods under the line, up to the latest complete one. */
export interface UnderTheLine {
  readonly periods: number;
  /** Answers and score of the run as a whole. */
  readonly n: number;
  readonly nps: number;
  /**
   * Confirmed: chance explains it less than once in 20 (Holm over the column). Indicated: the score alone says so.
   * "hint": fewer answers than a verdict needs.
   */
  readonly certainty: "confirmed" | "indicated" | "hint";
}
