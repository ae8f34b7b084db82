import type { Assumptions } from "./assumptions";
import type { Urgency } from "./classFigures";
import type { SourceId } from "./sources";

export type DetractorBandId = "few" | "withinTarget" | "notYet" | "immediate" | "quality";

/** Percent of detractors at which the bands begin. */
export type DetractorMarks = Pick<
  Assumptions,
  "detractorsFew" | "detractorsTarget" | "detractorsImmediate" | "detractorsQuality"
>;

interface BandFigures {
  readonly id: DetractorBandId;
  readonly fromPercent: number;
  readonly fromInclusive: boolean;
  readonly urgency: Urgency;
  readonly rule: number;
  readonly source: SourceId;
}

/** The figures of the bands with other edges than the guide's, or the guide's (rules 54–58). */
export function bandFigures(marks?: DetractorMarks): readonly BandFigures[] {
  if (marks === undefined) return DETRACTOR_BAND_FIGURES;
  const from: Readonly<Record<DetractorBandId, number>> = {
    few: 0,
    withinTarget: marks.detractorsFew,
    notYet: marks.detractorsTarget,
    immediate: marks.detractorsImmediate,
    quality: marks.detractorsQuality,
  };
  return DETRACTOR_BAND_FIGURES.map((figures) => ({ ...figures, fromPercent: from[figures.id] }));
}

/** Rules 54–58: guide A's edges 15, 20, 25 and 30 %; that 25 itself is not yet "over 25" is its wording. */
export const DETRACTOR_BAND_FIGURES: readonly BandFigures[] = [
  {
    id: "few",
    fromPercent: 0,
    fromInclusive: true,
    urgency: "nextQuarter",
    rule: 56,
    source: "guideA",
  },
  {
    id: "withinTarget",
    fromPercent: 15,
    fromInclusive: true,
    urgency: "nextQuarter",
    rule: 57,
    source: "guideA",
  },
  {
    id: "notYet",
    fromPercent: 20,
    fromInclusive: true,
    urgency: "nextQuarter",
    rule: 58,
    source: "ours",
  },
  {
    id: "immediate",
    fromPercent: 25,
    fromInclusive: false,
    urgency: "immediate",
    rule: 55,
    source: "guideA",
  },
  {
    id: "quality",
    fromPercent: 30,
    fromInclusive: true,
    urgency: "immediate",
    rule: 54,
    source: "guideA",
  },
];
