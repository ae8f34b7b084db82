import type { CommentReading } from "../comments/commentReading";
import { piecesOf } from "../comments/commentWords";
import { commentAt, dayAt, isDetractor, type CommentFacts } from "./commentFacts";
import { newestFirst, shownText, type Mask } from "./commentQuotes";
import { MOST_ROWS, type CommentRow } from "./commentsReading";
import { hasPraise, isPlainlyPositive } from "./plainlyPositive";

/** What a cell shows without being scrolled for ever. */
const LONGEST_TEXT = 2_000;
/** More are not read one by one. */
const MOST_DISAGREEING = 100;

/** Rule 3. */
const LEAST_PASSIVE = 7;

/** Makes lines of the sheet of comments. */
export interface RowMaker {
  readonly facts: CommentFacts;
  readonly mask: Mask;
  /** By row (commentId.ts). */
  readonly ids: ReadonlyMap<number, string>;
}

/**
 * The comments that figures rest on, those of the headline window, and whatever a person corrected, so that no correction
 * is lost with time or where more are found than fit: corrected ones first, then detractors', then the rest, newest first
 * in each.
 */
export function commentRows(maker: RowMaker): {
  readonly rows: readonly CommentRow[];
  readonly leftOut: number;
} {
  const { facts } = maker;
  const { survey, read, counted } = facts;
  const corrected = (row: number) => commentAt(facts, row)?.corrected === "byPerson";
  const listed = read.comments
    .map(({ row }) => row)
    .filter((row) => counted[row] === 1 || (corrected(row) && (survey.score[row] as number) >= 0));
  const detractor = (row: number) => isDetractor(survey.score[row]);
  const inOrder = firstThose(corrected, firstThose(detractor, newestFirst(facts, listed)));
  const kept = inOrder.slice(0, MOST_ROWS);
  const themes = themesByRow(maker, new Set(kept));
  return {
    rows: kept.flatMap((row) => rowOf(maker, row, themes.get(row) ?? [])),
    leftOut: inOrder.length - kept.length,
  };
}

/**
 * Comments to read because they and their score do not go together (rules 62, 82): detractors' that are plain praise, then
 * promoters' that praise nothing and in which a cause was found, those that name a theme first, then the surest; at most
 * a hundred.
 */
export function disagreeingRows(maker: RowMaker): readonly CommentRow[] {
  const { facts } = maker;
  const { survey, read, counted } = facts;
  const inWindow = read.comments.filter(({ row }) => counted[row] === 1);
  const isPraise = ({ row }: CommentReading) => isPlainlyPositive(survey.comment?.[row] ?? "");
  const named = new Set<number>();
  for (const theme of read.themes) for (const row of theme.rows) named.add(row);
  const sureness = ({ causes }: CommentReading) => causes[0]?.confidence ?? 0;
  const praise = inWindow.filter(
    (comment) => isDetractor(survey.score[comment.row]) && isPraise(comment)
  );
  const complaints = inWindow
    .filter(
      (comment) =>
        (survey.score[comment.row] as number) >= 9 &&
        comment.state === "read" &&
        !hasPraise(survey.comment?.[comment.row] ?? "")
    )
    .sort(
      (a, b) => Number(named.has(b.row)) - Number(named.has(a.row)) || sureness(b) - sureness(a)
    );
  const rows = [...praise, ...complaints].slice(0, MOST_DISAGREEING).map(({ row }) => row);
  const themes = themesByRow(maker, new Set(rows));
  return rows.flatMap((row) => rowOf(maker, row, themes.get(row) ?? []));
}

function firstThose(isFirst: (row: number) => boolean, rows: readonly number[]): number[] {
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}

/** Names of the themes of some rows: one pass over all themes' rows. */
function themesByRow(
  { facts, mask }: RowMaker,
  rows: ReadonlySet<number>
): ReadonlyMap<number, string[]> {
  const names = new Map<number, string[]>();
  for (const theme of facts.read.themes) {
    const name = mask(theme.name);
    for (const row of theme.rows) {
      if (!rows.has(row)) continue;
      const known = names.get(row);
      if (known) known.push(name);
      else names.set(row, [name]);
    }
  }
  return names;
}

function rowOf(
  { facts, mask, ids }: RowMaker,
  row: number,
  themes: readonly string[]
): CommentRow[] {
  const comment = commentAt(facts, row);
  const id = ids.get(row);
  if (comment === undefined || id === undefined) return [];
  const { language, corrected } = comment;
  const text = facts.survey.comment?.[row] ?? "";
  const shown = shownText(text, mask, LONGEST_TEXT);
  const score = facts.survey.score[row] as number;
  // The reader of causes knows complaints, and finds one in praise as well.
  const isKind =
    score >= LEAST_PASSIVE && corrected === null && themes.length === 0 && hasPraise(text);
  const causes = isKind ? [] : comment.causes;
  const state = isKind && comment.state === "read" ? "unclassified" : comment.state;
  return [
    {
      row,
      id,
      text: shown,
      score,
      day: dayAt(facts.survey, row),
      causes: causes.map(({ cause }) => cause),
      confidence: causes[0]?.confidence ?? null,
      words: standingIn(shown, [...new Set(causes.flatMap(({ words }) => words))]),
      themes,
      state,
      language,
      corrected,
    },
  ];
}

/** Those of a comment's words, in any case, that still stand in it as it is shown: alone a name is not known for one. */
function standingIn(shown: string, words: readonly string[]): string[] {
  const there = new Set(piecesOf(shown).map(({ written }) => written.toLowerCase()));
  return words.filter((word) => there.has(word.toLowerCase()));
}
