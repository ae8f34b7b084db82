import type { Diagnosis } from "../../diagnosis/diagnosis";
import { say } from "../../wording/say";
import type { Found } from "../found/found";
import { groupsMeasure, overallUpMeasure } from "./gainMeasures";
import {
  ANSWERED_PERCENT,
  answeredMeasure,
  detractorsMeasure,
  fallingMeasure,
  loopMeasure,
  STANDS_STILL,
  type Measure,
} from "./gateMeasures";
import { FEWEST_FIXES } from "../found/issueChoice";
import { GROUP_GAIN } from "../metrics";
import { proofMeasure } from "./proofMeasure";
import type { Action, Gate } from "../roadmap";
import type { GateOverride } from "../work";

type GateId = keyof typeof import("../../wording/en/roadmap").roadmap.gate;

const RULES: Readonly<Record<GateId, readonly number[]>> = {
  answered: [141, 145],
  falling: [145],
  groupsUp: [152],
  proof: [149, 152],
  overallUp: [159],
  detractors: [57, 159],
  loop: [159],
};

/**
 * The gates of the three phases (rules 145, 152, 159), each measured as far as anything tells, and as a person overrode
 * it (rule 160). What nothing measures yet cannot be told.
 */
export function gatesOf(
  diagnosis: Diagnosis,
  found: Found,
  actions: readonly Pick<Action, "id">[]
): readonly [Gate[], Gate[], Gate[]] {
  const { closedLoop, comparisons, priorities, work, teams } = found;
  const planned = new Set(actions.map(({ id }) => id));
  const routed = new Set(teams.routing.values());
  const gate = (id: GateId, measure: Measure): Gate => gateOf(id, measure, diagnosis, found);
  return [
    [
      gate("answered", answeredMeasure(closedLoop, comparisons)),
      gate("falling", fallingMeasure(diagnosis)),
    ],
    [
      gate("groupsUp", groupsMeasure(comparisons, planned, work)),
      gate("proof", proofMeasure(work, priorities.issues)),
    ],
    [
      gate("overallUp", overallUpMeasure(diagnosis, comparisons)),
      gate("detractors", detractorsMeasure(diagnosis, comparisons)),
      gate("loop", loopMeasure(closedLoop, routed)),
    ],
  ];
}

function gateOf(
  name: GateId,
  measure: Measure,
  { context }: Diagnosis,
  { work }: Pick<Found, "work">
): Gate {
  const id = `gate:${name}`;
  const override = work.gates.get(id) ?? null;
  const { detractorsTarget: target, phaseGainLow: gain } = context.assumptions;
  return {
    id,
    metric: say(`roadmap.gate.${name}.metric`),
    goal: say(`roadmap.gate.${name}.goal`, {
      target,
      gain,
      answered: ANSWERED_PERCENT,
      still: STANDS_STILL,
      groupGain: GROUP_GAIN,
      fixes: FEWEST_FIXES,
    }),
    ...measure,
    state: isComplete(override) && measure.measured !== "met" ? "overridden" : measure.measured,
    override,
    rules: [...RULES[name], 160],
  };
}

/** Rule 160: who and why must stand there; a day that is missing is not made up and holds nothing up. */
export function isComplete(override: GateOverride | null): boolean {
  return override !== null && override.by.trim() !== "" && override.why.trim() !== "";
}
