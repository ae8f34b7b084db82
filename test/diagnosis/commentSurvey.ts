import type { CommentReading, CommentsRead } from "../../src/comments/commentReading";
import { readCommentsOf, withComments, type CommentsAsked } from "../../src/diagnosis/comments";
import type { CommentsReading } from "../../src/diagnosis/commentsReading";
import { PLAIN_CONTEXT, type Context } from "../../src/diagnosis/context";
import { diagnose } from "../../src/diagnosis/diagnose";
import type { Diagnosis } from "../../src/diagnosis/diagnosis";
import type { Cause } from "../../src/playbook/causes";
import type { Responses } from "../../src/score/responses";
import { responsesOf, type RunRow } from "./methodSurvey";
import { CLEAN } from "./survey";

/** An answer with its comment as somebody read it. */
export interface CommentedRow extends RunRow {
  readonly causes?: readonly Cause[];
  /** Of the first cause; 0.8 if left out. */
  readonly confidence?: number;
  /** Words that decided, for every cause. */
  readonly words?: readonly string[];
  readonly themes?: readonly string[];
  readonly state?: CommentReading["state"];
  readonly language?: string;
}

export interface Surveyed {
  readonly responses: Responses;
  readonly read: CommentsRead;
  readonly diagnosis: Diagnosis;
  readonly comments: CommentsReading;
  /** The diagnosis with the comments added. */
  readonly whole: Diagnosis;
}

/** What the comments of rows say; rows without a comment text get one of their own. */
export function commentsOf(
  rows: readonly CommentedRow[],
  context: Partial<Context> = {},
  asked: Partial<CommentsAsked> = {}
): Surveyed {
  const written = rows.map((row, at) =>
    row.causes || row.themes || row.state
      ? { ...row, comment: row.comment ?? `What customer ${at} wrote about it` }
      : row
  );
  const responses = responsesOf(written);
  const read: CommentsRead = {
    comments: written.flatMap((row, at) => (row.comment ? [readingOf(row, at)] : [])),
    themes: themesIn(rows),
  };
  const quality = { ...CLEAN, rows: rows.length, usable: rows.length };
  const diagnosis = diagnose(
    { responses, quality, live: null, sourceName: "Table Survey" },
    { ...PLAIN_CONTEXT, ...context }
  );
  const comments = readCommentsOf(responses, read, diagnosis, {
    mask: null,
    corrections: [],
    ...asked,
  });
  return { responses, read, diagnosis, comments, whole: withComments(diagnosis, comments) };
}

function readingOf(row: CommentedRow, at: number): CommentReading {
  const causes = (row.causes ?? []).map((cause, place) => ({
    cause,
    confidence: place === 0 ? (row.confidence ?? 0.8) : 0.6,
    words: row.words ?? ["word"],
  }));
  return {
    row: at,
    state: row.state ?? (causes.length > 0 ? "read" : "unclassified"),
    language: row.language ?? "en",
    causes,
    corrected: null,
  };
}

/** In the order in which the rows name them. */
function themesIn(rows: readonly CommentedRow[]): CommentsRead["themes"] {
  const names = [...new Set(rows.flatMap(({ themes }) => themes ?? []))];
  return names.map((name) => ({
    id: name.startsWith("own ") ? `own:${name}` : `theme:${name}`,
    name,
    phrases: [name],
    rows: Int32Array.from(rows.flatMap((row, at) => (row.themes?.includes(name) ? [at] : []))),
    z: 3,
  }));
}

/** So many rows alike. */
export function many(count: number, row: CommentedRow): CommentedRow[] {
  return Array.from({ length: count }, () => row);
}
