import { wholeDay } from "../diagnosis/calendar";
import type { Diagnosis } from "../diagnosis/diagnosis";
import { segmentsByImpact } from "../diagnosis/segmentImpact";
import { nameInSentence } from "../diagnosis/segmentName";
import { isDeclining } from "../diagnosis/trajectory";
import { dateText } from "../wording/figures";
import { say } from "../wording/say";
import { planEnd } from "./phases";
import type { Roadmap } from "./roadmap";

const LONGEST_NAME = 24;

/**
 * What the plan is for, in one sentence of at most 72 characters without a full stop: first the end of the
 * loss, the fire or the gaps by the end of phase 1, then the points to win where they are missing most. Once the days of
 * phase 1 are over it says what is due now, and since when.
 * Example: "Stop the loss by 31 Oct 2026, then win 5 points in DSL".
 */
export function roadmapTitle(
  roadmap: Roadmap & { readonly now?: number },
  diagnosis: Diagnosis
): string {
  const { phases, now = roadmap.start } = roadmap;
  const date = dateText(phases[0].end);
  const { trajectory, mode } = diagnosis;
  const declining = trajectory.assessed && isDeclining(trajectory.reading.state);
  const first = declining ? "stopLoss" : mode.mode === "firefighting" ? "stabilise" : "closeLoop";
  const worst = segmentsByImpact(diagnosis)[0]?.segment;
  if (wholeDay(now) > phases[0].end) {
    return phases[1].open
      ? laterTitle(phases, wholeDay(now), worst && nameInSentence(worst.value, LONGEST_NAME))
      : say(`roadmap.title.${first}Late`, { date });
  }
  // Where nothing asks for more, ten points on top of a good score are no promise for a title.
  const isGood = diagnosis.priority.urgency === "nextQuarter" && !worst;
  if (isGood && first === "closeLoop") return say("roadmap.title.closeLoopKeep", { date });
  return worst
    ? say(`roadmap.title.${first}Group`, { date, value: nameInSentence(worst.value, LONGEST_NAME) })
    : say(`roadmap.title.${first}`, { date, gain: diagnosis.context.assumptions.phaseGainLow });
}

/** What is due after phase 1, of which the gates are passed. */
function laterTitle(phases: Roadmap["phases"], today: number, worst: string | undefined): string {
  const [, second, third] = phases;
  if (today <= second.end) {
    const date = dateText(second.end);
    return worst === undefined
      ? say("roadmap.title.quickWins", { date })
      : say("roadmap.title.quickWinsGroup", { date, value: worst });
  }
  if (!third.open) return say("roadmap.title.quickWinsLate", { date: dateText(second.end) });
  const date = dateText(planEnd(phases));
  return say(today <= planEnd(phases) ? "roadmap.title.rootFixes" : "roadmap.title.over", { date });
}
