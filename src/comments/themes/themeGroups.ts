import { misspellings } from "./nearDuplicates";
import type { CountedPhrase, PhraseBook } from "./phraseBook";
import { fitnessOf } from "./themeFitness";
import { keyness, type Mentions } from "./themeKeyness";

/** Phrases that say the same, and the comments that have one of them, by their place in the list, ascending. */
export interface PhraseGroup {
  /** Of the phrase that leads; {@link DELAY} for delay. */
  readonly key: string;
  /** Every phrase's, the leading one's first. */
  readonly keys: readonly string[];
  readonly comments: readonly number[];
  /** Detractors' among them. */
  readonly detractors: readonly number[];
  /** null where no promoter wrote anything to compare with. */
  readonly z: number | null;
  /** See `fitnessOf`; above 0. */
  readonly fitness: number;
}

export const DELAY = "delay";

/** Who wrote each comment; passives stand in neither. */
export interface Sides {
  readonly isDetractor: Uint8Array;
  readonly isPromoter: Uint8Array;
}

/** Detractors' comments that make a theme recur (our defaults); less than {@link FEW} comments hold few of anything. */
const FEWEST = { few: 2, many: 3, share: 0.004 } as const;
const FEW = 100;
/** The most frequent ones; a survey of people has some hundred. */
const MOST_CANDIDATES = 1_000;

/**
 * The phrases that may become themes: often enough, fit for a theme, and used by detractors more than by promoters,
 * misspellings with what is meant, all words for delay as one.
 */
export function phraseGroups(
  book: PhraseBook,
  knows: (word: string) => boolean,
  sides: Sides
): PhraseGroup[] {
  const phrases = book.phrases;
  const fewest = fewestOf(sides.isDetractor);
  const context = { get: (key: string) => book.get(key), knows };
  const sameAs = otherSpellings(phrases, knows);
  const candidates = phrases
    .filter((phrase) => !isDelay(phrase) && phrase.comments >= fewest)
    .map((phrase) => ({ phrase, fitness: fitnessOf(phrase, context) }))
    .filter(({ fitness }) => fitness > 0);
  const joined = new Set(candidates.flatMap(({ phrase }) => sameAs.get(phrase.key) ?? []));
  const fit = candidates
    .filter(({ phrase }) => !joined.has(phrase))
    .sort((a, b) => byComments(a.phrase, b.phrase))
    .slice(0, MOST_CANDIDATES)
    .map(({ phrase, fitness }) => ({
      key: phrase.key,
      phrases: [phrase, ...(sameAs.get(phrase.key) ?? [])],
      fitness,
    }));
  const delays = phrases.filter(isDelay);
  const drafts = delays.length > 0 ? [{ key: DELAY, phrases: delays, fitness: 1 }, ...fit] : fit;
  const comments = commentsOf(book, drafts);
  const total = totalOf(book, sides);
  return drafts
    .map((draft, at) => groupOf(draft, comments[at] ?? [], sides, total))
    .filter((group) => group.detractors.length >= fewest && isTheirs(group, sides));
}

/** A complaint that detractors name more; a noun, which says only where, that they surely name more, or they alone. */
function isTheirs({ z, fitness, comments }: PhraseGroup, { isPromoter }: Sides): boolean {
  if (z === null) return true;
  const isSureEnough = fitness === 1 || !comments.some((at) => isPromoter[at] === 1);
  return z > (isSureEnough ? 0 : SURELY);
}
/** One-sided, 5 %. */
const SURELY = 1.645;

interface Draft {
  readonly key: string;
  readonly phrases: readonly CountedPhrase[];
  readonly fitness: number;
}

function fewestOf(isDetractor: Uint8Array): number {
  const detractors = isDetractor.reduce((sum, is) => sum + is, 0);
  return detractors < FEW ? FEWEST.few : Math.max(FEWEST.many, FEWEST.share * detractors);
}

const isDelay = ({ kind }: CountedPhrase): boolean => kind === "delay" || kind === "duration";

const byComments = (a: CountedPhrase, b: CountedPhrase): number =>
  b.comments - a.comments || (a.key < b.key ? -1 : 1);

/**
 * Phrases that are another spelling of one: with a misspelt word, by the key they would have if it were spelt well, and
 * "chatbot" by the key of "chat bot".
 */
function otherSpellings(
  phrases: readonly CountedPhrase[],
  knows: (word: string) => boolean
): ReadonlyMap<string, readonly CountedPhrase[]> {
  const singles = phrases.filter(
    ({ key, kind }) => SINGLE.test(key) && kind !== "delay" && kind !== "turn"
  );
  const meant = misspellings(
    singles.map(({ key, written, comments }) => ({ stem: key, written, comments })),
    knows
  );
  const spelt = (word: string): string => meant.get(word) ?? word;
  const found = new Map<string, CountedPhrase[]>();
  const add = (key: string, phrase: CountedPhrase): void => {
    const others = found.get(key);
    if (others) others.push(phrase);
    else found.set(key, [phrase]);
  };
  const single = new Map(singles.map((phrase) => [phrase.key, phrase]));
  for (const phrase of phrases) {
    if (isDelay(phrase)) continue;
    const parts = phrase.key.split("+");
    if (meant.size > 0) {
      const key = parts.map((part) => part.split(" ").map(spelt).join(" "));
      if (key.join("+") !== phrase.key) add(key.sort().join("+"), phrase);
    }
    const [first = "", second = ""] = parts;
    const asOne = second && (single.get(first + second) ?? single.get(second + first));
    if (asOne) add(phrase.key, asOne);
  }
  return found;
}

const SINGLE = /^[^+ ]+$/;

function commentsOf(book: PhraseBook, drafts: readonly Draft[]): readonly (readonly number[])[] {
  const placeOf = new Map<number, number>();
  drafts.forEach(({ phrases }, place) => {
    for (const { id } of phrases) placeOf.set(id, place);
  });
  const found = drafts.map((): number[] => []);
  book.eachPhrase((comment, id) => {
    const list = found[placeOf.get(id) ?? -1];
    if (list && list.at(-1) !== comment) list.push(comment);
  });
  return found;
}

function groupOf(
  { key, phrases, fitness }: Draft,
  comments: readonly number[],
  { isDetractor, isPromoter }: Sides,
  total: Mentions
): PhraseGroup {
  const detractors = comments.filter((comment) => isDetractor[comment] === 1);
  const mentions = {
    detractors: detractors.length,
    promoters: comments.reduce((sum, comment) => sum + (isPromoter[comment] ?? 0), 0),
    all: comments.length,
  };
  const z = total.promoters > 0 && mentions.all > 0 ? keyness(mentions, total) : null;
  return { key, keys: phrases.map((phrase) => phrase.key), comments, detractors, z, fitness };
}

function totalOf(book: PhraseBook, { isDetractor, isPromoter }: Sides): Mentions {
  const total = { detractors: 0, promoters: 0, all: 0 };
  book.eachPhrase((comment) => {
    total.detractors += isDetractor[comment] ?? 0;
    total.promoters += isPromoter[comment] ?? 0;
    total.all++;
  });
  return total;
}
