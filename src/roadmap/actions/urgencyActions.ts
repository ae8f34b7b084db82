import type { Diagnosis } from "../../diagnosis/diagnosis";
import { isDeclining } from "../../diagnosis/trajectory";
import { detractorEdges } from "../../playbook/edges";
import { shareText } from "../../wording/figures";
import type { Found } from "../found/found";
import { findingWords } from "./findingWords";
import { detractorShare, handled, heldScore, once } from "../metrics";
import { planned, type PlannedAction } from "./planned";

/** A decline, a class or a level that asks for causes within 30 or a plan within 60 days (rule 37). */
export function urgencyActions(diagnosis: Diagnosis): PlannedAction[] {
  const { trajectory, total, priority, comments } = diagnosis;
  if (trajectory.assessed && isDeclining(trajectory.reading.state))
    return [declineAction(diagnosis)];
  const { scoreClass } = total;
  if (scoreClass.id === "crisis" || scoreClass.id === "systematic") {
    return [
      planned(
        {
          ...findingWords("causes", { class: scoreClass.name }),
          id: "finding:causes",
          phase: 1,
          team: "cxOffice",
          startDay: 7,
          dueDay: 30,
          impact: 5,
          metric: once("causesAgreed"),
          evidence: { sheet: comments === null ? "summary" : "rootCauses" },
          serves: ["fixRootCauses"],
          rules: [scoreClass.rule, 37],
        },
        diagnosis
      ),
    ];
  }
  if (priority.urgency !== "within60days") return [];
  return [
    planned(
      {
        ...findingWords("plan", { class: scoreClass.name }),
        id: "finding:plan",
        phase: 2,
        team: "cxOffice",
        startDay: 36,
        dueDay: 60,
        impact: 4,
        metric: once("planAgreed"),
        evidence: { sheet: "summary" },
        serves: ["fixRootCauses"],
        rules: [37],
      },
      diagnosis
    ),
  ];
}

function declineAction(diagnosis: Diagnosis): PlannedAction {
  const { trajectory, total } = diagnosis;
  const reading = trajectory.assessed ? trajectory.reading : null;
  const latest = reading?.quarters.filter(({ complete }) => complete).at(-1);
  const isDrop = reading?.state === "recentDrop";
  return planned(
    {
      ...findingWords(isDrop ? "drop" : "decline", { quarter: latest?.label ?? "" }),
      id: "finding:trajectory",
      phase: 1,
      team: "cxOffice",
      startDay: 0,
      dueDay: 14,
      impact: 5,
      metric: heldScore(latest?.nps ?? total.nps),
      evidence: { sheet: "trend" },
      serves: ["fixRootCauses", "monitor"],
      rules: isDrop ? [40] : [39, 41, 42],
    },
    diagnosis
  );
}

/** Rules 54 and 55: so many detractors that they are called, and from 30 % on that the offer itself changes. */
export function detractorActions(
  diagnosis: Diagnosis,
  { closedLoop, priorities }: Pick<Found, "closedLoop" | "priorities">
): PlannedAction[] {
  const { band, share } = diagnosis.detractors;
  const { assumptions } = diagnosis.context;
  const facts = {
    share: shareText(share, 0, detractorEdges(assumptions)),
    immediate: String(assumptions.detractorsImmediate),
  };
  if (band.urgency !== "immediate") return [];
  const evidence = { sheet: "detractors", row: `band:${band.id}` } as const;
  const isValueKnown = priorities.customers.some(({ revenue }) => revenue !== null);
  const call = planned(
    {
      ...findingWords(isValueKnown ? "detractors" : "detractorsPlain", facts),
      id: "finding:detractors",
      phase: 1,
      team: "customerCare",
      startDay: 0,
      dueDay: 14,
      impact: 5,
      metric: handled(closedLoop),
      evidence,
      serves: ["closeLoop", "promptFollowUp", "segmentDetractors"],
      rules: [55, 111],
    },
    diagnosis
  );
  const change = planned(
    {
      ...findingWords("quality", facts),
      id: "finding:quality",
      phase: 3,
      team: "product",
      startDay: 61,
      dueDay: 151,
      impact: 5,
      metric: detractorShare(diagnosis),
      evidence,
      serves: ["fixRootCauses"],
      rules: [54, 156],
    },
    diagnosis
  );
  return band.id === "quality" ? [call, change] : [call];
}
