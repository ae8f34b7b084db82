/** Arguments that mean the same in every function. */
export const sharedArguments = {
  scores:
    "Cells with the answers: a column, a row, a table column or an array. Or their counts: the answers 0 to 10 in one column, how often each was given beside them.",
  confidence: "Optional. 0.95 (or 95) if left out.",
  method: 'Optional. "score" if left out; "adjusted" for adjusted Wald; "wald".',
  population:
    "Optional. The number of customers in all, where the answers are a good part of them. Left out, it is taken as without end.",
  shares:
    "Optional. The shares of detractors, passives and promoters that you expect, or counts, in three cells; NPSSHARE(cells) takes them from earlier answers. Left out, the worst case: half detractors, half promoters.",
  weights: "Optional. A weight for each answer, in as many cells.",
  nps: "A score from −100 to 100, or cells with scores.",
  benchmarks:
    "Optional. Your own table, used instead of the guides': industry, average and, where you know it, the score below which it is bad (17.5 under the average where that cell is empty). A header may stand above.",
  industry: "SaaS, e-commerce, healthcare, banking, telecom, insurance or software. Any case.",
  dates:
    "The date of each answer, in as many cells as the answers. Dates as Excel keeps them, or texts such as 2026-09-30; a time of day does not matter. Answers without a date are left out.",
  period:
    'Optional. "quarter" if left out; "month", "week" (from Monday), "year" or "day": periods of the calendar.',
} as const;

/** Tips beside the names that Excel offers while a formula is typed, by list and name. */
export const choiceTips = {
  NPS_METHOD: {
    score: "Keeps its promise from ten answers on; the default",
    adjusted: "Adjusted Wald: three answers added before the usual formula",
    wald: "The usual formula, for agreement with other tools; too narrow in small samples",
  },
  NPS_ADJUSTMENT: {
    holm: "Holm: hardly one false alarm among all tests; for decisions, the default",
    bh: "Benjamini and Hochberg: few false alarms among those found; for a first look",
  },
  NPS_MEASURE: {
    average: "The average of the industry; the default",
    bad: "The score below which it is bad",
    all: "A table of both",
  },
  NPS_TARGET_KIND: {
    guide: "The range that the guide publishes, an ambitious one; the default",
    planning: "The same, held down to at most 20 points above the score",
    phase: "10 to 20 points above the score, as the guide's third phase asks",
  },
  NPS_PERIOD: {
    quarter: "Calendar quarters, as the guide asks; the default",
    month: "Calendar months",
    week: "Weeks from Monday to Sunday",
    year: "Calendar years",
    day: "Single days",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
