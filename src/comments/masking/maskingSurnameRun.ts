import { AFTER_SURNAMES, PARTICLES } from "./maskingNameCueWords";
import { doesAsPersons } from "./maskingNameCues";
import { canBePerson, canBePersonInSmall } from "./maskingNameSpelling";
import { SURNAMES } from "./maskingSurnames";
import type { Token } from "./maskingTokens";

const MOST_WORDS_OF_NAME = 5;

/** The last word of a name that begins at `first`: surnames, particles and initials that follow. */
export function lastOfName(text: string, tokens: readonly Token[], first: number): number {
  let last = first;
  while (last - first < MOST_WORDS_OF_NAME - 1) {
    const next = surnameAfter(text, tokens, first, last);
    if (next === last) break;
    last = next;
  }
  return last;
}

function surnameAfter(text: string, tokens: readonly Token[], first: number, last: number): number {
  const given = tokens[first] as Token;
  const next = tokens[last + 1];
  if (next === undefined || next.letters === "mask" || !NEXT_WORD.test(next.gap)) return last;
  if (isInitial(text, next)) return last + 1;
  if (next.gap.startsWith(".") && given.end - given.start > 1) return last;
  const isSmall = given.letters === "lower" || next.letters === "lower";
  if (
    (isSmall && !PARTICLES.has(next.word)) ||
    (given.letters === "shouted" && next.letters === "shouted")
  ) {
    const isSurname = SURNAMES.has(next.word)
      ? canBePerson(next)
      : isSurnameInSmall(tokens, last + 1);
    return isSurname ? last + 1 : last;
  }
  const particles = particlesFrom(tokens, last + 1);
  const after = tokens[last + 1 + particles];
  if (after?.letters !== "capital" || (particles > 0 && after.gap !== " ")) return last;
  if (canBePerson(after)) return last + 1 + particles;
  // "Peter White sorted my bill": an everyday word that is a surname too, and no heading in capitals.
  const isHeading = tokens[last + 2 + particles]?.letters === "capital";
  return SURNAMES.has(after.word) && !isHeading ? last + 1 + particles : last;
}

/** "sarah butterworth told me": in no list, and behind it goes on what was begun with "sarah". */
function isSurnameInSmall(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if (token.letters !== "lower" || !canBePersonInSmall(token)) return false;
  return (
    after === undefined ||
    !after.gap.startsWith(" ") ||
    AFTER_SURNAMES.has(after.word) ||
    doesAsPersons(tokens, at)
  );
}

/** A space, or an initial's point and a space. */
const NEXT_WORD = /^\.? $/;

function particlesFrom(tokens: readonly Token[], from: number): number {
  let count = 0;
  while (count < 3 && PARTICLES.has(tokens[from + count]?.word ?? "")) count++;
  return count;
}

/** "Mike S." and "mohammed k."; in "Sarah I called" and "sarah a day later" the letter is a word. */
function isInitial(text: string, token: Token): boolean {
  if (token.end - token.start !== 1 || /[ai]/.test(token.word)) return false;
  return token.letters === "capital" || text.charAt(token.end) === ".";
}

/** Where its last word ends, with the point of an initial. */
export function endOfName(text: string, last: Token, isFollowing: boolean): number {
  const hasPoint = isFollowing && isInitial(text, last) && text.charAt(last.end) === ".";
  return hasPoint && text.charAt(last.end + 1) === " " ? last.end + 1 : last.end;
}
