import type { FunctionHelp } from "./functionHelp";

/** Scores, shares, classes and levels. */
export const levelHelp = {
  NPS: {
    description:
      "Net Promoter Score of answers from 0 to 10, in points from −100 to 100, unrounded. Blank cells never count, other cells that hold no whole number from 0 to 10 are left out. Every cell is seen, also hidden and filtered ones.",
    examples: [
      ["=NPS(B2:B500)", "the score of the answers in B2 to B500"],
      ["=NPS(Survey[Score])", "the score of a table's column"],
      ["=NPS({9;10;7;3})", "25"],
      [
        "=BYCOL(B2:F500,NPS)",
        "the score of each column, where Excel takes a function's name as an argument",
      ],
    ],
    sample: "=NPS(Survey[Score])",
  },
  NPSCLASS: {
    description:
      "Class of a Net Promoter Score, from Crisis to World-class. With an industry it also says how the score stands there.",
    arguments: {
      nps: "A score from −100 to 100, or cells with scores. To classify answers write NPSCLASS(NPS(cells)).",
      industry:
        "Optional. SaaS, e-commerce, healthcare, banking, telecom, insurance or software. Any case.",
    },
    examples: [
      ['=NPSCLASS(NPS(B2:B500),"SaaS")', "the class of the answers' score, with its level in SaaS"],
      ['=NPSCLASS(20,"SaaS")', "Acceptable, bad for SaaS"],
      ["=NPSCLASS(-0.5)", "Systematic problems"],
    ],
    sample: '=NPSCLASS(NPS(Survey[Score]),"telecom")',
  },
  NPSLEVEL: {
    description:
      "How a Net Promoter Score stands against its industry: Bad, Behind rivals, At risk, Watch, Normal or Good; for software Bad, Short of good, Good, Above good or Leader.",
    examples: [
      ['=NPSLEVEL(NPS(B2:B500),"banking")', "how the answers' score stands in banking"],
      ['=NPSLEVEL(10,"SaaS")', "Bad"],
      ['=NPSLEVEL(10,"telecom")', "Normal"],
    ],
    sample: '=NPSLEVEL(NPS(Survey[Score]),"telecom")',
  },
  NPSSHARE: {
    description:
      "Shares and counts of detractors (0 to 6), passives (7, 8) and promoters (9, 10), as a table with a header. Shares are fractions of the answers: format them as percentages.",
    examples: [
      ["=NPSSHARE(B2:B500)", "a table of three groups, their shares and their counts"],
      [
        "=NPSSHARE({9;10;7;3})",
        "Detractors 0.25 1, Passives 0.25 1, Promoters 0.5 2, under a header",
      ],
    ],
    sample: "=NPSSHARE(Survey[Score])",
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
