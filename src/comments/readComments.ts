import type { Responses } from "../score/responses";
import { commentIds } from "./commentId";
import type { CauseReader, CommentReading, CommentsRead, Theme } from "./commentReading";
import {
  applyingCorrections,
  correctedReading,
  correctedThemes,
  type Applied,
  type Correction,
} from "./corrections";
import { isGenericAnger } from "./genericAnger";
import { languageOf } from "./language/language";
import { knownNamesOf, type KnownNames } from "./masking/maskingCustomers";
import { withoutPeople } from "./masking/maskingPeople";
import type { PhraseFinder, PhraseReading } from "./themes/phraseFinder";
import { screenComment } from "./screening";
import { themeSteps, type ThemeComment } from "./themes/themes";
import type { OwnTheme } from "./themes/themeOwn";

/** What reads comments, and what a person has said of them. */
export interface ReadingParts {
  readonly causes: CauseReader;
  readonly phrases: PhraseFinder;
  readonly corrections: readonly Correction[];
  readonly ownThemes: readonly OwnTheme[];
  /** Themes to find beside the person's own. */
  readonly mostThemes: number;
}

/** How many of how many comments have been read, for causes and themes. */
export interface CommentsDone {
  readonly done: number;
  readonly total: number;
}

/**
 * Reads every comment that stands beside an answer, also beside one that was set aside because the same customer
 * answered again: its language, and for English ones the causes it shows; then the themes of those beside answers
 * that count. What a person corrected wins. Equal texts are read once.
 * Yields at most some ten milliseconds apart; before the first comment, too.
 */
export function* commentsInSteps(
  responses: Responses,
  parts: ReadingParts
): Generator<CommentsDone, CommentsRead, void> {
  const rows = rowsToRead(responses);
  const total = rows.length;
  yield { done: 0, total };
  const applied = appliedTo(responses, parts.corrections);
  const read = readingTexts(parts.causes, knownNamesOf(responses.customer?.values ?? []));
  const comments: CommentReading[] = [];
  const themed: ThemeComment[] = [];
  const moved = new Map<number, string>();
  for (const [at, row] of rows.entries()) {
    const text = responses.comment?.[row] ?? "";
    const { reading, words } = read(text);
    const correction = applied(row, text);
    if (reading !== null) comments.push(correctedReading({ row, ...reading }, correction));
    const score = responses.score[row] as number;
    if (words !== null && score >= 0) themed.push({ row, ...words, score });
    if (correction?.theme != null && score >= 0) moved.set(row, correction.theme);
    // Half of the work is done: the themes are still to be found.
    if (at % STRIDE === STRIDE - 1) yield { done: Math.floor((at + 1) / 2), total };
  }
  const themes = yield* themesOf(themed, parts, total);
  const isDetractor = (row: number): boolean => (responses.score[row] as number) <= 6;
  return { comments, themes: mostNamedFirst(correctedThemes(themes, moved), isDetractor) };
}

const STRIDE = 50;

function rowsToRead({ comment, score, earlier }: Responses): readonly number[] {
  const rows: number[] = [];
  comment?.forEach((text, row) => {
    const isAnswer = (score[row] as number) >= 0 || (earlier?.[row] ?? -1) >= 0;
    if (isAnswer && text.trim() !== "") rows.push(row);
  });
  return rows;
}

/** A comment as it is read, whoever wrote it; `words`: what themes are found in, null where there is nothing. */
interface TextRead {
  readonly reading: Omit<CommentReading, "row"> | null;
  readonly words: Pick<ThemeComment, "text" | "nameless"> | null;
}

/** Beyond this length two people do not write the same. */
const LONGEST_KEPT = 200;

function readingTexts(causes: CauseReader, customers: KnownNames): (text: string) => TextRead {
  const kept = new Map<string, TextRead>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    const read = readText(text, causes, customers);
    if (text.length <= LONGEST_KEPT) kept.set(text, read);
    return read;
  };
}

function readText(text: string, causes: CauseReader, customers: KnownNames): TextRead {
  const screened = screenComment(text);
  const none = { language: "", causes: [], corrected: null };
  if (screened.kind === "empty") return { reading: null, words: null };
  if (screened.kind === "noWords") return { reading: { state: "noWords", ...none }, words: null };
  const language = languageOf(screened.text);
  if (language !== "en") {
    return {
      reading: { ...none, state: language === "" ? "noWords" : "notEnglish", language },
      words: null,
    };
  }
  const found = isGenericAnger(screened.text) ? [] : causes.causesOf(screened.text);
  return {
    reading: {
      state: found.length > 0 ? "read" : "unclassified",
      language,
      causes: found,
      corrected: null,
    },
    words: { text: screened.text, nameless: withoutPeople(screened.text, customers) },
  };
}

/** What the person's corrections say of a row's comment. Without corrections nothing is prepared. */
function appliedTo(
  responses: Responses,
  corrections: readonly Correction[]
): (row: number, text: string) => Applied | null {
  if (corrections.length === 0) return () => null;
  const ids = commentIds(responses);
  const rowOf = new Map([...ids].map(([row, id]) => [id, row]));
  const textOf = (id: string): string | null => {
    const row = rowOf.get(id);
    return row === undefined ? null : (responses.comment?.[row] ?? null);
  };
  const applied = applyingCorrections(corrections, textOf);
  return (row, text) => applied(ids.get(row) ?? "", text);
}

function* themesOf(
  comments: readonly ThemeComment[],
  { phrases, ownThemes, mostThemes }: ReadingParts,
  total: number
): Generator<CommentsDone, readonly Theme[], void> {
  const steps = themeSteps(comments, onceEach(phrases, comments), {
    most: mostThemes,
    own: ownThemes,
  });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const share = comments.length === 0 ? 1 : step.value / comments.length;
    yield { done: Math.floor((total * (1 + share)) / 2), total };
  }
}

/** The finder, reading texts that occur more than once only once. */
function onceEach(phrases: PhraseFinder, comments: readonly ThemeComment[]): PhraseFinder {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text: whole, nameless: text = whole } of comments) {
    if (text.length > LONGEST_KEPT) continue;
    if (seen.has(text)) repeated.add(text);
    else seen.add(text);
  }
  const kept = new Map<string, PhraseReading>();
  return {
    ...phrases,
    read: (text) => {
      const known = kept.get(text);
      if (known) return known;
      const reading = phrases.read(text);
      if (repeated.has(text)) kept.set(text, reading);
      return reading;
    },
  };
}

function mostNamedFirst(
  themes: readonly Theme[],
  isDetractor: (row: number) => boolean
): readonly Theme[] {
  return themes
    .map((theme) => ({ theme, named: theme.rows.filter(isDetractor).length }))
    .sort((a, b) => b.named - a.named)
    .map(({ theme }) => theme);
}
