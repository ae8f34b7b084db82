import type { Matrix } from "./excelCall";

/**
 * What another library needs for the same question, written as its manual does. Its data is in the form it likes
 * best (plain or typed columns, no blanks); `prepare` makes that form of the cells that our function is given.
 * Both are timed, with and without the preparing; ours always starts from the cells.
 */
export interface Peer {
  readonly library: "arquero" | "simple-statistics";
  readonly does: string;
  readonly prepare: () => unknown;
  /** Ends in one figure. */
  readonly work: (prepared: unknown) => number;
  /** The same figure in our result; null where the peer's question is a simpler one. */
  readonly figure: ((ours: Matrix) => number) | null;
}

/** A peer whose `work` gets what its `prepare` made. */
export function peer<Columns>(
  given: Omit<Peer, "prepare" | "work"> & {
    readonly prepare: () => Columns;
    readonly work: (columns: Columns) => number;
  }
): Peer {
  // `work` is only ever handed what `prepare` made.
  return { ...given, work: (prepared) => given.work(prepared as Columns) };
}

/** Answers as a typed column; with it, in the same order, the values beside them. Rows without an answer are left out. */
export function answered<T = never>(
  scores: Matrix,
  beside?: Matrix
): { readonly score: Int8Array; readonly beside: T[] } {
  const score = new Int8Array(scores.length);
  const values: T[] = [];
  let n = 0;
  for (let row = 0; row < scores.length; row++) {
    const cell = scores[row]?.[0];
    if (typeof cell !== "number") continue;
    score[n++] = cell;
    // The caller says what its cells hold.
    if (beside) values.push(beside[row]?.[0] as T);
  }
  return { score: score.subarray(0, n), beside: values };
}

/** −100, 0 and 100 points of each answer: their mean is the score. */
export function pointsOf(score: Int8Array): number[] {
  return Array.from(score, (answer) => (answer >= 9 ? 100 : answer <= 6 ? -100 : 0));
}
