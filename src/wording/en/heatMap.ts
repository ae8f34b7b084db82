/** Groups over time: findings and the sheet of heat maps. */
export const heatMap = {
  title: {
    since: "{{value}} has been under the line since {{since}}",
    sinceIndicated: "{{value}} looks to have been under the line since {{since}}",
    sinceMore_one: "{{value}} has been under the line since {{since}}; {{count}} more group is",
    sinceMore_other: "{{value}} has been under the line since {{since}}; {{count}} more groups are",
    sinceIndicatedMore_one:
      "{{value}} looks to have been under the line since {{since}}; so does {{count}} more group",
    sinceIndicatedMore_other:
      "{{value}} looks to have been under the line since {{since}}; so do {{count}} more groups",
    none: "No group with enough answers stands under the line",
    noDates: "Groups cannot be followed over time without dates",
    noColumns: "No column was chosen to split the score by",
    noGroups: "No group has five answers in a period, so none can be shown",
  },
  sentence: {
    confirmed_one: "{{value}} is under {{line}} in {{since}}: {{score}} (n = {{n}}). Confirmed.",
    confirmed_other:
      "{{value}} has been under {{line}} since {{since}}, {{count}} periods in a row: {{score}} over them (n = {{n}}). Confirmed.",
    indicated_one:
      "{{value}} looks to be under {{line}} in {{since}}: {{score}} (n = {{n}}). Chance can do this; watch the next period.",
    indicated_other:
      "{{value}} looks to have been under {{line}} since {{since}}, {{count}} periods in a row: {{score}} over them (n = {{n}}). Chance can do this; watch the next period.",
    hint_one: "{{value}} scores {{score}} in {{since}}, too few answers for a verdict (n = {{n}}).",
    hint_other:
      "{{value}} scores {{score}} since {{since}}, too few answers for a verdict (n = {{n}}).",
  },
  noIndustry: "Without an industry the line is 0.",
  source: "score test of the answers under the line, Holm’s adjustment within the column",

  heading: {
    under_one: "{{column}}: {{count}} of {{all}} groups is under the line",
    under_other: "{{column}}: {{count}} of {{all}} groups are under the line",
    none: "{{column}}: no group is under the line",
    empty: "{{column}}: no group has five answers in a period",
  },
  caption: {
    steps:
      "Colour changes at {{farUnder}}, {{line}} (the line), {{average}} (the average) and {{farAbove}}",
    stepsNoIndustry:
      "Colour changes at {{farUnder}}, {{line}} (the line, no industry is chosen), {{average}} and {{farAbove}}",
    marks:
      "Italics: under {{enough}} answers, a hint only. –: nobody, fewer than five, or it would give a smaller group away",
    notShown_one: "{{count}} better group is not listed",
    notShown_other: "{{count}} better groups are not listed",
    incomplete_one: "{{labels}} is not complete and decides nothing",
    incomplete_other: "{{labels}} are not complete and decide nothing",
  },
  head: {
    group: "Group",
    since: "Under since",
    certainty: "Certainty",
    answers: "n {{label}}",
  },
  howTo: "Map a date column in the pane and write this sheet again to see groups over time.",
  howToSplit:
    "Map a region, product or customer column in the pane and write this sheet again to see groups over time.",
  lineOf: "The line is the bad threshold of {{industry}}, {{score}}.",
  note: "Under since: the first period of the unbroken run under the line that ends with the latest complete one. Confirmed: chance explains the run less than once in 20, after adjusting for where it could have begun and for the number of groups (Holm). Groups under the line come first, then by the upper end of the interval over all periods.",
  live: {
    all: "Scores and answers in the grids are formulas over your answers and stay live; marks, order and words are values {{when}}.",
    some: "Scores and answers in the grids are formulas over your answers and stay live, except for {{columns}}; those, and marks, order and words, are values {{when}}.",
    none: "All figures are values {{when}}.",
  },
} as const;
