import { declare } from "../declaration";
import { benchmarkFor, benchmarks } from "../parameters/benchmarks";
import { industryName } from "../parameters/industry";
import { points, readScores } from "../parameters/scoreCells";

/** `=NPSGAP(nps, industry, [benchmarks])`: score − average in points, negative below it (rule 23). */
export const NPSGAP = declare({
  name: "NPSGAP",
  parameters: { nps: points, industry: industryName, benchmarks },
  resultType: "any",
  evaluate: ({ nps, industry, benchmarks: own }) => {
    const { average } = benchmarkFor(industry, own);
    return readScores(nps, "NPSGAP", (score) => score - average);
  },
});
