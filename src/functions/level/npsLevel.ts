import { levelName, levelOf } from "../../playbook/levels";
import { declare } from "../declaration";
import { industry } from "../parameters/industry";
import { points, readScores } from "../parameters/scoreCells";

/** `=NPSLEVEL(nps, industry)`: the worst statement that applies (rules 12–24). */
export const NPSLEVEL = declare({
  name: "NPSLEVEL",
  parameters: { nps: points, industry },
  resultType: "any",
  evaluate: ({ nps, industry: benchmark }) =>
    readScores(nps, "NPSLEVEL", (score) => levelName(levelOf(score, benchmark).level)),
});
