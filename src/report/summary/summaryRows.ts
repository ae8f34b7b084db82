import { FIRST_ROW } from "../header";

/** Rows of the summary, from the verdict down. Cells refer to each other by these. */
export const ROWS = {
  questionsHead: FIRST_ROW,
  firstQuestion: FIRST_ROW + 1,
  priority: FIRST_ROW + 4,
  mode: FIRST_ROW + 5,
  madeOf: FIRST_ROW + 7,
  tileLabels: FIRST_ROW + 8,
  tiles: FIRST_ROW + 9,
  counts: FIRST_ROW + 10,
  /** First row below, which is a gap. */
  end: FIRST_ROW + 11,
} as const;

/** Tiles take two columns each: the share stands over the count and its interval. */
export const TILE_COLUMNS = 2;
/** Column of the n-th tile. */
export const tileColumn = (index: number): number => 1 + index * TILE_COLUMNS;
/** All answers that count, after the three groups' tiles. */
export const ALL_COUNT_COLUMN = tileColumn(3);
/** The score itself; everything that needs it refers to this cell. */
export const SCORE_CELL = { row: FIRST_ROW + 1, column: 1 } as const;
