import { team } from "./roadmapTeam";

/** What the plan says: reasons stay within 40 characters, titles within one table line. */
export const roadmap = {
  notMeasured: "not measured yet",
  quoted: "“{{issue}}”",
  owned: "“{{issue}}” to {{team}}",
  title: {
    stopLoss: "Stop the loss by {{date}}, then win {{gain}} points overall",
    stopLossGroup: "Stop the loss by {{date}}, then win 5 points in {{value}}",
    stabilise: "Stabilise by {{date}}, then win {{gain}} points overall",
    stabiliseGroup: "Stabilise by {{date}}, then win 5 points in {{value}}",
    closeLoop: "Close the loop by {{date}}, then win {{gain}} points overall",
    closeLoopKeep: "Close the loop by {{date}}, then build on what works",
    closeLoopGroup: "Close the loop by {{date}}, then win 5 points in {{value}}",
    /** Once the days of phase 1 are over. */
    stopLossLate: "Stop the loss: due since {{date}}, phase 2 waits for it",
    stabiliseLate: "Stabilise: due since {{date}}, phase 2 waits for it",
    closeLoopLate: "Close the loop: due since {{date}}, phase 2 waits for it",
    quickWins: "Finish the quick wins by {{date}}",
    quickWinsGroup: "Win 5 points in {{value}} by {{date}}",
    quickWinsLate: "Finish the quick wins: due since {{date}}, phase 3 waits for them",
    rootFixes: "Finish the root fixes by {{date}}",
    over: "The plan ended on {{date}}: check its gates and begin a new one",
  },
  phase: { "1": "Stabilise", "2": "Quick wins", "3": "Root fixes" },
  team,
  now: {
    declining: "falling by quarter",
    tooFew: "too few answers to tell",
    thirtyDays: "{{change}} in 30 days",
    points: "{{change}} since day 0",
    start: "begins at {{score}}",
    inTime: "{{share}} in time",
    ofAnswers: "{{share}} of answers",
    score: "NPS {{score}}",
    told: "{{told}} of {{done}} done",
    teams: "{{reached}} of {{teams}} teams",
    noCases: "no cases",
  },
  gate: {
    answered: { metric: "Detractors answered in 24 h", goal: "over {{answered}}%" },
    falling: { metric: "Score no longer falling", goal: "−{{still}} points or better" },
    groupsUp: { metric: "Score of the groups fixed", goal: "{{groupGain}} points up or more" },
    proof: { metric: "Quick wins told to customers", goal: "{{fixes}} or more" },
    overallUp: { metric: "Score overall", goal: "{{gain}} points up or more" },
    detractors: { metric: "Detractors", goal: "under {{target}}%" },
    loop: { metric: "Every team answers in 24 h", goal: "over {{answered}}% each" },
  },
  /** How sure a gate's measure is, or what is missing. */
  sure: {
    share: "{{inTime}} of {{of}} in the last 30 days, 95% interval {{interval}}",
    noClock: "Write down on the sheet of detractors to answer when each was answered",
    noDates: "Needs dates of the answers",
    noneDue: "No complaint of the last 30 days is due an answer yet",
    declining: "{{words}}",
    thirtyDays: "95% interval {{interval}}, {{before}} and {{now}} answers",
    tooFew: "{{before}} and {{now}} answers; {{enough}} each are needed",
    noBaseline: "Nothing to compare with yet: run the diagnosis again on later answers",
    groups: "{{group}}, the middle of {{count}} groups: {{words}}",
    group: "{{group}}: {{words}}",
    overall: "No group was singled out, so all customers count: {{words}}",
    needed: "{{needed}} answers a period would show a change of this size",
    notComparable: "{{group}}: {{words}}",
    proof: "A fix counts when its status is Done and its message has a date",
    proofOther_one: "{{count}} dated message is about a fix that is not done",
    proofOther_other: "{{count}} dated messages are about fixes that are not done",
    detractors: "95% interval {{interval}}",
    teamsUnder: "Not there: {{teams}}",
    teamsWithout: "No cases in the last 30 days: {{teams}}",
    teamsOpen: "Still inside 24 hours: {{teams}}",
    teamsAll: "All teams with cases",
    overrideIncomplete: "An override needs a name and a reason",
    overriddenBy: "Opened by {{by}}{{on}}: {{why}}",
    on: " on {{date}}",
  },
  warning: {
    survey:
      "“{{title}}” changes the survey, and no check of it is in doubt: that treats a symptom.",
  },
  metric: {
    nps: "NPS",
    latestQuarter: "NPS, latest quarter",
    groupNps: "NPS, {{value}}",
    detractors: "Detractors",
    cause: "{{cause}}",
    usableRows: "Usable rows",
    splits: "Splits mapped",
    groupsRanked: "Groups ranked",
    answered: "Answered in 24 h",
    answeredLately: "Answered in 24 h, last 30 days",
    fixesOwned: "Fixes with an owner",
    askedAgain: "Asked again",
    issuesAgreed: "Issues agreed",
    systemicListed: "Systemic fixes listed",
    handled: "Detractors answered",
    briefingHeld: "Briefing held",
    fixesChosen: "Fixes chosen",
    fixesDone: "Fixes done",
    fixDone: "Told to customers",
    named: "Named by detractors",
    customerMessages: "Messages sent",
    planAgreed: "Plan agreed",
    teams: "Teams taking part",
    groupsTracked: "Groups tracked",
    reports: "Reports given",
    causesAgreed: "Causes agreed",
    quarters: "Quarters in a row",
    checks: "Checks in doubt",
    recovered: "Won back",
    audited: "Promises checked",
    wishes: "Wishes published",
    workshop: "Workshops held",
    meetings: "Meetings with customers’ words",
    champions: "Champions named",
    promotersAsked: "Promoters asked",
    panel: "Customers on the panel",
    called: "Customers called",
  },
  task: {
    readWindow: {
      title: "Read the last 90 days, split by group",
      because: "{{n}} answers in the score",
      how: "The score covers {{window}}. No split is mapped yet: add customer tier, product line and region.",
      howSplit:
        "The score covers {{window}}, split by {{splits}}. Add customer tier, product line or region where one is missing.",
    },
    nameIssues: {
      title: "Name the five issues detractors repeat",
      because: "{{detractors}} detractors in the score",
      becauseFound: "Most named: {{issue}}",
      how: "Read their comments, count the issues they come back to, and list the five most frequent.",
      howFound:
        "The comments name {{issues}} most. Read twenty of them to confirm the list, and settle what belongs together.",
    },
    measureAnswers: {
      title: "Measure how many detractors get an answer",
      because: "Gate 1 needs it above 80%",
      becauseKnown: "{{answered}} are answered in time",
      how: "Count answers within 24 hours among detractors whose 24 hours are over; keep the open ones apart.",
    },
    rankGroups: {
      title: "Rank groups by shortfall",
      titleRevenue: "Rank groups by shortfall and revenue",
      because: "No group stands out below the rest",
      becauseNoSplit: "No split is mapped yet",
      becauseWorst: "{{worst}} costs most points",
      how: "Set each group’s missing points against its number of answers and keep the list for phase 2. A column of revenue, once it is mapped, ranks them by value.",
      howRevenue:
        "Set each group’s missing points against its revenue and keep the list for phase 2.",
      howWorst:
        "Most points by number of answers are missing in {{worstGroups}}. A column of revenue, once it is mapped, ranks them by value.",
      howWorstRevenue:
        "Missing points times revenue are highest in {{worstGroups}}. Keep the list for phase 2.",
    },
    answerDetractors: {
      title: "Answer every detractor within 24 hours",
      because: "{{share}} are detractors",
      becauseKnown: "{{answered}} are answered in time",
      how: "Route each new detractor to a named team on the day, understand the issue, and close it within 48 hours. {{people}}",
    },
    briefLeadership: {
      title: "Brief leadership: this concerns every team",
      because: "{{level}} for {{industry}}",
      becauseClass: "Class: {{class}}",
      how: "Show the score, the groups behind it and what each team can change. Ask for owners and time.",
    },
    pickFixes: {
      title: "Choose 3 to 5 issues fixable in 30 days",
      because: "Phase 1 names the issues",
      becauseFound_one: "{{chosen}} of {{count}} issue that fits 30 days",
      becauseFound_other: "{{chosen}} of {{count}} issues that fit 30 days",
      how: "Take the most frequent issues that need the least work; leave the rest for phase 3.",
      howFound:
        "Proposed are {{fixes}}. Strike what does not fit in 30 days; leave the rest for phase 3.",
    },
    assignFixes: {
      title: "Give each fix an owner, a date, a measure",
      because: "A fix without an owner waits",
      how: "Write one line for each fix: who, until when, and the figure that will show it worked.",
      howFound: "Proposed by cause: {{owners}}. Put a person’s name in place of each team.",
    },
    doFixes: {
      title: "Carry out the chosen fixes",
      because: "Quick wins come first",
      becauseWorst: "{{worst}}: {{worstScore}}",
      how: "For example {{quick}}: finish what was chosen before adding more.",
      howFound: "{{fixes}}, each in its own row: finish what was chosen before adding more.",
      howWorst:
        "Begin where most points are missing: {{worstGroups}}. Finish what was chosen before adding more.",
    },
    tellCustomers: {
      title: "Tell customers what was fixed",
      because: "Gate 2 asks for visible proof",
      how: "Send a message for each finished fix to the customers who named the issue, and write its day on the sheet You said, we did.",
    },
    askAgain: {
      title: "Ask those who complained again",
      because: "Only a new answer shows a change",
      how: "Put the same question to the customers who named a fixed issue, some weeks after the fix.",
    },
    trackFixes: {
      title: "Track the score where fixes were made",
      because: "Gate 2 asks for 5 points",
      becauseTracked: "{{tracked}}: {{trackedScore}}",
      how: "Compare the fixed groups with their score at day 0, with the interval beside it.",
    },
    findSystemic: {
      title: "Find the fixes that need several teams",
      because: "{{share}} detractors; goal is under {{goal}}%",
      becauseFound: "Longer than 30 days: {{issue}}",
      how: "Take the issues left from phase 1 and sort them: product, promises in sales, support, operations.",
      howFound:
        "Left for this phase: {{systemic}}. Sort them by who has to move: product, sales, support, operations.",
    },
    planNext: {
      title: "Agree on the plan for the next 90 days",
      because: "The work runs on to {{end}}",
      how: "Set owners, milestones and measures for the fixes that take longer than 30 days. The plan begins now and runs for 90 days.",
    },
    formTaskForce: {
      title: "Form a task force across the teams",
      because: "Root causes cross team borders",
      becauseFound: "{{count}} teams share the fixes",
      how: "Product, sales, marketing and support meet every week on the same list of fixes.",
      howFound:
        "{{teams}} meet every week on the same list of fixes, with product, sales, marketing and support at the table.",
    },
    doSystemic: {
      title: "Carry out the systemic fixes",
      because: "From {{score}} to {{target}} overall",
      how: "For example {{systemic}}. The work may run past day 90; it ends with the improvement plan.",
      howFound:
        "{{systemic}}, each in its own row. The work may run past day 90; it ends with the improvement plan.",
    },
    trackGroups: {
      title: "Track the score by group, not only overall",
      because: "No group is large enough yet",
      becauseGroups_one: "{{count}} group is large enough",
      becauseGroups_other: "{{count}} groups are large enough",
      how: "Run the diagnosis again each month and compare every group with its own score at day 0.",
    },
    reportMonthly: {
      title: "Report to leadership every month ({{number}} of {{count}})",
      because: "Leadership decides on the means",
      how: "One page: score, groups, gates, what was done, and what it returned where costs are known.",
    },
  },
  report: {
    title: "Report to leadership ({{number}} of {{count}})",
    because: "One report a month",
    how: "One page: score, groups, gates, what was done since the last report, what it returned where costs are known, and the decisions asked for.",
  },
  fix: {
    title: "Fix “{{issue}}”",
    titleSystemic: "Solve “{{issue}}” for good",
    titleTheme: "Fix what customers call “{{issue}}”",
    titleThemeSystemic: "Solve what customers call “{{issue}}” for good",
    titleGroup: "Fix what fails in {{group}}",
    titleGroupSystemic: "Solve what fails in {{group}} for good",
    because: "Named by {{share}} of detractors",
    becauseGroup: "{{share}} of detractors are there",
    where: " Strongest in {{where}}.",
    days_one: " Thought to take {{count}} day.",
    days_other: " Thought to take {{count}} days.",
    how: {
      service:
        "Find the step at which customers wait or are let down, give it one owner, and measure it every day.",
      product:
        "Watch five customers do it, and mend the part that stops them; say openly what comes later.",
      expectations:
        "Correct the sentence, the price or the date that promises too much, wherever it is said.",
      feedbackLoop:
        "Tell those who complained what was done, by name, and repeat it at the next survey.",
      methodology: "Mend the way customers are asked before drawing conclusions from this issue.",
      timing: "Move the survey to a moment when customers can judge.",
      organisation:
        "Name one owner across the teams concerned, and agree on what each of them tells customers.",
      none: "Read its comments, agree on the cause, and mend the smallest part that customers notice.",
    },
  },
  cause: {
    service: {
      title: "Train every team on recovery",
      how: "Understand, own the failure, say what changes, come back to confirm: practise it on real cases. {{people}}",
    },
    product: {
      title: "Close the gap that stops most customers",
      how: "Split detractors by what they use and mend first what stops most of them, for example {{systemic}}.",
    },
    expectations: {
      title: "Check what sales and marketing promise",
      how: "Set website, sales talks and first weeks beside what is delivered; correct each promise that does not hold, and measure the gap again.",
    },
    feedbackLoop: {
      title: "Publish what customers asked for, and when",
      how: "List the wishes, say which come next and which do not, and show what was changed since the last survey.",
    },
    organisation: {
      title: "Hold a workshop of all customer teams",
      how: "Product, sales, marketing and support read the same detractor comments, find where they contradict each other, and agree on what everybody says.",
    },
    because: "{{share}}: {{cause}}",
    becauseAgain: "The same complaints come back",
  },
  method: {
    title: "Mend the survey: {{check}}",
    because: "This check is in doubt",
    becauseShare: "{{share}} against a limit of {{limit}}",
    how: "{{fix}} Note the day of the change: scores across it are not compared.",
  },
  step: {
    culture: {
      title: "Read customers’ words in every all-hands",
      because: "Every team makes part of the score",
      how: "Take one good and one bad story to each meeting, with the score of the customers concerned. Reward solving, not the number.",
    },
    champions: {
      title: "Name an NPS champion in every team",
      because: "A score nobody owns stays put",
      how: "One person a team follows score and comments, has access to these reports, and owns what the team changes.",
    },
    promoters: {
      title: "Ask promoters to share their experience",
      because: "Promoters are on the list",
      how: "Ask by name, with a link to the site they use anyway. Thank for the time, never pay for a good word.",
    },
    panel: {
      title: "Invite customers to a feedback panel",
      because: "Customers do not feel heard",
      becauseResponse: "Only {{share}} answer the survey",
      how: "Invite promoters, passives and detractors; ask before things change, and report what became of it.",
    },
    highValue: {
      title: "Call the most valuable detractors first",
      because_one: "{{figure}} high-value detractor",
      because_other: "{{figure}} high-value detractors",
      how: "Go down the list of customers by impact and call in person; note who never fitted the offer as a poor fit.",
    },
  },
  /** Examples that fit the industry, inside sentences: quick fixes, systemic fixes, and whom to train. */
  industry: {
    saas: {
      quick:
        "a confusing step of onboarding, a page of pricing, one critical bug, the time to a first reply",
      systemic: "a missing integration, the first weeks of use, the promises of the trial",
      people: "Customer success leads, support and product join in.",
    },
    ecommerce: {
      quick: "delivery dates on the product page, the returns label, answers about refunds",
      systemic: "the carrier, the returns process, sizes and photos that match the goods",
      people: "Customer service leads, warehouse and shop join in.",
    },
    healthcare: {
      quick: "waiting times told in advance, calls returned the same day, bills in plain words",
      systemic: "booking of appointments, hand-over between wards, how results are explained",
      people: "Patient service leads, wards and billing join in.",
    },
    banking: {
      quick:
        "a fee explained before it is taken, a shorter identification, a named adviser for complaints",
      systemic:
        "how disputes are handled, the app’s most used task, branch and app saying the same",
      people: "Service leads, branches and complaints join in.",
    },
    telecom: {
      quick:
        "the first bill, the time slot for a technician, one owner for a fault until it is solved",
      systemic: "repair in the weakest network, speeds as they are advertised, moving house",
      people: "Customer care leads, field service and shops join in.",
    },
    insurance: {
      quick: "a date for each step of a claim, letters in plain words, one contact for a claim",
      systemic: "how long claims take, what is covered as it is sold, renewal prices",
      people: "Claims lead, agents and service join in.",
    },
    software: {
      quick: "one critical bug, a page of documentation, the time to a first reply",
      systemic: "a missing feature, upgrades that break work, licences as they are sold",
      people: "Support leads, product and sales join in.",
    },
    general: {
      quick: "reply times, help texts, one fault, one promise in sales",
      systemic:
        "the missing piece of the offer, the first weeks as a customer, promises that do not hold",
      people: "Customer care leads; everybody who meets customers joins in.",
    },
  },
  finding: {
    drop: {
      title: "Find out what changed in {{quarter}}",
      because: "10 points or more lost in a quarter",
      how: "Look up by date: a product update, a price change, a change in the support team.",
    },
    decline: {
      title: "Find the causes of the decline",
      because: "The score is falling by quarter",
      how: "Compare detractor comments of the last quarters; look for what grew, and for what changed when it began.",
    },
    causes: {
      title: "Agree on the root causes",
      because: "Class: {{class}}",
      how: "Bring the named issues, the groups and the dates together and settle on the two or three causes behind them.",
    },
    plan: {
      title: "Write the improvement plan",
      because: "Plan due within 60 days",
      how: "Turn the named issues into fixes with owners and dates; this plan is the frame for it.",
    },
    detractors: {
      title: "Call detractors, the most valuable first",
      because: "{{share}} are detractors, over {{immediate}}%",
      how: "Sort open detractors by what they are worth, call from the top, and write down when each was answered.",
    },
    detractorsPlain: {
      title: "Call detractors, the lowest scores first",
      because: "{{share}} are detractors, over {{immediate}}%",
      how: "Take open detractors from the lowest score up, call them one by one, and write down when each was answered.",
    },
    quality: {
      title: "Change what detractors cannot live with",
      because: "{{share}} are detractors, 30% or more",
      how: "At this share a campaign or a price does not help; change the product or the service itself.",
    },
    hidden: {
      title: "Find out what goes wrong in {{value}}",
      because: "{{value}}: {{score}}",
      how: "The whole is not bad, this group is (n = {{n}}). Read its comments apart and talk to ten of its customers.",
    },
    below: {
      title: "Fix the first issue in {{value}}",
      because: "{{value}}: {{score}}",
      how: "This group is below the rest by more than chance (n = {{n}}). Fix its most frequent issue first.",
    },
    twoExperiences: {
      title: "Bring {{low}} closer to {{high}}",
      because: "{{points}} apart",
      how: "List what {{high}} gets and {{low}} does not, and close the first gap.",
    },
    rows: {
      title: "Mend the survey data",
      because: "{{share}} of rows cannot be used fully",
      how: "Repair scores and dates in the export, then run the diagnosis again.",
    },
    survey: {
      title: "Check the survey’s question and columns",
      because: "The data look unusual",
      how: "Settle the warnings shown with the data before acting on the score.",
    },
    trend: {
      title: "Ask the same question every quarter",
      because: "Direction not known yet",
      how: "Two complete quarters in a row show the direction. Keep question, scale and timing as they are.",
    },
  },
} as const;
