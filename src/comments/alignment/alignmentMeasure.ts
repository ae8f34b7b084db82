/** Comments by which themes they name: what a resample of comments changes is only how many name which. */
export interface ThemeSets {
  /** Distinct sets of themes, each ascending. */
  readonly sets: readonly (readonly number[])[];
  /** How many comments name exactly that set. */
  readonly counts: readonly number[];
  /** One more than the highest place of a theme. */
  readonly places: number;
}

/** Counts of comments. */
export interface AlignmentMeasure {
  readonly comments: number;
  /** Of the most frequent theme. */
  readonly top: number;
  readonly topTheme: number | null;
  /** With at least one of the two most frequent; of themes named equally often those that reach more together. */
  readonly topTwo: number;
  readonly themes: number;
  /**
   * 1/HHI, as many themes of equal size spread the mentions as much. HHI is Σ c(c − 1)/(n(n − 1)) over the mentions c
   * of each theme, which unlike Σ (c/n)² is no higher in small samples; the number can therefore be above `themes`.
   * null where no theme is named twice.
   */
  readonly effectiveThemes: number | null;
}

/** The order of sets does not depend on the order of comments. */
export function themeSets(comments: readonly (readonly number[])[]): ThemeSets {
  const found = new Map<string, { set: readonly number[]; count: number }>();
  let places = 0;
  for (const themes of comments) {
    const set = [...new Set(themes)].sort((a, b) => a - b);
    const key = set.join(" ");
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { set, count: 1 });
    places = Math.max(places, (set.at(-1) ?? -1) + 1);
  }
  const sorted = [...found].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  return {
    sets: sorted.map(([, { set }]) => set),
    counts: sorted.map(([, { count }]) => count),
    places,
  };
}

/** The measure of these counts of each set; without counts those of the comments themselves. */
export function measureOf(
  { sets, counts, places }: ThemeSets,
  drawn: readonly number[] | Int32Array = counts
): AlignmentMeasure {
  const named = new Int32Array(places);
  let comments = 0;
  for (let at = 0; at < sets.length; at++) {
    const times = drawn[at] as number;
    comments += times;
    if (times === 0) continue;
    for (const theme of sets[at] as readonly number[]) {
      named[theme] = (named[theme] as number) + times;
    }
  }
  const top = Math.max(0, ...named);
  return {
    comments,
    top,
    topTheme: top === 0 ? null : named.indexOf(top),
    topTwo: topTwoOf(sets, drawn, named),
    themes: named.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0),
    effectiveThemes: effectiveThemesOf(named),
  };
}

function topTwoOf(
  sets: ThemeSets["sets"],
  drawn: readonly number[] | Int32Array,
  named: Int32Array
): number {
  const [first = 0, second = 0] = named.slice().sort().reverse();
  if (second === 0) return first;
  const together = countTogether(sets, drawn, named, second);
  let least = second;
  named.forEach((count, one) => {
    if (count !== first) return;
    named.forEach((other, place) => {
      if (place === one || other !== second) return;
      const pair = Math.min(one, place) * named.length + Math.max(one, place);
      least = Math.min(least, together[pair] as number);
    });
  });
  return first + second - least;
}

/** Comments that name both of two themes, for those named at least so often; at [lower · places + higher]. */
function countTogether(
  sets: ThemeSets["sets"],
  drawn: readonly number[] | Int32Array,
  named: Int32Array,
  least: number
): Int32Array {
  const together = new Int32Array(named.length * named.length);
  for (let at = 0; at < sets.length; at++) {
    const set = sets[at] as readonly number[];
    const times = drawn[at] as number;
    for (let from = 0; times > 0 && from < set.length; from++) {
      const one = set[from] as number;
      if ((named[one] as number) < least) continue;
      for (let to = from + 1; to < set.length; to++) {
        const pair = one * named.length + (set[to] as number);
        together[pair] = (together[pair] as number) + times;
      }
    }
  }
  return together;
}

function effectiveThemesOf(named: Int32Array): number | null {
  let mentions = 0;
  let alike = 0;
  for (const count of named) {
    mentions += count;
    alike += count * (count - 1);
  }
  return alike === 0 ? null : (mentions * (mentions - 1)) / alike;
}
