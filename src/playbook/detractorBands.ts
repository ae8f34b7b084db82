import { say } from "../wording/say";
import type { Groups } from "../score/groups";
import type { Urgency } from "./classFigures";
import { bandFigures, type DetractorBandId, type DetractorMarks } from "./detractorBandFigures";

export type { DetractorBandId, DetractorMarks } from "./detractorBandFigures";

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

/** The bands, fewest detractors first, with the guide's edges unless others are told (rules 54–58). */
export function detractorBands(marks?: DetractorMarks): readonly DetractorBand[] {
  const figures = bandFigures(marks);
  const target = figures.find(({ id }) => id === "notYet")?.fromPercent ?? 0;
  return figures.map(({ id, fromPercent, fromInclusive, urgency, rule }) => ({
    id,
    from: fromPercent / 100,
    fromInclusive,
    name: say(`playbook.detractors.${id}`, { target }),
    urgency,
    rule,
  }));
}

/** The bands with the guide's own edges. */
export const DETRACTOR_BANDS: readonly DetractorBand[] = detractorBands();

/**
 * The band of a group of answers, compared in whole numbers: 100·d against edge·n, so that 25 of
 * 100 is exactly 25 %; of edges that somebody put in another order, the worst that is reached.
 * Throws RangeError without answers. Example: 25 of 100 is "notYet", 26 "immediate".
 */
export function detractorBand(groups: Groups, marks?: DetractorMarks): DetractorBand {
  if (!(groups.n > 0)) throw new RangeError("no answers");
  let found = 0;
  bandFigures(marks).forEach(({ fromPercent, fromInclusive }, index) => {
    const surplus = 100 * groups.detractors - fromPercent * groups.n;
    if (surplus > 0 || (surplus === 0 && fromInclusive)) found = index;
  });
  const bands = marks === undefined ? DETRACTOR_BANDS : detractorBands(marks);
  return bands[found] as DetractorBand;
}
