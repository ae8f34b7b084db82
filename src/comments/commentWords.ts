/**
 * A comment as words for the reader of causes: lower case, contractions of "not" taken apart ("didn't" is
 * "did not"), links and @names left out, numbers as one word. At most {@link MOST_WORDS}; a comment of ten
 * thousand characters has said by then what it is about.
 * Example: "They didn't call @me back in 14 days!" is they, did, not, call, back, in, #, days, !.
 */
export function wordsOf(text: string): string[] {
  return piecesOf(text).map(({ word }) => word);
}

/** A word and what stands for it in the comment. */
export interface Piece {
  readonly word: string;
  readonly written: string;
}

const MOST_WORDS = 400;
/** Enough for that many words, so that a pasted book costs no more than a letter. */
const MOST_CHARACTERS = 4_000;

/** The same with the spelling of the comment, for who shows the words that decided. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const readable = text.slice(0, MOST_CHARACTERS).replace(APART, " ").replace(CURLED, "'");
  for (const [written] of readable.matchAll(PIECE)) {
    for (const word of normalised(written.toLowerCase())) pieces.push({ word, written });
    if (pieces.length >= MOST_WORDS) return pieces.slice(0, MOST_WORDS);
  }
  return pieces;
}

/** Links, @names, marks of what was blanked, and the escaped ampersand of exports. */
const APART = /https?:\S+|www\.\S+|@\w+|&\w+;|x{3,}/gi;
const CURLED = /[\u2018\u2019\u02BC`\u00B4\uFFFD]/g;
const PIECE = /[a-z]+(?:'[a-z]+)?|[£$€]|\d+(?:[.,:]\d+)*|[.!?;,]+|%/gi;
const NEGATED =
  /^(can|could|would|should|does|do|did|is|are|was|were|have|has|had|must|need|wo|ai)n?'?t$/;
const ENDING = /'(?:s|ve|re|ll|d|m)$/;

function normalised(written: string): readonly string[] {
  if (/^\d/.test(written)) return [SMALL_NUMBER.test(written) ? written : "#"];
  if (!/^[a-z]/.test(written)) return [written.charAt(0)];
  if (written === "cannot") return ["can", "not"];
  const negated = /'t$|nt$/.test(written) ? NEGATED.exec(written) : null;
  if (negated) return [negated[1] === "wo" ? "will" : (negated[1] as string), "not"];
  return [written.replace(ENDING, "").replace("'", "")];
}

/** "2 calls", "3rd time": small numbers mean something, large ones only that there was one. */
const SMALL_NUMBER = /^(?:[1-9]|1[0-2])$/;
