import { NAMES_AND_WORDS } from "../masking/maskingDoubtfulNames";
import type { CountedPhrase } from "./phraseBook";
import { isComplaint, isGeneric, isTelling } from "./themeWords";

/**
 * How well a phrase does as a theme, 0 to 1 (our defaults): a word of complaint says what went wrong, a pair of words
 * says more than one, a noun alone only where. 0: no theme.
 */
const FITNESS = { complaint: 1, pair: 0.7, thing: 0.6, none: 0 } as const;
/** "order" is a noun in some comments and a verb in others. */
const LEAST_AS_THING = 0.3;

export interface FitnessContext {
  readonly get: (key: string) => CountedPhrase | undefined;
  readonly knows: (word: string) => boolean;
}

/** Example: "cancelled order" 1, "delivery date" 0.7, "engineer" 0.6, "customer" 0. */
export function fitnessOf(phrase: CountedPhrase, context: FitnessContext): number {
  const parts = phrase.key.split("+");
  if (parts.length > 1) return fitnessOfPair(parts, context);
  if (phrase.kind === "denied" || phrase.kind === "turn") return FITNESS.complaint;
  if (isGeneric(phrase.key) || isName(phrase, context)) return FITNESS.none;
  if (isComplaint(phrase.key)) return FITNESS.complaint;
  return phrase.asThing >= LEAST_AS_THING * phrase.comments ? FITNESS.thing : FITNESS.none;
}

function fitnessOfPair(parts: readonly string[], context: FitnessContext): number {
  const singles = parts.map((part) => context.get(part));
  if (singles.some((single) => single && isName(single, context))) return FITNESS.none;
  if (parts.some((part) => part.includes(" ") || isComplaint(part))) return FITNESS.complaint;
  return isTelling(parts) ? FITNESS.pair : FITNESS.none;
}

/**
 * Written with a capital inside sentences: mostly, or often where the language model does not know the word; or a given
 * name that it does not know as a word ("kev", "gaz").
 */
function isName(phrase: CountedPhrase, { knows }: FitnessContext): boolean {
  const { written } = phrase;
  if (NAMES_AND_WORDS.has(written) && !knows(written) && !SHORT_FORMS.has(written)) return true;
  if (isComplaint(phrase.key) || phrase.asName === 0) return false;
  return phrase.asName * (knows(written) ? 2 : 4) > phrase.comments;
}

/** Of cameras and videos, and names as well. */
const SHORT_FORMS: ReadonlySet<string> = new Set(["cam", "vid"]);
