import type { Theme } from "../comments/commentReading";
import { CAUSES } from "../playbook/causes";
import { commentAt, type CommentFacts } from "./commentFacts";
import { shownText, type Mask } from "./commentQuotes";
import { NO_CAUSE, type CommentsToAnswer } from "./commentsReading";
import { detractorsToAnswer } from "./customers";
import type { Steps } from "./steps";

/** What fits a line of the worklist. */
const LONGEST_QUOTE = 300;
/** Comments between two pauses: masking is the slowest part of it. */
const STRIDE = 200;

/** What detractors to answer wrote, for the worklist (rules 109–111): cause, themes and a quote of each, in steps. */
export function* commentsToAnswer(facts: CommentFacts, mask: Mask): Steps<CommentsToAnswer> {
  const rows = detractorsToAnswer(facts.survey, facts).filter(
    (row) => commentAt(facts, row) !== undefined
  );
  const causes = Int8Array.from(rows, (row) => {
    const cause = commentAt(facts, row)?.causes[0]?.cause;
    return cause === undefined ? NO_CAUSE : CAUSES.indexOf(cause);
  });
  yield;
  const themes = themesOf(facts.read.themes, rows, facts.survey.rowCount);
  const quotes: string[] = [];
  for (const row of rows) {
    if (quotes.length % STRIDE === 0) yield;
    quotes.push(shownText(facts.survey.comment?.[row] ?? "", mask, LONGEST_QUOTE));
  }
  return {
    rows: Int32Array.from(rows),
    causes,
    themes: facts.read.themes.map(({ id, name }) => ({ id, name: mask(name) })),
    ...themes,
    quotes,
  };
}

/** The themes of each comment as a run of places among all themes: one pass to count, one to fill. */
function themesOf(
  themes: readonly Theme[],
  rows: readonly number[],
  rowCount: number
): Pick<CommentsToAnswer, "themeStarts" | "themesOf"> {
  const placeOf = new Int32Array(rowCount).fill(-1);
  rows.forEach((row, place) => (placeOf[row] = place));
  const themeStarts = new Int32Array(rows.length + 1);
  forEachNamed(themes, placeOf, (place) => {
    themeStarts[place + 1] = (themeStarts[place + 1] as number) + 1;
  });
  for (let at = 1; at < themeStarts.length; at++) {
    themeStarts[at] = (themeStarts[at] as number) + (themeStarts[at - 1] as number);
  }
  const next = themeStarts.slice();
  const named = new Uint16Array(themeStarts[rows.length] as number);
  forEachNamed(themes, placeOf, (place, theme) => {
    named[next[place] as number] = theme;
    next[place] = (next[place] as number) + 1;
  });
  return { themeStarts, themesOf: named };
}

function forEachNamed(
  themes: readonly Theme[],
  placeOf: Int32Array,
  each: (place: number, theme: number) => void
): void {
  themes.forEach(({ rows }, theme) => {
    for (const row of rows) {
      const place = placeOf[row] ?? -1;
      if (place >= 0) each(place, theme);
    }
  });
}
