/** What is said of the survey itself: the checks of rule 82, one by one. */
export const method = {
  /** The question of rule 1, with places for the names. */
  question:
    "Considering your complete experience with {{company}}, how likely are you to recommend {{products}} to your friends and colleagues?",
  ourCompany: "our organization",
  ourProducts: "our products or services",
  shareWithInterval: "{{share}} ({{low}} to {{high}})",

  name: {
    window: "Time of asking",
    afterIncident: "Answers right after a failure",
    inactive: "Customers who had left or were inactive",
    tenure: "New customers",
    responseRate: "Response rate",
    churn: "Score against who left",
    emotional: "Comments that name nothing that happened",
    mismatch: "Low scores beside praise",
    wording: "Wording of the question",
    scale: "Scale of the question",
  },

  limit: {
    window: {
      transactional:
        "over {{share}} come earlier than {{from}} days after it, or over {{share}} later than {{to}} days",
      product: "over {{share}} come earlier than {{from}} days after onboarding",
      relationship: "over {{share}} come earlier than {{from}} days after onboarding",
      unknown: "over {{share}} come too early; transactional also over {{share}} too late",
    },
    afterIncident_one: "over {{share}} come within {{count}} day after a ticket or complaint",
    afterIncident_other: "over {{share}} come within {{count}} days after a ticket or complaint",
    inactive: "over {{share}} are from customers who had left or were inactive",
    tenure_one: "over {{share}} are from customers of under {{count}} day",
    tenure_other: "over {{share}} are from customers of under {{count}} days",
    responseRate: "under {{share}} of those asked answer",
    churn: "detractors surely leave less than {{times}} times as often as promoters",
    totals: "the score is bad or at risk while no more leave than expected",
    emotional:
      "over {{share}} of detractors’ comments name no incident, feature, promise or contact",
    mismatch: "over {{share}} of detractors’ comments are plain praise",
    wording: "it differs from the standard question in more than names",
    scale: "it is not 0 to 10",
  },

  measured: {
    window: "{{early}} too early, {{inside}} on days {{from}} to {{to}}, {{late}} later; n = {{n}}",
    waves:
      "{{early}} of {{n}} too early; of {{first}} first surveys {{inside}} on days {{from}} to {{to}}, {{late}} later",
    wavesFew: "{{early}} of {{n}} too early; first surveys are too few to judge who came too late",
    afterIncident: "{{share}} of {{n}} answers",
    inactive: "{{share}} of {{n}} answers",
    tenure: "{{share}} of {{n}} answers",
    responseRate: "{{share}}: {{answered}} of {{n}} asked",
    wholeSource:
      "{{share}}: {{answered}} of {{n}} asked in all, because those who did not answer have no date",
    churn:
      "{{detractors}} of {{d}} detractors left, {{promoters}} of {{p}} promoters: {{ratio}} times ({{low}} to {{high}})",
    nobodyLeft: "nobody of {{n}} left, so there is nothing to compare",
    totals: "{{actual}} left within a year, {{expected}} were expected",
    emotional:
      "{{share}} of {{n}} detractors’ comments; what was not recognised counts as nothing, so at most that",
    mismatch:
      "{{share}} of {{n}} detractors’ comments; praise is recognised in English and cautiously, so at least that",
    notEnglish: "most comments are not in English, in which praise is recognised",
    wordingSame: "the standard question",
    wordingOther: "asked: “{{question}}”",
    scaleTold: "0 to 10, as you told",
    scaleOther: "another scale, as you told",
    scaleOneToTen: "1 to 10, as you told",
    scaleSeen: "answers from 0 to 10 occur; n = {{n}}",
    scaleShort: "the largest of {{n}} answers is {{largest}}",
    scaleNoZero: "none of {{n}} answers is 0, as on a scale from 1 to 10",
    tooFew: "{{n}} answers tell; {{needed}} are needed",
    tooFewAsked: "{{n}} customers asked; {{needed}} are needed",
    tooFewGroups: "under 5 detractors or promoters of whom it is known",
  },

  fix: {
    window: {
      transactional:
        "Ask {{from}} to {{to}} days after the purchase or contact: long enough to judge it, soon enough to remember it.",
      product:
        "Ask {{from}} to {{to}} days after onboarding, when customers have used the product enough to judge it.",
      relationship:
        "Ask {{from}} to {{to}} days after onboarding, and then regularly; draw the customer’s journey and see where a survey fits.",
      unknown: "Draw the customer’s journey and ask when there is enough to judge.",
    },
    afterIncident:
      "Hold the survey back while a ticket is open and shortly after it; ask about the failure in a short survey of its own.",
    inactive:
      "Take customers who left or are inactive out of the list; ask them in another survey why they left.",
    tenure: "Wait until customers have used enough to judge.",
    responseRate:
      "Show customers what their answers changed, ask at the right time and shorter. Until then the score speaks for those who answered: see who is missing.",
    churn:
      "Check who is asked, when, and how it is worded: low scores here do not go with leaving.",
    totals:
      "Check who is asked, when, and how it is worded: customers stay as you expect although the score is low.",
    emotional:
      "Read these comments. Anger without an incident says more about whom you asked and when than about what you did: ask customers who can judge, at a moment of no trouble.",
    mismatch:
      "Read these answers. Name both ends of the scale beside the question, 0 for not at all likely and 10 for extremely likely.",
    wording: "Ask the standard question: “{{question}}” Mark the day of the change as a break.",
    scale: "Ask on a scale from 0 to 10. Answers on another scale make no Net Promoter Score.",
  },

  /** What would make a check measurable. */
  missing: {
    event: "Map a column with the day of the purchase, delivery or onboarding.",
    incident: "Map a column with the day of the last ticket or complaint.",
    status: "Map a column that says who was active.",
    tenure: "Map a column that says since when they are customers.",
    invited: "Map a column that says who was asked, and include those who did not answer.",
    churned:
      "Map a column that says who left afterwards, or tell how many left and how many were expected to.",
    comment: "Map a column with comments.",
    question: "Tell the question as it is asked.",
    scale: "Tell the scale as it is shown.",
    survey: "Tell what kind of survey it is.",
  },

  finding: {
    summary_one: "{{count}} of {{measured}} measured checks puts the score in doubt",
    summary_other: "{{count}} of {{measured}} measured checks put the score in doubt",
    none_one: "The one check of the survey that could be measured does not put the score in doubt",
    none_other: "None of the {{count}} checks that could be measured puts the score in doubt",
    summaryDetail:
      "Mend the survey first: the score may move without any customer being happier. Mark the day of the change as a break.",
    noneDetail_one:
      "{{count}} more check could be measured with other columns or facts; the sheet says which.",
    noneDetail_other:
      "{{count}} more checks could be measured with other columns or facts; the sheet says which.",
    allMeasured: "All {{checks}} checks were measured.",
    window: "Too many answers come at the wrong time",
    afterIncident_one: "{{share}} of answers came within {{count}} day after a failure",
    afterIncident_other: "{{share}} of answers came within {{count}} days after a failure",
    inactive: "{{share}} of answers are from customers who had left or were inactive",
    tenure_one: "{{share}} of answers are from customers of under {{count}} day",
    tenure_other: "{{share}} of answers are from customers of under {{count}} days",
    responseRate: "Only {{share}} of those asked answered",
    churn: "A low score does not go with leaving here",
    emotional: "{{share}} of detractors’ comments name nothing that happened",
    mismatch: "{{share}} of detractors’ comments are plain praise",
    wording: "The question is not the standard one",
    scale: "The scale is not 0 to 10",
    measured: "{{name}}: {{measured}}. In doubt when {{limit}}.",
    sure: {
      confirmed: "Confirmed: the whole interval is on that side.",
      indicated:
        "Indicated only: the interval reaches over the limit; more answers would settle it.",
    },
  },
} as const;
