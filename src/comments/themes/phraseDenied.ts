import type { PartOfSpeech } from "wink-nlp";
import { isWord, type TaggedWord, type Unit } from "./phraseUnit";
import { matterOf, matterOfPhrase } from "./sameMatter";
import { isLeftOut, isNoTrouble } from "./themeWords";
import { isTimeWord } from "./timeWords";
import { wordSet } from "../wordSet";

/** "not" with what it denies; null where no such phrase begins. */
export function deniedAt(words: readonly TaggedWord[], at: number): Unit | null {
  return notAt(words, at) ?? noAt(words, at);
}

const FARTHEST = 4;

/** "didn't turn up", "never called back", "failed to turn up": one key. "don't have internet" is "no internet". */
function notAt(words: readonly TaggedWord[], at: number): Unit | null {
  const length = lengthOfNot(words, at);
  if (length === 0) return null;
  let isHaving = false;
  for (let next = at + length; next <= at + FARTHEST; next++) {
    const word = words[next];
    if (!word) return null;
    if (HAVING.has(word.word)) {
      isHaving = true;
    } else if (isDoing(words, at, next) || (word.pos === "ADJ" && !isHaving)) {
      return deniedVerb(words, at, next);
    } else if (isHaving && isThing(words, next)) {
      return deniedThing(word, writtenNot(words, at, next), next);
    } else if (!BETWEEN.has(word.pos) && !(isHaving && word.pos === "DET")) {
      return null;
    }
  }
  return null;
}

/** A verb; the tagger takes the "wipes" of "nobody wipes the machines" for a noun. */
function isDoing(words: readonly TaggedWord[], negator: number, at: number): boolean {
  if (words[at]?.pos === "VERB") return true;
  const isNext = at === negator + lengthOfNot(words, negator);
  return isNext && words[at]?.pos === "NOUN" && isNobody(words, negator);
}

const isNobody = (words: readonly TaggedWord[], at: number): boolean =>
  words[at]?.word === "nobody" ||
  words[at]?.word === "noone" ||
  (words[at]?.word === "no" && lengthOfNot(words, at) === 2);

const HAVING = wordSet("have has had having got get gotten");
const BETWEEN: ReadonlySet<PartOfSpeech> = new Set(["AUX", "ADV", "PART", "PRON"]);

/** How many words say "not" from here; 0 for none. */
function lengthOfNot(words: readonly TaggedWord[], at: number): number {
  const word = words[at];
  if (!word) return 0;
  if (NOT.has(word.word)) return 1;
  if (word.word === "no" && words[at + 1]?.word === "one") return 2;
  return FAILING.has(word.stem) && words[at + 1]?.word === "to" ? 2 : 0;
}

const NOT = wordSet("not never nobody noone");
/** Stems of "failed to", "failure to", "unable to", "refused to". */
const FAILING = wordSet("fail failur unabl refus");

function deniedVerb(words: readonly TaggedWord[], negator: number, verb: number): Unit | null {
  const word = words[verb];
  if (!word || isFarewell(words, verb) || isOwnComing(words, negator, word)) return null;
  const next = words[verb + 1]?.word ?? "";
  const tail = word.pos === "VERB" && isParticle(words, verb + 1) ? [next] : [];
  if (!isMatter(word) && !(ONLY_DENIED.has(word.word) && word.pos === "VERB")) return null;
  const written = word.written.toLowerCase();
  return {
    key: matterOfPhrase(["not", matterOf(word.stem), ...tail].join(" ")),
    kind: "denied",
    written: [...writtenNot(words, negator, verb), written, ...tail].join(" "),
    end: verb + 1 + tail.length,
    affirmed: { key: matterOf(word.stem), kind: "act", written },
  };
}

