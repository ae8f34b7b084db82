import { shareInterval, type Interval } from "../score/interval";
import { detractorBand, type DetractorBand } from "../playbook/detractorBands";
import { say } from "../wording/say";
import type { DetractorReading, IndustryReading, ScoreReading } from "./diagnosis";
import { TOLERANCE } from "./reading";

/**
 * What the share of detractors says (rules 54–58), with the Wilson interval of the share.
 * Example: 30 of 100 is the band "quality", indicated only, because the interval reaches down to 22 %.
 */
export function readDetractors(
  total: ScoreReading,
  industry: IndustryReading | null
): DetractorReading {
  const { groups } = total;
  const band = detractorBand(groups);
  const interval = shareInterval(groups.detractors, groups.n);
  return {
    share: groups.detractors / groups.n,
    interval,
    band,
    certainty: isSure(band, interval) ? "confirmed" : "indicated",
    words: meaning(band, total, industry),
  };
}

/** Each band claims one side of one edge; the claim is confirmed when the interval keeps to that side. */
function isSure(band: DetractorBand, { low, high }: Interval): boolean {
  switch (band.id) {
    case "few":
      return high < 0.15;
    case "withinTarget":
      return high < 0.2;
    case "notYet":
      return low >= 0.2;
    case "immediate":
      return low > 0.25;
    case "quality":
      return low >= 0.3;
  }
}

/** Under 15 % the guide's reading presupposes a score between 0 and the average (rule 58). */
function meaning(
  band: DetractorBand,
  total: ScoreReading,
  industry: IndustryReading | null
): string {
  if (band.id !== "few") return say(`diagnosis.detractors.${band.id}`);
  if (total.isNegative) {
    return say("diagnosis.detractors.tooFewPromoters", { class: total.scoreClass.name });
  }
  if (!industry) return say("diagnosis.detractors.few");
  return industry.gap < -TOLERANCE
    ? say("diagnosis.detractors.passivesHoldDown")
    : say("diagnosis.detractors.healthy");
}
