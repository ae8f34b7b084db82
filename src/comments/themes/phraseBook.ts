import type { Phrase, PhraseKind } from "./phraseFinder";

/** A phrase and in how many comments it stands; a comment counts once. */
export interface CountedPhrase {
  readonly id: number;
  readonly key: string;
  readonly kind: PhraseKind;
  /** As it was written first. */
  readonly written: string;
  readonly comments: number;
  /** Comments where it is a noun, and where it looks like a name. */
  readonly asThing: number;
  readonly asName: number;
}

type Counting = { -readonly [Field in keyof CountedPhrase]: CountedPhrase[Field] };

/** Distinct phrases kept at a time: more than 100,000 comments of people hold, and some 60 MB. */
const MOST_KEPT = 300_000;

/**
 * Counts the phrases of comments and remembers which comment has which. When too many different ones came together,
 * the rarest are forgotten: text made to be all different costs no more than other text.
 */
export class PhraseBook {
  private entries = new Map<string, Counting>();
  private lists = new Int32Array(1 << 16);
  private filled = 0;
  private readonly ends: number[] = [];
  private nextId = 0;

  constructor(private readonly most = MOST_KEPT) {}

  /** Phrases of the next comment. */
  add(phrases: readonly Phrase[]): void {
    const seen = new Set<number>();
    for (const phrase of phrases) {
      const entry = this.entryOf(phrase);
      if (seen.has(entry.id)) continue;
      seen.add(entry.id);
      entry.comments++;
      if (phrase.kind === "thing") entry.asThing++;
      if (phrase.kind === "name") entry.asName++;
      this.push(entry.id);
    }
    this.ends.push(this.filled);
    if (this.entries.size > this.most) this.forgetRarest();
  }

  /** In the order in which they came up. */
  get phrases(): readonly CountedPhrase[] {
    return [...this.entries.values()];
  }

  get(key: string): CountedPhrase | undefined {
    return this.entries.get(key);
  }

  /** For each comment, by its place, the ids of its phrases. */
  eachPhrase(visit: (comment: number, id: number) => void): void {
    let at = 0;
    this.ends.forEach((end, comment) => {
      for (; at < end; at++) visit(comment, this.lists[at] as number);
    });
  }

  private entryOf({ key, written, kind }: Phrase): Counting {
    const known = this.entries.get(key);
    if (known) return known;
    const entry = { id: this.nextId++, key, kind, written, comments: 0, asThing: 0, asName: 0 };
    this.entries.set(key, entry);
    return entry;
  }

  private push(id: number): void {
    if (this.filled === this.lists.length) {
      const longer = new Int32Array(2 * this.lists.length);
      longer.set(this.lists);
      this.lists = longer;
    }
    this.lists[this.filled++] = id;
  }

  /** Leaves at most half, and takes the forgotten out of the comments' lists. */
  private forgetRarest(): void {
    let kept = this.phrases;
    for (let least = 2; kept.length > this.most / 2; least++) {
      kept = kept.filter(({ comments }) => comments >= least);
    }
    const ids = new Set(kept.map(({ id }) => id));
    this.entries = new Map([...this.entries].filter(([, { id }]) => ids.has(id)));
    let from = 0;
    let to = 0;
    this.ends.forEach((end, comment) => {
      for (; from < end; from++) {
        const id = this.lists[from] as number;
        if (ids.has(id)) this.lists[to++] = id;
      }
      this.ends[comment] = to;
    });
    this.filled = to;
  }
}
