import { foldedGroups, wordsOf } from "./themeFolding";
import { DELAY, type PhraseGroup } from "./themeGroups";
import type { Taken } from "./themeOwn";

/** A theme before it has a name. */
export interface Covering {
  readonly group: PhraseGroup;
  /** Groups that say part of the same, mostly in the same comments; their phrases belong to the theme. */
  readonly within: readonly PhraseGroup[];
}

/** Our defaults: a theme adds this many comments to those of the themes before it. */
const LEAST_NEW = 2;
/** With this share of its comments in one of the themes before it, a theme is that theme once more. */
const SAME = 0.67;
/** A comment may name several complaints: to each further theme it counts half of what it did before. */
const STILL_OPEN = 0.5;
/** A phrase with this share of its comments in the theme is part of it. */
const INSIDE = 0.6;

/**
 * Themes by greedy cover: again and again the group with the most detractors' comments that no theme has yet, or few,
 * weighed by its fitness. Most detractors' comments first.
 */
export function coveringGroups(
  groups: readonly PhraseGroup[],
  commentsInAll: number,
  taken: Taken,
  most: number
): Covering[] {
  const free = groups.filter(({ key }) => !taken.keys.has(key));
  const open = new Float64Array(commentsInAll).fill(1);
  for (const comment of taken.comments) open[comment] = 0;
  const left = new Set(foldedGroups(free));
  const chosen: PhraseGroup[] = [];
  while (chosen.length < most) {
    const best = bestOf(left, open);
    if (!best) break;
    left.delete(best);
    chosen.push(best);
    for (const comment of best.comments) open[comment] = STILL_OPEN * (open[comment] ?? 0);
    if (best.key !== DELAY) dropSame(left, best);
  }
  return chosen
    .sort((a, b) => b.detractors.length - a.detractors.length || (a.key < b.key ? -1 : 1))
    .map((group) => ({ group, within: partsWithin(group, free) }));
}

/** Takes out what can no longer win: what a group adds only falls. */
function bestOf(left: Set<PhraseGroup>, open: Float64Array): PhraseGroup | null {
  let best: PhraseGroup | null = null;
  let most = 0;
  for (const group of left) {
    if (group.detractors.length * group.fitness <= most) continue;
    const added = group.detractors.reduce((sum, at) => sum + (open[at] ?? 0), 0);
    if (added < LEAST_NEW) {
      left.delete(group);
    } else if (added * group.fitness > most) {
      best = group;
      most = added * group.fitness;
    }
  }
  return best;
}

/** No theme is another's part; only delay says how it went and not what it was, and stands beside what was late. */
function dropSame(left: Set<PhraseGroup>, chosen: PhraseGroup): void {
  const own = new Set(chosen.detractors);
  for (const group of left) {
    const inside = group.detractors.reduce((sum, at) => sum + (own.has(at) ? 1 : 0), 0);
    if (inside > SAME * group.detractors.length) left.delete(group);
  }
}

function partsWithin(group: PhraseGroup, groups: readonly PhraseGroup[]): PhraseGroup[] {
  const own = new Set(group.detractors);
  const words = new Set(group.key === DELAY ? [] : group.keys.flatMap(wordsOf));
  return groups.filter((other) => {
    if (group.keys.includes(other.key)) return false;
    if (!wordsOf(other.key).some((word) => words.has(word))) return false;
    const inside = other.detractors.reduce((sum, at) => sum + (own.has(at) ? 1 : 0), 0);
    return inside >= INSIDE * other.detractors.length;
  });
}
