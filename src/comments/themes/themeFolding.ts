import type { PhraseGroup } from "./themeGroups";

/** Our defaults. A word goes into a pair that holds this share of its comments: "mental health" for "health". */
const FOLDED = 0.4;
/** A noun gives way to complaints about it that hold this share of its comments: "no internet", "slow internet". */
const SPLIT = 0.3;
/** The longer phrase names what came together where it has this share of it. */
const LEADING = 0.5;

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

/** Example: of "poor custom+servic" custom+servic. */
const matterJudged = (key: string): string => key.replace(/^poor /, "");

/** For each word the groups of longer phrases that hold it, most frequent first. */
function longerByWord(groups: readonly PhraseGroup[]): ReadonlyMap<string, PhraseGroup[]> {
  const longer = new Map<string, PhraseGroup[]>();
  for (const group of groups) {
    for (const word of new Set([...wordsOf(group.key), matterJudged(group.key)])) {
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
  const detractors = union(all.map((each) => each.detractors));
  const [complaint] = parts.filter(({ fitness }) => fitness === 1);
  const isFew = group.detractors.length < LEADING * detractors.length;
  // A complaint names itself where most do not say of what: "cancelled", and not "cancelled order".
  const { key } = isFew && complaint ? complaint : group;
  return {
    ...group,
    key,
    keys: [key, ...all.flatMap(({ keys }) => keys).filter((other) => other !== key)],
    comments: union(all.map(({ comments }) => comments)),
    detractors,
  };
}

function union(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
