import type { Cause } from "../playbook/causes";
import { say } from "../wording/say";
import type { TeamId } from "./tasks/tasks";
import type { TeamSettings } from "./work";

/** Who answers a complaint of which cause; our default, editable on the settings sheet. */
const ROUTES: readonly (readonly [Cause | "none", TeamId])[] = [
  ["service", "customerCare"],
  ["product", "product"],
  ["expectations", "marketing"],
  ["feedbackLoop", "customerCare"],
  ["methodology", "cxOffice"],
  ["timing", "cxOffice"],
  ["organisation", "operations"],
  ["none", "customerCare"],
];

/** The causes as the routing table has them: the guide's seven, and none found. */
export const ROUTED: readonly (Cause | "none")[] = ROUTES.map(([cause]) => cause);

/** Hours of the day that count where a team counts working hours and says no others; our default. */
export const OFFICE_HOURS = { from: 9, to: 17 } as const;

/** Nobody changed anything: our routing, no holidays, running hours (rule 110). */
export function plainTeams(): TeamSettings {
  return {
    routing: new Map(ROUTES.map(([cause, team]) => [cause, say(`roadmap.team.${team}`)])),
    holidays: new Set(),
    clock: { kind: "running" },
  };
}
