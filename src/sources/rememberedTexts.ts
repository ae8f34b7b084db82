/** Columns repeat a few thousand texts; beyond that they hardly repeat any, and remembering costs memory alone. */
const MOST = 5_000;

/**
 * The same reading of texts, done once for each text. What it gives is shared and must not be changed.
 * Example: a million cells of "Active" and "Cancelled" are looked up in the word lists twice.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (known.size < MOST) known.set(text, now);
    return now;
  };
}
