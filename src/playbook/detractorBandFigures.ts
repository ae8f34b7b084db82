import type { Urgency } from "./classFigures";
import type { SourceId } from "./sources";

export type DetractorBandId = "few" | "withinTarget" | "notYet" | "immediate" | "quality";

/** Rules 54–58: guide A's edges 15, 20, 25 and 30 %; that 25 itself is not yet "over 25" is its wording. */
export const DETRACTOR_BAND_FIGURES: readonly {
  readonly id: DetractorBandId;
  readonly fromPercent: number;
  readonly fromInclusive: boolean;
  readonly urgency: Urgency;
  readonly rule: number;
  readonly source: SourceId;
}[] = [
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
