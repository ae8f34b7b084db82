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
    difference: "Difference",
    change: "Change",
    low: "Low",
    high: "High",
    p: "p",
    customers: "Customers",
    test: "Test",
    answers: "Answers",
    nps: "NPS",
    period: "Period",
    month: "Month",
    start: "Start",
    end: "End",
    slope: "Slope",
    se: "SE",
    z: "z",
    periods: "Periods",
    since: "Since",
    before: "NPS before",
    after: "NPS after",
    gSquared: "G²",
  },
  test: {
    sign: "Exact sign test",
    t: "t test",
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
  groups: {
    column: {
      againstRest: "Against the rest",
      pHolm: "p (Holm)",
      flag: "Flag",
      base: "Base",
      shrunken: "Shrunken",
      deviation: "SD",
      ownWeight: "Own weight",
      impact: "Impact",
      flagged: "Answers flagged",
      npsFlagged: "NPS flagged",
      npsWithout: "NPS without",
    },
    flag: {
      hidden: {
        confirmed: "Hidden problem, confirmed",
        indicated: "Hidden problem, indicated",
      },
      high: {
        confirmed: "Two experiences (high), confirmed",
        indicated: "Two experiences (high), indicated",
      },
      low: {
        confirmed: "Two experiences (low), confirmed",
        indicated: "Two experiences (low), indicated",
      },
    },
    base: {
      small: "Under 5 answers",
      indicative: "Indicative",
      reportable: "Reportable",
    },
    problem: {
      none: "No answer has a group beside it. Give the cells with the groups, row by row beside the answers.",
      many: "There are more than {{most}} different groups. Choose a column of groups, such as regions, not of single customers.",
      flag: 'The flag in cell {{place}} of its range says neither yes nor no. Compare to make flags, such as NPSIMPACT(scores, B2:B500="Billing"), or write TRUE, 1, yes or x.',
      nobody:
        "No answer is flagged, so there is nothing to take away. Check the flags, or what they are compared with.",
      everybody:
        "Every answer is flagged, so none is left to compare with. Check the flags, or what they are compared with.",
    },
  },
  time: {
    noDate: "No date",
    confirmed: "{{direction}}, confirmed",
    indicated: "{{direction}}, indicated",
    direction: {
      crisisInMotion: "Crisis in motion",
      recentDrop: "Recent drop",
      slowDecline: "Slow decline",
      driftingDown: "Drifting down",
      flat: "Flat",
      flatLow: "Flat at a low level",
      improvingSlowly: "Improving slowly",
      improving: "Improving",
    },
    problem: {
      undated_one:
        "The one answer has no date. If its date is text, turn it into a date with DATEVALUE; the only text read as a date is one such as 2026-09-30.",
      undated_other:
        "{{undated}} of {{n}} answers have no date. If the dates are text, turn them into dates with DATEVALUE; the only text read as a date is one such as 2026-09-30.",
      asOf: "This is no date. Give a cell with a date, DATE(2026,9,30), or a text such as 2026-09-30.",
      longSpan:
        "The dates run from {{first}} to {{last}}, too long for a table of such periods. Look for a wrong date, or choose a longer period.",
      onePeriod:
        "All answers fall in one period, and a slope needs two. Choose a shorter period, or give answers of a longer time.",
      fewPeriods_one:
        "Only one period holds answers; a change is looked for from {{needed}} on. Choose a shorter period, or give answers of a longer time.",
      fewPeriods_other:
        "Only {{count}} periods hold answers; a change is looked for from {{needed}} on. Choose a shorter period, or give answers of a longer time.",
      manyPeriods:
        "{{found}} periods are too many to look for a change, {{most}} the most. Choose a longer period.",
      months: "A window has from 1 to {{most}} whole months.",
      shortSpan_one:
        "All answers fall in one calendar month, and the window has {{width}}. Choose a shorter window.",
      shortSpan_other:
        "The answers span {{count}} calendar months, and the window has {{width}}. Choose a shorter window.",
    },
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
    power: "Power lies between 0 and 1, such as 0.8, or is a percentage such as 80.",
    population: "The population is the number of customers in all: a number above 0.",
    populationSmall:
      "There are {{answers}} answers from {{population}} customers. Give the number of all customers, whether they answered or not.",
    margin: "The margin of error is a number of points from 0.01 to 100.",
    difference: "The difference to be found is a number of points from 0.01 to 200, up or down.",
    benchmark: "The score to compare with lies between −100 and 100.",
    shares:
      "Give three cells: the expected shares, or counts, of detractors, passives and promoters. NPSSHARE(cells) gives them of earlier answers.",
    sharesSum:
      "The expected shares add up to {{sum}}. Give detractors, passives and promoters, which together are 1.",
    noPairs: "No row has an answer on both sides, so there is no change to tell.",
    movesAlike_one: "One customer does not show how much changes scatter. Give more customers.",
    movesAlike_other:
      "All {{count}} customers moved alike, so there is no telling how much changes scatter. The change and its p stand beside this.",
    countsAlone:
      "These are counts. Here every cell stands for one customer: give the answers themselves.",
    notProbability: "This is no p value. A p value lies between 0 and 1.",
    choice: "{{given}} is not known here. Known are {{names}}.",
    answersOrCounts:
      "These eleven cells may be answers or counts of the answers 0 to 10. For counts, give two columns: the answers 0 to 10, and beside them how often each was given. For answers, take one more cell into the range.",
    notCounts: "Counts are numbers from 0 up.",
    errorInCells: "One of the cells holds {{code}}. Mend it, or leave it out of the range.",
    sizes:
      "Number of cells: {{first}} {{firstCells}}, {{other}} {{otherCells}}. Give ranges of the same size.",
    noWeight:
      "The answer in cell {{place}} of the range has no weight. Give every answer a weight.",
    notWeight: "Cell {{place}} of the weights is no weight. A weight is a number from 0 up.",
    weightsZero: "All weights are 0, so there is no score.",
    themeCount: "The number of themes is a whole number from 1 to {{most}}.",
    commentsNotLoaded:
      "The part of the add-in that reads comments could not be loaded. Check the connection, then press F2 and Enter in this cell.",
    blanksUnknown:
      "Some cells read as 0, and Excel could not say whether they are empty. Give a bounded range such as B2:B500 or a table column, then recalculate.",
    preview: "The preview cannot tell empty cells from 0. Press Enter to see the result.",
    internal: "This could not be worked out. Check what the formula refers to.",
  },
} as const;
