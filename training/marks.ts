import type { CauseMark } from "../src/comments/causes/causeModel";
import { CAUSES, type Cause } from "../src/playbook/causes";

/** A comment's sums from a model that never saw its industry, and what it shows. */
export interface HeldOut {
  readonly sums: Float64Array;
  readonly shows: readonly boolean[];
}

/**
 * A cause is found from this likelihood on. Broken service is found sooner: it is in two of three public comments, in
 * fewer than half of those written for learning.
 */
const found = (cause: Cause) => (cause === "service" ? 0.15 : 0.33);
/** Where no cause is found, the likeliest is, from here on. */
const LIKELY = 0.1;
/** A cause shown by fewer held-out comments takes the sums as they are. */
const FEWEST = 30;

/**
 * Marks from comments held out: what a sum is worth. The confidence is the likelihood that a finding is right,
 * a logistic line through sums and truths.
 */
export function marksOf(heldOut: readonly HeldOut[]): CauseMark[] {
  return CAUSES.map((cause, at) => {
    const sums = heldOut.map((each) => each.sums[at] as number);
    const truths = heldOut.map((each) => (each.shows[at] === true ? 1 : 0));
    const shown = truths.filter((truth) => truth === 1).length;
    const { slope, shift } = shown < FEWEST ? PLAIN : logisticLine(sums, truths);
    return { cause, from: logit(found(cause)), atLeast: logit(LIKELY), slope, shift };
  });
}

const PLAIN = { slope: 1, shift: 0 };

function logit(share: number): number {
  return Math.log(share / (1 - share));
}

/** The likeliest line, by Newton's method. */
function logisticLine(
  sums: readonly number[],
  truths: readonly number[]
): { slope: number; shift: number } {
  let slope = 1;
  let shift = 0;
  for (let pass = 0; pass < 25; pass++) {
    let [gradient0, gradient1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    sums.forEach((sum, at) => {
      const p = 1 / (1 + Math.exp(-(slope * sum + shift)));
      const off = p - (truths[at] as number);
      const weight = p * (1 - p);
      gradient0 += off;
      gradient1 += off * sum;
      h00 += weight;
      h01 += weight * sum;
      h11 += weight * sum * sum;
    });
    const determinant = h00 * h11 - h01 * h01;
    shift -= (h11 * gradient0 - h01 * gradient1) / determinant;
    slope -= (h00 * gradient1 - h01 * gradient0) / determinant;
  }
  return { slope, shift };
}
