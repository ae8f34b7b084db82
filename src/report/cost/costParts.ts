import type { Assumptions } from "../../playbook/assumptions";
import type { CostFacts } from "../../roadmap/cost";
import type { Roadmap } from "../../roadmap/roadmap";
import { say } from "../../wording/say";
import type { SheetChoices } from "../choices";
import { churnLines } from "./costChurn";
import {
  actionColumns,
  ACTIONS_TABLE,
  inputColumns,
  INPUTS_TABLE,
  rangeColumns,
  segmentColumns,
} from "./costColumns";
import { factorCells, factorRows } from "./costFactors";
import { inputInUse, inputRows, INPUTS } from "./costInputs";
import type { Laid, Part } from "./costLayout";
import { lineRow, type Line } from "./costLines";
import {
  acquisitionLines,
  modelCells,
  mouthLines,
  reputationLines,
  revenueLines,
  type ModelInputs,
} from "./costModel";
import { actionRows, MOST_SEGMENTS, returnLines, segmentRows } from "./costReturns";
import type { BaseCells } from "./costStrips";

export interface Made {
  readonly facts: CostFacts;
  readonly actions: Roadmap["actions"];
  readonly assumptions: Assumptions;
  readonly kinds: SheetChoices["kinds"];
  /** Suggested score to reach. */
  readonly goal: number | null;
  readonly base: BaseCells;
}

const FACTOR_ROWS = 6;
const RETURN_ROWS = 5;

/** The tables from the top down: inputs, the five headings of rule 108, groups, actions and what they bring back, factors. */
export function costParts(made: Made): Part[] {
  const { facts, actions, assumptions, kinds, base } = made;
  const modelOf = (laid: Laid) => modelCells(laid.body("churn").first);
  const inputsOf = (laid: Laid): ModelInputs => ({
    base,
    factors: factorCells(laid.body("factors").first),
    subscription: inputInUse("subscription", laid.body("inputs")),
    growth: inputInUse("growth", laid.body("inputs")),
  });
  const lines = (
    id: "churn" | "mouth" | "revenue" | "acquisition" | "reputation",
    rows: number,
    make: (laid: Laid) => readonly Line[]
  ): Part => ({
    id,
    rows,
    section: (laid) => ({
      name: `nps_cost_${id}`,
      heading: say(`cost.${id}.section`),
      columns: rangeColumns(say("cost.head.line"), say("cost.head.words")),
      rows: make(laid).map(lineRow),
    }),
  });
  const segments = Math.min(facts.bySegment.length, MOST_SEGMENTS);
  return [
    {
      id: "inputs",
      rows: INPUTS.length,
      caption: say("cost.inputs.caption"),
      section: (laid) => ({
        name: INPUTS_TABLE,
        heading: say("cost.inputs.section"),
        caption: say("cost.inputs.caption"),
        columns: inputColumns(),
        rows: inputRows(facts, made.goal, laid.body("inputs")),
      }),
    },
    lines("churn", 8, (laid) => churnLines(inputsOf(laid), modelOf(laid), facts)),
    lines("mouth", facts.business ? 4 : 3, (laid) =>
      mouthLines(inputsOf(laid), facts, laid.body("mouth").first)
    ),
    lines("revenue", 4, (laid) => revenueLines(inputsOf(laid), modelOf(laid))),
    lines("acquisition", 4, (laid) => acquisitionLines(inputsOf(laid), modelOf(laid))),
    lines("reputation", 3, (laid) => reputationLines(inputsOf(laid), facts)),
    ...(segments === 0
      ? []
      : [
          {
            id: "segments" as const,
            rows: segments,
            caption: say("cost.segments.caption"),
            section: (laid: Laid) => ({
              name: "nps_cost_segments",
              heading: say("cost.segments.section"),
              caption: say("cost.segments.caption"),
              columns: segmentColumns(),
              rows: segmentRows(facts, modelOf(laid)),
            }),
          },
        ]),
    ...(actions.length === 0 ? [] : [actionsPart(made), returnsPart(made, modelOf)]),
    {
      id: "factors",
      rows: FACTOR_ROWS,
      caption: factorsCaption(kinds),
      section: (laid) => ({
        name: "nps_cost_factors",
        heading: say("cost.factors.section"),
        caption: factorsCaption(kinds),
        columns: rangeColumns(say("cost.factors.head.factor"), say("cost.factors.head.words")),
        rows: factorRows(assumptions, kinds, factorCells(laid.body("factors").first)),
      }),
    },
  ];
}

function actionsPart({ actions }: Made): Part {
  return {
    id: "actions",
    rows: actions.length,
    section: () => ({
      name: ACTIONS_TABLE,
      heading: say("cost.actions.section"),
      columns: actionColumns(),
      gone: "stayIfTyped",
      rows: actionRows(actions),
    }),
  };
}

function returnsPart({ base }: Made, modelOf: (laid: Laid) => ReturnType<typeof modelCells>): Part {
  return {
    id: "returns",
    rows: RETURN_ROWS,
    section: (laid) => ({
      name: "nps_cost_returns",
      heading: say("cost.returns.section"),
      columns: rangeColumns(say("cost.returns.head.line"), say("cost.head.words")),
      rows: returnLines({
        base,
        model: modelOf(laid),
        goal: inputInUse("goal", laid.body("inputs")),
        actions: laid.body("actions"),
        first: laid.body("returns").first,
      }).map(lineRow),
    }),
  };
}

function factorsCaption(kinds: SheetChoices["kinds"]): string {
  return say(`cost.factors.${kinds.includes("settings") ? "caption" : "captionFixed"}`);
}
