import { ENGLISH_FUNCTION_WORDS, EVERYDAY_WORDS } from "../language/englishWords";
import { NAMES_AND_WORDS, RARELY_NAMES } from "./maskingDoubtfulNames";
import {
  ADVERBS,
  AFTER_SMALL_NAMES,
  ARTICLES,
  AT_DEPARTMENT,
  BEGINNING_CLAUSES,
  BEING,
  CREDIT,
  DEPARTMENTS,
  DETERMINERS,
  DONE_BY,
  FAMILY,
  GREETINGS,
  HAVING_SPOKEN,
  NOUNS_IN_SMALL,
  OWNERS,
  PERSONS,
  PERSON_QUALITIES,
  PERSON_VERBS,
  PREPOSITIONS,
  ROLES,
  SAID_OF_THINGS,
  SIGNING,
  SPEAKING,
  SPEAKING_TO_ANYBODY,
  TITLES,
  TITLES_AND_WORDS,
  TOWARDS,
} from "./maskingNameCueWords";
import { ORGANISATIONS } from "./maskingNotPeople";
import { canBePerson, canBePersonInSmall, isKnown } from "./maskingNameSpelling";
import { SURNAMES } from "./maskingSurnames";
import type { Token } from "./maskingTokens";

/** "Mr Kerzum", "mrs. oduya", "Dr Patel"; in small letters "miss" and "dr" need a name that is known. */
export function isTitled(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const title = tokens[at - 1];
  if (title === undefined || !TITLES.has(title.word) || !AFTER_TITLE.test(token.gap)) return false;
  if (title.letters === "shouted" && token.letters !== "shouted") return false;
  if (
    ENGLISH_FUNCTION_WORDS.has(token.word) ||
    ORGANISATIONS.has(token.word) ||
    /^\d/.test(token.word)
  )
    return false;
  const isSure = !TITLES_AND_WORDS.has(title.word);
  if (token.letters !== "lower")
    return (isSure && title.letters !== "shouted") || canBePerson(token);
  if (EVERYDAY_WORDS.has(token.word)) return false;
  return isSure || isKnown(token.word);
}
const AFTER_TITLE = /^\.? $/;

/** Something before it says that a name comes: "spoke to", "named", "a lady called", "my husband", "the agent". */
export function isNamedOutright(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before === undefined || !CLOSE.test(token.gap)) return isSignature(tokens, at);
  const twoBefore = tokens[at - 2]?.word ?? "";
  const isKnownName = isKnown(token.word) || RARELY_NAMES.has(token.word);
  if (!isKnownName && token.letters === "shouted") return false;
  if (token.letters === "lower" && NOUNS_IN_SMALL.has(token.word)) return false;
  if (TOWARDS.has(before.word) && SPEAKING.has(twoBefore))
    return isKnownName || !SPEAKING_TO_ANYBODY.has(twoBefore);
  if (before.word === "named") return isKnownName || PERSONS.has(twoBefore);
  if (before.word === "called") return PERSONS.has(twoBefore);
  if (before.word === "name") return token.letters !== "lower";
  if (
    (before.word === "is" || before.word === "was") &&
    (twoBefore === "name" || twoBefore === "surname")
  )
    return true;
  if (before.word === "for" && /^ask(?:ed|ing)?$/.test(twoBefore)) return isKnownName;
  if (FAMILY.has(before.word) && OWNERS.has(twoBefore)) return token.letters !== "lower";
  if (before.word === "by" && DONE_BY.has(twoBefore)) return token.letters !== "lower";
  if (before.word === "to" && CREDIT.has(twoBefore)) return token.letters !== "lower";
  if (isSignature(tokens, at)) return true;
  return ROLES.has(before.word) && isInRole(tokens, at, isKnownName);
}

/** The last words, after "kind regards". */
function isSignature(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return (
    SIGNING.has(tokens[at - 1]?.word ?? "") &&
    token.letters === "capital" &&
    tokens.length - at <= 3 &&
    /^[\s,-]+$/.test(token.gap)
  );
}

const CLOSE = /^[ ,'"“‘(:]{1,3}$/;

/** "the technician bill fixed it", but "the engineer will come"; "Agent Kerzum", but "Agent Portal Login". */
function isInRole(tokens: readonly Token[], at: number, isKnownName: boolean): boolean {
  const token = tokens[at] as Token;
  if (token.letters === "lower")
    return NAMES_AND_WORDS.has(token.word) && doesAsPersons(tokens, at);
  if (tokens[at - 1]?.letters === "shouted" && token.letters === "shouted") return false;
  return isKnownName || tokens[at + 1]?.letters !== "capital" || tokens[at + 1]?.word === "i";
}

/** "Hi Sandy", "Thanks Will", "told April". Only with a capital, only for names that are known. */
export function isGreeted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before === undefined || token.letters !== "capital" || !CLOSE.test(token.gap)) return false;
  const greeting = before.word === "you" ? (tokens[at - 2]?.word ?? "") : before.word;
  return GREETINGS.has(greeting);
}

