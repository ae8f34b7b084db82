import type { CommentReading, CommentsRead } from "../comments/commentReading";
import type { Assumptions } from "../playbook/assumptions";
import type { Responses } from "../score/responses";
import type { Diagnosis } from "./diagnosis";
import { countedRows } from "./methodRows";

/** What everything that is said of comments is counted from; by row of the Responses. */
export interface CommentFacts {
  readonly survey: Responses;
  readonly read: CommentsRead;
  readonly context: Diagnosis["context"];
  readonly assumptions: Assumptions;
  readonly asOf: number | null;
  /** Oldest first; empty without dates. */
  readonly periods: readonly PeriodCut[];
  readonly window: Diagnosis["window"];
  /** 1 for each answer that the headline score counts. */
  readonly counted: Uint8Array;
  /** Place among the comments read; −1 where there is none. */
  readonly placeOf: Int32Array;
  /** 1 for each comment of a detractor that can be coded (read or unclassified), whatever its day. */
  readonly codable: Uint8Array;
  /** Rows of those in the headline window, ascending: what shares of causes and themes are of (rule 60). */
  readonly base: Int32Array;
}

export type PeriodCut = Pick<
  NonNullable<Diagnosis["trend"]>["periods"][number],
  "label" | "start" | "end" | "complete"
>;

/** One pass over the rows and one over the comments. */
export function commentFacts(
  survey: Responses,
  read: CommentsRead,
  { context, window, asOf, trend }: Pick<Diagnosis, "context" | "window" | "asOf" | "trend">
): CommentFacts {
  const counted = countedRows(survey, window);
  const placeOf = new Int32Array(survey.rowCount).fill(-1);
  const codable = new Uint8Array(survey.rowCount);
  const base: number[] = [];
  read.comments.forEach((comment, place) => {
    const { row } = comment;
    placeOf[row] = place;
    if (!isCodable(comment) || !isDetractor(survey.score[row])) return;
    codable[row] = 1;
    if (counted[row] === 1) base.push(row);
  });
  return {
    survey,
    read,
    context,
    assumptions: context.assumptions,
    asOf,
    periods: trend?.periods ?? [],
    window,
    counted,
    placeOf,
    codable,
    base: Int32Array.from(base),
  };
}

/** English with words: a cause could have been found in it (rule 60). */
export function isCodable({ state }: Pick<CommentReading, "state">): boolean {
  return state === "read" || state === "unclassified";
}

/** Whether a score is one of 0 to 6 (rule 4); a row without a score is none. */
export function isDetractor(score: number | undefined): boolean {
  return score !== undefined && score >= 0 && score <= 6;
}

/** The comment of a row; undefined where it has none. */
export function commentAt(
  { read, placeOf }: Pick<CommentFacts, "read" | "placeOf">,
  row: number
): CommentReading | undefined {
  return read.comments[placeOf[row] ?? -1];
}

/** The whole day of an answer as an Excel serial, null where it is not known. */
export function dayAt({ date }: Pick<Responses, "date">, row: number): number | null {
  const day = date?.[row];
  return day === undefined || Number.isNaN(day) ? null : Math.floor(day);
}

/** The period that holds a row's day, as its place among them; −1 where none does, or it is after the as-of day. */
export function placeInTime(
  { survey, asOf }: Pick<CommentFacts, "survey" | "asOf">,
  periods: readonly Pick<PeriodCut, "start" | "end">[]
): (row: number) => number {
  const last = asOf ?? -Infinity;
  return (row) => {
    const day = dayAt(survey, row);
    if (day === null || day > last) return -1;
    return periods.findIndex(({ start, end }) => day >= start && day <= end);
  };
}
