/** Arguments that mean the same in every function. */
export const sharedArguments = {
  scores:
    "Cells with the answers: a column, a row, a table column or an array. Or their counts: the answers 0 to 10 in one column, how often each was given beside them.",
  confidence: "Optional. 0.95 (or 95) if left out.",
  method: 'Optional. "score" if left out; "adjusted" for adjusted Wald; "wald".',
  weights: "Optional. A weight for each answer, in as many cells.",
  nps: "A score from −100 to 100, or cells with scores.",
  industry: "SaaS, e-commerce, healthcare, banking, telecom, insurance or software. Any case.",
} as const;

/** Tips beside the names that Excel offers while a formula is typed, by list and name. */
export const choiceTips = {
  NPS_METHOD: {
    score: "Keeps its promise from ten answers on; the default",
    adjusted: "Adjusted Wald: three answers added before the usual formula",
    wald: "The usual formula, for agreement with other tools; too narrow in small samples",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
