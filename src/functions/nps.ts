import { nps as scoreOf } from "../score/nps";
import { say } from "../wording/say";
import { answersIn } from "./answers";
import type { Cells, FunctionDeclaration } from "./declaration";

/** `=NPS(scores)`: rule 5, unrounded. Example: `=NPS({9;10;7;3})` gives 25. */
export const NPS: FunctionDeclaration = {
  name: "NPS",
  description: say("functions.NPS.description"),
  parameters: [{ name: "scores", description: say("functions.NPS.scores"), kind: "cells" }],
  resultType: "number",
  examples: [
    { formula: "=NPS(B2:B500)", result: say("functions.NPS.exampleRange") },
    { formula: "=NPS(Survey[Score])", result: say("functions.NPS.exampleTable") },
    { formula: "=NPS({9;10;7;3})", result: "25" },
  ],
  evaluate: ([scores]) => [[scoreOf(answersIn(scores as Cells)) ?? ""]],
};
