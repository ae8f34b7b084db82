import type { Diagnosis, SegmentReading } from "./diagnosis";

/** A reportable segment with what it costs the whole. */
export interface SegmentImpact {
  readonly segment: SegmentReading;
  /** Points that its shrunken score lies under the reference. */
  readonly shortfall: number;
  /** The shortfall times the segment's revenue, or times its answers where no revenue is mapped. */
  readonly impact: number;
}

/** What rule 52 multiplies the shortfall with: "revenue" where any segment tells it, else "answers". */
export function impactBy({ ranking }: Pick<Diagnosis, "ranking">): "revenue" | "answers" {
  return ranking.some(({ revenue }) => revenue !== undefined) ? "revenue" : "answers";
}

/** What rule 52 measures segments against: the industry average, else the overall score. */
export function impactReference({
  industry,
  total,
}: Pick<Diagnosis, "industry" | "total">): number {
  return industry?.average ?? total.nps;
}

/**
 * Reportable segments by what they cost, the dearest first (rule 52): shortfall of the shrunken score against the
 * reference, times revenue, or times the number of answers where none is mapped ({@link impactBy} says which). A
 * segment that tells no revenue where others do costs nothing that could be compared. Segments whose own score is at or
 * above the reference are left out, whatever the shrunken one says; so are splits whose groups differ no more than by
 * chance, which shrinks them all to one score, and a "segment" that is everybody.
 * Example: against +20, +10 on a revenue of 500 costs 5,000 and comes before −30 on a revenue of 80.
 */
export function segmentsByImpact(
  diagnosis: Pick<Diagnosis, "ranking" | "industry" | "total">
): SegmentImpact[] {
  const reference = impactReference(diagnosis);
  const by = impactBy(diagnosis);
  const differs = ({ columnIndex, shrunken }: SegmentReading): boolean =>
    diagnosis.ranking.some(
      (other) => other.columnIndex === columnIndex && other.shrunken !== shrunken
    );
  return diagnosis.ranking
    .filter(
      (segment) =>
        segment.base === "reportable" &&
        segment.againstRest !== null &&
        segment.nps < reference &&
        differs(segment)
    )
    .map((segment) => {
      const shortfall = Math.max(0, reference - segment.shrunken);
      const weight = by === "revenue" ? (segment.revenue ?? 0) : segment.groups.n;
      return { segment, shortfall, impact: shortfall * weight };
    })
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
