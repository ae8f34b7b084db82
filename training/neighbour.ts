import { sequenceReader } from "../src/comments/causeSequence";
import type { Labelled } from "./corpus";
import { commentReader } from "./vocabulary";

/**
 * What a nearest neighbour says: the causes of the learning comment whose stems are most alike (cosine of stems
 * weighted by rarity). The yardstick of what remembering alone can do.
 */
export function nearestNeighbour(
  comments: readonly Labelled[]
): (text: string) => readonly boolean[] {
  const sequenceOf = sequenceReader();
  const stemsOf = (text: string) => [...new Set(sequenceOf(text).words.map(({ stem }) => stem))];
  const read = commentReader();
  const all = comments.map((comment) => [
    ...new Set(read(comment).sentences.flatMap(({ stems }) => stems)),
  ]);
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

  return (text) => {
    const sums = new Float64Array(comments.length);
    for (const stem of stemsOf(text)) {
      const weight = rare(stem) ** 2;
      for (const at of holding.get(stem) ?? []) sums[at] = (sums[at] as number) + weight;
    }
    let best = -1;
    let most = 0;
    sums.forEach((sum, at) => {
      const alike = sum / (lengths[at] as number);
      if (alike > most) [best, most] = [at, alike];
    });
    return comments[best]?.shows ?? nothing;
  };
}

function lengthOf(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
}
