import type { PaneEvent } from "../effects";
import type { PaneState } from "../model";
import { stay, type Step } from "./step";

/** The selection view: scores what is selected, and puts the formula into an empty cell. */
export function selectionTransition(state: PaneState, event: PaneEvent): Step | null {
  const { selection } = state;
  const change = (next: Partial<PaneState["selection"]>): PaneState => ({
    ...state,
    selection: { ...selection, ...next },
  });
  switch (event.type) {
    case "showSelection":
      return rescore(
        {
          ...change({ placing: null, placedAt: null, problem: null }),
          screen: "selection",
          beforeSelection: state.screen === "steps" ? "steps" : "start",
          helpOpen: false,
        },
        true
      );
    case "selectionMoved":
      // While a cell for the formula is being picked, the score stays with what was scored.
      if (state.screen !== "selection" || selection.placing !== null) return stay(state);
      return rescore(change({ placedAt: null }), false);
    case "scored":
      if (event.request !== selection.request) return stay(state);
      return stay(change({ score: event.score, stale: false, problem: null }));
    case "notScored":
      if (event.request !== selection.request) return stay(state);
      return stay(
        change({
          score: null,
          stale: false,
          problem: { title: event.title, action: event.action, retry: null },
        })
      );
    case "leaveSelection":
      return {
        state: { ...change({ placing: null }), screen: state.beforeSelection, problem: null },
        effects: [{ run: "watchSelection", on: false }],
      };
    case "placeFormula":
      return stay(change({ placing: event.formula, placedAt: null, problem: null }));
    case "putHere":
      if (selection.placing === null) return stay(state);
      return {
        state: change({ problem: null }),
        effects: [{ run: "putFormula", formula: selection.placing }],
      };
    case "formulaPut":
      return stay(change({ placing: null, placedAt: event.address, problem: null }));
    case "formulaRefused":
      return stay(change({ problem: { title: event.title, action: event.action, retry: null } }));
    default:
      return null;
  }
}

function rescore(before: PaneState, watch: boolean): Step {
  const request = before.selection.request + 1;
  return {
    state: { ...before, selection: { ...before.selection, request, stale: true } },
    effects: [
      ...(watch ? ([{ run: "watchSelection", on: true }] as const) : []),
      { run: "scoreSelection", request },
    ],
  };
}
