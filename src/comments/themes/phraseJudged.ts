import type { Phrase } from "./phraseFinder";
import type { TaggedWord } from "./phraseUnit";
import { isWord } from "./phraseUnit";
import { matterOf, matterOfPhrase } from "./sameMatter";
import { isGeneric, isLeftOut, isTelling } from "./themeWords";
import { isTimeWord } from "./timeWords";
import { wordSet } from "../wordSet";

/**
 * "poor communication", "the customer service was terrible", "parking is a nightmare", "signal is not good": what is
 * called bad, where a word for bad stands. Promoters speak of the same matter and praise it, so the matter alone would
 * never be a theme. null where nothing but the company or the whole is called bad: "terrible service", "bad
 * experience".
 */
export function judgedAt(words: readonly TaggedWord[], at: number): Phrase | null {
  const judgement = judgementAt(words, at);
  if (judgement === null) return null;
  return judged(judgement, nounsAfter(words, at + 1)) ?? judged(judgement, nounsBefore(words, at));
}

/** How it is written in a name: the word itself, or "poor" for "not good" and "a nightmare". */
function judgementAt(words: readonly TaggedWord[], at: number): string | null {
  const word = words[at]?.word ?? "";
  if (BAD.has(word)) return isDenied(words, at) ? null : word;
  if (BAD_THINGS.has(word)) return isDenied(words, at) ? null : "poor";
  return GOOD.has(word) && isDenied(words, at) ? "poor" : null;
}

function isDenied(words: readonly TaggedWord[], at: number): boolean {
  return [words[at - 1], words[at - 2]].some(
    (before) => before !== undefined && NOT.has(before.word)
  );
}

/** The nouns that follow, with an adjective or two before them. */
function nounsAfter(words: readonly TaggedWord[], from: number): readonly TaggedWord[] {
  let at = from;
  while (at < from + 2 && words[at]?.pos === "ADJ") at++;
  return nounsFrom(words, at);
}

/** The nouns of which it is said: "communication with customers" is out of reach, "communication has been" is not. */
function nounsBefore(words: readonly TaggedWord[], at: number): readonly TaggedWord[] {
  let back = at - 1;
  while (back > at - 4 && isBeforeJudgement(words[back])) back--;
  const verb = back;
  while (back > verb - 2 && words[back]?.pos === "AUX") back--;
  if (back === verb || !isNoun(words[back])) return [];
  let first = back;
  while (first > back - 2 && isNoun(words[first - 1])) first--;
  return words.slice(first, back + 1);
}

/** "so", "a", "an absolute". */
const isBeforeJudgement = (word: TaggedWord | undefined): boolean =>
  word !== undefined && BEFORE_JUDGEMENT.has(word.pos);
const BEFORE_JUDGEMENT: ReadonlySet<TaggedWord["pos"]> = new Set(["ADV", "PART", "DET", "ADJ"]);
const isNoun = (word: TaggedWord | undefined): boolean =>
  word?.pos === "NOUN" || word?.pos === "PROPN";

function nounsFrom(words: readonly TaggedWord[], from: number): readonly TaggedWord[] {
  let end = from;
  while (end < from + 3 && isNoun(words[end])) end++;
  return words.slice(from, end);
}

/** Of two nouns both, of more the last two. */
function judged(judgement: string, nouns: readonly TaggedWord[]): Phrase | null {
  const matters = nouns.slice(-2);
  if (matters.length === 0 || !matters.every(isMatter)) return null;
  const stems = matters.map(({ stem }) => matterOf(stem)).sort();
  const key = stems.join("+");
  if (stems.length === 1 ? isGeneric(key) : !isTelling(stems)) return null;
  return {
    key: matterOfPhrase(`poor ${key}`),
    kind: "denied",
    written: [judgement, ...matters.map(({ written }) => written.toLowerCase())].join(" "),
  };
}

function isMatter(word: TaggedWord): boolean {
  return isWord(word) && !isLeftOut(word.stem) && !isTimeWord(word.word);
}

const BAD = wordSet(`
  poor bad terrible awful horrible appalling atrocious abysmal shocking disgusting disgraceful dreadful diabolical
  unacceptable rubbish crap useless worst worse pathetic shambolic inadequate substandard lousy dire horrendous
  hopeless woeful
`);
const BAD_THINGS = wordSet("nightmare joke shambles disgrace farce");
const GOOD = wordSet("good great adequate acceptable reliable satisfactory");
const NOT = wordSet("not never n't no nt");
