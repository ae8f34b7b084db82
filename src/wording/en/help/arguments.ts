/** Arguments that mean the same in every function. */
export const sharedArguments = {
  scores:
    "Cells with the answers: a column, a row, a table column or an array. Or their counts: the answers 0 to 10 in one column, how often each was given beside them.",
  confidence: "Optional. 0.95 (or 95) if left out.",
  method: 'Optional. "score" if left out; "adjusted" for adjusted Wald; "wald".',
  weights: "Optional. A weight for each answer, in as many cells.",
  nps: "A score from −100 to 100, or cells with scores.",
  benchmarks:
    "Optional. Your own table, used instead of the guides': industry, average and, where you know it, the score below which it is bad (17.5 under the average where that cell is empty). A header may stand above.",
  industry: "SaaS, e-commerce, healthcare, banking, telecom, insurance or software. Any case.",
} as const;

/** Tips beside the names that Excel offers while a formula is typed, by list and name. */
export const choiceTips = {
  NPS_METHOD: {
    score: "Keeps its promise from ten answers on; the default",
    adjusted: "Adjusted Wald: three answers added before the usual formula",
    wald: "The usual formula, for agreement with other tools; too narrow in small samples",
  },
  NPS_MEASURE: {
    average: "The average of the industry; the default",
    bad: "The score below which it is bad",
    all: "A table of both",
  },
  NPS_TARGET_KIND: {
    guide: "The range that the guide publishes, its optimistic end; the default",
    planning: "The guide's range held down to 10 to 20 points over the score",
    phase: "10 to 20 points over the score, as the guide's third phase asks",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
