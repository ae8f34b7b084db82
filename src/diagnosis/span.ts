import { groupsOf, type Groups } from "../score/groups";
import type { AnswersByDay } from "../score/answersByDay";
import type { TallyCube } from "../score/cube";
import type { HeadlineWindow } from "./diagnosis";

/**
 * Which answers a question is about. "all" keeps answers without a date, which belong to no period
 * but do count in the score; it still leaves out what came after the as-of day.
 */
export type Span =
  | { readonly kind: "all"; readonly to: number | null }
  | { readonly kind: "days"; readonly from: number; readonly to: number };

/** The span of the headline window. */
export function spanOf(window: Pick<HeadlineWindow, "used" | "from" | "to">): Span {
  return window.used === "all" || window.from === null || window.to === null
    ? { kind: "all", to: window.to }
    : { kind: "days", from: window.from, to: window.to };
}

/** How many in a span gave each answer from 0 to 10. */
export function answersIn(cube: AnswersByDay, span: Span): number[] {
  return Array.from(countsIn((from, to) => cube.total(from, to), span));
}

/** Detractors, passives and promoters of everybody in a span. */
export function groupsIn(cube: AnswersByDay, span: Span): Groups {
  return groupsOf(countsIn((from, to) => cube.total(from, to), span));
}

/** The same for one value of a segment column. */
export function segmentGroupsIn(cube: TallyCube, column: number, code: number, span: Span): Groups {
  return groupsOf(countsIn((from, to) => cube.segment(column, code, from, to), span));
}

/** Scored answers of a span that have no value in a segment column. */
export function blankIn(cube: TallyCube, column: number, span: Span): number {
  if (span.kind === "days") return cube.blank(column, span.from, span.to);
  const later = span.to === null ? 0 : cube.blank(column, span.to + 1, null);
  return cube.blank(column, null, null) - later;
}

type CountsBetween = (from: number | null, to: number | null) => ArrayLike<number>;

function countsIn(countsBetween: CountsBetween, span: Span): ArrayLike<number> {
  if (span.kind === "days") return countsBetween(span.from, span.to);
  const all = countsBetween(null, null);
  if (span.to === null) return all;
  // Taken away rather than bounded above: a bound would lose the answers without a date.
  const later = countsBetween(span.to + 1, null);
  return Array.from(all, (count, answer) => count - (later[answer] ?? 0));
}
