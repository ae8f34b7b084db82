import type { CommentReading } from "../comments/commentReading";
import { commentAt, dayAt, isDetractor, type CommentFacts } from "./commentFacts";
import { newestFirst, shownText, type Mask } from "./commentQuotes";
import { MOST_ROWS, type CommentRow } from "./commentsReading";
import { isPlainlyPositive } from "./plainlyPositive";

/** What a cell shows without being scrolled for ever. */
const LONGEST_TEXT = 2_000;
/** More are not read one by one. */
const MOST_DISAGREEING = 100;

/** Makes lines of the sheet of comments. */
export interface RowMaker {
  readonly facts: CommentFacts;
  readonly mask: Mask;
  /** By row (commentId.ts). */
  readonly ids: ReadonlyMap<number, string>;
}

/**
 * The comments that figures rest on, those of the headline window, and whatever a person corrected, so that no correction
 * is lost with time: detractors before the rest, newest first; where there are more than fit, corrected ones stay.
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
  const inOrder = detractorsFirst(facts, newestFirst(facts, listed));
  const kept = new Set(
    [...inOrder.filter(corrected), ...inOrder.filter((row) => !corrected(row))].slice(0, MOST_ROWS)
  );
  const themes = themesByRow(maker, kept);
  return {
    rows: inOrder
      .filter((row) => kept.has(row))
      .flatMap((row) => rowOf(maker, row, themes.get(row) ?? [])),
    leftOut: inOrder.length - kept.size,
  };
}

/**
 * Comments to read because they and their score do not go together (rules 62, 82): detractors' that are plain praise, then
 * promoters' in which a cause was found, surest first; at most a hundred.
 */
export function disagreeingRows(maker: RowMaker): readonly CommentRow[] {
  const { facts } = maker;
  const { survey, read, counted } = facts;
  const inWindow = read.comments.filter(({ row }) => counted[row] === 1);
  const isPraise = ({ row }: CommentReading) => isPlainlyPositive(survey.comment?.[row] ?? "");
  const sureness = ({ causes }: CommentReading) => causes[0]?.confidence ?? 0;
  const praise = inWindow.filter(
    (comment) => isDetractor(survey.score[comment.row]) && isPraise(comment)
  );
  const complaints = inWindow
    .filter(
      (comment) =>
        (survey.score[comment.row] as number) >= 9 && comment.state === "read" && !isPraise(comment)
    )
    .sort((a, b) => sureness(b) - sureness(a));
  const rows = [...praise, ...complaints].slice(0, MOST_DISAGREEING).map(({ row }) => row);
  const themes = themesByRow(maker, new Set(rows));
  return rows.flatMap((row) => rowOf(maker, row, themes.get(row) ?? []));
}

function detractorsFirst({ survey }: CommentFacts, rows: readonly number[]): number[] {
  const isOf = (row: number) => isDetractor(survey.score[row]);
  return [...rows.filter(isOf), ...rows.filter((row) => !isOf(row))];
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
  const { causes, state, language, corrected } = comment;
  return [
    {
      row,
      id,
      text: shownText(facts.survey.comment?.[row] ?? "", mask, LONGEST_TEXT),
      score: facts.survey.score[row] as number,
      day: dayAt(facts.survey, row),
      causes: causes.map(({ cause }) => cause),
      confidence: causes[0]?.confidence ?? null,
      words: [...new Set(causes.flatMap(({ words }) => words))].map(mask),
      themes,
      state,
      language,
      corrected,
    },
  ];
}
