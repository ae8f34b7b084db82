import { finding } from "./findings";
import { periods } from "./periods";

/** What the diagnosis says: sentences of at most 68 characters where a table column has to hold them. */
export const diagnosis = {
  ...periods,
  industry: {
    unnamed: "your industry",
  },
  couldAlsoBe: {
    bad: "could also be bad",
    notBad: "could also be not bad",
  },
  source: {
    derived: "derived from the average, not published",
    person: "entered by you",
    statistics: "score intervals compared by MOVER, Holm’s adjustment within the column",
    survey: "counted in your data",
  },
  detractors: {
    few: "Under {{few}}% are detractors; an industry would say what that means here.",
    tooFewPromoters:
      "Few detractors, but still fewer promoters. Class: {{class}}. Win passives over first.",
    passivesHoldDown:
      "Passives hold the score down: not bad, but not yet where the industry stands.",
    healthy: "Few detractors and a score at or above the industry average: healthy.",
    withinTarget: "Within the target of under {{target}}% that closes the plan’s third phase.",
    notYet: "Not yet under the {{target}}% that closes the plan’s third phase.",
    immediate: "Over {{immediate}}%: the guide asks for immediate action.",
    quality:
      "From {{quality}}% on no campaign or price will mend it; the product or the service must change.",
  },
  baseline: {
    number: "{{score}}, the earlier score you entered",
    period: "{{score}} in the year before ({{period}})",
    noDates: "No baseline yet: map a date column or enter an earlier score.",
    allAnswers: "All answers are in the score: choose a period or enter a score.",
    tooFew_one: "The year before holds {{count}} answer; {{needed}} are needed.",
    tooFew_other: "The year before holds {{count}} answers; {{needed}} are needed.",
    verdict: {
      clearlyWorse: "Worse",
      lower: "Lower",
      asBefore: "As before",
      higher: "Higher",
      clearlyBetter: "Better",
    },
    why: {
      period: {
        lower: "{{points}} lower than before ({{score}}). {{sure}}",
        same: "Within {{same}} of the score before ({{score}}).",
        higher: "{{points}} higher than before ({{score}}). {{sure}}",
      },
      run: {
        lower: "{{points}} lower than in the earlier run ({{score}}). {{sure}}",
        same: "Within {{same}} of the earlier run ({{score}}).",
        higher: "{{points}} higher than in the earlier run ({{score}}). {{sure}}",
      },
      number: {
        lower: "{{points}} lower than your earlier score ({{score}}). {{sure}}",
        same: "Within {{same}} of your earlier score ({{score}}).",
        higher: "{{points}} higher than your earlier score ({{score}}). {{sure}}",
      },
    },
  },
  sure: {
    confirmed: "Confirmed.",
    indicated: "Indicated only.",
    fact: "",
  },
  priority: {
    crisisInMotion: {
      action: "Find the causes at once",
      reason: "crisis in motion: {{crisis}} points or more lost in two quarters",
    },
    crisisClass: { action: "Stabilise at once", reason: "score in the class Crisis" },
    recentDrop: {
      action: "Find out at once what changed",
      reason: "{{recent}} points or more lost in the latest quarter",
    },
    detractors: {
      action: "Act on detractors at once",
      reason: "more than {{immediate}}% are detractors",
    },
    slowDecline: { action: "Find the causes at once", reason: "slow decline over half a year" },
    systematicClass: {
      action: "Find the causes",
      reason: "more detractors than promoters",
    },
    bad: { action: "Plan the improvement", reason: "bad for {{name}}" },
    problemByGap: {
      action: "Plan the improvement",
      reason: "{{gap}} points or more under the average of {{name}}",
    },
    belowStandardClass: {
      action: "Plan the improvement",
      reason: "score between 0 and +10",
    },
    review: {
      action: "Review next quarter",
      reason: "nothing asks for more by class, level, detractors or trend",
    },
  },
  mode: {
    noFire: "no decline, no crisis, not more than {{immediate}}% detractors",
    noFireDirectionUnknown:
      "no crisis, not more than {{immediate}}% detractors; direction not known yet",
  },
  headline: {
    known: "{{level}} {{direction}}",
    unknown: "{{level}}; direction not known yet",
    level: {
      confirmed: {
        bad: "The score is bad for {{name}}",
        problemByGap: "The score is behind rivals in {{name}}",
        atRisk: "The score is at risk for {{name}}",
        watch: "The score needs watching for {{name}}",
        normal: "The score is normal for {{name}}",
        above: "The score is good for {{name}}",
        shortOfGood: "The score is short of good for {{name}}",
        good: "The score is good for {{name}}",
        aboveGood: "The score is above good for {{name}}",
        leader: "The score is a leader’s for {{name}}",
      },
      indicated: {
        bad: "The score looks bad for {{name}}",
        problemByGap: "The score looks behind rivals in {{name}}",
        atRisk: "The score is at risk for {{name}}",
        watch: "The score needs watching for {{name}}",
        normal: "The score looks normal for {{name}}",
        above: "The score looks good for {{name}}",
        shortOfGood: "The score looks short of good for {{name}}",
        good: "The score looks good for {{name}}",
        aboveGood: "The score looks above good for {{name}}",
        leader: "The score looks like a leader’s for {{name}}",
      },
    },
    class: {
      crisis: "The score is in the class Crisis",
      systematic: "The score is negative",
      belowStandard: "The score is barely positive",
      acceptable: "The score is acceptable by itself",
      good: "The score is good by itself",
      excellent: "The score is excellent by itself",
      worldClass: "The score is world-class by itself",
    },
    direction: {
      confirmed: {
        crisisInMotion: "and falling fast",
        recentDrop: "and has just dropped",
        slowDecline: "and falling",
        driftingDown: "and drifting down",
        flat: "and steady",
        flatLow: "and stuck there",
        improvingSlowly: "and improving slowly",
        improving: "and improving",
      },
      indicated: {
        crisisInMotion: "and seems to fall fast",
        recentDrop: "and seems to have dropped",
        slowDecline: "and seems to fall",
        driftingDown: "and seems to drift down",
        flat: "with no clear direction",
        flatLow: "with no clear direction",
        improvingSlowly: "and seems to improve",
        improving: "and seems to improve",
      },
    },
  },
  answers: {
    industry: "Against the industry",
    baseline: "Against its own past",
    trajectory: "Which way it is going",
    notYet: "Not yet",
    noIndustry: "Choose an industry or enter a benchmark of your own.",
    why: {
      named: "{{gap}} of {{name}} ({{average}}); bad starts {{from}}.",
      plain: "{{gap}} ({{average}}); bad starts {{from}}.",
    },
  },
  gap: {
    under: "{{points}} under the average",
    level: "On the average",
    above: "{{points}} above the average",
  },
  badFrom: {
    guideA: "below {{score}}",
    guideB: "at {{score}}",
  },
  finding,
} as const;
