import { levelName, levelOf } from "../../playbook/levels";
import { declare } from "../declaration";
import { benchmarkFor, benchmarks } from "../parameters/benchmarks";
import { industryName } from "../parameters/industry";
import { points, readScores } from "../parameters/scoreCells";
import { remembered } from "../remembered";

/** `=NPSLEVEL(nps, industry, [benchmarks])`: the worst statement that applies (rules 12–24, 27). */
export const NPSLEVEL = declare({
  name: "NPSLEVEL",
  parameters: { nps: points, industry: industryName, benchmarks },
  resultType: "any",
  evaluate: ({ nps, industry, benchmarks: own }) => {
    const benchmark = benchmarkFor(industry, own);
    const name = remembered(levelName);
    return readScores(nps, "NPSLEVEL", (score) => name(levelOf(score, benchmark).level));
  },
});
