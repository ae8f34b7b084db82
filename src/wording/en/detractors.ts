/** The sheet of the detractors: the distribution, each answer, the guide's bands, the groups. */
export const detractors = {
  tile: {
    share: "Detractors",
    count: "How many",
    n: "Answers",
    low: "95% low",
    high: "95% high",
    band: "Band",
    certainty: "Certainty",
  },
  figureCaption:
    "Share of answers by score: 0 to 6 detractors, 7 and 8 passives, 9 and 10 promoters",
  noFigure: "The answers one by one are not known",
  meaning: "What that means",
  ladder: {
    better: "{{figure}} fewer detractors would lead to the next band: {{band}}",
    best: "No better band is left than this: {{band}}",
    head: {
      band: "Band",
      range: "Share of detractors",
      from: "Begins at",
      fewer: "To get under",
      interval: "By the interval",
      words: "What it means",
      here: "Here",
    },
    range: {
      first: "under {{to}}%",
      inclusive: "{{from}}% to under {{to}}%",
      upToEdge: "{{from}}% to {{to}}%",
      overEdge: "over {{from}}%, under {{to}}%",
      last: "{{from}}% or more",
    },
    side: {
      reached: "surely reached",
      notReached: "surely not reached",
      either: "could be either",
    },
    words: {
      few: "Between 0 and the industry’s average: held down by passives, not bad, just not good enough yet.",
      withinTarget: "What the third phase of the plan has to end in.",
      notYet: "Not yet where the third phase has to end.",
      immediate: "Immediate action is required.",
      quality: "A quality problem that no campaign and no price will mend.",
    },
  },
  answers: {
    section: "Answer by answer",
    head: {
      answer: "Answer",
      makes: "Makes a",
      n: "Answers",
      share: "Share",
      lower: "This or lower",
      interval: "95% interval of the share",
      ofKind: "Of its kind",
    },
    detractors: "Detractor",
    passives: "Passive",
    promoters: "Promoter",
  },
  groups: {
    section: "{{group}} has the largest share: {{share}} are detractors",
    caption: "{{count}} groups with {{least}} answers or more, largest share first",
    captionFirst:
      "The first {{shown}} of {{count}} groups with {{least}} answers or more, largest share first",
    head: {
      group: "Group",
      split: "Split",
      n: "Answers",
      share: "Detractors",
      interval: "95% interval",
      band: "Band",
      certainty: "Certainty",
    },
    none: "No group has {{least}} answers; smaller shares would be chance",
    unknown: "No column was chosen to split by",
  },
  note: {
    bands:
      "Begins at: detractors among as many answers as now. To get under: how many detractors fewer lead under where the band begins. By the interval: on which side of the band’s lower edge the 95% interval of the share (Wilson) lies; the band is confirmed when it keeps to its side.",
    answers:
      "This or lower: share of this answer and all lower ones. Of its kind: share among detractors, passives or promoters. Bars run from 0 to 100%.",
  },
} as const;
