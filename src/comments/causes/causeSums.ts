import { CAUSES } from "../../playbook/causes";
import {
  sentenceBag,
  tellFeatures,
  type CommentMarks,
  type FeatureReading,
  type SentenceBag,
} from "./causeFeatures";
import type { CauseSequence } from "./causeSequence";

/** What a comment is read in: each of its sentences by itself, then the whole; the whole alone where it is one. */
export interface Stretch {
  readonly sentences: readonly SentenceBag[];
  readonly marks: CommentMarks | null;
}

/** Example: a comment of two sentences is three stretches. None where there are no words. */
export function stretchesOf(sentences: readonly SentenceBag[], marks: CommentMarks): Stretch[] {
  if (sentences.length === 0) return [];
  const whole = { sentences, marks };
  if (sentences.length === 1) return [whole];
  return [...sentences.map((sentence) => ({ sentences: [sentence], marks: null })), whole];
}

/** The sentences of a comment as bags. */
export function bagsOf({ words, sentences }: CauseSequence): SentenceBag[] {
  return sentences.map((begin, at) =>
    sentenceBag(words.slice(begin, sentences[at + 1] ?? words.length))
  );
}

/** A stretch as rows of weights, each with what it counts. */
export interface Weighed {
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

/** Which row of weights a feature has; −1: none, it says nothing. */
export interface RowTable {
  /** By feature. */
  readonly rows: Int32Array;
  /** By row: the last stretch that had it, so that each counts once. */
  readonly seen: Uint32Array;
  stretch: number;
}

/** The table for features in the order of their rows. */
export function rowTable(features: Uint32Array, { kinds }: FeatureReading): RowTable {
  const rows = new Int32Array(kinds.end).fill(-1);
  features.forEach((feature, row) => (rows[feature] = row));
  return { rows, seen: new Uint32Array(features.length), stretch: 0 };
}

/**
 * A stretch's features as rows, each once; those without a row say nothing. The more there are, the less each
 * counts, but by less than to length one: much said is said with more force.
 */
export function weighed(
  { sentences, marks }: Stretch,
  reading: FeatureReading,
  table: RowTable
): Weighed {
  const rows: number[] = [];
  const values: number[] = [];
  const now = ++table.stretch;
  let square = 0;
  tellFeatures(sentences, marks, reading, (feature, heavy) => {
    const row = table.rows[feature] as number;
    if (row < 0 || table.seen[row] === now) return;
    table.seen[row] = now;
    rows.push(row);
    values.push(heavy);
    square += heavy * heavy;
  });
  const shrink = square > 0 ? Math.pow(square, -SHRINKING / 2) : 1;
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) * shrink;
  return { rows, values };
}

const SHRINKING = 0.8;

/** The places of the stems of a stretch, each once. */
export function placesIn({ sentences }: Stretch, { space }: FeatureReading): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { stems } of sentences) {
    for (const stem of stems) {
      const place = space.stems.get(stem);
      if (place !== undefined) places.add(place);
    }
  }
  return places;
}

/**
 * Any one of the stretches is enough to show a cause: 1 − Π(1 − p). From the sums of each stretch, by cause, to the
 * log-odds of the whole. Example: two stretches with even odds each give 3 to 1, a log-odds of ln 3.
 */
export function anyOf(stretches: readonly Float64Array[]): Float64Array {
  return Float64Array.from(CAUSES, (_, cause) => {
    let none = 1;
    for (const sums of stretches) none *= 1 / (1 + Math.exp(sums[cause] as number));
    const some = Math.min(1 - CERTAIN, Math.max(CERTAIN, 1 - none));
    return Math.log(some / (1 - some));
  });
}

const CERTAIN = 1e-6;
