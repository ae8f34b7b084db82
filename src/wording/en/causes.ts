/** The seven root causes of guide A in our words: names, meanings, what to look for, what customers write, what to do. */
export const causes = {
  name: {
    service: "Broken service",
    product: "Product gaps",
    expectations: "Misaligned expectations",
    feedbackLoop: "Ignored feedback",
    methodology: "Poor methodology",
    timing: "Bad timing",
    organisation: "Misaligned teams",
  },
  inSentence: {
    service: "broken service",
    product: "product gaps",
    expectations: "misaligned expectations",
    feedbackLoop: "ignored feedback",
    methodology: "poor methodology",
    timing: "bad timing",
    organisation: "misaligned teams",
  },
  meaning: {
    service: "What was agreed is not carried out: somebody waits, somebody is let down.",
    product: "The offer itself does not do what these customers need it for.",
    expectations: "What is said before buying and what is delivered after it have drifted apart.",
    feedbackLoop: "Opinions are collected, and nobody sees anything come of them.",
    methodology: "The survey asks the wrong people, or asks in a way that bends the score.",
    timing: "The survey comes at a moment when no fair judgement can be given.",
    organisation: "Departments work towards different goals, and customers meet all of them.",
  },
  symptom: {
    service: {
      waiting: "Waiting and slow answers",
      unresolved: "Problems that stay unsolved",
      rude: "Rude or unhelpful staff",
      breaks: "Things that break or fail",
      missed: "Missed dates, nobody who calls back",
      delivery: "Delivery, damage and returns",
    },
    product: {
      missing: "Features taken for granted that are not there",
      workflow: "Does not fit the way customers work",
      almost: "Does most of the job, but not the part that matters",
    },
    expectations: {
      promised: "Promised, quoted or advertised otherwise",
      discovered: "Limits and fees found out after signing",
      trial: "Leaves during or right after a trial",
    },
    feedbackLoop: {
      repeated: "Told before, told again",
      unanswered: "Complained and heard nothing",
      fewAnswer: "Few answer the survey at all",
    },
    methodology: {
      praise: "Low scores beside kind words",
      wrongPeople: "Asked although gone or inactive",
      littleUse: "Asked after too little use to judge",
      emotional: "Much anger, no incident named",
      staysAnyway: "A bad score, yet customers stay",
    },
    timing: {
      tooEarly: "Asked before there was anything to judge",
      afterFailure: "Asked right after a failure",
      tooLate: "Asked too late, the decision to leave was made",
      fewAnswer: "Few answer the survey at all",
    },
    organisation: {
      passedOn: "Passed from one department to the next",
      contradiction: "One department says this, another that",
      channels: "Different experiences in shop, online and on the phone",
    },
  },
  /** How customers put it; examples of ours. */
  customersSay: {
    service: {
      waited: "“Four days on, still nobody has called me back”",
      broken: "“It was in pieces when I opened the box”",
    },
    product: {
      assumed: "“I took it for granted that it could export my data”",
      need: "“We have to share it with the team, and there is no way to”",
    },
    expectations: {
      surprise: "“Only after signing did I learn about the limit”",
      told: "“The adviser swore that installation was free”",
    },
    feedbackLoop: {
      again: "“This is the third year I write the same”",
      ignored: "“You ask, I answer, and nothing ever changes”",
    },
    methodology: {},
    timing: {},
    organisation: {
      contradicted: "“The shop tells me one thing, the hotline another”",
      passedOn: "“Six people, and each one sent me to the next”",
    },
  },
  fix: {
    service:
      "Answer every detractor within 24 hours and track time to respond, time to solve and how often the same fault comes back; a failure mended fast can win a detractor over.",
    product:
      "Split detractors by what they use, find the features with most friction, and mend first what most revenue and most complaints hang on.",
    expectations:
      "Check sales talks, website and onboarding for what they promise too much or too little, bring them in line with what is delivered, and measure the gap with the score: after a contact and over the relationship.",
    feedbackLoop:
      "Answer every detractor, show what was changed, and publish which of the customers’ wishes come next.",
    methodology:
      "Ask customers who have used enough to judge, not those fresh from a bad incident, with the standard question on a scale from 0 to 10.",
    timing:
      "Draw the customer’s journey and ask {{transactionalFrom}} to {{transactionalTo}} days after a purchase or contact, {{productFrom}} to {{productTo}} days after onboarding for SaaS, {{relationshipFrom}} to {{relationshipTo}} for a relationship survey.",
    organisation:
      "Bring product, sales, marketing and support to one table over detractors’ comments, find where promise and delivery part, and agree on what everybody tells customers.",
  },
} as const;
