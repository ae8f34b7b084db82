import stemmer from "wink-porter2-stemmer";
import { conceptsByStem, DENIAL_WORDS, MONEY_STEM, NUMBER_STEM } from "./causeConcepts";
import { piecesOf } from "../commentWords";

/** One word of a comment as the reader of causes sees it. */
export interface ReadWord {
  readonly stem: string;
  /** The classes it is in; see causeConcepts.ts. */
  readonly concepts: readonly number[];
  /** One of the four words after a denial: "not", "never", "without". */
  readonly denied: boolean;
  /** Counts clauses that end with a full stop, "!", "?" or ";". */
  readonly clause: number;
  readonly written: string;
}

/** A comment as words, in sentences. */
export interface CauseSequence {
  readonly words: readonly ReadWord[];
  /** Where each sentence begins in `words`; the first is 0. None where there are no words. */
  readonly sentences: readonly number[];
  readonly exclaims: boolean;
  readonly asks: boolean;
}

/** A sentence of fewer words says nothing alone and is read with the one before it. */
const SHORTEST_SENTENCE = 3;
/** A sentence that never ends is read in pieces. */
const LONGEST_SENTENCE = 25;
const MOST_SENTENCES = 40;
/** The stem of a word; numbers, signs of money and denials stand for themselves. */
function stemOf(word: string): string {
  if (/^[#\d]/.test(word)) return NUMBER_STEM;
  if (/^[£$€]/.test(word)) return MONEY_STEM;
  return DENIAL_WORDS.has(word) ? word : stemmer(word);
}

/** A denial reaches this many words, or to the next punctuation. */
const DENIED_WORDS = 4;

interface KnownWord extends Pick<ReadWord, "stem" | "concepts"> {
  readonly denies: boolean;
}

/** Reads comments into sequences; stems are computed once a word. Example: "Never again!" is never, again (denied). */
export function sequenceReader(): (text: string) => CauseSequence {
  const concepts = conceptsByStem(stemmer);
  const known = new Map<string, KnownWord>();

  function look(word: string): KnownWord {
    const before = known.get(word);
    if (before) return before;
    const stem = stemOf(word);
    const found = {
      stem,
      concepts: concepts.get(stem) ?? NONE,
      denies: DENIAL_WORDS.has(word),
    };
    if (known.size < MOST_KNOWN) known.set(word, found);
    return found;
  }

  return (text) => {
    const words: ReadWord[] = [];
    const sentences: number[] = [];
    let clause = 0;
    let denied = 0;
    let ended = true;
    let exclaims = false;
    let asks = false;
    for (const { word, written } of piecesOf(text)) {
      if (PUNCTUATION.has(word)) {
        denied = 0;
        if (word !== ",") clause++;
        ended ||= word === "." || word === "!" || word === "?";
        exclaims ||= word === "!";
        asks ||= word === "?";
        continue;
      }
      if (beginsSentence(ended, words.length, sentences)) sentences.push(words.length);
      ended = false;
      const { stem, concepts: classes, denies } = look(word);
      words.push({ stem, concepts: classes, denied: denied > 0 && !denies, clause, written });
      denied = denies ? DENIED_WORDS : Math.max(0, denied - 1);
    }
    return { words, sentences, exclaims, asks };
  };
}

const MOST_KNOWN = 50_000;
const NONE: readonly number[] = [];
const PUNCTUATION = new Set(".!?;,%");

function beginsSentence(ended: boolean, at: number, sentences: readonly number[]): boolean {
  const last = sentences.at(-1);
  if (last === undefined) return true;
  if (sentences.length >= MOST_SENTENCES) return false;
  return at - last >= (ended ? SHORTEST_SENTENCE : LONGEST_SENTENCE);
}
