import { say } from "../../wording/say";
import { declare, type FunctionResult } from "../declaration";
import {
  benchmarkFor,
  benchmarks,
  everyBenchmark,
  type NamedBenchmark,
} from "../parameters/benchmarks";
import { choice } from "../parameters/choice";
import { industryName } from "../parameters/industry";
import { CellProblem } from "../problem";

const measure = choice<"average" | "bad" | "all">("NPS_MEASURE", {
  average: ["avg", "mean"],
  bad: ["bad below", "threshold", "bad threshold", "badBelow"],
  all: ["both", "table"],
});

/**
 * `=NPSBENCHMARK(industry, [measure], [benchmarks])`: the average or the threshold under which a score
 * is bad, or both as a table; of all industries when none is named (rules 12–21, 27).
 */
export const NPSBENCHMARK = declare({
  name: "NPSBENCHMARK",
  parameters: { industry: { ...industryName, optional: true }, measure, benchmarks },
  resultType: "any",
  evaluate: ({ industry, measure: wanted, benchmarks: own }) => {
    const isEvery = industry === "" || industry.trim().toLowerCase() === "all";
    if (wanted === "all") {
      return table(isEvery ? everyBenchmark(own) : [benchmarkFor(industry, own)]);
    }
    if (isEvery) throw noIndustry(everyBenchmark(own));
    const { average, badBelow } = benchmarkFor(industry, own);
    return [[wanted === "average" ? average : badBelow]];
  },
});

function table(lines: readonly NamedBenchmark[]): FunctionResult[][] {
  return [
    [
      say("functions.column.industry"),
      say("functions.column.average"),
      say("functions.column.badBelow"),
    ],
    ...lines.map(({ name, average, badBelow }) => [name, average, badBelow]),
  ];
}

function noIndustry(known: readonly NamedBenchmark[]): CellProblem {
  const names = known.map(({ name }) => name).join(", ");
  return new CellProblem("#VALUE!", say("functions.problem.noIndustry", { names }));
}
