import type { SentenceBag } from "../src/comments/causes/causeFeatures";
import { sequenceReader } from "../src/comments/causes/causeSequence";
import { bagsOf } from "../src/comments/causes/causeSums";
import type { Labelled } from "./corpus";
import { commentReader } from "./vocabulary";

export interface Neighbours {
  /**
   * The causes of the learning comment whose stems are most alike (cosine of stems weighted by rarity), the same
   * comment aside. The yardstick of what remembering alone can do.
   */
  readonly nearest: (text: string) => readonly boolean[];
  /** Whether the comment itself, or one of just the same words, was learnt from. Never of a text without words. */
  readonly isLearnt: (text: string) => boolean;
}

/** What is nearest to a comment among those learnt from. */
export function neighboursAmong(comments: readonly Labelled[]): Neighbours {
  const sequenceOf = sequenceReader();
  const read = commentReader();
  const bags = comments.map((comment) => allStems(read(comment)));
  const all = bags.map((stems) => [...new Set(stems)]);
  const keys = bags.map(keyOf);
  const learnt = new Set(keys.filter(Boolean));
  const bagOf = (text: string) => allStems({ sentences: bagsOf(sequenceOf(text)) });
  const counts = new Map<string, number>();
  for (const stems of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rare = (stem: string) => Math.log(comments.length / (counts.get(stem) ?? comments.length));
  const lengths = all.map((stems) => lengthOf(stems.map(rare)));
  const holding = new Map<string, number[]>();
  all.forEach((stems, at) => {
    for (const stem of stems) {
      const list = holding.get(stem);
      if (list) list.push(at);
      else holding.set(stem, [at]);
    }
  });
  const nothing = comments[0]?.shows.map(() => false) ?? [];

  function nearest(text: string): readonly boolean[] {
    const sums = new Float64Array(comments.length);
    const bag = bagOf(text);
    const itself = keyOf(bag);
    for (const stem of new Set(bag)) {
      const weight = rare(stem) ** 2;
      for (const at of holding.get(stem) ?? []) sums[at] = (sums[at] as number) + weight;
    }
    let best = -1;
    let most = 0;
    sums.forEach((sum, at) => {
      const alike = sum / (lengths[at] as number);
      if (alike > most && keys[at] !== itself) [best, most] = [at, alike];
    });
    return comments[best]?.shows ?? nothing;
  }

  return { nearest, isLearnt: (text) => learnt.has(keyOf(bagOf(text))) };
}

function allStems({ sentences }: { readonly sentences: readonly SentenceBag[] }): string[] {
  return sentences.flatMap(({ stems }) => stems);
}

/** The same for comments of the same words in any order, each as often. "" where there are none. */
function keyOf(stems: readonly string[]): string {
  return [...stems].sort().join(" ");
}

function lengthOf(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
}
