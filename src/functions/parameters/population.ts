import { say } from "../../wording/say";
import { CellProblem } from "../problem";
import { optionalNumber } from "./number";

/** How many customers there are in all; null if left out. */
export const population = optionalNumber(
  (value) => value > 0,
  () => say("functions.problem.population")
);

/** The population for a sample of n answers: #VALUE! when it is smaller than that. Left out: undefined. */
export function populationOf(given: number | null, n: number): number | undefined {
  if (given === null) return undefined;
  // Counts that went through a division may pass their whole number by a rounding step.
  if (given >= n * (1 - 1e-12)) return given;
  throw new CellProblem(
    "#VALUE!",
    say("functions.problem.populationSmall", { population: given, answers: n })
  );
}
