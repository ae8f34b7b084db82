import type { Cause } from "../playbook/causes";
import { answersByGroup } from "../score/answersByGroup";
import { impactOf } from "../score/impact";
import type { Interval } from "../score/interval";
import type { Responses } from "../score/responses";
import { readAlignment, type Alignment } from "./alignment/alignment";
import type { CauseReader, CommentReading, CommentsRead, Theme } from "./commentReading";
import type { PhraseFinder } from "./themes/phraseFinder";
import { commentsInSteps } from "./readComments";

/** The main cause, or why there is none; "blank" where there is no text. */
export type CauseAnswer = Cause | Exclude<CommentReading["state"], "read"> | "blank";

/** One recurring complaint in figures. */
export interface ThemeAnswer {
  readonly name: string;
  /** Detractors' comments that name it, and their share of {@link SurveyAnswer.codable}. */
  readonly comments: number;
  readonly share: number;
  /** Score of all answers minus the score without those that name it, in points; null where everybody does. */
  readonly impact: number | null;
}

/** Whether detractors complain of the same (rules 59, 60). */
export interface AlignmentAnswer {
  readonly verdict: Alignment["verdict"];
  /** null where no theme leads, or too few comments tell. */
  readonly topTheme: string | null;
  readonly topShare: number | null;
  readonly interval: Interval | null;
  /** Comments measured: all that can be read, or the twenty drawn from 10 to 29. */
  readonly comments: number;
}

/** What the comments of a survey say, as far as functions ask. */
export interface SurveyAnswer {
  /** Comments beside an answer, detractors among the answers, and detractors' comments in English with words. */
  readonly comments: number;
  readonly detractors: number;
  readonly codable: number;
  /** Most of detractors' comments first. */
  readonly themes: readonly ThemeAnswer[];
  readonly alignment: AlignmentAnswer;
}

/** As many as the pane knows; functions show the first of them. */
const MOST_THEMES = 50;
/** Draws the twenty comments and the resamples (rule 60): always the same, so that a cell does not change by itself. */
const SEED = 1;

/**
 * The main cause of each text, "blank" for one of spaces. Equal texts are read once. Yields at most some ten
 * milliseconds apart.
 * Example: "Nobody called back", "" and "n/a" give "service", "blank" and "noWords".
 */
export function* causeAnswers(
  texts: readonly string[],
  causes: CauseReader
): Generator<unknown, readonly CauseAnswer[], void> {
  // What the customers answered does not matter to a cause: here each counts as an answer.
  const responses = responsesOf(texts, new Int8Array(texts.length));
  const { comments } = yield* commentsInSteps(responses, { ...PARTS, causes });
  const answers = Array<CauseAnswer>(texts.length).fill("blank");
  for (const reading of comments) answers[reading.row] = answerOf(reading);
  return answers;
}

/**
 * Themes and their figures for texts beside answers (0…10, negative where there is none).
 * Yields at most some ten milliseconds apart.
 */
export function* surveyAnswer(
  texts: readonly string[],
  scores: Int8Array,
  phrases: PhraseFinder
): Generator<unknown, SurveyAnswer, void> {
  const parts = { ...PARTS, phrases, mostThemes: MOST_THEMES };
  const read = yield* commentsInSteps(responsesOf(texts, scores), parts);
  const codable = codableRows(read, scores);
  return {
    comments: read.comments.length,
    detractors: scores.filter(isDetractor).length,
    codable: codable.length,
    themes: read.themes.map((theme) => themeAnswer(theme, scores, codable.length)),
    alignment: alignmentAnswer(read.themes, codable),
  };
}

/** Reads neither causes nor themes, and nobody corrected anything. */
const PARTS = {
  causes: { causesOf: () => [] },
  phrases: { read: () => ({ stems: [], phrases: [] }), stemsOf: () => [], knows: () => true },
  corrections: [],
  ownThemes: [],
  mostThemes: 0,
} as const;

function responsesOf(comment: readonly string[], score: Int8Array): Responses {
  return { rowCount: score.length, score, date: null, segments: [], customer: null, comment };
}

function answerOf({ state, causes }: CommentReading): CauseAnswer {
  return causes[0]?.cause ?? (state === "read" ? "unclassified" : state);
}

const isDetractor = (score: number): boolean => score >= 0 && score <= 6;

/** Rows of detractors' comments in English with words. */
function codableRows({ comments }: CommentsRead, scores: Int8Array): number[] {
  return comments
    .filter(({ state }) => state === "read" || state === "unclassified")
    .map(({ row }) => row)
    .filter((row) => isDetractor(scores[row] as number));
}

function themeAnswer({ name, rows }: Theme, scores: Int8Array, codable: number): ThemeAnswer {
  const comments = rows.filter((row) => isDetractor(scores[row] as number)).length;
  return { name, comments, share: comments / codable, impact: impactOfRows(rows, scores) };
}

function impactOfRows(rows: Int32Array, scores: Int8Array): number | null {
  const named = new Int8Array(scores.length);
  for (const row of rows) named[row] = 1;
  const [others, flagged] = answersByGroup(scores, named, 2).groups;
  if (!others?.n || !flagged?.n) return null;
  return impactOf(flagged.sums, others.sums).impact;
}

function alignmentAnswer(themes: readonly Theme[], codable: readonly number[]): AlignmentAnswer {
  const named = new Map(codable.map((row): [number, number[]] => [row, []]));
  themes.forEach(({ rows }, place) => rows.forEach((row) => named.get(row)?.push(place)));
  const comments = [...named].map(([row, places]) => ({ row, themes: places }));
  const { verdict, topTheme, topShare, topInterval, from, list } = readAlignment(comments, SEED);
  return {
    verdict,
    topTheme: topTheme === null ? null : (themes[topTheme]?.name ?? null),
    topShare,
    interval: topInterval,
    comments: from === "twenty" ? list.length : codable.length,
  };
}
