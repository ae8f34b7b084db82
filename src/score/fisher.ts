/** So small a part of a sum changes none of its digits. */
const NOTHING = 1e-17;

/**
 * Fisher's exact test, one-sided: the probability of `hits` or more of the marked among `drawn`, when `marked` of `all`
 * are marked and chance alone decides which are drawn. Summed from the observed count outward, so that no factorial is
 * needed and it takes about √all steps. Throws RangeError where the counts do not fit together.
 * Example: 3 of 4 drawn among 8 of which 4 are marked: 17 of 70.
 */
export function fisherMore(hits: number, drawn: number, marked: number, all: number): number {
  const least = Math.max(0, drawn + marked - all);
  const most = Math.min(drawn, marked);
  if (!(hits >= least && hits <= most)) throw new RangeError("counts that do not fit together");
  // How many times as likely one hit more is.
  const next = (x: number) =>
    ((marked - x) * (drawn - x)) / ((x + 1) * (all - marked - drawn + x + 1));
  const atLeast = sumFrom(hits, most, 1, next);
  const less = sumFrom(hits, least, -1, (x) => 1 / next(x - 1)) - 1;
  // So far from what chance gives that everything likelier is no number any more.
  if (less === Infinity) return 0;
  return atLeast === Infinity ? 1 : atLeast / (atLeast + less);
}

/** Terms relative to the first, which is 1, until they end or vanish. */
function sumFrom(start: number, end: number, step: 1 | -1, ratio: (at: number) => number): number {
  let term = 1;
  let sum = 1;
  for (let at = start; at !== end; at += step) {
    const by = ratio(at);
    term *= by;
    sum += term;
    if (by < 1 && term < NOTHING * sum) break;
  }
  return sum;
}
