import type { FunctionHelp } from "./functionHelp";

/** How sure a score is, and whether two differ. */
export const certaintyHelp = {
  NPSCI: {
    description:
      "Confidence interval of the Net Promoter Score: its low and its high end in points, side by side.",
    examples: [
      ["=NPSCI(B2:B500)", "the low and the high end at 95%"],
      ['=NPSCI(B2:B500,0.9,"adjusted")', "the ends at 90% by adjusted Wald"],
      ["=NPSCI({9;10;9;10;9;10;9;10;9;10})", "44.5 and 100, rounded"],
    ],
    sample: "=NPSCI(Survey[Score])",
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
