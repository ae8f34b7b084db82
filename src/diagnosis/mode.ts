import { DEFAULT_ASSUMPTIONS } from "../playbook/assumptions";
import { say } from "../wording/say";
import type { Certainty, Mode } from "./diagnosis";
import { reasonFor, triggersOf, type Readings, type TriggerId } from "./priority";

/** Rule 45: beside an immediate priority, a Systematic score is reason enough. */
const FIREFIGHTING: readonly TriggerId[] = [
  "crisisInMotion",
  "crisisClass",
  "recentDrop",
  "detractors",
  "slowDecline",
  "systematicClass",
];

/**
 * Firefighting or optimization, with its reason (rule 45). "Improving" only when the direction is
 * confirmed: it is said beside the mode and never changes it (rule 8).
 */
export function readMode(readings: Readings): Mode {
  const improving = isImproving(readings);
  const { detractorsImmediate: immediate } = readings.assumptions ?? DEFAULT_ASSUMPTIONS;
  const reason = triggersOf(readings).find(({ id }) => FIREFIGHTING.includes(id));
  if (reason) {
    return {
      mode: "firefighting",
      improving,
      certainty: reason.certainty,
      reason: reasonFor(reason.id, readings),
    };
  }
  return {
    mode: "optimization",
    improving,
    certainty: calmIsSure(readings),
    reason: say(
      readings.trajectory.assessed
        ? "diagnosis.mode.noFire"
        : "diagnosis.mode.noFireDirectionUnknown",
      { immediate }
    ),
  };
}

function isImproving({ trajectory }: Readings): boolean {
  if (!trajectory.assessed || trajectory.reading.certainty !== "confirmed") return false;
  return trajectory.reading.state === "improving" || trajectory.reading.state === "improvingSlowly";
}

/** The absence of a fire is sure where no interval reaches into one and the direction is sure as well. */
function calmIsSure({
  total,
  detractors,
  trajectory,
  assumptions = DEFAULT_ASSUMPTIONS,
}: Readings): Certainty {
  const sure =
    total.interval.low >= 0 &&
    100 * detractors.interval.high <= assumptions.detractorsImmediate &&
    trajectory.assessed &&
    trajectory.reading.certainty === "confirmed";
  return sure ? "confirmed" : "indicated";
}
