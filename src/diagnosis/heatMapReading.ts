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
  readonly rows: readonly HeatMapRow[];
}

export interface HeatMapRow {
  readonly value: string;
  /** One a period. null: nobody, or fewer than five answered. */
  readonly cells: readonly ({ readonly n: number; readonly nps: number } | null)[];
  /** The first period of the unbroken run under the bad threshold that ends with the latest one; null: not under it now. */
  readonly underSince: string | null;
}
