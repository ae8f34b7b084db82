import { deniedAt } from "./phraseDenied";
import type { Phrase, PhraseKind } from "./phraseFinder";
import { judgedAt } from "./phraseJudged";
import { turnAt } from "./phraseTurns";
import { isWord, type TaggedWord, type Unit } from "./phraseUnit";
import { matterOf, matterOfPhrase } from "./sameMatter";
import { isComplaint, isLeftOut, isPassedOver } from "./themeWords";
import { delayAt, isTimeWord } from "./timeWords";
import { wordSet } from "../wordSet";

/**
 * The content words of a comment, "not" with its verb, "no" with its noun, words for delay, and pairs of such that
 * stand side by side within a clause, one of them a noun; turns of speech, and what is called poor. Pairs are free of order.
 */
export function phrasesIn(words: readonly TaggedWord[]): Phrase[] {
  const phrases: Phrase[] = [];
  let before: Unit | null = null;
  for (let at = 0; at < words.length;) {
    const judged = judgedAt(words, at);
    if (judged) phrases.push(judged);
    const unit = unitAt(words, at);
    if (unit) {
      phrases.push({ key: unit.key, kind: unit.kind, written: unit.written });
      if (unit.affirmed) phrases.push(unit.affirmed);
      const pair = before && pairOf(before, unit);
      if (pair) phrases.push(pair);
      before = unit;
      at = unit.end;
    } else {
      if (!passes(words[at])) before = null;
      at++;
    }
  }
  return phrases;
}

function unitAt(words: readonly TaggedWord[], at: number): Unit | null {
  const delay = delayAt(words, at);
  if (delay) return { ...delay, kind: delay.isNamed ? "delay" : "duration" };
  return turnAt(words, at) ?? deniedAt(words, at) ?? contentWord(words, at);
}

function contentWord(words: readonly TaggedWord[], at: number): Unit | null {
  const word = words[at];
  if (!word || !isWord(word) || isLeftOut(word.stem) || isTimeWord(word.word)) return null;
  const kind = kindOf(words, at);
  return (
    kind && { key: matterOf(word.stem), kind, written: word.written.toLowerCase(), end: at + 1 }
  );
}

function kindOf(words: readonly TaggedWord[], at: number): PhraseKind | null {
  switch (words[at]?.pos) {
    case "NOUN":
      return "thing";
    case "PROPN":
      return isNamed(words, at) ? "name" : "thing";
    case "ADJ":
      return "quality";
    case "VERB":
      return isThingAfterAll(words, at) ? "thing" : "act";
    default:
      return null;
  }
}

/** "a broken lift", "my order": the tagger takes many a noun for the verb that is written alike. */
function isThingAfterAll(words: readonly TaggedWord[], at: number): boolean {
  if (VERBAL.test(words[at]?.word ?? "")) return false;
  const before = words[at - 1];
  if (!before) return false;
  if (ARTICLES.has(before.word)) return true;
  const isModified = before.pos === "ADJ" || PARTICIPLE.test(before.word);
  return isModified && ARTICLES.has(words[at - 2]?.word ?? "");
}

const ARTICLES = wordSet("a an the my your his her its our their");
const VERBAL = /(?:ed|ing|lost|broken|stolen|frozen)$/;

/** A capital where a sentence begins says nothing. */
function isNamed(words: readonly TaggedWord[], at: number): boolean {
  const first = words[at]?.written.charAt(0) ?? "";
  const before = words[at - 1]?.pos;
  return first !== first.toLowerCase() && before !== undefined && before !== "PUNCT";
}

function pairOf(first: Unit, second: Unit): Phrase | null {
  if (first.key === second.key || !isFit(first) || !isFit(second)) return null;
  if (first.kind !== "thing" && second.kind !== "thing") return null;
  const [low, high] = first.key < second.key ? [first, second] : [second, first];
  return {
    key: matterOfPhrase(`${low.key}+${high.key}`),
    kind: first.kind === "delay" || second.kind === "delay" ? "delay" : "pair",
    written: readsBetterTurned(first, second)
      ? `${second.written} ${first.written}`
      : `${first.written} ${second.written}`,
  };
}

/** A verb belongs to a pair where it says what went wrong: "lost luggage", and not "received luggage". */
const isFit = ({ kind, key }: Unit): boolean =>
  PAIRED.has(kind) && (kind !== "act" || isComplaint(key));
const PAIRED: ReadonlySet<PhraseKind> = new Set(["thing", "quality", "act", "denied", "delay"]);

/** "order cancelled" and "delivery late" are named as "cancelled order" and "late delivery". */
function readsBetterTurned(first: Unit, second: Unit): boolean {
  if (first.kind !== "thing" || second.written.includes(" ")) return false;
  if (second.kind === "quality" || second.written === "late") return true;
  return (second.kind === "act" || second.kind === "delay") && PARTICIPLE.test(second.written);
}

const PARTICIPLE = /(?:ed|lost|broken|stolen|frozen)$/;

/** Words that may stand inside a pair: "missed my appointment", "delivery was very late", "state of the room". */
function passes(word: TaggedWord | undefined): boolean {
  if (!word) return false;
  if (word.word === "of" || word.word === "'s") return true;
  if (word.pos === "DET" || word.pos === "AUX" || word.pos === "ADV") return true;
  return POSSESSIVE.has(word.word) || isPassedOver(word.stem);
}

const POSSESSIVE = wordSet("my your his her its our their");
