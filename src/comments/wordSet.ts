/** The words of a text, separated by white space, as a set to look them up in. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
