import {
  phaseTarget,
  planningTarget,
  publishedTarget,
  type PointRange,
} from "../../playbook/targets";
import { say } from "../../wording/say";
import { declare, type Cells } from "../declaration";
import { choice } from "../parameters/choice";
import { points, readScores } from "../parameters/scoreCells";
import { CellProblem } from "../problem";
import { remembered } from "../remembered";

type Kind = "guide" | "planning" | "phase";

const RANGES: Readonly<Record<Kind, (start: number) => PointRange | null>> = {
  guide: publishedTarget,
  planning: planningTarget,
  phase: phaseTarget,
};

const kind = choice<Kind>("NPS_TARGET_KIND", {
  guide: ["guide's", "table", "published"],
  planning: ["plan", "planned"],
  phase: ["phase 3", "phase three", "roadmap"],
});

/**
 * `=NPSTARGET(nps, [kind])`: low and high end of the 90-day range for a score (rules 132–136, 159), side
 * by side; for a column of scores one row each.
 */
export const NPSTARGET = declare({
  name: "NPSTARGET",
  parameters: { nps: points, kind },
  resultType: "any",
  evaluate: ({ nps, kind: wanted }) => {
    refuseWide(nps);
    const notPublished = remembered(problemOf);
    const end = (side: "low" | "high") =>
      readScores(
        nps,
        "NPSTARGET",
        (start) => RANGES[wanted](start)?.[side] ?? notPublished(start < 0 ? "Below" : "Above")
      );
    const high = end("high");
    return end("low").map(([low], row) => [low ?? "", high[row]?.[0] ?? ""]);
  },
});

/** Each score takes two cells beside each other. */
function refuseWide(cells: Cells): void {
  if ((cells[0]?.length ?? 0) <= 1) return;
  throw new CellProblem("#VALUE!", say("functions.problem.oneColumn"));
}

function problemOf(where: "Below" | "Above"): CellProblem {
  return new CellProblem("#N/A", say(`functions.problem.target${where}`));
}
