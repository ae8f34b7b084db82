/** A table that people work in, as it stands: its rows in the order of the sheet, its columns by the report's keys. */
export interface WorkTable {
  readonly rows: readonly WorkRow[];
  /** Ids of rows that people deleted, now or earlier. */
  readonly deleted: readonly string[];
}

export interface WorkRow {
  /** The report's id; null in a row that people added or copied. */
  readonly id: string | null;
  /** Names the row whoever made it, while the table stays as it is. */
  readonly name: string;
  /** Cells as Excel gives their values; "" where one is empty, undefined where people deleted the column. */
  value(key: string): unknown;
  /** "'NPS Roadmap'!H12"; of a column that is gone, the first of the row. */
  address(key: string): string;
  /** Whether people put that there: what the report suggested and nobody touched is not typed. */
  isTyped(key: string): boolean;
}

/** The sheet stands, but the list on it is no table any more. */
export interface LostTable {
  /** A cell of that sheet, where it is told. */
  readonly lostAt: string;
}

/** Tables by the name they were planned with; those never written are not among them. */
export type WorkTables = ReadonlyMap<string, WorkTable | LostTable>;