/** Verbs that go with everything, and say what is missing when denied: "nobody called back". */
const ONLY_DENIED = wordSet(`
  turn turned turning turns show showed shown showing call called calling calls phone phoned ring rang ringing answer
  answered answering answers hear heard told tell telling explain explained talk come came coming
`);
/** "turn up", "call back"; but not the "on" of "came on the day". */
function isParticle(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at]?.word ?? "";
  if (!PARTICLES.has(word)) return false;
  return !PREPOSITIONS.has(word) || !HEADS.has(words[at + 1]?.pos ?? "PUNCT");
}

const PARTICLES = wordSet("up out off back down in on away through over");
const PREPOSITIONS = wordSet("off down in on through over");
const HEADS: ReadonlySet<PartOfSpeech> = new Set(["DET", "NOUN", "PROPN", "NUM", "ADJ", "PRON"]);

/** "I will not come back", "we could not attend": the customer's own, not somebody who was expected. */
function isOwnComing(words: readonly TaggedWord[], negator: number, { stem }: TaggedWord): boolean {
  return COMING.has(stem) && words.slice(Math.max(0, negator - 3), negator).some(isOneself);
}

const COMING = wordSet("come attend show turn");
const isOneself = ({ word }: TaggedWord): boolean => word === "i" || word === "we";

/** "never flying with them again": what the customer will do, not what happened. */
function isFarewell(words: readonly TaggedWord[], verb: number): boolean {
  return words.slice(verb + 1, verb + 5).some(({ word }) => word === "again");
}

/** "didn't", "did not", "has not been", "never", "failed to". */
function writtenNot(words: readonly TaggedWord[], at: number, end: number): string[] {
  const written = words[at]?.written.toLowerCase() ?? "";
  const length = lengthOfNot(words, at);
  const after = words
    .slice(at + 1, end)
    .filter(({ pos, word }, place) => place + 1 < length || pos === "AUX" || HAVING.has(word))
    .map((each) => each.written.toLowerCase());
  const before = words[at - 1];
  // "have not been provided" is "not provided".
  if (length === 1 && after.includes("been")) return [written === "never" ? written : "not"];
  if (before?.pos !== "AUX" || before.written.startsWith("'")) return [written, ...after];
  const auxiliary = before.written.toLowerCase();
  const isJoined = written === "n't" || written === "nt";
  return [...(isJoined ? [`${auxiliary}n't`] : [auxiliary, written]), ...after];
}

/** "no communication", "lack of communication", "without any internet". */
function noAt(words: readonly TaggedWord[], at: number): Unit | null {
  const length = lengthOfNo(words, at);
  if (length === 0) return null;
  const no = words.slice(at, at + length).map(({ written }) => written.toLowerCase());
  for (let next = at + length; next <= at + length + 1; next++) {
    const word = words[next];
    if (!word) return null;
    if (isThing(words, next)) return deniedThing(word, no, next);
    if (word.pos !== "ADJ" && word.pos !== "DET") return null;
  }
  return null;
}

function lengthOfNo(words: readonly TaggedWord[], at: number): number {
  const word = words[at]?.word;
  if (word === "no" || word === "without") return 1;
  return word === "lack" && words[at + 1]?.word === "of" ? 2 : 0;
}

/** A noun; or what looks like an adjective with no noun after it: "no broadband". */
function isThing(words: readonly TaggedWord[], at: number): boolean {
  const pos = words[at]?.pos;
  if (pos === "NOUN" || pos === "PROPN") return true;
  const after = words[at + 1]?.pos;
  return pos === "ADJ" && after !== "NOUN" && after !== "PROPN" && after !== "ADJ";
}

function deniedThing(word: TaggedWord, no: readonly string[], at: number): Unit | null {
  if (!isMatter(word) || isNoTrouble(word.stem)) return null;
  const written = word.written.toLowerCase();
  return {
    key: matterOfPhrase(`no ${matterOf(word.stem)}`),
    kind: "denied",
    written: [...no, written].join(" "),
    end: at + 1,
    affirmed: { key: matterOf(word.stem), kind: "thing", written },
  };
}

function isMatter(word: TaggedWord): boolean {
  return isWord(word) && !isLeftOut(word.stem) && !isTimeWord(word.word);
}
