/** How well the loop is closed: the sheet NPS Closed loop, and cells of work sheets that cannot be used. */
export const closedLoop = {
  title: {
    met: "{{share}} of detractors of the last 30 days ({{n}} of {{of}}) were answered within 24 hours; the goal of above {{goal}} is met",
    notMet:
      "{{share}} of detractors of the last 30 days ({{n}} of {{of}}) were answered within 24 hours; above {{goal}} is needed",
    noneRecent: "No complaint of the last 30 days is due an answer yet",
    unrecorded: "Nobody has written down yet which detractors were answered",
    nobody: "There is no detractor to answer",
  },
  tile: {
    answered: "Answered in 24 h",
    median: "Median to answer",
    resolved: "Resolved in 48 h",
    recovered: "Recovered, all",
    open: "Still in time",
    noContact: "Not to contact, on the whole list",
  },
  start: {
    heading: "How to fill this sheet",
    text: "On the sheet NPS Detractors to answer, write when each customer was answered and when the matter was resolved (day and time, or the day alone), who did it, and the score when the customer is asked again. The next run shows the rates here. Until something is written there, nobody can know them, so none is shown.",
    nobody:
      "The period of the score holds no detractor, or no row of the answers is read one by one. When one comes in, it stands on the sheet NPS Detractors to answer, and what is written beside it is counted here.",
  },
  measures: {
    heading: {
      met: "Detractors of the last 30 days: the response rate is above {{goal}}",
      notMet: "Detractors of the last 30 days: the response rate has to rise above {{goal}}",
      cannotTell: "Detractors of the last 30 days: no clock has run out yet",
    },
    caption:
      "Left: complaints of the last 30 days to {{day}}. Right: all complaints of the period. Times in {{clock}}.",
  },
  measure: {
    answered: "Answered within 24 hours",
    resolvedInTime: "Resolved within 48 hours",
    resolved: "Resolved at all",
    medianAnswer: "Median time of those answered",
    medianResolution: "Median time of those resolved",
    recovered: "Recovered, of those asked again",
    recoveredOfHandled: "Recovered, of all handled",
    recurrence: "Complained again after a resolved case",
    askedAgain: "Change of the score when asked again",
    responseRate: "Customers who answer the survey",
  },
  goal: {
    above: "above {{share}}",
    rise: "above 0",
    atLeast: "{{share}} or more",
  },
  verdict: {
    met: "Met",
    notMet: "Not met",
    cannotTell: "Cannot tell yet",
  },
  head: {
    measure: "Measure",
    value: "Last 30 days",
    low: "Low",
    high: "High",
    count: "Count",
    of: "Of",
    goal: "Goal",
    verdict: "Verdict",
    allValue: "All",
    allLow: "All, low",
    allHigh: "All, high",
    allOf: "All, of",
    team: "Team",
    answered: "Answered in 24 h",
    resolvedInTime: "Resolved in 48 h",
    medianAnswer: "Median to answer",
    medianResolution: "Median to resolve",
    recent: "Last 30 days",
    person: "Person",
    recovered: "Recovered",
    recoveredAgain: "Of those asked",
    order: "Place",
  },
  teams: {
    heading: {
      all: "Every team with enough cases answers above {{goal}} in time",
      some: "{{team}} answers {{share}} in time: the first to help",
      few: "No team has ten cases yet, so none is ranked",
    },
    caption:
      "All complaints of the period, surely slow first; teams with fewer than ten cases stand below, without a place",
  },
  people: {
    heading: {
      ranked: "{{person}} has won back {{share}} of the customers handled",
      few: "Nobody has ten cases yet, so nobody is ranked",
      notAsked: "Nobody has been asked again yet",
      rankedNotAsked: "Of those with ten cases nobody has had a customer asked again yet",
    },
    caption:
      "Recovered: of all they handled, and of those asked again. Surely good first; people with fewer than ten cases, or with nobody asked again, have no place",
    tooFew: "under ten cases",
  },
  note: {
    rates:
      "Answered within 24 hours: answered in time, of those answered or over their time; those still in time are open and no failures, and customers who may not be contacted are counted apart. Both clocks run from the moment the customer’s answer came in. Where only a day is known, an answer counts as in time up to the next calendar day, a resolution up to the second. Of a customer who complained more than once each complaint counts, though only the newest is on the list; one that a newer answer followed before its 24 hours were over, and that nobody had answered, does not. Of complaints before the period only those stay on the list in which somebody wrote: they count in times, asking again and complaining again, not in shares answered or resolved.",
    undated_one: "{{figure}} was answered without a day written beside it and counts as late.",
    undated_other: "{{figure}} were answered without a day written beside them and count as late.",
    withoutClock_one: "For {{figure}} nothing tells when the complaint came in, so no clock runs.",
    withoutClock_other:
      "For {{figure}} nothing tells when the complaint came in, so no clock runs.",
    recovered:
      "Recovered: asked again and scored 7 or higher. Change when asked again: the same customers’ scores side by side, all of whom complained first; some rise by chance alone, so the goal counts as met only where chance explains the change less than once in 20. Complained again: a new answer as a detractor after the day of the resolution, of customers with a resolved case who may be contacted. Low, High: 95% interval (Wilson; t for the change). Goals: above 80% and the two clocks are the guide’s; a response rate of {{rate}}% is our default, editable.",
    values: "All figures are values of {{day}}; they follow when the report is run again.",
  },
} as const;
