/** Shorter words are near to too many others: "late" and "rate". */
const SHORTEST = 6;
const LONGEST = 30;
/** A misspelling is at most this share as frequent as the word. */
const RARE = 0.2;

/**
 * Which stems are misspellings of which: one letter left out, added, changed or two swapped, the same first letter,
 * far rarer, and unknown to the language model, so that "contract" never becomes "contact".
 * Example: "apointment" beside many "appointment".
 * The cost is proportional to the letters of all words (symmetric deletes), not to pairs of words.
 */
export function misspellings(
  words: readonly { readonly stem: string; readonly written: string; readonly comments: number }[],
  knows: (word: string) => boolean
): ReadonlyMap<string, string> {
  const fit = words
    .filter(({ stem }) => stem.length >= SHORTEST && stem.length <= LONGEST)
    .sort((a, b) => b.comments - a.comments || (a.stem < b.stem ? -1 : 1));
  const near = new Map<string, { stem: string; comments: number }[]>();
  const meant = new Map<string, string>();
  for (const { stem, written, comments } of fit) {
    const forms = [stem, ...shortened(stem)];
    const target = bestOf(forms, stem, comments, near);
    if (target !== null && !knows(written)) {
      meant.set(stem, target);
      continue;
    }
    if (comments * RARE < 1) continue;
    for (const form of forms) {
      const others = near.get(form);
      if (others) others.push({ stem, comments });
      else near.set(form, [{ stem, comments }]);
    }
  }
  return meant;
}

function bestOf(
  forms: readonly string[],
  stem: string,
  comments: number,
  near: ReadonlyMap<string, readonly { stem: string; comments: number }[]>
): string | null {
  for (const form of forms) {
    for (const other of near.get(form) ?? []) {
      const isLikely = comments <= other.comments * RARE && other.stem[0] === stem[0];
      if (isLikely && areOneEditApart(stem, other.stem)) return other.stem;
    }
  }
  return null;
}

/** All forms with one letter left out. */
function shortened(stem: string): string[] {
  return Array.from(stem, (_, at) => stem.slice(0, at) + stem.slice(at + 1));
}

/** One letter left out, added or changed, or two neighbours swapped (Damerau). Example: "bil" and "bill". */
export function areOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1);
  if (short.slice(from + 1) === long.slice(from + 1)) return true;
  const isSwapped = short[from] === long[from + 1] && short[from + 1] === long[from];
  return isSwapped && short.slice(from + 2) === long.slice(from + 2);
}
