import { levelName, levelOf } from "../playbook/levels";
import { say } from "../wording/say";
import type { Cells, FunctionDeclaration } from "./declaration";
import { requiredIndustry } from "./options";
import { readScores } from "./scoreCells";

/** `=NPSLEVEL(nps, industry)`: the worst statement that applies (rules 12–24). */
export const NPSLEVEL: FunctionDeclaration = {
  name: "NPSLEVEL",
  description: say("functions.NPSLEVEL.description"),
  parameters: [
    { name: "nps", description: say("functions.NPSLEVEL.nps"), kind: "cells" },
    { name: "industry", description: say("functions.NPSLEVEL.industry"), kind: "option" },
  ],
  resultType: "any",
  examples: [
    {
      formula: '=NPSLEVEL(NPS(B2:B500),"banking")',
      result: say("functions.NPSLEVEL.exampleNested"),
    },
    { formula: '=NPSLEVEL(10,"SaaS")', result: "Bad" },
    { formula: '=NPSLEVEL(10,"telecom")', result: "Normal" },
  ],
  evaluate: ([nps, industryName]) => {
    const industry = requiredIndustry(industryName);
    return readScores(nps as Cells, "NPSLEVEL", (score) =>
      levelName(levelOf(score, industry).level)
    );
  },
};
