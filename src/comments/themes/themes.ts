import type { Theme } from "../commentReading";
import { PhraseBook } from "./phraseBook";
import type { PhraseFinder } from "./phraseFinder";
import { coveringGroups } from "./themeCover";
import { phraseGroups } from "./themeGroups";
import { namedTheme } from "./themeName";
import { ownThemes, type OwnTheme } from "./themeOwn";

/** A comment with words, and the answer it stands beside, 0 to 10. */
export interface ThemeComment {
  readonly row: number;
  readonly text: string;
  /** The text without people's names, where it has any: the person's own themes may be names, those found are not. */
  readonly nameless?: string;
  readonly score: number;
}

export interface ThemeOptions {
  /** Themes to find beside the person's own. */
  readonly most: number;
  readonly own: readonly OwnTheme[];
}

/**
 * The recurring complaints of a survey: the person's own themes first, in the person's order, then those found, most
 * detractors' comments first. Comments are English ones with words, rows ascending. See {@link themeSteps}.
 */
export function findThemes(
  comments: readonly ThemeComment[],
  finder: PhraseFinder,
  options: ThemeOptions
): Theme[] {
  const steps = themeSteps(comments, finder, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Some ten milliseconds of reading. */
const STRIDE = 50;

/**
 * The same as work that may be interrupted: yields how many comments have been read.
 * Phrases are counted once a comment. Those that detractors use more than promoters compete, and each theme has to
 * add comments that the earlier ones do not have. Passives' comments count in a theme, but not for what is one.
 */
export function* themeSteps(
  comments: readonly ThemeComment[],
  finder: PhraseFinder,
  { most, own }: ThemeOptions
): Generator<number, Theme[], void> {
  const book = new PhraseBook();
  const counting = ownThemes(own, finder);
  for (const [at, { row, text, nameless = text }] of comments.entries()) {
    const reading = finder.read(nameless);
    book.add(reading.phrases);
    const isOwn = own.length > 0 && nameless !== text;
    counting.add((isOwn ? finder.read(text) : reading).stems, row, at);
    if (at % STRIDE === STRIDE - 1) yield at + 1;
  }
  const sides = {
    isDetractor: Uint8Array.from(comments, ({ score }) => (score <= MOST_DETRACTOR ? 1 : 0)),
    isPromoter: Uint8Array.from(comments, ({ score }) => (score >= LEAST_PROMOTER ? 1 : 0)),
  };
  const groups = phraseGroups(book, finder.knows, sides);
  yield comments.length;
  const chosen = coveringGroups(groups, comments.length, counting.taken(), most);
  yield comments.length;
  const themes = counting.themes();
  const used = new Set(themes.map(({ name }) => name.toLowerCase()));
  for (const covering of chosen) {
    themes.push(namedTheme(covering, comments, finder, used));
    yield comments.length;
  }
  return themes;
}

/** Rules 2 and 4. */
const LEAST_PROMOTER = 9;
const MOST_DETRACTOR = 6;
