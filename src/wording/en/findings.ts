/** What the diagnosis found: titles are sentences without a full stop, details end with one. */
export const finding = {
  level: {
    bad: "Bad for {{name}}: {{score}} is {{gap}}",
    problemByGap: "Behind rivals in {{name}}: {{score}} is {{gap}}",
    atRisk: "At risk for {{name}}: {{score}} is {{margin}}",
    watch: "To be watched for {{name}}: {{score}} is {{gap}}",
    normal: "Normal for {{name}}: {{score}} is {{gap}}",
    above: "Good for {{name}}: {{score}} is {{gap}}",
    shortOfGood: "Short of good for {{name}}: {{score}} is {{gap}}",
    good: "Good for {{name}}: {{score}} is {{gap}}",
    aboveGood: "Above good for {{name}}: {{score}} is {{gap}}",
    leader: "Among the leaders of {{name}}: {{score}} is {{gap}}",
  },
  levelGap: {
    under: "{{points}} under the average of {{average}}",
    level: "on the average of {{average}}",
    above: "{{points}} above the average of {{average}}",
  },
  levelMargin: "{{points}} above the bad threshold of {{threshold}}",
  levelMarginNone: "exactly on the bad threshold of {{threshold}}",
  flag: {
    bad: "The bad threshold is {{threshold}}.",
    problemByGap: "Its gap of {{gap}} is one that rivals do not have ({{problem}} points or more).",
    atRisk: "It is within {{within}} points of the bad threshold of {{threshold}}.",
    watch: "Its gap of {{gap}} is below the normal range of {{normal}} points around the average.",
    normal:
      "Its gap of {{gap}} is within the normal range of {{normal}} points around the average.",
    above: "Its gap of {{gap}} is above the normal range of {{normal}} points around the average.",
    shortOfGood: "Good starts at +30; bad ends at {{threshold}}.",
    good: "Good runs from +30 to +40.",
    aboveGood: "It is above the good range that ends at +40.",
    leader: "Leaders start at +55.",
  },
  couldAlsoBe: "The interval reaches the bad threshold: it {{words}}. The next quarter decides.",
  losing: {
    none: "The guide reads this as losing customers faster than winning them; no customers were counted here.",
    both: "The guide reads this as losing customers faster than winning them; you counted {{won}} won and {{lost}} lost in the last year.",
    lost: "The guide reads this as losing customers faster than winning them; you counted {{lost}} lost in the last year and told no figure for those won.",
    won: "The guide reads this as losing customers faster than winning them; you counted {{won}} won in the last year and told no figure for those lost.",
  },
  signals: "In {{name}} such a score usually points to {{signals}}.",
  class: {
    title: "By score alone the class is {{class}}",
    varies: "What is acceptable depends on the industry: {{level}} for {{name}}.",
    variesUnknown: "What is acceptable depends on the industry, and none is chosen.",
    same: "{{score}}. The interval keeps to this class. By score alone: {{priority}}.",
    between: "{{score}}. The interval runs from {{low}} to {{high}}. By score alone: {{priority}}.",
  },
  negative: {
    title: "There are more detractors than promoters: {{detractors}} against {{promoters}}",
    detail: "QuestionPro’s general definition of a bad score, whatever the industry.",
  },
  detractors: {
    title: "{{share}} are detractors: {{band}}",
    detail: "{{words}} The share lies between {{low}} and {{high}}.",
  },
  baseline: {
    title: {
      clearlyWorse: "The score is clearly worse than before: {{change}}",
      lower: "The score is lower than before: {{change}}",
      asBefore: "The score is as before: {{change}}",
      higher: "The score is higher than before: {{change}}",
      clearlyBetter: "The score is clearly better than before: {{change}}",
    },
    detail: "Compared with {{words}}. {{sure}}",
    confirmed: "Confirmed: the interval of the change excludes 0.",
    indicated: "Indicated only: the interval of the change holds 0, so chance can do this.",
  },
  trajectory: {
    confirmed: {
      crisisInMotion: "A crisis is in motion",
      recentDrop: "The score dropped in the latest quarter",
      slowDecline: "The score is falling",
      driftingDown: "The score is drifting down",
      flat: "The score is flat",
      flatLow: "The score is flat at a low level",
      improvingSlowly: "The score is improving slowly",
      improving: "The score is improving",
    },
    indicated: {
      crisisInMotion: "The figures point to a crisis in motion",
      recentDrop: "The score looks to have dropped in the latest quarter",
      slowDecline: "The score looks to be falling",
      driftingDown: "The score looks to be drifting down",
      flat: "The score shows no clear direction",
      flatLow: "The score is low and shows no clear direction",
      improvingSlowly: "The score looks to be improving slowly",
      improving: "The score looks to be improving",
    },
    detail: "{{words}} {{hint}} By quarter: {{quarters}}.",
    quarter: "{{label}} {{score}}",
    hint: {
      crisisInMotion: "Put fixing before growing.",
      recentDrop: "Look up what changed: a product update, a price, the support team.",
      slowDecline: "It has been building up; find what changed half a year ago.",
      slowDeclineIndicated:
        "Chance does this to about one stable series in ten, so watch the next quarter.",
      driftingDown: "Watch the next quarter.",
      flat: "Steady scores call for chosen improvements, not for alarm.",
      flatLow: "Nothing gets worse, nothing gets solved.",
      improvingSlowly: "What was mended works, but not fast enough yet.",
      improving: "What was mended works; keep to it.",
    },
  },
  drop: {
    confirmed: "The score fell {{points}} in {{quarter}}",
    indicated: "The score looks to have fallen {{points}} in {{quarter}}",
    look: "Look up what changed then: a product update, a price, the support team.",
    rebound: "It has come back since.",
    noRebound: "It has not come back since.",
  },
  hidden: {
    confirmed: "{{value}} has a hidden problem: {{score}}",
    indicated: "{{value}} may have a hidden problem: {{score}}",
    detail:
      "All together score {{total}}, which is not bad; {{value}} ({{column}}, n = {{n}}) is under {{threshold}}.",
    noIndustry: "Without an industry the bad threshold is taken as 0.",
  },
  twoExperiences: {
    confirmed: "{{high}} and {{low}} are {{points}} apart: two different experiences",
    indicated: "{{high}} and {{low}} look like two experiences: {{points}} apart",
    detail: "Highest against lowest group of {{column}}; {{p}} over all its pairs.",
  },
  below: {
    title: "{{value}} scores {{score}}, {{points}} under all others",
    detail: "{{column}}, n = {{n}}; {{p}} after adjustment. Start here.",
  },
  kindOfBad: {
    loss: {
      title: "The score is bad and falling: look for the cause before mending single things",
      detail:
        "The guide tells two kinds of bad apart: some things to mend, and a loss that nobody can explain yet. A falling score is the second kind until its cause is found.",
    },
    few: {
      title: "The score is bad in known places: mend those first",
      detail:
        "The guide tells two kinds of bad apart: some things to mend, and a loss that nobody can explain yet. Groups surely below all others point to the first kind: {{groups}}.",
    },
  },
  noneDiffers: {
    title: "No group differs from the rest by more than chance",
    detail: "Do not split the plan by group.",
  },
  excluded: {
    title_one: "{{figure}} row of {{rows}} is left out of the score",
    title_other: "{{figure}} rows of {{rows}} are left out of the score",
    detail: "Without a score from 0 to 10: {{blank}} blank, {{other}} not usable.",
    undated_one: "{{figure}} scored row has no date and counts only where all answers do.",
    undated_other: "{{figure}} scored rows have no date and count only where all answers do.",
  },
  repeated: {
    title_one: "{{figure}} earlier answer of the same customers is set aside",
    title_other: "{{figure}} earlier answers of the same customers are set aside",
    detail: "The latest answer of a customer counts.",
  },
  warning: {
    scaleLooksShort: {
      title: "The scale looks shorter than 0 to 10",
      detail: "The largest of {{n}} answers is {{largest}}. Check the question.",
    },
    scaleLooksOneToTen: {
      title: "The scale looks like 1 to 10",
      detail: "None of {{n}} answers is 0. Check the question.",
    },
    mostlyUnusable: {
      title: "Most cells of the score column hold no score",
      detail: "{{share}} are not whole numbers from 0 to 10. Check the column.",
    },
    datesAmbiguous: {
      title: "Some dates can be read in two ways",
      detail: "{{n}} dates could be day/month or month/day. Check the order in Data.",
    },
    datesMixed: {
      title: "The date column mixes two styles",
      detail: "{{dayFirst}} dates put the day first, {{monthFirst}} the month. Mend the column.",
    },
  },
} as const;
