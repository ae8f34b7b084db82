/** What the diagnosis says of periods, windows and the way the score is going: the functions say it too. */
export const periods = {
  error: {
    noAnswers: {
      what: "No row holds a score from 0 to 10.",
      remedy: "Choose the column with the answers to the 0 to 10 question.",
    },
    noAnswersInWindow: {
      what: "No answer falls into the chosen period.",
      remedy: "Choose a longer period or a later as-of day.",
    },
    asOfBeforeAnswers: {
      what: "Every answer is later than the as-of day.",
      remedy: "Choose an as-of day on or after the first answer.",
    },
  },
  quarter: "Q{{quarter}} {{year}}",
  fiscalQuarter: "Q{{quarter}} FY{{year}}",
  month: "{{month}} {{year}}",
  window: {
    days: "the 90 days to {{to}}",
    year: "the 12 months to {{to}}",
    all: "all answers",
    allDated: "all answers, {{period}}",
    chosen: "You chose {{words}}: n = {{n}}.",
    noDates: "Without dates all answers are scored: n = {{n}}.",
    reason: {
      "90days": "Chosen by rule 139: {{words}} hold at least {{enough}} answers (n = {{n}}).",
      "12months":
        "The last 90 days hold under {{enough}} answers, so {{words}} are scored (n = {{n}}).",
      all: "The last 12 months hold under {{enough}} answers, so all are scored (n = {{n}}).",
    },
  },
  trajectory: {
    noDates: "One score is data, not a trend. Map a date column to see the way.",
    noQuarter: "No complete quarter yet; two in a row show the direction.",
    oneQuarter: "One complete quarter so far ({{quarter}}); two are needed.",
    gap: "Gap in the data: {{quarter}} has no answers to compare with.",
    few: "Gap in the data: {{quarter}} has fewer than {{fewest}} answers.",
    crisisInMotion: {
      confirmed: "{{points}} lost in two quarters, {{from}} to {{to}}. Confirmed.",
      indicated: "{{points}} lost in two quarters, {{from}} to {{to}}. Indicated.",
    },
    recentDrop: {
      confirmed: "{{points}} lost in one quarter, {{quarter}}. Confirmed.",
      indicated: "{{points}} lost in one quarter, {{quarter}}. Indicated only.",
    },
    slowDecline: {
      confirmed: "Down {{points}} a quarter over {{count}} quarters. Confirmed.",
      indicated: "Down two quarters in a row, {{points}} together. Indicated.",
    },
    driftingDown: {
      confirmed: "Down {{points}} a quarter over {{count}} quarters. Confirmed.",
      indicated: "Down {{points}} a quarter over {{count}} quarters. Indicated only.",
    },
    flat: {
      confirmed: "Within {{flat}} a quarter over {{count}} quarters. Confirmed.",
      indicated: "No clear direction in this many answers ({{count}} quarters).",
    },
    flatLow: {
      confirmed: "Low, within {{flat}} a quarter over {{count}} quarters. Confirmed.",
      indicated: "Low, no clear direction in this many answers ({{count}} quarters).",
    },
    improvingSlowly: {
      confirmed: "Up {{points}} a quarter over {{count}} quarters. Confirmed.",
      indicated: "Up {{points}} a quarter over {{count}} quarters. Indicated only.",
    },
    improving: {
      confirmed: "Up {{points}} a quarter over {{count}} quarters. Confirmed.",
      indicated: "Up {{points}} a quarter over {{count}} quarters. Indicated only.",
    },
    answer: {
      crisisInMotion: "Falling fast",
      recentDrop: "Dropped",
      slowDecline: "Falling",
      driftingDown: "Drifting down",
      flat: "Flat",
      flatLow: "Flat and low",
      improvingSlowly: "Rising slowly",
      improving: "Rising",
    },
  },
} as const;
