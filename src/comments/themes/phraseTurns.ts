import { isWord, type TaggedWord, type Unit } from "./phraseUnit";
import { wordSet } from "../wordSet";

/**
 * Turns of speech that are one complaint whatever their words are, and that no single word tells: told one thing and
 * then another, passed from one to the next, having to call again and again, a thing that stopped working, a call cut
 * off, nobody who came. null where none begins.
 */
export function turnAt(words: readonly TaggedWord[], at: number): Unit | null {
  return (
    toldOtherwise(words, at) ??
    passedAround(words, at) ??
    calledAgain(words, at) ??
    stoppedWorking(words, at) ??
    outOfOrder(words, at) ??
    hungUp(words, at) ??
    noShow(words, at)
  );
}

type Place = (words: readonly TaggedWord[], at: number) => Unit | null;

/** "conflicting information", "different answers", "told something different", "contradicted each other". */
const toldOtherwise: Place = (words, at) => {
  const word = words[at]?.word ?? "";
  const key = "told otherwise";
  if (words[at]?.stem === "contradict") return turn(words, key, at, at + 1);
  if (OTHER.has(word)) {
    const told = within(words, at + 1, 2, ({ word }) => ACCOUNTS.has(word));
    return told === null ? null : turn(words, key, at, told + 1);
  }
  if (!TELLING.has(word)) return null;
  const other = within(
    words,
    at + 1,
    4,
    ({ word }) => word === "different" || word === "otherwise"
  );
  if (other === null) return null;
  const next = words[other + 1];
  const isThings = next !== undefined && ACCOUNTS.has(next.word.replace("things", "answers"));
  if (next?.pos === "NOUN" && !isThings) return null;
  return turn(words, key, at, other + (isThings ? 2 : 1), "told different things");
};

const OTHER = wordSet("conflicting contradictory contradicting inconsistent different");
const ACCOUNTS = wordSet(`
  information info answer answers story stories reason reasons advice explanation explanations version versions excuse
  excuses
`);
const TELLING = wordSet("told tell tells telling said say says saying given");

/** "passed from one to the next", "passed around", "bounced between departments", "from pillar to post". */
const passedAround: Place = (words, at) => {
  const word = words[at];
  if (word?.word === "pillar") return turn(words, "passed around", at, at + 1);
  if (!word || word.pos !== "VERB" || !PASSING.has(word.stem)) return null;
  const around = within(words, at + 1, 3, ({ word }) => AROUND.has(word));
  return around === null ? null : turn(words, "passed around", at, around + 1, "passed around");
};

const PASSING = wordSet("pass bounc shunt transfer");
const AROUND = wordSet("around about between pillar from backwards");

/** "numerous phone calls", "called five times", "keep calling", "chasing": the customer has to do it again and again. */
const calledAgain: Place = (words, at) => {
  const word = words[at];
  if (!word) return null;
  if (word.stem === "chase" && word.pos !== "PROPN") {
    return turn(words, AGAIN, at, at + 1, "chasing");
  }
  if (isMany(word)) {
    const calls = within(words, at + 1, 4, ({ word }) => CALLS.has(word), isBetweenCalls);
    return calls === null ? null : turn(words, AGAIN, at, calls + 1);
  }
  if (KEEPING.has(word.word) && CALLING.has(words[at + 1]?.word ?? "")) {
    return turn(words, AGAIN, at, at + 2, "keep calling");
  }
  if (!CALLED.has(word.word)) return null;
  const times = within(words, at + 1, 5, ({ word }, place) => {
    if (word !== "times") return REPEATEDLY.has(word);
    const before = words[place - 1];
    return before !== undefined && isMany(before);
  });
  return times === null ? null : turn(words, AGAIN, at, times + 1, "called several times");
};

const AGAIN = "called again";
/** Three or more, or a word for it. */
function isMany({ word, pos }: TaggedWord): boolean {
  if (MANY.has(word)) return true;
  return pos === "NUM" && /^\d{1,3}$/.test(word) && Number(word) >= 3;
}
const MANY = wordSet(`
  numerous several many multiple countless endless repeated constant continual lots loads dozens hundreds three four
  five six seven eight nine ten twelve twenty
`);
const CALLS = wordSet("calls phonecalls emails contacts complaints chasers");
const isBetweenCalls = ({ word, pos }: TaggedWord): boolean =>
  pos === "ADJ" || BETWEEN_CALLS.has(word);
const BETWEEN_CALLS = wordSet("of phone telephone different and or emails calls letters long");
const KEEPING = wordSet("keep keeps kept keeping");
const CALLING = wordSet("calling phoning ringing emailing contacting asking complaining chasing");
const CALLED = wordSet(`
  call called calling phone phoned phoning ring rang rung ringing contact contacted contacting email emailed complain
  complained spoke spoken
`);
const REPEATEDLY = wordSet("repeatedly constantly continually");

/** "stopped working": what "doesn't work" says too. */
const stoppedWorking: Place = (words, at) =>
  STOPPING.has(words[at]?.word ?? "") && words[at + 1]?.word === "working"
    ? turn(words, "not work", at, at + 2)
    : null;
const STOPPING = wordSet("stop stops stopped stopping");

/** "out of order": the same; a noun goes on, as in "out of order numbers". */
const outOfOrder: Place = (words, at) => {
  const isMeant = ["out", "of", "order"].every((word, offset) => words[at + offset]?.word === word);
  return isMeant && words[at + 3]?.pos !== "NOUN" ? turn(words, "not work", at, at + 3) : null;
};

/** "hung up on me", "they just hang up". */
const hungUp: Place = (words, at) =>
  HANGING.has(words[at]?.word ?? "") && words[at + 1]?.word === "up"
    ? turn(words, "hung up", at, at + 2)
    : null;
const HANGING = wordSet("hang hangs hung hanging");

/** "a no show", "no-shows": what "didn't turn up" says too. */
const noShow: Place = (words, at) => {
  if (words[at]?.word !== "no") return null;
  const show = words[at + 1]?.word === "-" ? at + 2 : at + 1;
  return SHOWS.has(words[show]?.word ?? "") ? turn(words, "not turn up", at, show + 1) : null;
};
const SHOWS = wordSet("show shows");

/** The first of the next few words of a clause that is meant; null where there is none. */
function within(
  words: readonly TaggedWord[],
  from: number,
  count: number,
  isMeant: (word: TaggedWord, at: number) => boolean,
  mayStand: (word: TaggedWord) => boolean = isWord
): number | null {
  for (let at = from; at < from + count; at++) {
    const word = words[at];
    if (!word || word.pos === "PUNCT") return null;
    if (isMeant(word, at)) return at;
    if (!mayStand(word) && word.pos !== "NUM") return null;
  }
  return null;
}

/** As it stands there; or as such turns are mostly written, where hardly two customers write the same words. */
function turn(
  words: readonly TaggedWord[],
  key: string,
  at: number,
  end: number,
  mostly?: string
): Unit {
  const written = words.slice(at, end).map((word) => word.written.toLowerCase());
  return { key, kind: "turn", written: mostly ?? written.join(" "), end };
}
