/** What Excel shows about the functions while a formula is typed, and what a cell says when it cannot answer. */
export const functions = {
  NPS: {
    description:
      "Net Promoter Score of answers from 0 to 10, in points from −100 to 100, unrounded. Blank cells never count, other cells that hold no whole number from 0 to 10 are left out. Every cell is seen, also hidden and filtered ones.",
    scores: "Cells with the answers: a column, a row, a table column or an array.",
    exampleRange: "the score of the answers in B2 to B500",
    exampleTable: "the score of a table's column",
  },
  NPSCLASS: {
    description:
      "Class of a Net Promoter Score, from Crisis to World-class. With an industry it also says how the score stands there.",
    nps: "A score from −100 to 100, or cells with scores. To classify answers write NPSCLASS(NPS(cells)).",
    industry:
      "Optional. SaaS, e-commerce, healthcare, banking, telecom, insurance or software. Any case.",
    exampleNested: "the class of the answers' score, with its level in SaaS",
  },
  NPSLEVEL: {
    description:
      "How a Net Promoter Score stands against its industry: Bad, Behind rivals, At risk, Watch, Normal or Good; for software Bad, Short of good, Good, Above good or Leader.",
    nps: "A score from −100 to 100, or cells with scores.",
    industry: "SaaS, e-commerce, healthcare, banking, telecom, insurance or software. Any case.",
    exampleNested: "how the answers' score stands in banking",
  },
  NPSSHARE: {
    description:
      "Shares and counts of detractors (0 to 6), passives (7, 8) and promoters (9, 10), as a table with a header. Shares are fractions of the answers: format them as percentages.",
    scores: "Cells with the answers: a column, a row, a table column or an array.",
    group: "Group",
    share: "Share",
    count: "Count",
    detractors: "Detractors",
    passives: "Passives",
    promoters: "Promoters",
    exampleRange: "a table of three groups, their shares and their counts",
    exampleArray: "Detractors 0.25 1, Passives 0.25 1, Promoters 0.5 2, under a header",
  },
  NPSCI: {
    description:
      "Confidence interval of the Net Promoter Score: its low and its high end in points, side by side.",
    scores: "Cells with the answers: a column, a row, a table column or an array.",
    confidence: "Optional. 0.95 (or 95) if left out.",
    method: 'Optional. "score" if left out; "adjusted" for adjusted Wald; "wald".',
    exampleRange: "the low and the high end at 95%",
    exampleMethod: "the ends at 90% by adjusted Wald",
    exampleArray: "44.5 and 100, rounded",
  },
  levelIn: {
    bad: "{{scoreClass}}, bad for {{industry}}",
    problemByGap: "{{scoreClass}}, behind rivals in {{industry}}",
    atRisk: "{{scoreClass}}, at risk for {{industry}}",
    watch: "{{scoreClass}}, on watch for {{industry}}",
    normal: "{{scoreClass}}, normal for {{industry}}",
    above: "{{scoreClass}}, above normal for {{industry}}",
    shortOfGood: "{{scoreClass}}, short of good for {{industry}}",
    good: "{{scoreClass}}, good for {{industry}}",
    aboveGood: "{{scoreClass}}, above good for {{industry}}",
    leader: "{{scoreClass}}, among the leaders in {{industry}}",
  },
  problem: {
    noAnswers: "None of these cells holds an answer: a whole number from 0 to 10.",
    notAnswers:
      "{{unusable}} of {{filled}} cells hold no whole number from 0 to 10. Choose the column with the answers.",
    notScore: "A score lies between −100 and 100.",
    notScoreText: "This is no score. A score is a number between −100 and 100.",
    rawAnswers:
      "These look like answers from 0 to 10, not scores. Write {{name}}(NPS(cells)) to judge their score.",
    industry: "This industry is not known. Known are {{names}}.",
    confidence: "Confidence lies between 0 and 1, such as 0.95, or is a percentage such as 95.",
    method: "This method is not known. Known are score, adjusted and wald.",
    blanksUnknown:
      "Some cells read as 0, and Excel could not say whether they are empty. Give a bounded range such as B2:B500 or a table column, then recalculate.",
    preview: "The preview cannot tell empty cells from 0. Press Enter to see the result.",
    internal: "This could not be worked out. Check what the formula refers to.",
  },
  reference: {
    title: "Functions",
    introduction:
      "Made from the functions' own declarations by `node scripts/function-reference.mjs`; not edited by hand.",
    conventions:
      "Scores and interval ends are points, shares are fractions. The order of groups is detractors, passives, promoters. Blank cells never count: where Excel hands a blank cell over as 0, the function asks the sheet which cells are empty. A 0 in an array without an address, as from FILTER, is an answer. A function sees every cell of its range, hidden and filtered rows too; to leave them out use FILTER or the pane. Excel errors in the range are passed on. A range in which no cell is an answer gives #N/A; one of 20 or more filled cells, of which more than half are no whole number from 0 to 10, gives #VALUE!. Give a bounded range or a table column: whole columns (B:B) are slow, and Excel on the web refuses them.",
    syntax: "Syntax",
    argument: "Argument",
    meaning: "Meaning",
    optional: "optional",
    example: "Example",
    gives: "Gives",
  },
} as const;