/**
 * "a woman called gediminas", "spoke to christof who", "thanks aneesh", "wojtek was rude": in small letters and in no
 * list.
 */
export function isNamedInSmall(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.letters !== "lower" || !canBePersonInSmall(token) || isRole(token.word)) return false;
  const before = tokens[at - 1]?.word ?? "";
  if (token.startsSentence || BEGINNING_CLAUSES.has(before)) {
    return isAsPersons(tokens, at, (quality) => !SAID_OF_THINGS.has(quality));
  }
  if (token.gap !== " ") return false;
  const twoBefore = tokens[at - 2]?.word ?? "";
  if (before === "called" || before === "named") return PERSONS.has(twoBefore);
  if (TOWARDS.has(before) && SPEAKING.has(twoBefore)) {
    if (tokens[at + 1]?.word === "who") return true;
    return HAVING_SPOKEN.has(twoBefore) && isEndOfName(tokens, at);
  }
  return THANKS.test(`${twoBefore} ${before}`) && isEndOfName(tokens, at);
}

const isRole = (word: string): boolean =>
  PERSONS.has(word) || ROLES.has(word) || FAMILY.has(word) || word.includes("'");

/** Nothing follows that the word could belong to: "spoke to jauco yesterday", and not "spoke to upper management". */
function isEndOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.startsSentence || !next.gap.startsWith(" ")) return true;
  return AFTER_SMALL_NAMES.has(next.word) || SURNAMES.has(next.word);
}

/** Two words with capitals that are no everyday words, and do what people do: "Facundo Farias explained it". */
export function isTwoUnknownWords(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 1];
  if (second?.letters !== "capital" || second.gap !== " " || !canBePerson(second)) return false;
  return (
    doesAsPersons(tokens, at + 1) ||
    tokens[at + 2]?.word === "who" ||
    isFromDepartment(tokens, at + 1)
  );
}

/** "Thanks Joerg!", "Well done Aneesh", "I'm Petr": a name of any kind, and no company with two words. */
export function isThanked(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before === undefined || token.letters !== "capital" || !CLOSE.test(token.gap)) return false;
  if (tokens[at + 1]?.letters === "capital") return false;
  const twoBefore = `${tokens[at - 2]?.word ?? ""} ${before.word}`;
  return THANKS.test(twoBefore) || BEING_SOMEBODY.test(twoBefore);
}
const THANKS = /(?:^| )(?:thanks|thank you|well done|kudos to|cheers)$/;
const BEING_SOMEBODY = /(?:^| )(?:i'm|i am)$/;

/** It does what only people do: "Mark told me", "May was so patient", and in small letters "bill explained". */
export function isAnswerable(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && !(tokens[at] as Token).startsSentence && DETERMINERS.has(before.word))
    return false;
  if (
    (tokens[at] as Token).letters === "lower" &&
    before !== undefined &&
    !(tokens[at] as Token).startsSentence
  )
    return false;
  return doesAsPersons(tokens, at);
}

/** The words behind it: "told me", "was so rude". */
export function doesAsPersons(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !/^,? $/.test(next.gap)) return false;
  return PERSON_VERBS.has(next.word) || isAsPersons(tokens, at);
}

/** "was so rude". */
function isAsPersons(
  tokens: readonly Token[],
  at: number,
  isMeant: (quality: string) => boolean = () => true
): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !/^,? $/.test(next.gap) || !BEING.has(next.word)) return false;
  let quality = at + 2;
  while (quality < at + 5 && ADVERBS.has(tokens[quality]?.word ?? "")) quality++;
  const word = tokens[quality]?.word ?? "";
  return PERSON_QUALITIES.has(word) && isMeant(word);
}

/** "Tolu from sales", "Will in your support team". */
export function isFromDepartment(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!isKnown(token.word) && PREPOSITIONS.has(tokens[at - 1]?.word ?? "")) return false;
  const isWord = ENGLISH_FUNCTION_WORDS.has(token.word) || !isKnown(token.word);
  if (token.letters === "lower" && isWord && !(token.startsSentence && canBePersonInSmall(token)))
    return false;
  if (!AT_DEPARTMENT.has(tokens[at + 1]?.word ?? "")) return false;
  if (DETERMINERS.has(tokens[at - 1]?.word ?? "") && !token.startsSentence) return false;
  const department = ARTICLES.has(tokens[at + 2]?.word ?? "") ? at + 3 : at + 2;
  return (
    DEPARTMENTS.has(tokens[department]?.word ?? "") ||
    DEPARTMENTS.has(tokens[department + 1]?.word ?? "")
  );
}
