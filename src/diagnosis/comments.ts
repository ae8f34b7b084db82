import { commentIds } from "../comments/commentId";
import type { CommentReading, CommentsRead } from "../comments/commentReading";
import {
  correctedReading,
  correctedThemes,
  type Applied,
  type Correction,
} from "../comments/corrections";
import type { Responses } from "../score/responses";
import { readAlignmentOf } from "./commentsAlignment";
import { readBase } from "./commentsBase";
import { commentFacts, isDetractor } from "./commentFacts";
import type { Mask } from "./commentQuotes";
import { commentRows, disagreeingRows } from "./commentRows";
import { repeatedComplaints } from "./commentsRepeated";
import type { CommentsReading } from "./commentsReading";
import { readSeverity } from "./commentsSeverity";
import { commentsToAnswer } from "./commentsToAnswer";
import { readCauses } from "./causeReadings";
import type { Diagnosis } from "./diagnosis";
import { withoutPause, type Steps } from "./steps";
import { commentBases, countTheme } from "./themeCounts";
import { readThemes } from "./themeReadings";
import { lastQuarters } from "./themeTrend";

/** What of the diagnosis decides which comments count. */
export type CommentsDiagnosis = Pick<Diagnosis, "context" | "window" | "asOf" | "trend" | "method">;

/** What is asked of the reading. */
export interface CommentsAsked {
  /** Hides people in what is shown; null where the person wants it as it was written. */
  readonly mask: Mask | null;
  readonly corrections: readonly Correction[];
  /** Draws the reading list, and is printed with it (rule 60); {@link READING_SEED} unless told. */
  readonly seed?: number;
}

/** Any number would do: what matters is that it is always the same. */
export const READING_SEED = 1;

/**
 * What the comments of a survey say (rules 59–98): the seven causes, the themes, whether they agree, and whether words and
 * scores go together. Shares are of detractors' codable comments in the headline window; trends take all days. A
 * person's corrections replace what was found. Pure: the same comments, diagnosis and seed give the same reading.
 * Example: `readCommentsOf(responses, read, diagnosis, { mask, corrections: [] })`.
 */
export function readCommentsOf(
  responses: Responses,
  read: CommentsRead,
  diagnosis: CommentsDiagnosis,
  asked: CommentsAsked
): CommentsReading {
  return withoutPause(commentsInSteps(responses, read, diagnosis, asked));
}

/** The same for a thread that has other things to do as well: see {@link Steps}. */
export function* commentsInSteps(
  responses: Responses,
  read: CommentsRead,
  diagnosis: CommentsDiagnosis,
  { corrections, mask: asked, seed = READING_SEED }: CommentsAsked
): Steps<CommentsReading> {
  const ids = commentIds(responses);
  yield;
  const corrected = withCorrections(read, ids, corrections);
  const facts = commentFacts(responses, corrected.read, diagnosis);
  const mask = asked ?? ((text: string) => text);
  yield;
  const bases = commentBases(facts, lastQuarters(facts));
  const counts = corrected.read.themes.map((theme) => countTheme(theme, facts, bases));
  yield;
  const themes = readThemes(counts, facts, bases, mask);
  yield;
  const repeated = repeatedComplaints(facts);
  yield;
  const causes = readCauses(facts, { method: diagnosis.method, repeated, themes }, mask);
  yield;
  const alignment = yield* readAlignmentOf(facts, { seed, method: diagnosis.method, mask });
  yield;
  const maker = { facts, ids, mask };
  const { rows, leftOut } = commentRows(maker);
  yield;
  const toAnswer = yield* commentsToAnswer(facts, mask);
  yield;
  const detractors = corrected.read.comments
    .map(({ row }) => row)
    .filter((row) => facts.counted[row] === 1 && isDetractor(responses.score[row]));
  return {
    base: readBase(facts),
    masked: asked !== null,
    causes,
    themes,
    alignment,
    severity: readSeverity(facts, detractors),
    disagreeing: disagreeingRows(maker),
    rows,
    rowsLeftOut: leftOut,
    toAnswer,
    corrections: {
      used: corrected.used,
      neighbours: read.comments.filter((comment) => comment.corrected === "byNeighbour").length,
      orphaned: corrected.orphaned,
      newThemes: corrected.read.themes.filter(({ typed }) => typed).map(({ name }) => name),
    },
  };
}

/** A person's corrections in force, whether or not the comments were read with them. */
function withCorrections(
  read: CommentsRead,
  ids: ReadonlyMap<number, string>,
  corrections: readonly Correction[]
): { readonly read: CommentsRead; readonly used: number; readonly orphaned: number } {
  // The last word of a person on a comment counts.
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  const moved = new Map<number, string>();
  let used = 0;
  const comments = read.comments.map((comment): CommentReading => {
    const correction = byId.get(ids.get(comment.row) ?? "");
    if (correction === undefined) return comment;
    used++;
    if (correction.theme?.trim()) moved.set(comment.row, correction.theme);
    const { causes, theme } = correction;
    const applied: Applied = { by: "byPerson", likeness: 1, causes, theme };
    return correctedReading(comment, applied);
  });
  return {
    read: byId.size === 0 ? read : { comments, themes: correctedThemes(read.themes, moved) },
    used,
    orphaned: byId.size - used,
  };
}

export { withComments } from "./commentsAdded";
