import { wordsOf } from "./commentWords";
import { phraseStems } from "./themes/phraseStems";
import { wordSet } from "./wordSet";

/** One of the known comments, and how like it the comment in question is (cosine, 0 to 1). */
export interface Nearest {
  readonly place: number;
  readonly likeness: number;
}

/**
 * From this cosine on two comments say the same: of five telling words four are shared. Our default; lower, and
 * "the app is slow" would teach "the shop is slow".
 */
export const ALIKE = 0.8;

/** Fewer telling words say too little: "no service" is like too much. */
const FEWEST_STEMS = 3;
/** A comment is compared with at most so many. */
const MOST_COMPARED = 200;

/**
 * Finds, among a few known comments, the one that says the same as another comment: the cosine over the sets of
 * their telling stems is at least {@link ALIKE}, and either both deny something or neither does; of equals the
 * first. null where none is.
 *
 * Two sets of a cosine of t share one of their rarest words, if each brings |set| − ⌈t²·|set|⌉ + 1 of them
 * (Bayardo, Ma and Srikant 2007): only those are looked up, so that a word that everybody uses costs nothing.
 *
 * Example: among "The engineer did not come on Monday" it finds "Engineer didn't come Monday", and not for
 * "The engineer did come on Monday".
 */
export function nearestComment(known: readonly string[]): (text: string) => Nearest | null {
  const toldBy = telling();
  const all = known.map(toldBy);
  const frequency = new Map<string, number>();
  for (const { stems } of all) {
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const index = new Map<string, number[]>();
  all.forEach(({ stems }, place) => {
    for (const stem of rarest(stems, frequency)) {
      const places = index.get(stem);
      if (places) places.push(place);
      else index.set(stem, [place]);
    }
  });

  return (text) => {
    if (index.size === 0) return null;
    const own = toldBy(text);
    const compared = new Set<number>();
    let nearest: Nearest | null = null;
    for (const stem of rarest(own.stems, frequency)) {
      for (const place of index.get(stem) ?? []) {
        if (compared.size >= MOST_COMPARED) return nearest;
        if (compared.has(place)) continue;
        compared.add(place);
        const likeness = likenessOf(own, all[place] as Told);
        if (likeness < ALIKE) continue;
        if (nearest === null || isNearer({ place, likeness }, nearest))
          nearest = { place, likeness };
      }
    }
    return nearest;
  };
}

function isNearer(one: Nearest, other: Nearest): boolean {
  return (
    one.likeness > other.likeness || (one.likeness === other.likeness && one.place < other.place)
  );
}

/** The share of the stems that both have in the geometric mean of their numbers; 0 where only one denies. */
function likenessOf(one: Told, other: Told): number {
  if (one.denies !== other.denies) return 0;
  let shared = 0;
  for (const stem of one.stems) if (other.stems.has(stem)) shared++;
  return shared / Math.sqrt(one.stems.size * other.stems.size);
}

/** As many as have to be looked up, those first that the fewest known comments have. */
function rarest(stems: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): string[] {
  if (stems.size < FEWEST_STEMS) return [];
  const most = stems.size - Math.ceil(ALIKE * ALIKE * stems.size - ROUNDING) + 1;
  return [...stems]
    .sort(
      (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0)
    )
    .slice(0, most);
}
const ROUNDING = 1e-9;

/** What tells one comment from another. */
interface Told {
  readonly stems: ReadonlySet<string>;
  readonly denies: boolean;
}

function telling(): (text: string) => Told {
  const stemOf = phraseStems();
  return (text) => {
    const stems = new Set<string>();
    let denies = false;
    for (const word of wordsOf(text)) {
      if (DENYING.has(word)) denies = true;
      else if (/^[a-z]/.test(word) && !SAYING_NOTHING.has(word)) stems.add(stemOf(word));
    }
    return { stems, denies };
  };
}

/** wordsOf takes "didn't" apart into "did not". */
const DENYING = wordSet("not no never nobody nothing none nowhere without nor neither");

/** Every comment has them. */
const SAYING_NOTHING = wordSet(`
  a an the and or but i me my we us our you your he she it its they them their this that these those is are was
  were be been being am do does did have has had will would can could should to of in on at for with from by as so
  very just really
`);
