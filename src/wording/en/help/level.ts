import type { FunctionHelp } from "./functionHelp";

const INDUSTRY_OR_OWN =
  "SaaS, e-commerce, healthcare, banking, telecom, insurance or software, in any case; or an industry of your own benchmarks.";

/** Scores, shares, classes and levels. */
export const levelHelp = {
  NPS: {
    description:
      "Net Promoter Score of answers from 0 to 10, in points from −100 to 100, unrounded. Blank cells never count, and cells that hold no whole number from 0 to 10 are left out. Hidden and filtered rows are seen too.",
    examples: [
      ["=NPS(B2:B500)", "the score of the answers in B2 to B500"],
      ["=NPS(Survey[Score])", "the score of a table's column"],
      ["=NPS({9;10;7;3})", "25"],
      ["=NPS(B2:B500,C2:C500)", "the score, each answer with the weight beside it"],
      [
        "=BYCOL(B2:F500,NPS)",
        "the score of each column, where Excel takes a function's name as an argument",
      ],
    ],
    sample: "=NPS(Survey[Score])",
  },
  NPSCATEGORY: {
    description:
      "Promoter (9, 10), Passive (7, 8) or Detractor (0 to 6) for each answer, in as many cells as the range has. A blank cell stays blank; a cell that holds no answer shows #N/A.",
    arguments: {
      scores: "Cells with the answers, 0 to 10: a column, a row, a table column or an array.",
    },
    examples: [
      ["=NPSCATEGORY(B2:B500)", "the category of every answer, one below the other"],
      ["=NPSCATEGORY(9)", "Promoter"],
      ["=NPSCATEGORY({8;9;7;3})", "Passive, Promoter, Passive, Detractor, one below the other"],
      [
        '=SUM(--(NPSCATEGORY(B2:B500)="Detractor"))',
        "the number of detractors, if every cell is an answer or blank",
      ],
    ],
    sample: "=NPSCATEGORY(Survey!C2:C7)",
  },
  NPSCLASS: {
    description:
      "Class of a Net Promoter Score by the number alone, from Crisis to World-class. Name an industry, and it also says how the score stands there: 20 is Acceptable, yet bad for SaaS.",
    arguments: {
      nps: "A score from −100 to 100, or cells with scores. For answers write NPSCLASS(NPS(cells)).",
      industry:
        "Optional. SaaS, e-commerce, healthcare, banking, telecom, insurance or software. Any case.",
    },
    examples: [
      [
        '=NPSCLASS(NPS(B2:B500),"SaaS")',
        "the class of the answers' score, and how it stands in SaaS",
      ],
      ['=NPSCLASS(20,"SaaS")', "Acceptable, bad for SaaS"],
      ["=NPSCLASS(-0.5)", "Systematic problems"],
    ],
    sample: '=NPSCLASS(NPS(Survey[Score]),"telecom")',
  },
  NPSLEVEL: {
    description:
      "How a score stands in its industry. Bad: below the threshold. Behind rivals: 15 or more under the average. At risk: less than 5 above the threshold. Watch: over 10 under the average. Normal: within 10. Good: above. Software: from Bad to Leader.",
    arguments: { industry: INDUSTRY_OR_OWN },
    examples: [
      ['=NPSLEVEL(NPS(B2:B500),"banking")', "how the answers' score stands in banking"],
      ['=NPSLEVEL(10,"SaaS")', "Bad"],
      ['=NPSLEVEL(10,"telecom")', "Normal"],
      [
        '=NPSLEVEL(A2,"Retail",H2:J9)',
        "how the score in A2 stands in your own benchmarks for Retail",
      ],
    ],
    sample: '=NPSLEVEL(NPS(Survey[Score]),"telecom")',
  },
  NPSGAP: {
    description:
      "Points between a score and the average of its industry: negative below it. Within 10 points is normal; 15 or more below is a problem that rivals do not have.",
    arguments: { industry: INDUSTRY_OR_OWN },
    examples: [
      ['=NPSGAP(NPS(B2:B500),"banking")', "the answers' score less the average in banking"],
      ['=NPSGAP(10,"SaaS")', "-31"],
      ['=NPSGAP(50,"telecom")', "31"],
    ],
    sample: '=NPSGAP(NPS(Survey[Score]),"telecom")',
  },
  NPSBENCHMARK: {
    description:
      "What scores of an industry are compared with: its average, the score below which it is bad, or both as a table. The figures are those of two public guides, which name no source for them; or your own.",
    arguments: {
      industry:
        'SaaS, e-commerce, healthcare, banking, telecom, insurance or software, in any case; or an industry of your own benchmarks. "all" for a table of every industry.',
      measure:
        'Optional. "average" if left out; "bad" for the score below which it is bad; "all" for a table of both.',
    },
    examples: [
      ['=NPSBENCHMARK("telecom")', "19"],
      ['=NPSBENCHMARK("SaaS","bad")', "25"],
      ['=NPSBENCHMARK("banking","all")', "banking 34 15, under a header"],
      [
        '=NPSBENCHMARK("all","all")',
        "SaaS 41 25, e-commerce 45 30, healthcare 38 20, banking 34 15, telecom 19 0, insurance 28 10, software 34 25, under a header",
      ],
      ['=NPSBENCHMARK("Retail","bad",H2:J9)', "the threshold for Retail in your own benchmarks"],
    ],
    sample: '=NPSBENCHMARK("all","all")',
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
  NPSCOUNT: {
    description:
      "What the cells of a range hold: how many answers, and how many blanks, texts, decimal numbers, numbers outside 0 to 10, TRUE or FALSE, dates and errors. Look here first when a score surprises you.",
    arguments: {
      scores:
        "Cells with the answers. Errors among them are counted, and no cell is left out. A date that Excel keeps as a number counts as outside 0 to 10.",
    },
    examples: [
      ["=NPSCOUNT(B2:B500)", "a table of what the cells in B2 to B500 hold"],
      [
        "=NPSCOUNT({9;10;11;8.5})",
        "Answers 2, Blank 0, Text 0, Decimal number 1, Outside 0–10 1, TRUE or FALSE 0, Date 0, Error 0, All cells 4, under a header",
      ],
    ],
    sample: "=NPSCOUNT(Survey[Score])",
  },
  NPSNEEDED: {
    description:
      "How many customers have to change their mind for the score to reach a target: moves by one group (detractor to passive, or passive to promoter), and beside it moves from detractor to promoter. 0 when it is reached.",
    arguments: {
      target: "The score to reach, from −100 to 100.",
    },
    examples: [
      ["=NPSNEEDED(B2:B500,30)", "the moves that lift the score to 30, two numbers side by side"],
      [
        "=NPSNEEDED({9;9;10;8;7;3;2;6},50)",
        "4 moves by one group, or 2 detractors who become promoters",
      ],
    ],
    sample: "=NPSNEEDED(Survey[Score],0)",
  },
  NPSTARGET: {
    description:
      'Where a score may stand in 90 days: low and high end in points, side by side. The range that the guide behind this add-in publishes is ambitious; "planning" gives one to promise.',
    arguments: {
      nps: "The score now, from −100 to 100, or scores in one column. For answers write NPSTARGET(NPS(cells)).",
      kind: 'Optional. "guide" if left out: the published range, for scores from −50 to below 40; "planning": the same held down to at most 20 points above the score; "phase": 10 to 20 points above the score.',
    },
    examples: [
      ["=NPSTARGET(NPS(B2:B500))", "the guide's range for the answers' score"],
      ["=NPSTARGET(5)", "20 and 35"],
      ['=NPSTARGET(5,"planning")', "15 and 25"],
      ['=NPSTARGET(45,"phase")', "55 and 65"],
    ],
    sample: "=NPSTARGET(NPS(Survey[Score]))",
  },
  NPSFROMCOUNTS: {
    description:
      "Net Promoter Score of answers that are already counted: detractors, passives and promoters, as counts or as shares, in one cell each or in ranges of the same shape.",
    arguments: {
      detractors: "How many answers from 0 to 6: one cell, or a range for many scores at once.",
      passives: "How many answers of 7 and 8, in as many cells.",
      promoters: "How many answers of 9 and 10, in as many cells.",
    },
    examples: [
      ["=NPSFROMCOUNTS(25,30,45)", "20"],
      ["=NPSFROMCOUNTS(0.25,0.3,0.45)", "20"],
      ["=NPSFROMCOUNTS(B2:B13,C2:C13,D2:D13)", "twelve scores, such as one a month"],
    ],
    sample:
      '=NPSFROMCOUNTS(COUNTIFS(Survey[Score],"<=6"),COUNTIFS(Survey[Score],">=7",Survey[Score],"<=8"),COUNTIFS(Survey[Score],">=9"))',
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
