import type { TaggedWord } from "./phraseUnit";
import { isUnitOfTime, spanOfTime } from "./timeSpans";
import { wordSet } from "../wordSet";

/** Words for delay at a place of a comment. */
export interface DelayFound {
  readonly key: string;
  readonly written: string;
  readonly end: number;
  /** A word for delay itself, fit for a name; "three weeks" only tells how long. */
  readonly isNamed: boolean;
}

/**
 * Customers say one thing in many words: "late", "still waiting", "took three weeks", "on hold for an hour". All of
 * them are one theme. What praises speed ("within 2 days", "no delay") or names a term ("18 month contract") is not
 * among them, nor is slowness of a thing: "slow internet" is about the internet.
 */
export function delayAt(words: readonly TaggedWord[], at: number): DelayFound | null {
  const word = words[at];
  if (!word) return null;
  return namedDelay(words, at, word) ?? longTime(words, at, word) ?? spanOfTime(words, at, word);
}

/** True for words that count as delay or as nothing, never as a matter of their own. */
export const isTimeWord = (word: string): boolean =>
  isUnitOfTime(word) || DELAYS.has(word) || PLAIN_TIMES.has(word);

function namedDelay(
  words: readonly TaggedWord[],
  at: number,
  { word, written }: TaggedWord
): DelayFound | null {
  if (word === "hold" && words[at - 1]?.word === "on") {
    return { key: "hold", written: "on hold", end: at + 1, isNamed: true };
  }
  // "quicker than expected" is praise, "billed sooner than a month" no delay.
  if (COMPARED.has(word) && words[at + 1]?.word === "than") return null;
  const isSlow = SLOW.has(word) && isSlowService(words, at);
  if ((!isSlow && !DELAYS.has(word)) || isDenied(words, at)) return null;
  const time = WAITING.has(word) ? words[at + 1] : undefined;
  const hasTime = time !== undefined && TIMES.has(time.word);
  const whole = hasTime ? `${written} ${time.written}` : written;
  return {
    key: words[at]?.stem ?? word,
    written: whole.toLowerCase(),
    end: at + (hasTime ? 2 : 1),
    isNamed: true,
  };
}

/** "can't wait to …", "no delays". */
function isDenied(words: readonly TaggedWord[], at: number): boolean {
  return [words[at - 1], words[at - 2]].some(
    (before) => before !== undefined && DENYING.has(before.word)
  );
}

/** "too long", "so long", "long time", "longer than". */
function longTime(
  words: readonly TaggedWord[],
  at: number,
  { word, written }: TaggedWord
): DelayFound | null {
  if (word !== "long" && word !== "longer") return null;
  const before = words[at - 1]?.word ?? "";
  const after = words[at + 1]?.word ?? "";
  if (after === "time" || after === "times") {
    return { key: "long time", written: `long ${after}`, end: at + 2, isNamed: true };
  }
  if (!TOO.has(before) && after !== "than") return null;
  const whole = TOO.has(before) ? `${before} ${written}` : `${written} ${after}`;
  return { key: "long time", written: whole.toLowerCase(), end: at + 1, isNamed: true };
}

/** Slow people and procedures keep customers waiting; slow things are a theme of their own. */
function isSlowService(words: readonly TaggedWord[], at: number): boolean {
  const noun = nounBeside(words, at);
  return noun === null || WORK.has(noun.word);
}

function nounBeside(words: readonly TaggedWord[], at: number): TaggedWord | null {
  for (let next = at + 1; next <= at + 2; next++) {
    const word = words[next];
    if (word?.pos === "NOUN" || word?.pos === "PROPN") return word;
    if (word?.pos !== "ADJ") break;
  }
  for (let back = at - 1; back >= at - 4; back--) {
    const word = words[back];
    if (word?.pos === "NOUN" || word?.pos === "PROPN") return word;
    if (word?.pos !== "AUX" && word?.pos !== "ADV" && word?.pos !== "VERB") break;
  }
  return null;
}

const DELAYS = wordSet(`
  late delay delays delayed delaying wait waits waited waiting overdue ages forever lengthy tardy quicker sooner
`);
const COMPARED = wordSet("quicker sooner");
const WAITING = wordSet("wait waiting");
const TIMES = wordSet("time times list lists");
const SLOW = wordSet("slow slowly slower slowness");
const WORK = wordSet(`
  service services response responses reply replies process processes processing procedure delivery deliveries
  installation install installing repair repairs activation setup order orders staff team company customer support
  communication refund refunds payment payments claim claims answer action resolution reaction people agent agents
`);
const DENYING = wordSet("no not never without");
const TOO = wordSet("too so very this how");
const PLAIN_TIMES = wordSet(`
  time times year years today yesterday tomorrow tonight night morning evening afternoon weekend monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november
  december may jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat am pm later earlier moment second seconds minute
  spring summer autumn winter christmas easter season
`);
