import type { Groups } from "../score/groups";
import { shareInterval, type Interval } from "../score/interval";
import { DEFAULT_ASSUMPTIONS } from "../playbook/assumptions";
import { detractorBand, type DetractorBand, type DetractorMarks } from "../playbook/detractorBands";
import { say } from "../wording/say";
import type { DetractorReading, IndustryReading, ScoreReading } from "./diagnosis";
import { TOLERANCE } from "./reading";

/**
 * What the share of detractors says (rules 54–58), with the Wilson interval of the share.
 * Example: 30 of 100 is the band "quality", indicated only, because the interval reaches down to 22 %.
 */
export function readDetractors(
  total: Pick<ScoreReading, "groups" | "isNegative" | "scoreClass">,
  industry: Pick<IndustryReading, "gap"> | null,
  marks: DetractorMarks = DEFAULT_ASSUMPTIONS
): DetractorReading {
  const standing = bandOf(total.groups, marks);
  return { ...standing, words: meaning(standing.band, total, industry, marks) };
}

/**
 * The share of detractors of any set of answers with its Wilson interval and band (rules 54–58); the band is
 * confirmed where the interval keeps to the side of the edge that the band claims. Throws RangeError without
 * answers. Example: 30 of 100 is 22 to 40 % and "quality", indicated.
 */
export function bandOf(
  groups: Groups,
  marks: DetractorMarks = DEFAULT_ASSUMPTIONS
): Omit<DetractorReading, "words"> {
  const band = detractorBand(groups, marks);
  const interval = shareInterval(groups.detractors, groups.n);
  return {
    share: groups.detractors / groups.n,
    interval,
    band,
    certainty: isSure(band, interval, marks) ? "confirmed" : "indicated",
  };
}

/** Each band claims one side of one edge; the claim is confirmed when the interval keeps to that side. */
function isSure(band: DetractorBand, { low, high }: Interval, marks: DetractorMarks): boolean {
  switch (band.id) {
    case "few":
      return 100 * high < marks.detractorsFew;
    case "withinTarget":
      return 100 * high < marks.detractorsTarget;
    case "notYet":
      return 100 * low >= marks.detractorsTarget;
    case "immediate":
      return 100 * low > marks.detractorsImmediate;
    case "quality":
      return 100 * low >= marks.detractorsQuality;
  }
}

/** Under 15 % the guide's reading presupposes a score between 0 and the average (rule 58). */
function meaning(
  band: DetractorBand,
  total: Pick<ScoreReading, "isNegative" | "scoreClass">,
  industry: Pick<IndustryReading, "gap"> | null,
  marks: DetractorMarks
): string {
  const figures = {
    few: marks.detractorsFew,
    target: marks.detractorsTarget,
    immediate: marks.detractorsImmediate,
    quality: marks.detractorsQuality,
  };
  if (band.id !== "few") return say(`diagnosis.detractors.${band.id}`, figures);
  if (total.isNegative) {
    return say("diagnosis.detractors.tooFewPromoters", { class: total.scoreClass.name });
  }
  if (!industry) return say("diagnosis.detractors.few", figures);
  return industry.gap < -TOLERANCE
    ? say("diagnosis.detractors.passivesHoldDown")
    : say("diagnosis.detractors.healthy");
}
