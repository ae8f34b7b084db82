import { EVERYDAY_WORDS, ENGLISH_FUNCTION_WORDS } from "../language/englishWords";
import { NAMES_AND_WORDS, RARELY_NAMES } from "./maskingDoubtfulNames";
import { GIVEN_NAMES } from "./maskingGivenNames";
import {
  isAnswerable,
  isFromDepartment,
  isGreeted,
  isNamedInSmall,
  isNamedOutright,
  isThanked,
  isTitled,
  isTwoUnknownWords,
} from "./maskingNameCues";
import { canBePerson, hasCapitalOfItsOwn } from "./maskingNameSpelling";
import { endOfName, lastOfName } from "./maskingSurnameRun";
import { AFTER_PLACES, BEFORE_PLACES, NOT_PEOPLE, OWNERS_OF_BRANDS } from "./maskingNotPeople";
import { SURNAMES } from "./maskingSurnames";
import { tokensOf, type Token } from "./maskingTokens";

/** From a character to the one behind the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where people's names stand in a text. Three sorts of word may be one:
 * a given name that is no word is always a name, in lower case too; a given name that is also a word ("Mark", "May")
 * needs a capital of its own or company that tells a person; any other word needs to be named outright
 * ("Mr Kerzum", "spoke to Jauco"). Surnames and initials that follow belong to the name.
 *
 * Example: "Will told me to ask Sarah Holt in May" has "Will" and "Sarah Holt".
 */
export function namesIn(text: string): readonly Span[] {
  const tokens = tokensOf(text);
  const spans: Span[] = [];
  let lastName = -1;
  for (let at = 0; at < tokens.length; at++) {
    const notPeople = lengthOfOther(tokens, at);
    if (notPeople > 0) {
      at += notPeople - 1;
      continue;
    }
    if (!isName(tokens, at, lastName)) continue;
    const last = lastOfName(text, tokens, at);
    spans.push({
      start: (tokens[at] as Token).start,
      end: endOfName(text, tokens[last] as Token, last > at),
    });
    at = lastName = last;
  }
  return spans;
}

/** How many words from here are a brand, a place or a saying with a person's name in it. */
function lengthOfOther(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  for (const phrase of NOT_PEOPLE.get(token.word) ?? []) {
    if (phrase.every((word, offset) => tokens[at + offset]?.word === word)) return phrase.length;
  }
  if (token.isPossessive && token.letters !== "lower" && OWNERS_OF_BRANDS.has(token.word)) return 1;
  const next = tokens[at + 1];
  if (next === undefined || token.letters === "mask") return 0;
  if (BEFORE_PLACES.has(token.word) && next.letters !== "lower") return 2;
  return AFTER_PLACES.has(next.word) && sortOf(token) !== null && next.gap === " " ? 2 : 0;
}

function sortOf(token: Token): "name" | "nameAndWord" | "rarely" | null {
  if (token.letters === "mask") return null;
  if (GIVEN_NAMES.has(token.word)) return "name";
  if (NAMES_AND_WORDS.has(token.word)) return "nameAndWord";
  if (RARELY_NAMES.has(token.word)) return "rarely";
  return token.word.includes("-") && token.word.split("-").some((part) => GIVEN_NAMES.has(part))
    ? "name"
    : null;
}

function isName(tokens: readonly Token[], at: number, lastName: number): boolean {
  const token = tokens[at] as Token;
  const sort = sortOf(token);
  // "MIA", "ANA": airports, and whatever else is three letters.
  if (sort === "name" && !(token.letters === "shouted" && token.word.length <= 3)) return true;
  if (token.letters === "mask" || isBesideNumber(tokens, at)) return false;
  if (isTitled(tokens, at)) return true;
  const written = hasCapitalOfItsOwn(tokens, at);
  const isJoined =
    lastName >= 0 && at - lastName <= 2 && JOINS.test(betweenText(tokens, lastName, at));
  switch (sort) {
    case "name":
    case "nameAndWord":
      return (
        isNamedOutright(tokens, at) ||
        isGreeted(tokens, at) ||
        isAnswerable(tokens, at) ||
        isFromDepartment(tokens, at) ||
        (written !== "no" &&
          (isJoined ||
            isFirstOfTwo(tokens, at) ||
            isInBrackets(tokens, at) ||
            written === "inside" ||
            hasSurname(tokens, at)))
      );
    case "rarely":
      if (isGrammar(token.word)) return false;
      if (token.letters === "lower") return isNamedOutright(tokens, at);
      return (
        isNamedOutright(tokens, at) ||
        isGreeted(tokens, at) ||
        isAnswerable(tokens, at) ||
        isFromDepartment(tokens, at) ||
        (written !== "no" && SURNAMES.has(tokens[at + 1]?.word ?? "") && hasSurname(tokens, at))
      );
    case null:
      if (token.letters === "lower")
        return isNamedInSmall(tokens, at) || isFromDepartment(tokens, at);
      return (
        written !== "no" &&
        canBePerson(token) &&
        (isTwoUnknownWords(tokens, at) ||
          isBeforeGivenName(tokens, at) ||
          isNamedOutright(tokens, at) ||
          isThanked(tokens, at) ||
          isFromDepartment(tokens, at) ||
          isJoined ||
          (hasSurname(tokens, at) && SURNAMES.has(tokens[at + 1]?.word ?? "")))
      );
  }
}

const JOINS = /^(?:\s*[&/]\s*|,? (?:and|or|then) )$/;

/** "Jan 2023", "9 May", "ward Rowan 1". */
function isBesideNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    (before !== undefined && /^\d/.test(before.word) && !(tokens[at] as Token).startsSentence) ||
    (after?.gap === " " && /^\d/.test(after.word))
  );
}

function betweenText(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let at = from + 1; at <= to; at++) {
    const token = tokens[at] as Token;
    text += token.gap + (at < to ? token.word : "");
  }
  return text;
}

/** "Artur Yannick": two given names, of which the list has one. */
function isBeforeGivenName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.letters === "capital" && next.gap === " " && GIVEN_NAMES.has(next.word);
}

/** "the manager on duty (Mark)". */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
  return (tokens[at] as Token).gap.endsWith("(") && tokens[at + 1]?.gap.startsWith(")") === true;
}

/** "Rob and Pat". */
function isFirstOfTwo(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 2];
  if (!/^(?:and|or)$/.test(tokens[at + 1]?.word ?? "") || second === undefined) return false;
  const sort = sortOf(second);
  return second.letters === "capital" && (sort === "name" || sort === "nameAndWord");
}

const MONTHS: ReadonlySet<string> = new Set(["april", "may", "june", "august", "january"]);

/** "spoke to an agent", "call to my bank": names in some language, words in this one. */
function isGrammar(word: string): boolean {
  if (MONTHS.has(word)) return false;
  return (
    word.length < 3 ||
    ENGLISH_FUNCTION_WORDS.has(word) ||
    EVERYDAY_WORDS.has(word) ||
    MORE_GRAMMAR.has(word)
  );
}
const MORE_GRAMMAR: ReadonlySet<string> = new Set([
  "odd",
  "can",
  "mine",
  "pen",
  "deep",
  "major",
  "dear",
  "chase",
  "sung",
]);

/** Whether a surname follows: a word with a capital that is not an everyday one. */
function hasSurname(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    next.gap === " " &&
    next.letters === "capital" &&
    canBePerson(next) &&
    !AFTER_PLACES.has(next.word)
  );
}
