import { classOf } from "../../playbook/classes";
import { levelOf } from "../../playbook/levels";
import { say } from "../../wording/say";
import { declare } from "../declaration";
import { optionalIndustry } from "../parameters/industry";
import { points, readScores } from "../parameters/scoreCells";

/**
 * `=NPSCLASS(nps, [industry])`: rules 28–38; with an industry the level stands beside the class,
 * because the class alone does not say whether the score is bad (rules 26, 38).
 */
export const NPSCLASS = declare({
  name: "NPSCLASS",
  parameters: { nps: points, industry: optionalIndustry },
  resultType: "any",
  evaluate: ({ nps, industry }) =>
    readScores(nps, "NPSCLASS", (score) => {
      const scoreClass = classOf(score).name;
      if (!industry) return scoreClass;
      const { level } = levelOf(score, industry);
      return say(`functions.levelIn.${level}`, { scoreClass, industry: industry.name });
    }),
});
