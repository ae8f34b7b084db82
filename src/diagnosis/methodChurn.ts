import type { Interval } from "../score/interval";
import { criticalValue } from "../score/normal";
import type { Counted, SurveyRows } from "./methodRows";

/** How many left afterwards, of detractors and of promoters whose fate is known. */
export interface ChurnByGroup {
  readonly detractors: Counted;
  readonly promoters: Counted;
}

/**
 * Counts who left after the survey among counted answers (rule 82); whoever is not said to have stayed or left is left
 * out.
 */
export function readChurn(
  rows: Uint8Array,
  { score }: Pick<SurveyRows, "score">,
  churned: Uint8Array
): ChurnByGroup {
  const left = [0, 0];
  const known = [0, 0];
  for (let row = 0; row < rows.length; row++) {
    const flag = churned[row] as number;
    const answer = score[row] as number;
    if (rows[row] !== 1 || flag > 1 || answer === 7 || answer === 8) continue;
    const group = answer <= 6 ? 0 : 1;
    known[group] = (known[group] as number) + 1;
    if (flag === 1) left[group] = (left[group] as number) + 1;
  }
  return {
    detractors: { count: left[0] as number, n: known[0] as number },
    promoters: { count: left[1] as number, n: known[1] as number },
  };
}

/**
 * How many times the first share is the second, with its 95 % interval: normal on the logarithm, half a case added to
 * every count so that there is an interval where nobody left (Pettigrew, Gart and Thomas 1986, Biometrika 73). Throws
 * RangeError unless both n are positive.
 * Example: 10 of 100 against 5 of 100 is 1.91 times, 0.71 to 5.16.
 */
export function shareRatio(
  a: Counted,
  b: Counted
): { readonly ratio: number; readonly interval: Interval } {
  if (!(a.n > 0 && b.n > 0)) throw new RangeError("a ratio needs two groups");
  const log = Math.log((a.count + 0.5) / (a.n + 0.5)) - Math.log((b.count + 0.5) / (b.n + 0.5));
  const variance = 1 / (a.count + 0.5) - 1 / (a.n + 0.5) + 1 / (b.count + 0.5) - 1 / (b.n + 0.5);
  const half = criticalValue(0.95) * Math.sqrt(variance);
  return {
    ratio: Math.exp(log),
    interval: { low: Math.exp(log - half), high: Math.exp(log + half) },
  };
}
