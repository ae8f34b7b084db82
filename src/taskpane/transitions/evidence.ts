import type { PaneEvent } from "../effects";
import type { Missing } from "../../diagnosis/methodReading";
import type { PaneState, StepName } from "../model";
import { enter } from "./navigation";
import { begin, endJob, stay, type Step } from "./step";

/** From a figure in the pane to where it stands in the workbook, and from what is missing to its field. */
export function evidenceTransition(state: PaneState, event: PaneEvent): Step | null {
  switch (event.type) {
    case "showEvidence": {
      const { outcome, plan, job } = state;
      const { reading } = state.data;
      // A write under way is not given up for a look.
      if (outcome === null || reading === null || job?.kind === "write" || job?.kind === "remove")
        return stay(state);
      return begin(state, "evidence", (id) => ({
        run: "showEvidence",
        job: id,
        evidence: event.evidence,
        reading,
        teams: state.settings.teams,
        diagnosis: outcome.diagnosis,
        start: plan.startChosen ? plan.start : null,
        owners: plan.owners,
      }));
    }
    case "evidenceShown":
      return { state: endJob(state), effects: [{ run: "listOwn" }] };
    case "supply":
      return stay({ ...enter(state, STEP_OF[event.missing]), asked: event.missing });
    case "setGoal":
      return stay({ ...state, plan: { ...state.plan, goal: event.nps } });
    default:
      return null;
  }
}

/** Columns are mapped in the first step; what no column tells is told in the second. */
const STEP_OF: Readonly<Record<Missing, StepName>> = {
  event: "data",
  incident: "data",
  status: "data",
  tenure: "data",
  invited: "data",
  churned: "data",
  comment: "data",
  question: "context",
  scale: "context",
  survey: "context",
};
