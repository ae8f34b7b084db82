import type { Assumptions } from "../../playbook/assumptions";
import type { Quadrant, Rating } from "./priorities";

/**
 * The fifth of its list that each raw value is in (rule 112): 5 for the highest, equal values alike. The guide's plain
 * product would leave nearly all of a list under 3.
 * Example: of 0.1, 0.4, 0.2, 0.5 and 0.3 the impact is 1, 4, 2, 5 and 3; a single value has 5.
 */
export function impactRatings(raws: readonly number[]): Rating[] {
  const sorted = [...raws].sort((a, b) => a - b);
  return raws.map((raw) => Math.ceil((5 * atMost(sorted, raw)) / sorted.length) as Rating);
}

/** How many of an ascending list are at most the value. */
export function atMost(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rule 112. Example: 30 days, fixed within a month, is effort 3. */
export function effortOf(days: number, assumptions: Assumptions): Rating {
  const { effortDays1, effortDays2, effortDays3, effortDays4 } = assumptions;
  const over = [effortDays1, effortDays2, effortDays3, effortDays4].filter((cut) => days > cut);
  return (over.length + 1) as Rating;
}

/** Rule 112: high impact with low effort is a quick win. */
export function quadrantOf(impact: Rating, effort: Rating, assumptions: Assumptions): Quadrant {
  const isLow = effort <= assumptions.lowEffortTo;
  if (impact >= assumptions.highImpactFrom) return isLow ? "quickWin" : "majorProject";
  return isLow ? "fillIn" : "deprioritise";
}

/** A factor as much as its weight says (as a power): 1 as it is, 0 not at all. */
export function weighed(factor: number, weight: number): number {
  return weight === 0 ? 1 : factor ** weight;
}
