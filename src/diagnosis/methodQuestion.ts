/** Names of a company and its products have few words; more would be another question. */
const NAME = String.raw`((?:\S+ ){1,6}?)`;

const STANDARD = new RegExp(
  `^considering your complete experience with ${NAME}how likely are you to recommend ${NAME}to your friends and colleagues$`
);

/** In place of a name these would ask about a single occasion, or praise before asking. */
const FRAMING =
  /\b(?:recent|recently|last|latest|today|yesterday|this (?:week|month)|excellent|wonderful|amazing|outstanding|award)\b/;

/** The scale is checked by itself. */
const SCALE = /[\s(,–-]*(?:on a scale )?(?:(?:of|from) )?\b0 ?(?:to|–|-) ?10\b.*$/;

/**
 * Whether a question is the standard one but for the names of company and products (rules 1, 82). Case, punctuation
 * and a scale told at the end make no difference; any other word does.
 * Example: "Considering your complete experience with Acme, how likely are you to recommend Acme's phones to your
 * friends and colleagues?" is, "How likely are you to recommend Acme?" is not.
 */
export function isStandardQuestion(question: string): boolean {
  const words = question
    .normalize("NFKC")
    .toLowerCase()
    .replace(SCALE, "")
    .replace(/[^\p{L}\p{N}\s'&-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const names = STANDARD.exec(words);
  return names !== null && !FRAMING.test(`${names[1] ?? ""} ${names[2] ?? ""}`);
}
