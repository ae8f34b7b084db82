import { ENGLISH_FUNCTION_WORDS, EVERYDAY_WORDS } from "../language/englishWords";
import { NAMES_AND_WORDS } from "./maskingDoubtfulNames";
import { GIVEN_NAMES } from "./maskingGivenNames";
import {
  AFTER_PERSONS,
  DETERMINERS,
  PERSON_VERBS,
  SENTENCE_BEGINNERS,
  TITLES,
} from "./maskingNameCueWords";
import { ORGANISATIONS } from "./maskingNotPeople";
import { SURNAMES } from "./maskingSurnames";
import type { Token } from "./maskingTokens";

/** A given name or surname of the lists; not one that is rarely a name. */
export function isKnown(word: string): boolean {
  return SURNAMES.has(word) || GIVEN_NAMES.has(word) || NAMES_AND_WORDS.has(word);
}

/** A word that is neither an everyday one nor a company, and has no ending that makes verbs, adverbs and things. */
export function canBePerson({ word }: Token): boolean {
  if (word.length > 5 && !word.includes("-") && NO_NAME.test(word) && !isKnown(word)) return false;
  if (word.length < 2 || /^(?:\d|x+$)/.test(word)) return false;
  return (
    !TITLES.has(word) &&
    !EVERYDAY_WORDS.has(word) &&
    !ENGLISH_FUNCTION_WORDS.has(word) &&
    !ORGANISATIONS.has(word)
  );
}

const NO_NAME =
  /(?:ly|ing|tions?|sions?|ness|ments?|able|ible|ful|less|ous|ity|ities|isms?|ware|phone|net|tel|com|ship|card|ists?|ally|ated|ised|ized)$/;

/** In small letters: no plural and no past either. */
export function canBePersonInSmall(token: Token): boolean {
  return (
    token.word.length > 3 &&
    canBePerson(token) &&
    !PERSON_VERBS.has(token.word) &&
    !/(?:ed|[^aeiou]s)$/.test(token.word)
  );
}

/**
 * What its first letter says: "inside" a sentence of small letters a capital makes a name; at a beginning it is
 * a capital without a meaning; in a heading or a shouted text, or after "the", it is none of a name.
 */
export function hasCapitalOfItsOwn(
  tokens: readonly Token[],
  at: number
): "inside" | "beginning" | "no" {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.letters === "lower") return "no";
  if (
    token.letters === "shouted" &&
    (before?.letters === "shouted" || after?.letters === "shouted")
  )
    return "no";
  if (before === undefined || token.startsSentence || token.letters === "shouted")
    return "beginning";
  if (DETERMINERS.has(before.word)) return "no";
  const goesOn = after?.gap === " " && !AFTER_PERSONS.has(after.word);
  if (SENTENCE_BEGINNERS.has(token.word) && goesOn) return "beginning";
  return before.letters === "lower" || before.word === "i" || before.word === "i'm"
    ? "inside"
    : "beginning";
}
