import type { Theme } from "../comments/commentReading";
import { groupsFrom, type Groups } from "../score/groups";
import type { CommentFacts } from "./commentFacts";
import { isDetractor, placeInTime } from "./commentFacts";
import type { CalendarQuarter } from "./calendar";

/** How often one theme is named, by whom and when. */
export interface ThemeCounts {
  readonly theme: Theme;
  /** Rows of detractors' codable comments in the headline window that name it, ascending. */
  readonly rows: readonly number[];
  /** All answers of the headline window whose comment names it. */
  readonly flagged: Groups;
  /** Detractors' codable comments that name it, by period of the diagnosis. */
  readonly inPeriods: Int32Array;
  /** The same in each of the last three quarters (rule 77), oldest first. */
  readonly inQuarters: Int32Array;
}

/** What the counts are of: detractors' codable comments by period and quarter. */
export interface CommentBases {
  readonly inPeriods: Int32Array;
  readonly inQuarters: Int32Array;
  /** Place of each such comment's row among the periods, and among the quarters; −1 in none. */
  readonly periodOf: Int8Array;
  readonly quarterOf: Int8Array;
}

/** Where in time detractors' codable comments stand: one pass over the comments. */
export function commentBases(
  facts: CommentFacts,
  quarters: readonly Pick<CalendarQuarter, "start" | "end">[]
): CommentBases {
  const { survey, read, periods, codable } = facts;
  const [period, quarter] = [placeInTime(facts, periods), placeInTime(facts, quarters)];
  const bases: CommentBases = {
    inPeriods: new Int32Array(periods.length),
    inQuarters: new Int32Array(quarters.length),
    periodOf: new Int8Array(survey.rowCount).fill(-1),
    quarterOf: new Int8Array(survey.rowCount).fill(-1),
  };
  for (const { row } of read.comments) {
    if (codable[row] !== 1) continue;
    bases.periodOf[row] = period(row);
    bases.quarterOf[row] = quarter(row);
    add(bases.inPeriods, bases.periodOf[row]);
    add(bases.inQuarters, bases.quarterOf[row]);
  }
  return bases;
}

/** One pass over the rows that name the theme. */
export function countTheme(theme: Theme, facts: CommentFacts, bases: CommentBases): ThemeCounts {
  const { survey, counted, codable } = facts;
  const inPeriods = new Int32Array(bases.inPeriods.length);
  const inQuarters = new Int32Array(bases.inQuarters.length);
  const rows: number[] = [];
  let [detractors, passives, promoters] = [0, 0, 0];
  for (const row of theme.rows) {
    const isCodableDetractor = codable[row] === 1;
    if (isCodableDetractor) {
      add(inPeriods, bases.periodOf[row] ?? -1);
      add(inQuarters, bases.quarterOf[row] ?? -1);
    }
    if (counted[row] !== 1) continue;
    if (isCodableDetractor) rows.push(row);
    const score = survey.score[row] as number;
    if (isDetractor(score)) detractors++;
    else if (score <= 8) passives++;
    else promoters++;
  }
  return {
    theme,
    rows,
    flagged: groupsFrom(detractors, passives, promoters),
    inPeriods,
    inQuarters,
  };
}

function add(counts: Int32Array, place: number): void {
  if (place >= 0) counts[place] = (counts[place] as number) + 1;
}
