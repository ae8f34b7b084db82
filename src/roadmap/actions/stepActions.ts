import type { Diagnosis } from "../../diagnosis/diagnosis";
import { countText, shareText } from "../../wording/figures";
import { say } from "../../wording/say";
import { causesFound } from "../found/causesFound";
import type { Found } from "../found/found";
import { counted } from "../metrics";
import { planned, type PlannedAction } from "./planned";
import type { StrategyId } from "../strategies/strategies";

/** Actions that a chosen strategy or step asks for and no other action carries out (rules 111, 117, 120, 123, 124). */
export function stepActions(diagnosis: Diagnosis, found: Found): PlannedAction[] {
  const isChosen = (id: StrategyId): boolean =>
    found.strategies.some((strategy) => strategy.id === id && strategy.chosen);
  return [
    ...(isChosen("segmentDetractors") ? highValue(diagnosis, found) : []),
    ...(isChosen("easyToShare") ? [promoters(diagnosis)] : []),
    ...(isChosen("communities") ? [panel(diagnosis)] : []),
    ...(isChosen("customerCulture") ? [culture(diagnosis)] : []),
    ...(isChosen("champions") ? [champions(diagnosis, found)] : []),
  ];
}

/** Where so many are detractors that all are called, that action begins with the most valuable already. */
function highValue(diagnosis: Diagnosis, { priorities }: Found): PlannedAction[] {
  const count = priorities.customers.filter((customer) => customer.highValue).length;
  if (count === 0 || diagnosis.detractors.band.urgency === "immediate") return [];
  return [
    planned(
      {
        title: say("roadmap.step.highValue.title"),
        because: say("roadmap.step.highValue.because", { count, figure: countText(count) }),
        how: say("roadmap.step.highValue.how"),
        id: "finding:highValue",
        phase: 1,
        team: "customerCare",
        startDay: 3,
        dueDay: 21,
        impact: 5,
        metric: counted("called", count),
        evidence: { sheet: "priorities" },
        serves: ["segmentDetractors", "closeLoop"],
        rules: [111, 112],
      },
      diagnosis
    ),
  ];
}

function promoters(diagnosis: Diagnosis): PlannedAction {
  return planned(
    {
      ...words("promoters"),
      id: "finding:promoters",
      phase: 2,
      team: "marketing",
      startDay: 38,
      dueDay: 58,
      impact: 3,
      metric: counted("promotersAsked", null, { live: { of: "promotersAsked" } }),
      evidence: { sheet: "lists" },
      serves: ["easyToShare"],
      rules: [120, 201],
    },
    diagnosis
  );
}

function panel(diagnosis: Diagnosis): PlannedAction {
  const response = diagnosis.method.checks.find(({ id }) => id === "responseRate");
  const isLow = response?.verdict === "inDoubt";
  const ignored = causesFound(diagnosis).find(({ cause }) => cause === "feedbackLoop");
  return planned(
    {
      ...words("panel"),
      ...(ignored?.share === null && { because: say("roadmap.cause.becauseAgain") }),
      ...(isLow && {
        because: say("roadmap.step.panel.becauseResponse", {
          share: shareText(response.share ?? 0),
        }),
      }),
      id: "finding:panel",
      phase: 3,
      team: "cxOffice",
      startDay: 61,
      dueDay: 85,
      impact: 3,
      metric: counted("panel", null),
      evidence: isLow ? { sheet: "methodCheck", row: "responseRate" } : { sheet: "rootCauses" },
      serves: ["communities"],
      rules: [123],
    },
    diagnosis
  );
}

function culture(diagnosis: Diagnosis): PlannedAction {
  return planned(
    {
      ...words("culture"),
      id: "finding:culture",
      phase: 3,
      team: "leadership",
      startDay: 61,
      dueDay: 90,
      impact: 3,
      metric: counted("meetings", null),
      evidence: { sheet: diagnosis.comments === null ? "summary" : "comments" },
      serves: ["customerCulture"],
      rules: [117, 201],
    },
    diagnosis
  );
}

function champions(diagnosis: Diagnosis, { teams }: Found): PlannedAction {
  return planned(
    {
      ...words("champions"),
      id: "finding:champions",
      phase: 3,
      team: "leadership",
      startDay: 61,
      dueDay: 80,
      impact: 3,
      // One for each team that answers customers.
      metric: counted("champions", new Set(teams.routing.values()).size, {
        live: { of: "champions" },
      }),
      evidence: { sheet: "summary" },
      serves: ["champions"],
      rules: [124],
    },
    diagnosis
  );
}

function words(step: "culture" | "champions" | "promoters" | "panel") {
  return {
    title: say(`roadmap.step.${step}.title`),
    because: say(`roadmap.step.${step}.because`),
    how: say(`roadmap.step.${step}.how`),
  };
}
