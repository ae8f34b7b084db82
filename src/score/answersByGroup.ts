import { groupsFrom, type Groups } from "./groups";

/** A set of answers, each of which may weigh more or less than one. */
export interface AnswerSet {
  /** Answers, whatever their weights. */
  readonly n: number;
  /** Sums of weights; counts where nothing is weighted. */
  readonly sums: Groups;
  /** Sum of the squared weights; the number of answers where nothing is weighted. */
  readonly squares: number;
}

export interface GroupedAnswers {
  /** In the order of the codes. */
  readonly groups: readonly AnswerSet[];
  /** Every answer, those without a group too. */
  readonly all: AnswerSet;
}

/** What of a sum of weights may be left by rounding when all of it is taken away. */
const ROUNDING = 1e-12;
/** Detractors, passives, promoters by answer 0…10. */
const THIRD = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2);

/**
 * Answers by group, in one pass. By row: `scores` 0…10, negative where there is no answer (such rows count
 * nowhere); `codes` the group's number from 0, −1 for none; `weights` from 0 up, or null.
 * Example: scores 10, 9, 3 with codes 0, 0, −1 are one group of two promoters, among three answers.
 */
export function answersByGroup(
  scores: Int8Array,
  codes: Int32Array | Int8Array,
  groupCount: number,
  weights: Float64Array | null = null
): GroupedAnswers {
  // Group −1 first, then 0, 1, …; three cells each.
  const counts = new Float64Array(3 * (groupCount + 1));
  const sums = weights ? new Float64Array(counts.length) : counts;
  const squares = weights ? new Float64Array(groupCount + 1) : null;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (score < 0) continue;
    const group = (codes[row] as number) + 1;
    const at = 3 * group + (THIRD[score] as number);
    (counts[at] as number)++;
    if (!weights || !squares) continue;
    const weight = weights[row] as number;
    (sums[at] as number) += weight;
    (squares[group] as number) += weight * weight;
  }
  const sets = Array.from({ length: groupCount + 1 }, (_, group): AnswerSet => {
    const { n } = threeFrom(counts, group);
    return { n, sums: threeFrom(sums, group), squares: squares ? (squares[group] as number) : n };
  });
  return { groups: sets.slice(1), all: sets.reduce(together) };
}

/**
 * The answers outside a set: `all` must hold it. Taken away and not counted anew, because there may be a
 * thousand sets.
 */
export function without(all: AnswerSet, part: AnswerSet): AnswerSet {
  const left = (of: number, taken: number) => (of - taken > ROUNDING * of ? of - taken : 0);
  const sums = groupsFrom(
    left(all.sums.detractors, part.sums.detractors),
    left(all.sums.passives, part.sums.passives),
    left(all.sums.promoters, part.sums.promoters)
  );
  return { n: all.n - part.n, sums, squares: left(all.squares, part.squares) };
}

/**
 * The shares of a set on as many answers as its weighted ones are worth (Kish 1965: (Σw)²/Σw²), which
 * intervals and tests need. The counts themselves where all weights are 1.
 */
export function effective({ sums, squares }: AnswerSet): Groups {
  if (sums.n === squares || !(squares > 0)) return sums;
  const scale = sums.n / squares;
  return groupsFrom(sums.detractors * scale, sums.passives * scale, sums.promoters * scale);
}

function threeFrom(values: Float64Array, group: number): Groups {
  const [detractors, passives, promoters] = values.subarray(3 * group, 3 * group + 3);
  return groupsFrom(detractors ?? 0, passives ?? 0, promoters ?? 0);
}

function together(a: AnswerSet, b: AnswerSet): AnswerSet {
  return {
    n: a.n + b.n,
    sums: groupsFrom(
      a.sums.detractors + b.sums.detractors,
      a.sums.passives + b.sums.passives,
      a.sums.promoters + b.sums.promoters
    ),
    squares: a.squares + b.squares,
  };
}
