import stemmer from "wink-porter2-stemmer";
import { CAUSES } from "../../playbook/causes";
import { conceptsByStem } from "./causeConcepts";
import { aboutOf, kindsOf, type FeatureReading } from "./causeFeatures";
import { meaningOf } from "./causeMeaning";
import { unpackModel, type CauseModel } from "./causeModel";
import { sequenceReader, type CauseSequence } from "./causeSequence";
import {
  anyOf,
  bagsOf,
  placesIn,
  rowTable,
  stretchesOf,
  weighed,
  type Stretch,
  type Weighed,
} from "./causeSums";
import type { CauseFound, CauseReader } from "../commentReading";

/** Words shown for a cause. */
const MOST_WORDS = 5;

/**
 * The reader of causes from its model file (assets/language/causes.bin). Throws an Error where the bytes are no model.
 * Pure: the same model and text give the same causes.
 */
export function causeReader(bytes: Uint8Array): CauseReader {
  return readerOf(unpackModel(bytes));
}

/** The same from a model in hand, with the plain sums: for who has just made one. */
export function readerOf(
  model: CauseModel
): CauseReader & { readonly sumsOf: (text: string) => Float64Array } {
  const kinds = kindsOf(model);
  const concepts = conceptsByStem(stemmer);
  const reading: FeatureReading = {
    space: model,
    kinds,
    conceptsOf: (stem) => concepts.get(stem) ?? NONE,
  };
  const table = rowTable(model.features, reading);
  const sequenceOf = sequenceReader();

  function read(sequence: CauseSequence): readonly StretchRead[] {
    return stretchesOf(bagsOf(sequence), sequence).map((stretch) => {
      const rows = weighed(stretch, reading, table);
      return { stretch, rows, sums: sumsOfStretch(stretch, rows) };
    });
  }

  function sumsOfStretch(stretch: Stretch, { rows, values }: Weighed): Float64Array {
    const sums = Float64Array.from(model.bias);
    for (let at = 0; at < rows.length; at++) {
      addTo(sums, model.weights, rows[at] as number, values[at] as number);
    }
    meaningOf(placesIn(stretch, reading), model.directions).forEach((value, dimension) =>
      addTo(sums, model.meaning, dimension, value)
    );
    return sums;
  }

  /** The words that speak most for a cause, in the stretch that shows it best: by their stems and their classes. */
  function tellingWords(
    sequence: CauseSequence,
    { stretch, rows: { rows, values } }: StretchRead,
    cause: number
  ): string[] {
    const byStem = new Map<number, number>();
    const byConcept = new Map<number, number>();
    rows.forEach((row, at) => {
      const force = (values[at] as number) * (model.weights[row * CAUSES.length + cause] as number);
      const { stem, concepts: classes } = aboutOf(model.features[row] as number, kinds, model);
      const share = force / ((stem < 0 ? 0 : 1) + classes.length || 1);
      if (stem >= 0) byStem.set(stem, (byStem.get(stem) ?? 0) + share);
      for (const each of classes) byConcept.set(each, (byConcept.get(each) ?? 0) + share);
    });
    const here = new Set(stretch.sentences.flatMap(({ stems }) => stems));
    const speaks = new Map<string, number>();
    for (const { stem, concepts: classes, written } of sequence.words) {
      if (!here.has(stem)) continue;
      const own = byStem.get(model.stems.get(stem) ?? -1) ?? 0;
      const force = classes.reduce((sum, each) => sum + (byConcept.get(each) ?? 0), own);
      const word = written.toLowerCase();
      if (force > 0 && !speaks.has(word)) speaks.set(word, force);
    }
    const ranked = [...speaks].sort(([, a], [, b]) => b - a);
    return ranked.slice(0, MOST_WORDS).map(([word]) => word);
  }

  function causesOf(text: string): readonly CauseFound[] {
    const sequence = sequenceOf(text);
    if (sequence.words.length === 0) return [];
    const each = read(sequence);
    return foundCauses(model, anyOf(each.map(({ sums }) => sums))).map((found) => {
      const { cause, confidence, which } = found;
      const best = each.reduce((most, one) =>
        (one.sums[which] as number) > (most.sums[which] as number) ? one : most
      );
      return { cause, confidence, words: tellingWords(sequence, best, which) };
    });
  }

  return {
    causesOf,
    sumsOf: (text) => {
      const each = read(sequenceOf(text));
      return anyOf(
        each.length > 0 ? each.map(({ sums }) => sums) : [Float64Array.from(model.bias)]
      );
    },
  };
}

/** A stretch, its rows of weights, and the sums they make, by cause. */
interface StretchRead {
  readonly stretch: Stretch;
  readonly rows: Weighed;
  readonly sums: Float64Array;
}

const NONE: readonly number[] = [];

/** Adds a row of weights, so many times. */
function addTo(sums: Float64Array, weights: Float32Array, row: number, times: number): void {
  const begin = row * CAUSES.length;
  for (let cause = 0; cause < CAUSES.length; cause++) {
    sums[cause] = (sums[cause] as number) + (weights[begin + cause] as number) * times;
  }
}

/**
 * The causes that a comment's sums are enough for, the main one first; where none is, the likeliest if it is likely
 * enough by itself.
 */
export function foundCauses(
  { marks }: Pick<CauseModel, "marks">,
  sums: Float64Array
): (Pick<CauseFound, "cause" | "confidence"> & { readonly which: number })[] {
  const all = marks.map(({ cause, from, atLeast, slope, shift }, which) => {
    const sum = sums[which] as number;
    const confidence = 1 / (1 + Math.exp(-(slope * sum + shift)));
    return { cause, confidence, which, found: sum >= from, likely: sum >= atLeast };
  });
  const ranked = all.sort((a, b) => b.confidence - a.confidence);
  const found = ranked.filter((each) => each.found);
  return found.length > 0 ? found : ranked.filter((each) => each.likely).slice(0, 1);
}
