import type { PhraseGroup } from "./themeGroups";

/** Our defaults. A word goes into a pair that holds this share of its comments: "mental health" for "health". */
const FOLDED = 0.4;
/** A noun gives way to complaints about it that hold this share of its comments: "no internet", "slow internet". */
const SPLIT = 0.3;

/**
 * Settles between a word and the longer phrases that hold it, so that no theme stands beside its own part.
 * Example: with "cancelled order" in half of the comments that have "cancelled", both are the theme "cancelled order".
 */
export function foldedGroups(groups: readonly PhraseGroup[]): PhraseGroup[] {
  const longer = longerByWord(groups);
  const into = new Map<PhraseGroup, PhraseGroup[]>();
  const rest: PhraseGroup[] = [];
  for (const group of groups) {
    const holding = longer.get(group.key) ?? [];
    const size = group.detractors.length;
    const [largest] = holding;
    if (largest && largest.detractors.length >= FOLDED * size) {
      into.set(largest, [...(into.get(largest) ?? []), group]);
    } else if (group.fitness === 1 || complaining(holding) < SPLIT * size) {
      rest.push(group);
    }
  }
  return rest.map((group) => {
    const parts = into.get(group);
    return parts ? joined(group, parts) : group;
  });
}

/** The words of a phrase that may stand alone. Example: "internet+not work" has internet and work. */
export function wordsOf(key: string): string[] {
  return key.split("+").flatMap((part) => part.split(" ").slice(part.includes(" ") ? 1 : 0, 2));
}

/** For each word the groups of longer phrases that hold it, most frequent first. */
function longerByWord(groups: readonly PhraseGroup[]): ReadonlyMap<string, PhraseGroup[]> {
  const longer = new Map<string, PhraseGroup[]>();
  for (const group of groups) {
    for (const word of wordsOf(group.key)) {
      if (word === group.key) continue;
      const others = longer.get(word);
      if (others) others.push(group);
      else longer.set(word, [group]);
    }
  }
  for (const list of longer.values()) {
    list.sort((a, b) => b.detractors.length - a.detractors.length || (a.key < b.key ? -1 : 1));
  }
  return longer;
}

/** Detractors' comments that have one of the plain complaints. */
function complaining(groups: readonly PhraseGroup[]): number {
  return new Set(groups.filter(({ fitness }) => fitness === 1).flatMap((group) => group.detractors))
    .size;
}

function joined(group: PhraseGroup, parts: readonly PhraseGroup[]): PhraseGroup {
  const all = [group, ...parts];
  return {
    ...group,
    keys: all.flatMap(({ keys }) => keys),
    comments: union(all.map(({ comments }) => comments)),
    detractors: union(all.map(({ detractors }) => detractors)),
  };
}

function union(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
