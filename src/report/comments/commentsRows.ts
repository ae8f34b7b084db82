import type { CommentRow } from "../../diagnosis/commentsReading";
import { say } from "../../wording/say";
import { COLUMN_KEYS } from "./commentsColumns";
import { causeName, languageName } from "./commentsWords";
import type { CellValue, TableRow } from "../sheetPlan";

/**
 * Characters of a comment on the sheet: what a person reads there, and what keeps the largest sheet within one answer
 * of Excel on the web. The comment itself is read whole.
 */
export const LONGEST_COMMENT = 600;

/** One row a comment. Its id finds it again; what people typed beside it stays with it. */
export function commentRow(comment: CommentRow): TableRow {
  const none = say("sheets.none");
  const and = say("commentSheets.comments.and");
  const list = (texts: readonly string[]): string => (texts.length === 0 ? none : texts.join(and));
  const cells: Readonly<Record<(typeof COLUMN_KEYS)[number], CellValue>> = {
    date: comment.day ?? none,
    score: comment.score,
    comment: cutComment(comment.text),
    causes: list(comment.causes.map(causeName)),
    themes: list(comment.themes),
    confidence: comment.confidence ?? none,
    words: list(comment.words.filter(isTelling)),
    language: languageName(comment.language),
    status: say(`commentSheets.comments.state.${comment.corrected ?? comment.state}`),
    yourCause: null,
    yourTheme: null,
  };
  return { id: comment.id, cells: COLUMN_KEYS.map((key) => cells[key]) };
}

/** "the" and "was" decide as well, together with others; alone they tell a reader nothing. */
function isTelling(word: string): boolean {
  return word.length > 2 && !PLAIN.has(word.toLowerCase());
}

const PLAIN: ReadonlySet<string> = new Set(
  (
    "the and was were has had have been are for with that this these those they them their there then than you your " +
    "our its his her she who what when where which how but because from into about just also very too would could " +
    "should will can did does all any some more most much get got being having after before out off over only even"
  ).split(" ")
);

/** As the customer wrote it, up to so many characters; no letter is cut in two. */
function cutComment(text: string): string {
  if (text.length <= LONGEST_COMMENT) return text;
  const mark = say("commentSheets.comments.cut");
  const cut = text.slice(0, LONGEST_COMMENT - mark.length);
  return cut.replace(/[\uD800-\uDBFF]$/, "") + mark;
}
