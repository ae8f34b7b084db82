/** Zones, horizons, goals, and the sheet that holds them. */
export const targets = {
  zone: {
    crisis: "Crisis",
    systematic: "Systematic",
    optimization: "Optimization",
    sustain: "Sustain",
  },
  horizon: {
    days: "{{from}} to {{to}} days",
    months: "{{from}} to {{to}} months",
    quickWins:
      "Quick wins: close the loop and mend the 3 to 5 top complaints; works on genuine service faults only",
    firstRecovery: "First recovery that can be measured: what the plan's third phase asks for",
    mediumTerm:
      "Medium term: product gaps, expectations set too high, broken loops; needs several departments",
    longTerm:
      "Long term: rebuilding service or product; needs a sponsor at the top, money and patience",
  },
  goal: {
    planningLow: "Realistic, low end",
    planningHigh: "Realistic, high end",
    phaseLow: "Phase 3, low end",
    publishedHigh: "The guide's table, high end",
    hold: "Hold",
  },
  title: {
    range: "{{low}} to {{high}} by {{date}} is realistic",
    hold: "Holding {{low}} and reaching up to {{high}} by {{date}} is realistic",
    none: "{{score}} is to be held: no target is published from +40 up",
    noDate: "in 90 days",
    date: "{{date}}",
  },
  tile: {
    nps: "Our NPS",
    n: "Answers",
    detractors: "Detractors",
    passives: "Passives",
    promoters: "Promoters",
    by: "Target day",
  },
  figure: {
    cautious_one: "The realistic range asks for {{count}} customer to move up one step",
    cautious_other: "The realistic range asks for {{figure}} to {{most}} moves of one step",
    hold: "What the plan's third phase would ask for from {{score}}",
    caption: "Dot: a score. Line: a range, or the 95% interval of the score now",
    now: "Now",
    planning: "Realistic",
    phase: "Phase 3 asks for",
    published: "The guide's table",
    range: "{{low}} to {{high}}",
  },
  ranges: {
    section: "Three ranges for the same 90 days, and which one to plan with",
    head: {
      range: "Range",
      low: "From",
      high: "To",
      lowPoints: "Points from",
      highPoints: "Points to",
      source: "Source",
      words: "How to read it",
    },
    planning: "Realistic: plan with this",
    phase: "What phase 3 asks for",
    published: "The guide's table",
    guide: "the guide",
    ours: "ours, of both",
    words: {
      planning:
        "Each end is the smaller of the table and phase 3; never below the score now, so that a low end may say: hold.",
      planningHold: "From +40 up nothing is published: hold the score and repeat what works.",
      planningBelow:
        "Under −50 the table has no row: leave the Crisis class first, by what phase 3 asks for.",
      phase: "Points over the score of the first day, for the whole and not for the groups mended.",
      published:
        "The guide's optimistic end for a score from {{from}} to {{to}}: do not promise it.",
      publishedNone: "The table has no row for this score.",
    },
  },
  goals: {
    section: "What each goal takes, in customers who change their mind",
    none: "No goal is set from +40 up: hold, and repeat what works",
    head: {
      goal: "Goal",
      nps: "NPS",
      points: "Points up",
      oneStep: "One-step moves",
      twoStep: "Detractor to promoter",
      answers: "Answers a period",
      words: "In words",
    },
    words: {
      hold: "Nobody has to move; the score must not fall.",
      moves: "{{steps}} of {{n}} would have to answer one step better: {{share}}.",
      both: "{{steps}} of {{n}} one step better ({{share}}), or {{leaps}} detractors who become promoters.",
    },
  },
  horizons: {
    section: "A first recovery takes 30 to 90 days, rebuilding 6 to 12 months",
    head: {
      horizon: "Horizon",
      low: "Points, low",
      high: "Points, high",
      npsLow: "NPS, low",
      npsHigh: "NPS, high",
      time: "Time",
      words: "What it takes",
    },
    quickWins: "Quick wins",
    firstRecovery: "First recovery",
    mediumTerm: "Medium term",
    longTerm: "Long term",
  },
  whatIf: {
    section: "Try a goal of your own",
    caption: "Type a score from −100 to 100 into the cell under Your goal; the rest follows",
    head: {
      name: "What if",
      goal: "Your goal",
      points: "Points",
      oneStep: "One-step moves (of n)",
      twoStep: "Leaps to promoter",
      answers: "Answers to see it",
      words: "What the figures mean",
    },
    name: "A goal of your own",
    words:
      "Moves: fewest customers who answer one group better. Leaps: detractors who become promoters; – where there are too few.",
  },
  note: {
    moves:
      "One-step moves: from detractor to passive or from passive to promoter, among as many answers as now. Answers a period: needed before and after, to see such a change with 80% power at 95% confidence, if answers vary as they do now; – for no change.",
    speed:
      "The lower the start, the faster a score can rise, and the higher, the harder each further point; but very low scores also rise by chance alone when measured again (regression to the mean). Check every quarter, report to leadership every month.",
  },
} as const;
