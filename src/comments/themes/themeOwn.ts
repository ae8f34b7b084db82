import type { Theme } from "../commentReading";
import type { PhraseFinder } from "./phraseFinder";

/** A theme the person named; an entry of `words` may hold several, separated by commas. */
export interface OwnTheme {
  readonly name: string;
  readonly words: readonly string[];
}

/** Finds the person's own themes while comments are read. */
export interface OwnThemeCounting {
  readonly add: (stems: readonly string[], row: number, comment: number) => void;
  readonly themes: () => Theme[];
  /** What no found theme has to cover any more. */
  readonly taken: () => Taken;
}

export interface Taken {
  /** By their place in the list. */
  readonly comments: readonly number[];
  /** Keys of phrases that are the person's. */
  readonly keys: ReadonlySet<string>;
}

/** Whole words by stem, in any case; words that belong together have to stand side by side. */
export function ownThemes(own: readonly OwnTheme[], finder: PhraseFinder): OwnThemeCounting {
  const byFirst = new Map<string, { theme: number; stems: readonly string[] }[]>();
  const keys = new Set<string>();
  own.forEach(({ words }, theme) => {
    for (const phrase of wordsOf(words)) {
      const sought = finder.stemsOf(phrase);
      const [first] = sought;
      if (first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { theme, stems: sought }]);
      keys.add([...sought].sort().join("+"));
    }
  });
  const rows = own.map((): number[] => []);
  const covered: number[] = [];

  function add(read: readonly string[], row: number, comment: number): void {
    if (byFirst.size === 0) return;
    const found = new Set<number>();
    read.forEach((stem, at) => {
      for (const sought of byFirst.get(stem) ?? []) {
        if (sought.stems.every((each, offset) => read[at + offset] === each)) {
          found.add(sought.theme);
        }
      }
    });
    for (const theme of found) rows[theme]?.push(row);
    if (found.size > 0) covered.push(comment);
  }

  return {
    add,
    themes: () => own.map(({ name, words }, at) => asTheme(name, wordsOf(words), rows[at] ?? [])),
    taken: () => ({ comments: covered, keys }),
  };
}

const wordsOf = (words: readonly string[]): string[] =>
  words
    .flatMap((each) => each.split(","))
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== "");

function asTheme(name: string, phrases: readonly string[], rows: readonly number[]): Theme {
  return { id: `own:${name}`, name, phrases, rows: Int32Array.from(rows).sort(), z: null };
}
