import stemmer from "wink-porter2-stemmer";
import { conceptsByStem } from "../src/comments/causes/causeConcepts";
import { kindsOf, type FeatureReading } from "../src/comments/causes/causeFeatures";
import { measured, type MeasuredDirections } from "../src/comments/causes/causeMeaning";
import { sequenceReader } from "../src/comments/causes/causeSequence";
import { bagsOf, stretchesOf, type Stretch } from "../src/comments/causes/causeSums";
import { readBags, type ReadBags } from "./bags";
import type { Labelled } from "./corpus";
import { readVectors } from "./vectors";

/** A stem met in fewer comments is known by its direction at most. */
const FEWEST = 3;

export interface Vocabulary {
  readonly reading: FeatureReading;
  readonly directions: MeasuredDirections;
  readonly read: (comment: Labelled) => readonly Stretch[];
}

/** A comment as bags, whichever form it is kept in. */
export function commentReader(): (comment: Labelled) => ReadBags {
  const sequenceOf = sequenceReader();
  return ({ kind, text }) => {
    if (kind !== "written") return readBags(text);
    const sequence = sequenceOf(text);
    return { sentences: bagsOf(sequence), marks: sequence };
  };
}

/** The stems that learning comments use often enough, and those that have a direction. */
export function vocabularyOf(comments: readonly Labelled[]): Vocabulary {
  const bagsOfComment = commentReader();
  const bags = new Map<Labelled, ReadBags>();
  const counts = new Map<string, number>();
  for (const comment of comments) {
    const read = bagsOfComment(comment);
    bags.set(comment, read);
    const met = new Set(read.sentences.flatMap(({ stems }) => stems));
    for (const stem of met) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const vectors = readVectors();
  const often = [...counts].filter(([, count]) => count >= FEWEST).map(([stem]) => stem);
  const stems = [...new Set([...often, ...vectors.stems])].sort();
  const rowOf = new Map(vectors.stems.map((stem, row) => [stem, row]));
  const space = { stems: new Map(stems.map((stem, place) => [stem, place])) };
  const concepts = conceptsByStem(stemmer);
  return {
    reading: { space, kinds: kindsOf(space), conceptsOf: (stem) => concepts.get(stem) ?? [] },
    directions: measured({
      rows: Int32Array.from(stems, (stem) => rowOf.get(stem) ?? -1),
      steps: vectors.steps,
      says: Float32Array.from(stems, (stem) =>
        rowOf.has(stem) ? Math.log(comments.length / Math.max(1, counts.get(stem) ?? 1)) : 0
      ),
    }),
    read: (comment) => {
      const read = bags.get(comment);
      return read ? stretchesOf(read.sentences, read.marks) : [];
    },
  };
}
