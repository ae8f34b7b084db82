/** Names and short readings of the playbook: sources, industries, classes, levels, detractor bands. */
export const playbook = {
  source: {
    guideA: "guide’s figure, no source given by the guide",
    guideB: "QuestionPro’s figure, no source given there",
    ours: "our default, editable",
  },
  industry: {
    saas: {
      name: "SaaS",
      signals: "gaps in product-market fit or onboarding, or support that fails",
    },
    ecommerce: {
      name: "e-commerce",
      signals: "trouble with fulfilment or returns, or poor service",
    },
    healthcare: {
      name: "healthcare",
      signals: "waiting times, gaps in communication, confusing bills",
    },
    banking: {
      name: "banking",
      signals: "lost trust, hidden fees, difficult service",
    },
    telecom: {
      name: "telecom",
      signals: "outages, billing errors, slow support",
    },
    insurance: {
      name: "insurance",
      signals: "friction in claims or unclear policy terms",
    },
    software: {
      name: "software",
      signals: "no causes are named for this profile",
    },
  },
  class: {
    crisis: {
      name: "Crisis",
      priority: "Stabilise at once",
    },
    systematic: {
      name: "Systematic problems",
      priority: "Find the root causes within 30 days",
    },
    belowStandard: {
      name: "Below industry standard",
      priority: "Plan improvements within 60 days",
    },
    acceptable: {
      name: "Acceptable",
      priority: "Optimise and monitor",
    },
    good: {
      name: "Good",
      priority: "Keep the strengths and build on them",
    },
    excellent: {
      name: "Excellent",
      priority: "Protect it and repeat it in other segments",
    },
    worldClass: {
      name: "World-class",
      priority: "Write down what works and scale it",
    },
  },
  level: {
    bad: "Bad",
    problemByGap: "Behind rivals",
    atRisk: "At risk",
    watch: "Watch",
    normal: "Normal",
    above: "Good",
    shortOfGood: "Short of good",
    good: "Good",
    aboveGood: "Above good",
    leader: "Leader",
  },
  detractors: {
    few: "few detractors",
    withinTarget: "within the target of under {{target}}%",
    notYet: "not yet under {{target}}%",
    immediate: "immediate action",
    quality: "immediate action, quality problem",
  },
} as const;
