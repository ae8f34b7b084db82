import { FIRST_ROW } from "./header";

/** Rows of the summary, from the verdict down. Cells refer to each other by these. */
export const ROWS = {
  questionsHead: FIRST_ROW,
  firstQuestion: FIRST_ROW + 1,
  priority: FIRST_ROW + 4,
  tileLabels: FIRST_ROW + 6,
  tiles: FIRST_ROW + 7,
  evidenceHeading: FIRST_ROW + 9,
  evidenceCaption: FIRST_ROW + 10,
  evidenceHead: FIRST_ROW + 11,
  firstCount: FIRST_ROW + 12,
  allCount: FIRST_ROW + 15,
  lastEvidence: FIRST_ROW + 17,
  actions: FIRST_ROW + 19,
} as const;

/** The counts behind the score stand here: label in B and C, answers, share, interval; G stays empty. */
export const COUNT_COLUMNS = { label: 1, count: 3, share: 4, interval: 5 } as const;
/** The score itself; everything that needs it refers to this cell. */
export const SCORE_CELL = { row: FIRST_ROW + 1, column: 1 } as const;
