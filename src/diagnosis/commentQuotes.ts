import type { Quote } from "./commentsReading";
import { dayAt, type CommentFacts } from "./commentFacts";
import { nameInSentence } from "./segmentName";

/** Respondents' text as it may be shown, or as it is where the person wants it unmasked. */
export type Mask = (text: string) => string;

/** What is read at a glance. */
const LONGEST_QUOTE = 240;
/** Shorter ones say nothing that a count does not. */
const SHORTEST_QUOTE = 12;
/** More are on the sheet of comments. */
const MOST_QUOTES = 5;

/**
 * A comment as one line of at most so many characters, masked and cut at a word. What hides a person may stand over the
 * place of the cut: so more than is shown is masked first.
 * Example: of 300 characters, the words that fit in 239 and an ellipsis.
 */
export function shownText(text: string, mask: Mask, longest = LONGEST_QUOTE): string {
  const line = nameInSentence(text.slice(0, 4 * longest), Infinity);
  const shown = nameInSentence(mask(cutAtWord(line, 2 * longest)), Infinity);
  const cut = cutAtWord(shown, longest - 1);
  const isWhole = shown.length <= longest && text.length <= 4 * longest;
  return isWhole && line.length <= 2 * longest ? shown : `${cut}…`;
}

/** The beginning up to a word's end; a single endless word is cut where it has to be, never inside a character. */
function cutAtWord(line: string, longest: number): string {
  if (line.length <= longest) return line;
  const head = line.slice(0, longest + 1);
  const end = head.lastIndexOf(" ");
  if (end > 0) return head.slice(0, end);
  return head.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
}

/** One row as a quote. */
export function quoteOf({ survey }: Pick<CommentFacts, "survey">, row: number, mask: Mask): Quote {
  return {
    row,
    text: shownText(survey.comment?.[row] ?? "", mask),
    score: survey.score[row] as number,
    day: dayAt(survey, row),
  };
}

/**
 * The first rows of a list as quotes: of different customers, where customers are known, and different in their words;
 * those that can be shown whole before those that would be cut.
 */
export function quotesOf(facts: CommentFacts, rows: readonly number[], mask: Mask): Quote[] {
  const { survey } = facts;
  const customers = new Set<number>();
  const texts = new Set<string>();
  const chosen: number[] = [];
  for (const isFitting of [isWhole, isLong]) {
    for (const row of rows) {
      if (chosen.length >= MOST_QUOTES) break;
      const text = (survey.comment?.[row] ?? "").trim();
      const customer = survey.customer?.codes[row] ?? -1;
      if (!isFitting(text) || texts.has(text) || customers.has(customer)) continue;
      chosen.push(row);
      texts.add(text);
      if (customer >= 0) customers.add(customer);
    }
  }
  const order = new Map(rows.map((row, place) => [row, place]));
  return chosen
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map((row) => quoteOf(facts, row, mask));
}

function isWhole(text: string): boolean {
  return text.length >= SHORTEST_QUOTE && text.length <= LONGEST_QUOTE;
}

function isLong(text: string): boolean {
  return text.length > LONGEST_QUOTE;
}

/** The newest first, those without a day last; otherwise in the order of the source. */
export function newestFirst(
  facts: Pick<CommentFacts, "survey">,
  rows: readonly number[]
): number[] {
  const day = (row: number) => dayAt(facts.survey, row) ?? -Infinity;
  return [...rows].sort((a, b) => (day(b) > day(a) ? 1 : day(b) < day(a) ? -1 : a - b));
}

/** The surest reading of a cause first; of a row without one, last. */
export function surestFirst(
  facts: CommentFacts,
  rows: readonly number[],
  sureness: (row: number) => number
): number[] {
  const sure = new Map(rows.map((row) => [row, sureness(row)]));
  return newestFirst(facts, rows).sort((a, b) => (sure.get(b) ?? 0) - (sure.get(a) ?? 0));
}
