import { CONCEPTS } from "./causeConcepts";
import type { ReadWord } from "./causeSequence";

/**
 * What of a comment the reader of causes weighs. A feature is a whole number: its kind and one or two places (of a
 * stem, of a class of words). A stem is known by its place in the vocabulary; unknown stems count as members of
 * their classes only. Nothing but the order of classes depends on the order of words, so that the reader can learn
 * from bags of stems as well (training/bags.ts).
 */
export interface FeatureSpace {
  readonly stems: ReadonlyMap<string, number>;
}

/** Where the numbers of each kind begin. */
export interface FeatureKinds {
  /** A stem; a stem that is denied. */
  readonly stem: number;
  readonly denied: number;
  /** A class; met twice; met four times or more. */
  readonly concept: number;
  readonly twice: number;
  readonly often: number;
  /** One class before another, at most six words apart in one clause. */
  readonly ordered: number;
  /** A class and a stem in one sentence. */
  readonly together: number;
  /** How long the stretch is; of a whole comment also "!" and "?". */
  readonly length: number;
  readonly exclaims: number;
  readonly asks: number;
  readonly end: number;
}

export function kindsOf({ stems }: FeatureSpace): FeatureKinds {
  const count = stems.size;
  const denied = count;
  const concept = denied + count;
  const twice = concept + CONCEPTS;
  const often = twice + CONCEPTS;
  const ordered = often + CONCEPTS;
  const together = ordered + CONCEPTS * CONCEPTS;
  const length = together + CONCEPTS * count;
  const exclaims = length + LENGTHS.length + 1;
  const asks = exclaims + 1;
  return {
    stem: 0,
    denied,
    concept,
    twice,
    often,
    ordered,
    together,
    length,
    exclaims,
    asks,
    end: asks + 1,
  };
}

/** A stretch is as long as the first of these that it is below. */
const LENGTHS = [3, 7, 15, 30, 60];
const ORDERED_WITHIN = 6;

/** How heavy a feature of each kind is before anything is learnt: those that come in numbers count less each. */
const HEAVY = { stem: 1, other: 0.7, ordered: 0.4, together: 0.3 } as const;

/** One sentence as the reader weighs it; of a real comment no more than this is kept for learning. */
export interface SentenceBag {
  /** Each as often as it stands there. */
  readonly stems: readonly string[];
  readonly denied: readonly string[];
  /** Which class came before which, as `first * CONCEPTS + second`; each once. */
  readonly ordered: readonly number[];
}

/** The bag of the words of a sentence. */
export function sentenceBag(words: readonly ReadWord[]): SentenceBag {
  const ordered = new Set<number>();
  words.forEach((word, at) => {
    for (const other of words.slice(at + 1, at + 1 + ORDERED_WITHIN)) {
      if (other.clause !== word.clause) break;
      for (const first of word.concepts) {
        for (const second of other.concepts) ordered.add(first * CONCEPTS + second);
      }
    }
  });
  return {
    stems: words.map(({ stem }) => stem),
    denied: words.filter(({ denied }) => denied).map(({ stem }) => stem),
    ordered: [...ordered],
  };
}

/** Marks of a whole comment. */
export interface CommentMarks {
  readonly exclaims: boolean;
  readonly asks: boolean;
}

/**
 * Tells the features of some sentences read together, with their heaviness; the same one may be told again.
 * `marks`: of a whole comment.
 */
export function tellFeatures(
  sentences: readonly SentenceBag[],
  marks: CommentMarks | null,
  { space, kinds, conceptsOf }: FeatureReading,
  tell: (feature: number, heavy: number) => void
): void {
  const met = new Uint16Array(CONCEPTS);
  let words = 0;
  for (const { stems, denied, ordered } of sentences) {
    const places = placesOf(stems, space);
    const classes = new Set<number>();
    for (const stem of stems) {
      for (const concept of conceptsOf(stem)) {
        classes.add(concept);
        met[concept] = (met[concept] as number) + 1;
      }
    }
    for (const place of places) tell(kinds.stem + place, HEAVY.stem);
    for (const place of placesOf(denied, space)) tell(kinds.denied + place, HEAVY.other);
    for (const pair of ordered) tell(kinds.ordered + pair, HEAVY.ordered);
    for (const concept of classes) {
      const begin = kinds.together + concept * space.stems.size;
      for (const place of places) tell(begin + place, HEAVY.together);
    }
    words += stems.length;
  }
  met.forEach((times, concept) => {
    if (times >= 1) tell(kinds.concept + concept, HEAVY.other);
    if (times >= 2) tell(kinds.twice + concept, HEAVY.other);
    if (times >= 4) tell(kinds.often + concept, HEAVY.other);
  });
  if (marks?.exclaims === true) tell(kinds.exclaims, HEAVY.other);
  if (marks?.asks === true) tell(kinds.asks, HEAVY.other);
  const long = LENGTHS.findIndex((length) => words < length);
  tell(kinds.length + (long < 0 ? LENGTHS.length : long), HEAVY.other);
}

export interface FeatureReading {
  readonly space: FeatureSpace;
  readonly kinds: FeatureKinds;
  /** The classes of a stem. */
  readonly conceptsOf: (stem: string) => readonly number[];
}

function placesOf(stems: readonly string[], { stems: known }: FeatureSpace): ReadonlySet<number> {
  const places = new Set<number>();
  for (const stem of stems) {
    const place = known.get(stem);
    if (place !== undefined) places.add(place);
  }
  return places;
}

/** The stem that a feature is about, and its class where it is one of two; −1 where it is about none. */
export function aboutOf(
  feature: number,
  kinds: FeatureKinds,
  { stems }: FeatureSpace
): { readonly stem: number; readonly concepts: readonly number[] } {
  if (feature < kinds.denied) return { stem: feature, concepts: [] };
  if (feature < kinds.concept) return { stem: feature - kinds.denied, concepts: [] };
  if (feature < kinds.twice) return { stem: -1, concepts: [feature - kinds.concept] };
  if (feature < kinds.often) return { stem: -1, concepts: [feature - kinds.twice] };
  if (feature < kinds.ordered) return { stem: -1, concepts: [feature - kinds.often] };
  if (feature < kinds.together) {
    const pair = feature - kinds.ordered;
    return { stem: -1, concepts: [Math.floor(pair / CONCEPTS), pair % CONCEPTS] };
  }
  if (feature >= kinds.length) return { stem: -1, concepts: [] };
  const both = feature - kinds.together;
  return { stem: both % stems.size, concepts: [Math.floor(both / stems.size)] };
}
