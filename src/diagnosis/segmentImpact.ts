import type { Diagnosis, SegmentReading } from "./diagnosis";

/** A reportable segment with what it costs the whole: points under the reference, times its answers. */
export interface SegmentImpact {
  readonly segment: SegmentReading;
  readonly impact: number;
}

/**
 * Reportable segments by what they cost, the dearest first (rule 52): shortfall of the shrunken score
 * against the industry average, or the overall score without one, times the number of answers (no revenue
 * is mapped). Segments at or above the reference are left out, and so is a
 * "segment" that is everybody.
 */
export function segmentsByImpact(
  diagnosis: Pick<Diagnosis, "ranking" | "industry" | "total">
): SegmentImpact[] {
  const reference = diagnosis.industry?.average ?? diagnosis.total.nps;
  return diagnosis.ranking
    .filter(({ base, againstRest }) => base === "reportable" && againstRest !== null)
    .map((segment) => ({
      segment,
      impact: Math.max(0, reference - segment.shrunken) * segment.groups.n,
    }))
    .filter(({ impact }) => impact > 0)
    .sort((a, b) => b.impact - a.impact);
}

/** Reportable segments that are below everybody else by more than chance (Holm within their column), worst first. */
export function segmentsBelowRest(diagnosis: Pick<Diagnosis, "ranking">): SegmentReading[] {
  return diagnosis.ranking.filter(
    ({ base, againstRest }) =>
      base === "reportable" &&
      againstRest !== null &&
      againstRest.difference < 0 &&
      againstRest.pHolm < 0.05
  );
}
