import winkNLP, { type Model, type PartOfSpeech } from "wink-nlp";
import { phraseStems } from "./phraseStems";
import type { TaggedWord } from "./phraseUnit";
import { phrasesIn } from "./phraseUnits";

/** What a comment speaks of, word by word and phrase by phrase. */
export interface PhraseReading {
  /** Of every word in the order they stand; for a person's own words. */
  readonly stems: readonly string[];
  readonly phrases: readonly Phrase[];
}

/** A candidate for a theme. */
export interface Phrase {
  /** Its stems in alphabetical order, so that "deliveries late" meets "late delivery"; {@link DELAY} for any delay. */
  readonly key: string;
  readonly kind: PhraseKind;
  /** As the customer writes it, in small letters: "late deliveries", "didn't turn up". */
  readonly written: string;
}

/**
 * "thing", "quality" and "act" are single nouns, adjectives and verbs; "name" is a noun with a capital inside a
 * sentence; "denied" is "not" with a verb, "no" with a noun, or "poor" with one; "turn" is a turn of speech that is a
 * complaint by itself; "pair" is two of the others side by side.
 */
export type PhraseKind =
  "thing" | "quality" | "act" | "name" | "denied" | "turn" | "pair" | "delay" | "duration";

export interface PhraseFinder {
  readonly read: (text: string) => PhraseReading;
  /** Stems of words that a person typed. Example: "Car parking" is car, park. */
  readonly stemsOf: (words: string) => readonly string[];
  /** A word the language model knows: what it does not know may be a misspelling. */
  readonly knows: (word: string) => boolean;
}

/** Enough for some 700 words, so that a pasted book costs no more than a letter. */
const MOST_CHARACTERS = 4_000;
const MOST_PHRASES = 200;

/**
 * Finds the phrases of a comment with wink-nlp's parts of speech. Takes the model (wink-eng-lite-web-model, 1 MB
 * packed) as an argument, so that only who reads comments loads it. Making a finder takes some 100 ms; it keeps the
 * stems of words it met, up to a limit.
 * Example: "Engineer didn't turn up" has "engineer", "didn't turn up" and the pair of both.
 */
export function phraseFinder(model: Model): PhraseFinder {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const { its } = nlp;
  const stem = phraseStems();

  function tagged(text: string): TaggedWord[] {
    const tokens = nlp.readDoc(readable(text)).tokens();
    /* eslint-disable @typescript-eslint/unbound-method -- wink declares its plain functions as methods. */
    const normal = tokens.out(its.normal);
    const written = tokens.out(its.value);
    // The declaration does not say which accessor gives what.
    const pos = tokens.out(its.pos) as PartOfSpeech[];
    /* eslint-enable @typescript-eslint/unbound-method */
    return normal.map((word, at) => ({
      word,
      written: written[at] ?? word,
      stem: stem(word),
      pos: pos[at] ?? "X",
    }));
  }

  return {
    read: (text) => {
      const words = tagged(text);
      return {
        stems: words.map((word) => word.stem),
        phrases: phrasesIn(words).slice(0, MOST_PHRASES),
      };
    },
    stemsOf: (words) => tagged(words).map((word) => word.stem),
    knows: (word) => !nlp.readDoc(word).isOOV(word),
  };
}

/** Links, @names, marks of what was blanked, and the escaped ampersand of exports. */
const APART = /https?:\S+|www\.\S+|@\w+|#|&\w+;|x{3,}/gi;
/** Longer than any word; the tagger's time grows with the square of a word's length. */
const ENDLESS = /\S{60,}/g;
const CURLED = /[\u2018\u2019\u02BC`\u00B4\uFFFD]/g;
const PREFIX = /\b(mis|re|un|non|over|under|pre)-(?=[a-z])/gi;
const MISPARTED = /\bmiss?[ -](?=(?:sold|sell|selling|led|lead|leading|communication|inform)\w*)/gi;
const NEW_LINE = /[\r\n]+/g;

/** Text in capitals is read in small letters: the tagger takes a word with capitals for a name. */
function readable(text: string): string {
  const short = text
    .slice(0, MOST_CHARACTERS)
    .replace(APART, " ")
    .replace(ENDLESS, " ")
    .replace(CURLED, "'")
    .replace(PREFIX, "$1")
    .replace(MISPARTED, "mis")
    .replace(NEW_LINE, " . ");
  return isShouted(short) ? short.toLowerCase() : short;
}

function isShouted(text: string): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) capitals++;
    else if (code >= 97 && code <= 122) capitals--;
  }
  return capitals > 0;
}
