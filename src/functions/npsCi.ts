import { npsInterval } from "../score/interval";
import { say } from "../wording/say";
import { answersIn } from "./answers";
import type { Cells, FunctionDeclaration } from "./declaration";
import { confidenceOption, methodOption } from "./options";

/** `=NPSCI(scores, [confidence], [method])`: low and high end in points, side by side. */
export const NPSCI: FunctionDeclaration = {
  name: "NPSCI",
  description: say("functions.NPSCI.description"),
  parameters: [
    { name: "scores", description: say("functions.NPSCI.scores"), kind: "cells" },
    {
      name: "confidence",
      description: say("functions.NPSCI.confidence"),
      kind: "option",
      optional: true,
    },
    { name: "method", description: say("functions.NPSCI.method"), kind: "option", optional: true },
  ],
  resultType: "number",
  examples: [
    { formula: "=NPSCI(B2:B500)", result: say("functions.NPSCI.exampleRange") },
    { formula: '=NPSCI(B2:B500,0.9,"adjusted")', result: say("functions.NPSCI.exampleMethod") },
    { formula: "=NPSCI({9;10;9;10;9;10;9;10;9;10})", result: say("functions.NPSCI.exampleArray") },
  ],
  evaluate: ([scores, confidence, method]) => {
    const options = { confidence: confidenceOption(confidence), method: methodOption(method) };
    const { low, high } = npsInterval(answersIn(scores as Cells), options);
    return [[low, high]];
  },
};
