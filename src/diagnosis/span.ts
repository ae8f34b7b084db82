import { groupsFrom, groupsOf, type Groups } from "../score/groups";
import type { AnswersByDay } from "../score/answersByDay";
import type { TallyCube } from "../score/cube";
import type { Revenue } from "../score/revenueSums";
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

/** One combination of two columns' values; codes are indices into each column's values. */
export interface PairGroups {
  readonly first: number;
  readonly second: number;
  readonly groups: Groups;
}

/**
 * The combinations of two segment columns with at least so many answers in a span (rule 49), by the first
 * column's value and then the second's. Example: with `atLeast` 5, combinations of four answers are left out.
 */
export function pairGroupsIn(
  cube: TallyCube,
  [columnA, columnB]: readonly [number, number],
  span: Span,
  atLeast = 1
): PairGroups[] {
  const days = span.kind === "days";
  const inside = cube.pair(columnA, columnB, days ? span.from : null, days ? span.to : null);
  const taken = new Map<number, readonly number[]>();
  const width = cube.columns[columnB]?.values.length ?? 0;
  const keyOf = (first: number, second: number) => first * width + second;
  if (span.kind === "all" && span.to !== null) {
    // Taken away rather than bounded above, as in `countsIn`.
    const later = cube.pair(columnA, columnB, span.to + 1, null);
    later.first.forEach((first, at) =>
      taken.set(keyOf(first, later.second[at] as number), [
        ...later.counts.subarray(3 * at, 3 * at + 3),
      ])
    );
  }
  const pairs: PairGroups[] = [];
  inside.first.forEach((first, at) => {
    const second = inside.second[at] as number;
    const less = taken.get(keyOf(first, second));
    const count = (group: number) =>
      (inside.counts[3 * at + group] as number) - (less?.[group] ?? 0);
    const groups = groupsFrom(count(0), count(1), count(2));
    if (groups.n >= Math.max(atLeast, 1)) pairs.push({ first, second, groups });
  });
  return pairs;
}

/** In the currency of the column, and who of them holds it. */
export type RevenueHeld = Omit<Revenue, "known">;

/**
 * Revenue of those who answered in a span, for one value of a segment column: null where no revenue is mapped or
 * none of them tells it.
 */
export function revenueIn(
  cube: TallyCube,
  column: number,
  code: number,
  span: Span
): RevenueHeld | null {
  const days = span.kind === "days";
  const inside = cube.revenue(column, code, days ? span.from : null, days ? span.to : null);
  const later = days || span.to === null ? null : cube.revenue(column, code, span.to + 1, null);
  if (inside === null || inside.known === (later?.known ?? 0)) return null;
  return {
    sum: inside.sum - (later?.sum ?? 0),
    detractors: inside.detractors - (later?.detractors ?? 0),
    passives: inside.passives - (later?.passives ?? 0),
    promoters: inside.promoters - (later?.promoters ?? 0),
  };
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
