import { say } from "../wording/say";
import type { Groups } from "../score/groups";
import type { Urgency } from "./classFigures";
import { DETRACTOR_BAND_FIGURES, type DetractorBandId } from "./detractorBandFigures";

export type { DetractorBandId } from "./detractorBandFigures";

/** What the share of detractors alone says (rules 54–58). */
export interface DetractorBand {
  readonly id: DetractorBandId;
  /** Lower end as a fraction; whether it belongs to the band is `fromInclusive`. */
  readonly from: number;
  readonly fromInclusive: boolean;
  /** "immediate action, quality problem". */
  readonly name: string;
  readonly urgency: Urgency;
  readonly rule: number;
}

/** The bands, fewest detractors first. */
export const DETRACTOR_BANDS: readonly DetractorBand[] = DETRACTOR_BAND_FIGURES.map((figures) => ({
  id: figures.id,
  from: figures.fromPercent / 100,
  fromInclusive: figures.fromInclusive,
  name: say(`playbook.detractors.${figures.id}`),
  urgency: figures.urgency,
  rule: figures.rule,
}));

/**
 * The band of a group of answers, compared in whole numbers: 100·d against edge·n, so that 25 of
 * 100 is exactly 25 %. Throws RangeError without answers. Example: 25 of 100 is "notYet", 26 "immediate".
 */
export function detractorBand(groups: Groups): DetractorBand {
  if (!(groups.n > 0)) throw new RangeError("no answers");
  let found = 0;
  DETRACTOR_BAND_FIGURES.forEach(({ fromPercent, fromInclusive }, index) => {
    const surplus = 100 * groups.detractors - fromPercent * groups.n;
    if (surplus > 0 || (surplus === 0 && fromInclusive)) found = index;
  });
  return DETRACTOR_BANDS[found] as DetractorBand;
}
