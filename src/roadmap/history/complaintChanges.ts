import { holm } from "../../score/adjust";
import { answersForDifference } from "../../score/sampleSize";
import { compareShares, type Part, type ShareComparison } from "../../score/shareChange";
import { reasonAgainst, reasonWords, verdictOf, type Verdict, type Windows } from "./beforeAfter";

/** The share of a complaint against an earlier one: a fall is better. */
export interface ComplaintChange {
  readonly before: Part;
  readonly after: Part;
  /** Now − before, as fractions; p by itself. null where nothing can be compared: `why` says why. */
  readonly change: ShareComparison | null;
  /** p adjusted over the shares compared with it. */
  readonly p: number | null;
  /** How many each period needs so that a true change of this size shows in four of five cases; null without a change. */
  readonly needed: number | null;
  readonly verdict: Verdict;
  /** Why it cannot be told, in a few words; "" where it can. */
  readonly why: string;
}

/**
 * One share of complaints against an earlier one, with the verdicts and thresholds of scores (rules 151, 157, 161): a
 * fall is better, and one of at most `same` percentage points that is not confirmed is none.
 * Example: 60 of 300 detractors' comments on late engineers and 30 of 300 later ones are better, confirmed.
 */
export function compareComplaints(
  before: Part,
  after: Part,
  windows: Windows,
  same: number,
  adjusted?: number
): ComplaintChange {
  const reason = reasonAgainst(before.of, after.of, windows);
  if (reason !== null) {
    const unknown = { change: null, p: null, needed: null, verdict: "cannotTell" } as const;
    return { before, after, ...unknown, why: reasonWords(reason, windows, "why") };
  }
  const change = compareShares(before, after);
  const p = adjusted ?? change.p;
  return {
    before,
    after,
    change,
    p,
    needed: neededToSee(change.difference, before, after),
    verdict: verdictOf(-100 * change.difference, p, same),
    why: "",
  };
}

/** Many shares at once: what chance does among them is adjusted for (Holm). */
export function compareFigures(
  pairs: readonly (readonly [was: Part, is: Part & { readonly id: string }])[],
  windows: Windows,
  same: number
): (ComplaintChange & { readonly id: string })[] {
  const compared = pairs.map(([was, is]) => compareComplaints(was, is, windows, same));
  const adjusted = holm(compared.map(({ change }) => change?.p ?? NaN));
  return pairs.map(([was, is], at) => ({
    id: is.id,
    ...compareComplaints(was, is, windows, same, adjusted[at]),
  }));
}

/** At the variance of both periods together; null where nothing moved. */
function neededToSee(difference: number, before: Part, after: Part): number | null {
  if (difference === 0) return null;
  const share = (before.count + after.count) / (before.of + after.of);
  return answersForDifference(100 * difference, { variance: share * (1 - share) });
}
