import type { PartOfSpeech } from "wink-nlp";
import type { Phrase, PhraseKind } from "./phraseFinder";

/** A word of a comment. `word` is in small letters with contractions taken apart: "n't" is "not". */
export interface TaggedWord {
  readonly word: string;
  readonly written: string;
  readonly stem: string;
  readonly pos: PartOfSpeech;
}

/** A content word, or a few that are one: "didn't turn up", "no internet", "on hold". */
export interface Unit {
  readonly key: string;
  readonly kind: PhraseKind;
  readonly written: string;
  /** The place after its last word. */
  readonly end: number;
  /** What is denied: who has "no internet" speaks of the internet. */
  readonly affirmed?: Phrase;
}

/** Letters, two at least, and no more than words have. */
export const isWord = ({ word }: TaggedWord): boolean => WORD.test(word);
const WORD = /^[a-z][a-z-]{1,29}$/;
