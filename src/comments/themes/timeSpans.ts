import type { TaggedWord } from "./phraseUnit";
import type { DelayFound } from "./timeWords";
import { wordSet } from "../wordSet";

/** True for the words in which waits are counted; years are as long as customers stay. */
export const isUnitOfTime = (word: string): boolean => UNITS.has(word);

/**
 * "took three weeks", "still nothing after two months", "40 minutes on the phone": a span of time that tells of a delay,
 * because the clause says that it took so long or that something is still missing. "My house of 9 months", "$20 a
 * month", "3 days' leave" and "within 2 days" tell of none.
 */
export function spanOfTime(
  words: readonly TaggedWord[],
  at: number,
  { word, written }: TaggedWord
): DelayFound | null {
  if (!UNITS.has(word) || !isSpan(words, at) || isRate(words, at)) return null;
  if (!isTaken(words, at) && !isMissing(words, at)) return null;
  const key = `time ${word.replace(/s$/, "")}`;
  return { key, written: written.toLowerCase(), end: at + 1, isNamed: false };
}

/** So many of them, or "months" after a word for lasting; no term, no age, no speed. */
function isSpan(words: readonly TaggedWord[], at: number): boolean {
  const next = words[at + 1];
  if (next && (next.pos === "NOUN" || NO_SPAN.has(next.word))) return false;
  const before = [words[at - 1], words[at - 2], words[at - 3]];
  if (before.some((each) => each !== undefined && QUICK.has(each.word))) return false;
  const isCounted = before
    .slice(0, 2)
    .some((each) => each && (each.pos === "NUM" || COUNTS.has(each.word)));
  const isMany = words[at]?.word.endsWith("s") === true;
  return isCounted || (isMany && LASTING.has(before[0]?.word ?? ""));
}

/** "$20 a month", "3 times a day", "3 hours per day". */
function isRate(words: readonly TaggedWord[], at: number): boolean {
  const [before, earlier] = [words[at - 1], words[at - 2]];
  if (before && ONE.has(before.word) && earlier && isAmount(earlier)) return true;
  const [next, unit] = [words[at + 1], words[at + 2]];
  return next !== undefined && ONE.has(next.word) && UNITS.has(unit?.word ?? "");
}

const isAmount = ({ word, pos }: TaggedWord): boolean =>
  pos === "NUM" || pos === "SYM" || AMOUNTS.has(word) || UNITS.has(word);

/** "it took", "after", "sat on the phone": within a few words before, or "on the phone" after. */
function isTaken(words: readonly TaggedWord[], at: number): boolean {
  for (let back = at - 1; back >= at - FAR; back--) {
    const word = words[back];
    if (!word || isEnd(word)) break;
    if (back >= at - NEAR && TAKING.has(word.word)) return true;
    if (HELD.has(word.word)) return true;
  }
  for (let next = at + 1; next <= at + NEAR; next++) {
    const word = words[next];
    if (!word || isEnd(word)) break;
    if (HELD.has(word.word) || LATER.has(word.word)) return true;
  }
  return false;
}

/** "not", "still", "yet" in the same sentence, not too far away. */
function isMissing(words: readonly TaggedWord[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let away = 1; away <= SENTENCE; away++) {
      const word = words[at + step * away];
      if (!word || isEnd(word)) break;
      if (MISSING.has(word.word)) return true;
    }
  }
  return false;
}

const isEnd = ({ word }: TaggedWord): boolean => word === "." || word === "!" || word === "?";

const NEAR = 5;
const FAR = 7;
/** A sentence of a comment, or what of it belongs together. */
const SENTENCE = 14;

const UNITS = wordSet(`
  minute minutes min mins hour hours hr hrs day days week weeks wk wks month months fortnight
`);
const COUNTS = wordSet(`
  several few many couple multiple half a an another whole over nearly almost two three four five six seven eight
  nine ten
`);
const QUICK = wordSet(
  "within under less only just every per each next same first sooner early earlier"
);
const LASTING = wordSet(
  "for after over took take takes taken taking of nearly almost literally wasted"
);
const NO_SPAN = wordSet("old - off annual free before");
const ONE = wordSet("a an per each every");
const AMOUNTS = wordSet("times once twice pounds dollars euros quid bucks");
const TAKING = wordSet(`
  took take takes taken taking after since spent spend spending lasted wasted wasting drag dragged dragging
`);
const HELD = wordSet(
  "phone hold queue line sat sit sitting stood standing stuck stranded runway tarmac limbo"
);
const LATER = wordSet("later on delay");
const MISSING = wordSet("not still yet no nothing nobody never without");
