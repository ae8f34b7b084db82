/** What the functions' cells say, and what they say when they cannot answer. Help is in `help/`. */
export const functions = {
  group: {
    detractors: "Detractors",
    passives: "Passives",
    promoters: "Promoters",
  },
  column: {
    group: "Group",
    share: "Share",
    count: "Count",
    weight: "Weight",
  },
  card: {
    answers: "Answers",
    detractors: "Detractors",
    passives: "Passives",
    promoters: "Promoters",
    low: "Low at 95%",
    high: "High at 95%",
    leftOut: "Cells left out",
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
    choice: "{{given}} is not known here. Known are {{names}}.",
    answersOrCounts:
      "These eleven cells may be answers or counts of the answers 0 to 10. For counts, give two columns: the answers 0 to 10, and beside them how often each was given. For answers, take one more cell into the range.",
    notCounts: "Counts are numbers from 0 up.",
    errorInCells: "One of the cells holds {{code}}. Mend it, or leave it out of the range.",
    sizes:
      "{{first}} has {{firstCells}} cells and {{other}} has {{otherCells}}. Give ranges of the same size.",
    noWeight:
      "The answer in cell {{place}} of the range has no weight. Give every answer a weight.",
    notWeight: "Cell {{place}} of the weights is no weight. A weight is a number from 0 up.",
    weightsZero: "All weights are 0, so there is no score.",
    blanksUnknown:
      "Some cells read as 0, and Excel could not say whether they are empty. Give a bounded range such as B2:B500 or a table column, then recalculate.",
    preview: "The preview cannot tell empty cells from 0. Press Enter to see the result.",
    internal: "This could not be worked out. Check what the formula refers to.",
  },
} as const;
