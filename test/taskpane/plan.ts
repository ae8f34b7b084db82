import { nothingBesides } from "../report/recoveryFixture";
import { action as plainAction, gate } from "../report/roadmapFixture";
import type { Planned } from "../../src/taskpane/model";
import { day } from "./survey";

/** A short plan, written by hand. */
export function samplePlan(start: number): Planned {
  return {
    title: "Stop the loss by 30 Oct 2026, then win 10 points in DSL",
    roadmap: {
      ...nothingBesides(),
      start,
      phases: [
        {
          number: 1,
          name: "Diagnose and stabilise",
          start,
          end: start + 29,
          gates: [
            gate({
              id: "responseRate",
              metric: "Detractors answered in 24 h",
              goal: "above 80%",
              now: "not measured yet",
              state: "cannotTell",
            }),
            gate({
              id: "noDecline",
              metric: "Score stops declining",
              goal: "at most 2 points lower",
              now: "now 3 points lower",
              state: "notMet",
            }),
          ],
          open: true,
          daysLate: 0,
        },
        {
          number: 2,
          name: "Quick wins",
          start: start + 30,
          end: start + 59,
          gates: [],
          open: false,
          daysLate: 0,
        },
        {
          number: 3,
          name: "Systemic fixes",
          start: start + 60,
          end: start + 89,
          gates: [],
          open: false,
          daysLate: 0,
        },
      ],
      actions: [
        action("task139", 1, "Pull the last 90 days and split them by group", start + 5),
        action("task143", 1, "Answer every detractor within 24 hours", start + 10),
        action("task146", 2, "Choose three to five issues to fix in 30 days", start + 40),
        action("task155", 3, "Set up a task force across teams", start + 70),
      ],
    },
  };

  function action(id: string, phase: 1 | 2 | 3, title: string, due: number) {
    return plainAction(id, phase, {
      title,
      because: "42% are detractors",
      how: "Name one team that owns the answer, and a clock that everybody sees.",
      start,
      due,
      metric: {
        name: "Detractors answered in 24 h",
        unit: "share",
        baseline: null,
        target: 0.8,
        current: null,
      },
      rules: [143, 145],
    });
  }
}

export const OCTOBER = day(2026, 10, 1);
