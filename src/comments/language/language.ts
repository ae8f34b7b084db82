import { detectAll } from "tinyld/light";
import { say } from "../../wording/say";
import { ENGLISH_FUNCTION_WORDS, EVERYDAY_WORDS } from "./englishWords";
import { languageOfEnding, languageOfLetters } from "./latinClues";
import { OTHER_LANGUAGES, OTHER_LANGUAGE_WORDS } from "./otherLanguageWords";
import { languageOfScript } from "./writingSystems";
import type { languages } from "../../wording/en/languages";

/**
 * The language of a comment as an ISO 639-1 code; "" where there is no letter, or nothing but pressed keys.
 *
 * Another alphabet decides at once. In Latin letters the words that hold sentences together are counted, with
 * everyday words of comments at half their weight; tinyld, which takes a hundred times as long, is asked only
 * where these say nothing. In doubt it is English: a fragment such as "rude staff" that were counted as foreign
 * would not be read, while a foreign one that slips through finds no cause.
 *
 * Measured in test/comments/language/language.test.ts. Example: "too slow" is "en", "zu teuer" is "de".
 */
export function languageOf(text: string): string {
  const beginning = text.slice(0, ENOUGH);
  const ofScript = languageOfScript(beginning);
  if (ofScript !== null) return ofScript;
  const words = wordsIn(beginning);
  const counted = countWords(words);
  if (counted.others > counted.english && counted.others >= 1) return counted.code;
  if (counted.unknown < words.length * MOSTLY) return "en";
  if (isPressedKeys(words)) return "";
  return counted.english >= SURELY_ENGLISH ? "en" : fromClues(words, counted.unknown);
}

export function isEnglish(text: string): boolean {
  return languageOf(text) === "en";
}

/** Its English name for sheets; "Another language" for a code without a name here, "Not known" for "". */
export function languageName(code: string): string {
  return say(`languages.${NAMED.has(code) ? (code as Named) : code === "" ? "unknown" : "other"}`);
}

type Named = keyof typeof languages;
/** The keys of the catalogue's area, which is loaded elsewhere; the compiler holds the list to it. */
const NAMED_LANGUAGES = [
  "ar",
  "bg",
  "bn",
  "cs",
  "da",
  "de",
  "el",
  "en",
  "es",
  "fa",
  "fi",
  "fr",
  "gu",
  "he",
  "hi",
  "hu",
  "hy",
  "id",
  "it",
  "ja",
  "ka",
  "km",
  "kn",
  "ko",
  "ml",
  "my",
  "nl",
  "no",
  "pa",
  "pl",
  "pt",
  "ro",
  "ru",
  "si",
  "sr",
  "sv",
  "ta",
  "te",
  "th",
  "tr",
  "uk",
  "ur",
  "vi",
  "zh",
] as const satisfies readonly Named[];
const NAMED: ReadonlySet<string> = new Set(NAMED_LANGUAGES);

/** The language is told by the beginning: characters, words. */
const ENOUGH = 400;
const ENOUGH_WORDS = 40;

/** From this share of words that nobody knows, the count says too little. */
const MOSTLY = 2 / 3;
/** Two words no English sentence does without. */
const SURELY_ENGLISH = 2;

function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().replace(NOT_WORDS, " ").replace(CURLED, "'").match(WORD) ?? [];
  return words.slice(0, ENOUGH_WORDS);
}

/** Addresses and @names are in no language. */
const NOT_WORDS = /https?:\S+|www\.\S+|\S*@\S+|<[^<>]*>/g;
const CURLED = /[\u2018\u2019]/g;
const WORD = /\p{L}+(?:['-]\p{L}+)*/gu;

interface Counted {
  readonly english: number;
  /** Of the other language that has most, and which it is. */
  readonly others: number;
  readonly code: string;
  /** Words in no list. */
  readonly unknown: number;
}

function countWords(words: readonly string[]): Counted {
  const others = new Float64Array(OTHER_LANGUAGES.length);
  let english = 0;
  let unknown = 0;
  for (const word of words) {
    const languages = OTHER_LANGUAGE_WORDS.get(word);
    if (ENGLISH_FUNCTION_WORDS.has(word)) english += 1;
    else if (EVERYDAY_WORDS.has(word)) english += 0.5;
    else if (!languages) unknown += 1;
    else {
      const weight = word.length === 1 ? 0.5 : 1;
      for (const place of languages) others[place] = (others[place] as number) + weight;
    }
  }
  const most = others.reduce(
    (best, count, place) => (count > (others[best] as number) ? place : best),
    0
  );
  return {
    english,
    others: others[most] as number,
    code: OTHER_LANGUAGES[most] as string,
    unknown,
  };
}

/** "sdfgh": letters, but no word of any language with this alphabet, which all have vowels. */
function isPressedKeys(words: readonly string[]): boolean {
  return words.every((word) => word.length < 2 || !VOWEL.test(word.normalize("NFD")));
}
const VOWEL = /[aeiouyæœøı]/;

/** Too few unknown letters are a name, a brand or a slip of the finger, in whatever language. */
const LETTERS_TO_ASK = 12;
/** Accents are rare in English: with them, fewer letters will do. */
const ACCENTED = /[à-öø-ÿāăąćčďđēėęěğģīįıķļłńňņőœřśşšťţūůűųźżžșțạ-ỹ]/;

/** By how much another language has to be more likely than English. */
const CLEARLY = 0.1;

function fromClues(words: readonly string[], unknown: number): string {
  const text = words.join(" ");
  const ofLetters = languageOfLetters(text);
  if (ofLetters !== "") return ofLetters;
  const isAccented = ACCENTED.test(text);
  const ofEndings = words.map(languageOfEnding).filter((code) => code !== null);
  if (!isAccented && ofEndings.length === 0 && (text.length < LETTERS_TO_ASK || unknown < 2))
    return "en";
  return askTinyld(text, isAccented) ?? ofEndings[0] ?? "en";
}

/** null where it says English or cannot tell. */
function askTinyld(text: string, isAccented: boolean): string | null {
  const [likeliest, ...rest] = detectAll(text);
  if (likeliest === undefined || likeliest.lang === "en") return null;
  const english = rest.find(({ lang }) => lang === "en")?.accuracy ?? 0;
  return isAccented || likeliest.accuracy >= english + CLEARLY ? likeliest.lang : null;
}
