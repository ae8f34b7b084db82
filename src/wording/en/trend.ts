/** What is said of the score over time, beyond what a cell says of it: breaks in method, periods, the trend sheet. */
export const trend = {
  baseline: {
    overlap: "The baseline overlaps the score’s own days; choose earlier ones.",
    sameRun: "That run scored the same days; choose an earlier one.",
    few_one: "The baseline holds {{count}} answer; at least {{needed}} are needed.",
    few_other: "The baseline holds {{count}} answers; at least {{needed}} are needed.",
    chosen: "{{score}} in the period you chose ({{period}})",
    run: "{{score}} in the run of {{day}}",
    datedRun: "{{score}} in the earlier run ({{period}})",
  },
  break: {
    /** One line of at most 68 characters. */
    reason: {
      channel: "New channel since {{day}}: scores before it are another measure.",
      scale: "New scale since {{day}}: scores before it are another measure.",
      wording: "New wording since {{day}}: scores before it are another measure.",
    },
    title: {
      channel: "The survey changed its channel on {{day}}",
      scale: "The survey changed its scale on {{day}}",
      wording: "The survey changed its wording on {{day}}",
    },
    short: "What came before is another measure and is compared with nothing after it.",
    detail:
      "What came before is another measure: a change across that day is neither a loss nor an improvement and is not counted as one.",
    label: {
      channel: "New channel",
      scale: "New scale",
      wording: "New wording",
    },
  },
  lookUp: {
    product: "Which product or service updates came out ({{period}})?",
    pricing: "Did prices, fees or terms change ({{period}})?",
    support: "Was customer support reorganised or moved ({{period}})?",
  },
  regression: {
    note: "Very low and very high scores move back towards the middle by chance alone when they are measured again.",
    named:
      "{{value}} went from {{from}} to {{to}}; chance alone would bring it back by about {{points}}.",
  },
  finding: {
    notYet: "The direction of the score cannot be told yet",
    soFar: "{{label}} so far: {{score}} on {{n}} answers, not counted before it is over.",
    mix: {
      confirmed: "Most of the change comes from who answered: {{mix}} of {{change}}",
      indicated: "Most of the change may come from who answered: {{mix}} of {{change}}",
    },
    hides: {
      confirmed:
        "Who answered hides how groups scored: {{rate}} by scores, {{mix}} by who answered",
      indicated:
        "Who answered may hide how groups scored: {{rate}} by scores, {{mix}} by who answered",
    },
    mixDetail:
      "{{from}} to {{to}}, split by {{column}}: {{change}} in all, {{rate}} by how the groups scored, {{mix}} by their shares of the answers. A shift of the sample is no progress and no loss.",
    change: "The answers changed with {{since}}: {{before}} before, {{after}} since",
    changeDetail: "Confirmed, {{p}} over all possible moments. {{lookUp}}",
    moves: {
      confirmed: "Customers seen twice score {{points}} {{way}} than before",
      indicated: "Customers seen twice score {{points}} {{way}} than before, which may be chance",
      same: "Customers seen twice score as before",
    },
    lower: "lower",
    higher: "higher",
    movesDetail:
      "{{n}} customers answered more than once: {{up}} moved up, {{down}} moved down ({{p}}).",
  },
  /** The sheet. */
  title: {
    noDates: "Without dates there is one score and no trend",
    notYet: "The direction of the score cannot be told yet",
    crisisInMotion: "NPS has lost {{points}} in two quarters: a crisis in motion, {{sure}}",
    recentDrop: "NPS has lost {{points}} in one quarter, {{quarter}}; the drop is {{sure}}",
    lost_one: "NPS has lost {{points}} in one quarter; the decline is {{sure}}",
    lost_other: "NPS has lost {{points}} in {{count}} quarters; the decline is {{sure}}",
    drifting: "NPS is drifting down over {{count}} quarters; this is {{sure}}",
    won_one: "NPS has won {{points}} in one quarter; the rise is {{sure}}",
    won_other: "NPS has won {{points}} in {{count}} quarters; the rise is {{sure}}",
    rising: "NPS is rising over {{count}} quarters; this is {{sure}}",
    flat: "NPS is flat at around {{score}} over {{count}} quarters",
    flatLow: "NPS is flat and low, at around {{score}} over {{count}} quarters",
    unclear: "NPS shows no clear direction over {{count}} quarters",
  },
  sure: {
    confirmed: "confirmed",
    indicated: "indicated only",
  },
  noDates:
    "Map the column that says when people answered. With the answers of two quarters the direction can be seen, with five the whole past year.",
  figure: {
    quarter: "Score by quarter",
    month: "Score by month",
    caption: "Line: NPS. Shaded: 95% interval of each period.",
    captionMarks:
      "Line: NPS. Shaded: 95% interval of each period. Dashed: average and bad threshold of {{name}}.",
    none: "Two periods in a row with answers are needed for a picture.",
  },
  /** Over the small chart of the summary. */
  summary: {
    changed: {
      quarter_one: "NPS went from {{from}} to {{to}} in one full quarter",
      quarter_other: "NPS went from {{from}} to {{to}} in {{count}} full quarters",
      month_one: "NPS went from {{from}} to {{to}} in one full month",
      month_other: "NPS went from {{from}} to {{to}} in {{count}} full months",
    },
    same: {
      quarter_one: "NPS stands at {{to}} after one full quarter",
      quarter_other: "NPS stands at {{to}} after {{count}} full quarters",
      month_one: "NPS stands at {{to}} after one full month",
      month_other: "NPS stands at {{to}} after {{count}} full months",
    },
    caption: {
      quarter: "NPS by quarter; shaded: 95% interval",
      month: "NPS by month; shaded: 95% interval",
    },
  },
  tests: {
    heading: "What the tests say",
    slope: {
      quarter: "{{points}} a quarter over {{count}} quarters",
      month: "{{points}} a month over {{count}} months",
    },
    points: "{{figure}} points",
    slopeText: "Straight line through all whole periods since the last break: {{interval}}, {{p}}.",
    noSlope: "No slope yet",
    noSlopeText: "Three whole periods of the same method are needed for a line; {{count}} so far.",
    change: "The answers changed with {{since}}",
    changeText: "{{before}} before, {{after}} since; {{p}} over all possible moments.",
    changeUnknown: "No moment of change can be told yet",
    changeUnknownText:
      "{{needed}} whole periods of the same method are needed to look for one; {{count}} so far.",
    noChange: "No single moment of change",
    noChangeText: "Chance explains every difference between earlier and later periods.",
    latest: "{{label}} against {{before}}",
    latestText: "{{change}} ({{interval}}), {{p}}.",
    direction: "Direction",
  },
  look: {
    heading: "Look up what happened by then",
  },
  figures: {
    quarter: "Figures by quarter",
    month: "Figures by month",
  },
  shares: {
    heading: "How the shares moved from one period to the next",
    caption: "In points of share; only between whole periods of the same method",
  },
  moves: {
    caption: "{{n}} customers: the latest answer against the one before",
    captionChange: "{{change}} points ({{interval}}), paired, {{p}}",
    captionNoInterval: "{{change}} points, paired, {{p}}",
  },
  years: {
    heading: "The twelve months that end with each period",
    caption: "Seasons even out here; years with a break in method inside are left out",
  },
  mix: {
    heading: {
      mix: "{{column}}: most of the change of {{change}} comes from who answered",
      rate: "{{column}}: most of the change of {{change}} comes from how groups scored",
      hides: "{{column}}: who answered and how groups scored pull in opposite ways",
      same: "{{column}}: the score is as before, by who answered and by how groups scored",
    },
    caption:
      "{{from}} to {{to}}. Mix: by the groups’ shares of the answers, {{sure}}. Rate: by how the groups scored. Together they are the change.",
    more_one: "{{count}} more split shows less: {{columns}}",
    more_other: "{{count}} more splits show less: {{columns}}",
  },
  allTogether: "Together",
  allOthers: "All others",
  under: "under {{count}}",
  was: {
    detractors: "Was detractor",
    passives: "Was passive",
    promoters: "Was promoter",
  },
  note: {
    soFar: "So far",
    beganLate: "Began late",
    noAnswers: "No answers",
    few: "Few answers",
  },
  head: {
    period: "Period",
    before: "Against",
    n: "Answers",
    detractors: "Detractors",
    passives: "Passives",
    promoters: "Promoters",
    nps: "NPS",
    low: "Low",
    high: "High",
    change: "Change",
    certainty: "Change is",
    level: "Level",
    note: "Note",
    detractorCount: "Detractors (n)",
    passiveCount: "Passives (n)",
    promoterCount: "Promoters (n)",
    was: "Answer before",
    customers: "Customers",
    now: {
      detractors: "Detractor",
      passives: "Passive",
      promoters: "Promoter",
    },
    year: "Year to the end of",
    group: "Group",
    shareBefore: "Share before",
    shareAfter: "Share after",
    scoreBefore: "NPS before",
    scoreAfter: "NPS after",
    mix: "Mix",
    rate: "Rate",
    both: "Both",
    pull: "By chance",
  },
  notes: {
    figures:
      "Change: against the period before, MOVER interval. Confirmed: chance explains it less than once in 20 and both periods hold {{enough}} answers or more; indicated: {{fall}} or more, or on fewer answers. So far, began late: not compared. Low, High: score interval, 95%.",
    mix: "By chance: what measuring again would bring back without any change.",
  },
  live: {
    some: "Answers, counts, shares, NPS and changes are formulas over your answers and stay live; intervals, tests, level and words are values {{when}}.",
  },
  source: {
    changePoint: "likelihood ratio of all possible moments, p of the largest by simulation",
    paired: "the same customers’ answers compared pair by pair",
    split: "the change split into shares and scores, each at the mean of both periods",
  },
} as const;
