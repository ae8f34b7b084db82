import { classOf } from "../../playbook/classes";
import type { Industry } from "../../playbook/industries";
import { levelOf, type Level } from "../../playbook/levels";
import { say } from "../../wording/say";
import { declare } from "../declaration";
import { optionalIndustry } from "../parameters/industry";
import { points, readScores } from "../parameters/scoreCells";
import { remembered } from "../remembered";

/**
 * `=NPSCLASS(nps, [industry])`: rules 28–38; with an industry the level stands beside the class,
 * because the class alone does not say whether the score is bad (rules 26, 38).
 */
export const NPSCLASS = declare({
  name: "NPSCLASS",
  parameters: { nps: points, industry: optionalIndustry },
  resultType: "any",
  evaluate: ({ nps, industry }) => {
    const words = industry ? wordsIn(industry) : (score: number) => classOf(score).name;
    return readScores(nps, "NPSCLASS", words);
  },
});

function wordsIn(industry: Industry): (score: number) => string {
  const words = remembered((level: Level) =>
    remembered((scoreClass: string) =>
      say(`functions.levelIn.${level}`, { scoreClass, industry: industry.name })
    )
  );
  return (score) => words(levelOf(score, industry).level)(classOf(score).name);
}
