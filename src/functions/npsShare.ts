import { shares } from "../score/groups";
import { say } from "../wording/say";
import { answersIn } from "./answers";
import type { Cells, FunctionDeclaration } from "./declaration";

const GROUPS = ["detractors", "passives", "promoters"] as const;

/** `=NPSSHARE(scores)`: a header row and one row a group with its share of the answers and its count. */
export const NPSSHARE: FunctionDeclaration = {
  name: "NPSSHARE",
  description: say("functions.NPSSHARE.description"),
  parameters: [{ name: "scores", description: say("functions.NPSSHARE.scores"), kind: "cells" }],
  resultType: "any",
  examples: [
    { formula: "=NPSSHARE(B2:B500)", result: say("functions.NPSSHARE.exampleRange") },
    { formula: "=NPSSHARE({9;10;7;3})", result: say("functions.NPSSHARE.exampleArray") },
  ],
  evaluate: ([scores]) => {
    const groups = answersIn(scores as Cells);
    const share = shares(groups);
    return [
      [
        say("functions.NPSSHARE.group"),
        say("functions.NPSSHARE.share"),
        say("functions.NPSSHARE.count"),
      ],
      ...GROUPS.map((group) => [say(`functions.NPSSHARE.${group}`), share[group], groups[group]]),
    ];
  },
};
