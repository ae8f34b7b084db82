/** What the functions' cells say, and what they say when they cannot answer. Help is in `help/`. */
export const functions = {
  group: {
    detractors: "Detractors",
    passives: "Passives",
    promoters: "Promoters",
  },
  category: {
    detractor: "Detractor",
    passive: "Passive",
    promoter: "Promoter",
  },
  cells: {
    answers: "Answers",
    blank: "Blank",
    text: "Text",
    decimal: "Decimal number",
    outside: "Outside 0–10",
    boolean: "TRUE or FALSE",
    date: "Date",
    error: "Error",
    all: "All cells",
  },
  column: {
    group: "Group",
    share: "Share",
    count: "Count",
    weight: "Weight",
    cells: "Cells",
    industry: "Industry",
    average: "Average",
    badBelow: "Bad below",
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
    noIndustry: 'Name one industry: {{names}}. For a table of all of them write "all" twice.',
    benchmarks: {
      shape:
        "Give your own benchmarks in two or three columns: industry, average and, where you know it, the score below which it is bad.",
      none: "Your own benchmarks hold no industry. Give one row for each: its name, its average and, where you know it, the score below which it is bad.",
      name: "Row {{row}} of your own benchmarks names no industry. Write the name in the first column.",
      average:
        "Row {{row}} of your own benchmarks has no average between −100 and 100 in its second column.",
      badBelow:
        "Row {{row}} of your own benchmarks has something else than a score between −100 and 100 in its third column. Leave that cell empty to have the threshold derived.",
      twice:
        "Row {{row}} of your own benchmarks names an industry that stands above already. Keep one row for each industry.",
    },
    noAnswer: "This is no answer. An answer is a whole number from 0 to 10.",
    target: "The target is a score between −100 and 100.",
    fewDetractors_one:
      "There is only one detractor, so this target cannot be reached by winning over detractors alone. The cell on the left counts moves by one group.",
    fewDetractors_other:
      "There are only {{count}} detractors, so this target cannot be reached by winning over detractors alone. The cell on the left counts moves by one group.",
    targetBelow:
      'The guide names no target for a score below −50: leaving the crisis comes first. Take "planning" for a range to plan with.',
    targetAbove:
      "The guide names no target from 40 up: hold the score, and repeat what works elsewhere.",
    oneColumn: "Give one score, or scores in one column: the two ends stand beside each of them.",
    countsZero: "All three counts are 0, so there is no score.",
    shapes: "Give the three counts in ranges with as many rows and columns each.",
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
