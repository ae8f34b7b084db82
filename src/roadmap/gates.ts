import { nps } from "../score/nps";
import type { Diagnosis } from "../diagnosis/diagnosis";
import { TOLERANCE } from "../diagnosis/reading";
import { isDeclining } from "../diagnosis/trajectory";
import { DEFAULT_ASSUMPTIONS, type Assumptions } from "../playbook/assumptions";
import { detractorEdges } from "../playbook/edges";
import { npsText, shareText } from "../wording/figures";
import { say } from "../wording/say";
import type { Gate } from "./roadmap";

type GateId = keyof typeof import("../wording/en/roadmap").roadmap.gate;

/** Rule 145: answers in each of the two spans, and the fall that still counts as none. */
const ENOUGH_FOR_THIRTY_DAYS = 30;
const STANDS_STILL = 2;

/** The gates of the three phases (rules 145, 152, 159); what nothing measures yet cannot be told (160). */
export function gatesOf(diagnosis: Diagnosis): readonly [Gate[], Gate[], Gate[]] {
  return [
    [unmeasured("answered"), stopsFalling(diagnosis)],
    [unmeasured("groupsUp"), unmeasured("proof")],
    [overallUp(diagnosis), fewDetractors(diagnosis), unmeasured("loop")],
  ];
}

function gate(
  id: GateId,
  now: string,
  state: Gate["state"],
  { detractorsTarget: target, phaseGainLow: gain }: Assumptions = DEFAULT_ASSUMPTIONS
): Gate {
  return {
    id: `gate:${id}`,
    metric: say(`roadmap.gate.${id}.metric`),
    goal: say(`roadmap.gate.${id}.goal`, { target, gain }),
    now,
    state,
  };
}

function unmeasured(id: GateId): Gate {
  return gate(id, say("roadmap.notMeasured"), "cannotTell");
}

/**
 * Rule 145: the last 30 days are not more than 2 points under the 30 before, and no decline fires by
 * quarter. A decline is enough to say no; saying yes needs 30 answers in each span.
 */
function stopsFalling({ trajectory, lastThirtyDays }: Diagnosis): Gate {
  if (trajectory.assessed && isDeclining(trajectory.reading.state)) {
    return gate("falling", say("roadmap.now.declining"), "notMet");
  }
  const now = lastThirtyDays && nps(lastThirtyDays.now);
  const before = lastThirtyDays && nps(lastThirtyDays.before);
  if (!lastThirtyDays || typeof now !== "number" || typeof before !== "number") {
    return unmeasured("falling");
  }
  const fewest = Math.min(lastThirtyDays.now.n, lastThirtyDays.before.n);
  if (fewest < ENOUGH_FOR_THIRTY_DAYS) {
    return gate("falling", say("roadmap.now.tooFew"), "cannotTell");
  }
  const change = now - before;
  return gate(
    "falling",
    say("roadmap.now.thirtyDays", { change: npsText(change, [-STANDS_STILL]) }),
    change >= -STANDS_STILL - TOLERANCE ? "met" : "notMet"
  );
}

/** The gain counts from day 0, so on day 0 only its starting point is known. */
function overallUp({ total, context }: Diagnosis): Gate {
  const now = say("roadmap.now.from", { score: npsText(total.nps) });
  return gate("overallUp", now, "cannotTell", context.assumptions);
}

/** Under 20 % unless told, compared in whole numbers (rule 57). */
function fewDetractors({ total, detractors, context }: Diagnosis): Gate {
  const { groups } = total;
  const { assumptions } = context;
  const share = shareText(detractors.share, 0, detractorEdges(assumptions));
  const isMet = 100 * groups.detractors < assumptions.detractorsTarget * groups.n;
  const now = say("roadmap.now.share", { share });
  return gate("detractors", now, isMet ? "met" : "notMet", assumptions);
}
