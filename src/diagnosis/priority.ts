import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../playbook/assumptions";
import { exceeds } from "../playbook/reach";
import { say } from "../wording/say";
import type { Certainty, Diagnosis, Priority, TrajectoryReading } from "./diagnosis";
import { isDeclining } from "./trajectory";

/** What can make a score urgent, in the order of rule 37. */
export const TRIGGERS = [
  "crisisInMotion",
  "crisisClass",
  "recentDrop",
  "detractors",
  "slowDecline",
  "systematicClass",
  "bad",
  "problemByGap",
  "belowStandardClass",
] as const;
export type TriggerId = (typeof TRIGGERS)[number];

/** One reason for urgency that applies. */
export interface Trigger {
  readonly id: TriggerId;
  readonly urgency: Priority["urgency"];
  readonly certainty: Certainty;
}

/** The readings priority and mode are made from, and the figures they were read with. */
export type Readings = Pick<Diagnosis, "total" | "industry" | "detractors" | "trajectory"> & {
  /** The guides' where none are given. */
  readonly assumptions?: Assumptions;
};

const DAYS = { immediate: 0, within30days: 30, within60days: 60 } as const;
const URGENCY_ORDER: readonly Priority["urgency"][] = [
  "immediate",
  "within30days",
  "within60days",
  "nextQuarter",
];

/**
 * Every reason for urgency that applies, most urgent first (rule 37): by class, level, detractor band and
 * declining trend. "Bad" and "problem by gap" alone ask for a plan within 60 days (our figure).
 */
export function triggersOf({
  total,
  industry,
  detractors,
  trajectory,
  assumptions = DEFAULT_ASSUMPTIONS,
}: Readings): Trigger[] {
  const triggers: Trigger[] = [];
  const add = (id: TriggerId, urgency: Priority["urgency"], certainty: Certainty) =>
    triggers.push({ id, urgency, certainty });

  const { scoreClass, classAtHigh } = total;
  const classIsSure: Certainty = classAtHigh.id === scoreClass.id ? "confirmed" : "indicated";
  if (scoreClass.id === "crisis") add("crisisClass", scoreClass.urgency, classIsSure);
  if (scoreClass.id === "systematic") {
    add("systematicClass", scoreClass.urgency, total.interval.high < 0 ? "confirmed" : "indicated");
  }
  if (scoreClass.id === "belowStandard") {
    add("belowStandardClass", scoreClass.urgency, classIsSure);
  }
  if (detractors.band.urgency === "immediate") {
    // Either band asks for the same action from the lower edge on, so that edge decides how sure it is.
    const sure = 100 * detractors.interval.low > assumptions.detractorsImmediate;
    add("detractors", "immediate", sure ? "confirmed" : "indicated");
  }
  if (industry?.level === "bad") add("bad", "within60days", industry.certainty);
  if (industry?.level === "problemByGap") {
    const reachesOut = exceeds(total.interval.high, industry.average - assumptions.gapProblem);
    add("problemByGap", "within60days", reachesOut ? "indicated" : "confirmed");
  }
  if (trajectory.assessed && isDeclining(trajectory.reading.state)) {
    const { state, certainty } = trajectory.reading;
    add(state as DecliningState, "immediate", certainty);
  }
  return triggers.sort(
    (a, b) =>
      URGENCY_ORDER.indexOf(a.urgency) - URGENCY_ORDER.indexOf(b.urgency) ||
      TRIGGERS.indexOf(a.id) - TRIGGERS.indexOf(b.id)
  );
}

type DecliningState = Extract<
  TrajectoryReading["state"],
  "crisisInMotion" | "recentDrop" | "slowDecline"
>;

/**
 * The overall priority and its deadline, counted from the as-of day and never from the clock (rule 37).
 * "Immediate" is due on the as-of day itself; with nothing urgent the score is looked at again next quarter.
 * Example: 30 detractors, 10 passives and 60 promoters are "Good" by score alone and immediate overall.
 */
export function readPriority(readings: Readings, asOf: number | null): Priority {
  const byScoreAlone = readings.total.scoreClass.priority;
  const first = triggersOf(readings)[0];
  if (!first || first.urgency === "nextQuarter") {
    return {
      urgency: "nextQuarter",
      action: say("diagnosis.priority.review.action"),
      deadline: null,
      reason: say("diagnosis.priority.review.reason"),
      byScoreAlone,
    };
  }
  return {
    urgency: first.urgency,
    action: say(`diagnosis.priority.${first.id}.action`),
    deadline: asOf === null ? null : asOf + DAYS[first.urgency],
    reason: reasonFor(first.id, readings),
    byScoreAlone,
  };
}

/** "more than 25% are detractors": why a trigger asks for what it does, with the figures in force. */
export function reasonFor(
  id: TriggerId,
  { industry, assumptions = DEFAULT_ASSUMPTIONS }: Pick<Readings, "industry" | "assumptions">
): string {
  return say(`diagnosis.priority.${id}.reason`, {
    name: industry?.name ?? "",
    crisis: assumptions.crisisFall,
    recent: assumptions.recentFall,
    immediate: assumptions.detractorsImmediate,
    gap: assumptions.gapProblem,
  });
}
