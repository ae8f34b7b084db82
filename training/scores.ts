import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { CAUSES, CAUSES_IN_COMMENTS } from "../src/playbook/causes";

/** One comment: what it shows, and what a method says it shows; by cause. */
export interface Judged {
  readonly source: string;
  readonly shows: readonly boolean[];
  readonly said: readonly boolean[];
}

export interface Scores {
  readonly comments: number;
  /** Over all seven causes together. */
  readonly micro: number;
  /** Mean over the five causes that comments can show; a cause that nobody shows and nobody says is left out. */
  readonly macro: number;
  /** By cause: F1 (null where nobody shows and nobody says it), precision, recall, and how many show it. */
  readonly causes: readonly {
    readonly f1: number | null;
    readonly precision: number | null;
    readonly recall: number | null;
    readonly shown: number;
  }[];
}

interface Counts {
  readonly right: Float64Array;
  readonly wrong: Float64Array;
  readonly missed: Float64Array;
}

/** Micro- and macro-F1. Example: all right is 1 and 1; saying nothing of comments that show something is 0 and 0. */
export function scoresOf(judged: readonly Judged[]): Scores {
  const counts: Counts = {
    right: new Float64Array(CAUSES.length),
    wrong: new Float64Array(CAUSES.length),
    missed: new Float64Array(CAUSES.length),
  };
  for (const each of judged) count(each, counts);
  return { comments: judged.length, ...f1s(counts), causes: causeScores(counts) };
}

/** 95 % intervals of micro- and macro-F1: comments drawn again with replacement, seeded. */
export function intervalsOf(
  judged: readonly Judged[],
  times = 1000
): { readonly micro: readonly [number, number]; readonly macro: readonly [number, number] } {
  const generator = xoroshiro128plus(7);
  const micros: number[] = [];
  const macros: number[] = [];
  for (let time = 0; time < times && judged.length > 0; time++) {
    const counts: Counts = {
      right: new Float64Array(CAUSES.length),
      wrong: new Float64Array(CAUSES.length),
      missed: new Float64Array(CAUSES.length),
    };
    for (let draw = 0; draw < judged.length; draw++) {
      count(judged[uniformInt(generator, 0, judged.length - 1)] as Judged, counts);
    }
    const { micro, macro } = f1s(counts);
    micros.push(micro);
    macros.push(macro);
  }
  return { micro: middle95(micros), macro: middle95(macros) };
}

function count({ shows, said }: Judged, { right, wrong, missed }: Counts): void {
  for (let cause = 0; cause < CAUSES.length; cause++) {
    const list = said[cause] ? (shows[cause] ? right : wrong) : shows[cause] ? missed : null;
    if (list) list[cause] = (list[cause] as number) + 1;
  }
}

function f1s({ right, wrong, missed }: Counts): { micro: number; macro: number } {
  const sum = (list: Float64Array) => list.reduce((all, one) => all + one, 0);
  const each = CAUSES.flatMap((cause, at) =>
    CAUSES_IN_COMMENTS.includes(cause)
      ? [f1(right[at] as number, wrong[at] as number, missed[at] as number)]
      : []
  ).filter((value) => value !== null);
  return {
    micro: f1(sum(right), sum(wrong), sum(missed)) ?? 0,
    macro: each.reduce((all, one) => all + one, 0) / Math.max(1, each.length),
  };
}

function causeScores({ right, wrong, missed }: Counts): Scores["causes"] {
  return CAUSES.map((_, cause) => {
    const [r, w, m] = [right[cause], wrong[cause], missed[cause]] as [number, number, number];
    return {
      f1: f1(r, w, m),
      precision: r + w > 0 ? r / (r + w) : null,
      recall: r + m > 0 ? r / (r + m) : null,
      shown: r + m,
    };
  });
}

function f1(right: number, wrong: number, missed: number): number | null {
  const all = 2 * right + wrong + missed;
  return all > 0 ? (2 * right) / all : null;
}

function middle95(values: number[]): [number, number] {
  const sorted = values.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
