import type { Recovery } from "../../src/roadmap/recovery";
import type { Action, Gate, Phase } from "../../src/roadmap/roadmap";
import { START } from "./fixtures";
import { nothingBesides } from "./recoveryFixture";

export function action(id: string, phase: 1 | 2 | 3, more: Partial<Action> = {}): Action {
  const start = START + [0, 30, 60][phase - 1]!;
  return {
    id,
    phase,
    title: "Answer every detractor within 24 hours",
    because: "38% are answered in time",
    how: "Route each one to a named person the same day.",
    start,
    due: start + 12,
    owner: "Customer care",
    ownerTyped: false,
    impact: 4,
    effort: 2,
    evidence: null,
    serves: [],
    metric: { name: "Answered in 24 h", unit: "share", baseline: null, target: 0.8, current: null },
    rules: [143],
    ...more,
  };
}

/** What a gate says, without what people recorded about it. */
export function gate(
  told: Pick<Gate, "id" | "metric" | "goal" | "now"> & { readonly state: Gate["measured"] }
): Gate {
  const { state } = told;
  return { ...told, measured: state, baseline: "", sure: "", override: null, rules: [160] };
}

/** Phases 2 and 3 wait, because no gate is met. */
const phase = (
  number: 1 | 2 | 3,
  name: string,
  gates: readonly Parameters<typeof gate>[0][]
): Phase => ({
  number,
  name,
  start: START + 30 * (number - 1),
  end: START + 30 * number - 1,
  gates: gates.map(gate),
  open: number === 1,
  daysLate: 0,
});

export function roadmap(actions: readonly Action[] = tenActions()): Recovery {
  return {
    ...nothingBesides(),
    start: START,
    phases: [
      phase(1, "Stabilise", [
        {
          id: "response",
          metric: "Detractors answered in 24 h",
          goal: "above 80%",
          now: "not measured yet",
          state: "cannotTell",
        },
        {
          id: "falling",
          metric: "Score",
          goal: "no longer falling",
          now: "falling",
          state: "notMet",
        },
      ]),
      phase(2, "Quick wins", [
        {
          id: "points",
          metric: "Groups fixed",
          goal: "5 points or more",
          now: "not measured yet",
          state: "cannotTell",
        },
      ]),
      phase(3, "Root fixes", [
        {
          id: "overall",
          metric: "Score",
          goal: "10 points or more",
          now: "not measured yet",
          state: "cannotTell",
        },
        {
          id: "detractors",
          metric: "Detractors",
          goal: "below 20%",
          now: "42%",
          state: "notMet",
        },
        {
          id: "loop",
          metric: "Teams with a working loop",
          goal: "all",
          now: "not measured yet",
          state: "cannotTell",
        },
      ]),
    ],
    actions,
  };
}

function tenActions(): Action[] {
  const dsl = { name: "NPS, DSL", unit: "points", baseline: -33.7, target: -28.7, current: -33.7 };
  return [
    action("answer", 1),
    action("route", 1, { title: "Route each detractor to the right team", owner: "CX office" }),
    action("read", 1, {
      title: "Read all comments of DSL customers and confirm the five that come most often",
      because: "DSL −34, confirmed",
    }),
    action("brief", 1, {
      title: "Brief the leadership team",
      metric: { name: "Brief given", unit: "none", baseline: null, target: null, current: null },
    }),
    action("owner", 2, {
      title: "One owner per DSL fault until solved",
      metric: { ...dsl, unit: "points" },
    }),
    action("invoice", 2, { title: "Correct the first monthly invoice", owner: "Billing" }),
    action("tell", 2, { title: "Tell customers what changed", owner: "Marketing" }),
    action("promises", 3, { title: "Rewrite DSL speed promises", owner: "Marketing" }),
    action("repair", 3, { title: "Rebuild the East repair process", owner: "Field service" }),
    action("next", 3, {
      title: "Set the plan for the next 90 days",
      metric: { name: "Fixes agreed", unit: "count", baseline: 0, target: 5, current: 0 },
    }),
  ];
}
