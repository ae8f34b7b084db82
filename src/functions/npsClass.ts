import { classOf } from "../playbook/classes";
import { levelOf } from "../playbook/levels";
import { say } from "../wording/say";
import type { Cells, FunctionDeclaration } from "./declaration";
import { industryOption } from "./options";
import { readScores } from "./scoreCells";

/**
 * `=NPSCLASS(nps, [industry])`: rules 28–38; with an industry the level stands beside the class,
 * because the class alone does not say whether the score is bad (rules 26, 38).
 */
export const NPSCLASS: FunctionDeclaration = {
  name: "NPSCLASS",
  description: say("functions.NPSCLASS.description"),
  parameters: [
    { name: "nps", description: say("functions.NPSCLASS.nps"), kind: "cells" },
    {
      name: "industry",
      description: say("functions.NPSCLASS.industry"),
      kind: "option",
      optional: true,
    },
  ],
  resultType: "any",
  examples: [
    { formula: '=NPSCLASS(NPS(B2:B500),"SaaS")', result: say("functions.NPSCLASS.exampleNested") },
    { formula: '=NPSCLASS(20,"SaaS")', result: "Acceptable, bad for SaaS" },
    { formula: "=NPSCLASS(-0.5)", result: "Systematic problems" },
  ],
  evaluate: ([nps, industryName]) => {
    const industry = industryOption(industryName);
    return readScores(nps as Cells, "NPSCLASS", (score) => {
      const scoreClass = classOf(score).name;
      if (!industry) return scoreClass;
      const { level } = levelOf(score, industry);
      return say(`functions.levelIn.${level}`, { scoreClass, industry: industry.name });
    });
  },
};
