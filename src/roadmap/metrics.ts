import type { Diagnosis, SegmentReading } from "../diagnosis/diagnosis";
import { nameInSentence } from "../diagnosis/segmentName";
import { say } from "../wording/say";
import type { Metric } from "./roadmap";

/** Rule 152 asks for five points in the groups fixed; what rules 57 and 159 ask for may be edited. */
const GROUP_GAIN = 5;
/** Rules 141 and 145. */
const ANSWERED_GOAL = 0.8;

type CountName =
  | "issuesNamed"
  | "briefingHeld"
  | "fixesChosen"
  | "fixesDone"
  | "customerMessages"
  | "planAgreed"
  | "teams"
  | "groupsTracked"
  | "reports"
  | "causesAgreed"
  | "quarters";

/** Something people count; nothing in the answers tells it, so it is not measured yet. */
export function counted(name: CountName, target: number | null): Metric {
  return metric(say(`roadmap.metric.${name}`), "count", null, target);
}

/** A share nothing in the answers tells. */
export function unmeasuredShare(
  name: "answered" | "fixesOwned" | "askedAgain",
  target: number | null = name === "answered" ? ANSWERED_GOAL : null
): Metric {
  return metric(say(`roadmap.metric.${name}`), "share", null, target);
}

/** A count the diagnosis knows today. */
export function knownCount(
  name: "splits" | "groupsRanked",
  value: number,
  target: number | null
): Metric {
  return metric(say(`roadmap.metric.${name}`), "count", value, target);
}

/** The overall score, ten points up. */
export function overallScore({ total, context }: Pick<Diagnosis, "total" | "context">): Metric {
  const goal = gained(total.nps, context.assumptions.phaseGainLow);
  return metric(say("roadmap.metric.nps"), "points", total.nps, goal);
}

/** A score that must not fall further. */
export function heldScore(nps: number): Metric {
  return metric(say("roadmap.metric.latestQuarter"), "points", nps, nps);
}

/** A group's score, five points up. */
export function groupScore(segment: Pick<SegmentReading, "value" | "nps">): Metric {
  const name = say("roadmap.metric.groupNps", { value: nameInSentence(segment.value, 18) });
  return metric(name, "points", segment.nps, gained(segment.nps, GROUP_GAIN));
}

/** The share of detractors, under 20 % or another goal. */
export function detractorShare(
  { detractors, context }: Pick<Diagnosis, "detractors" | "context">,
  goal: "detractorsTarget" | "detractorsImmediate" = "detractorsTarget"
): Metric {
  const share = context.assumptions[goal] / 100;
  return metric(say("roadmap.metric.detractors"), "share", detractors.share, share);
}

/** The share of rows that can be scored. */
export function usableRows({ quality }: Pick<Diagnosis, "quality">): Metric {
  const share = quality.rows > 0 ? quality.usable / quality.rows : null;
  return metric(say("roadmap.metric.usableRows"), "share", share, null);
}

/** At the start the current figure is the baseline; the sheet's people move it on. */
function metric(
  name: string,
  unit: Metric["unit"],
  baseline: number | null,
  target: number | null
): Metric {
  return { name, unit, baseline, target, current: baseline };
}

function gained(nps: number, points: number): number {
  return Math.min(100, nps + points);
}
