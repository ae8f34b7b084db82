/** A word of a comment, as masking compares it. */
export interface Token {
  /** Lower case, without accents, without "'s". */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** "shouted": all capitals, two or more. "mask": a word that stands for something masked. */
  readonly letters: "lower" | "capital" | "shouted" | "mask";
  /** What stands between it and the word before. */
  readonly gap: string;
  readonly startsSentence: boolean;
  /** Written with "'s". */
  readonly isPossessive: boolean;
}

/** The words of a text in order. Numbers are words too; masks are one word each and tell nothing. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0].replace(POSSESSIVE, "");
    const start = match.index;
    const gap = text.slice(before, start);
    const end = start + written.length;
    tokens.push({
      word: folded(written),
      start,
      end,
      letters: lettersOf(written),
      gap,
      startsSentence: tokens.length === 0 || SENTENCE_END.test(gap),
      isPossessive: written.length < match[0].length,
    });
    before = end;
  }
  return tokens;
}

/** Lower case, accents off: "Zoë" and "zoe" are one, "Łukasz" is "lukasz". Example: folded("ŁUKASZ") is "lukasz". */
export function folded(written: string): string {
  const small = written.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(UNFOLDED, (letter) => FOLDED.get(letter) ?? letter);
}

/** Nearly every word: nothing to take off. */
const PLAIN = /^[a-z0-9'-]*$/;

const FOLDED: ReadonlyMap<string, string> = new Map([
  ["ł", "l"],
  ["ø", "o"],
  ["ı", "i"],
  ["đ", "d"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["’", "'"],
]);
const UNFOLDED = /[łøıđßæ’]/g;

const TOKEN = /\[\p{L}+\]|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\d+/gu;
const POSSESSIVE = /['’][sS]$/;
const SENTENCE_END = /[.!?:;\n•*"“(\u2013\u2014]|\s-+\s/;

function lettersOf(written: string): Token["letters"] {
  if (written.startsWith("[")) return "mask";
  if (!/^\p{Lu}/u.test(written)) return "lower";
  return written.length > 1 && !/\p{Ll}/u.test(written) ? "shouted" : "capital";
}
