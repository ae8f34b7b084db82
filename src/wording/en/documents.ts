/** What people hand on: a brief, a report, an agenda, a playbook, a checklist, messages. Every line may be typed over. */
export const documents = {
  head: {
    part: "Part",
    text: "What to say",
    minutes: "Minutes",
    step: "What to do",
    outcome: "Outcome",
    who: "Who, by when",
    check: "Check",
    here: "In this survey",
    done: "Done",
    fix: "What they said",
    message: "Message to customers",
    to: "To whom",
    day: "Sent on",
    by: "Sent by",
  },
  note: "Filled from this diagnosis, {{when}}. Type over any line: what you change stays, the rest is brought up to date on the next run.",
  brief: {
    title: "Not a support problem, a business problem: {{finding}}",
    titleDue: "Not a bad score, yet action is due: {{finding}}",
    titleGood: "Keep what works: {{finding}}",
    part: {
      score: "The score",
      why: "Why",
      where: "Where",
      cost: "What it costs",
      work: "What is being done",
      decisions: "Decisions asked for",
    },
    score: "NPS is {{score}} ({{interval}}), from {{n}} answers, {{window}}. Class: {{class}}.",
    question: "{{question}}: {{answer}}. {{why}}",
    detractors: "{{share}} are detractors. {{words}}",
    notRead: "Comments have not been read yet, so the causes are not known.",
    noCause: "No cause shows in enough comments to be named.",
    cause: "{{cause}}: {{n}} of {{of}} detractors’ comments, {{share}} ({{interval}}), {{sure}}.",
    theme: "“{{theme}}” is named by {{n}} detractors and costs {{points}} ({{interval}}).",
    themePlain: "“{{theme}}” is named by {{n}} detractors.",
    method:
      "The survey itself is in doubt on {{n}} of {{measured}} checks; mend it before drawing conclusions.",
    group: "{{value}}: {{score}} ({{interval}}), {{n}} answers, {{base}}.",
    belowRest: "below the rest ({{sure}})",
    belowAverage: "short of the industry’s average",
    shortfall: "many points missing by its number of answers",
    shortfallRevenue: "many points missing, weighed by its revenue",
    noGroup: "No group stands out below the rest by more than chance.",
    noCost: "Not known yet: write the sheet NPS Cost and fill in customers, revenue and churn.",
    phase: "Phase {{number}}, {{name}}, runs to {{date}}: {{gates}}.",
    phaseOver: "Phase {{number}}, {{name}}, was to end on {{date}}: {{gates}}.",
    gatesOpen: "its gates are passed",
    gatesWait_one: "{{count}} gate is not met yet",
    gatesWait_other: "{{count}} gates are not met yet",
    answered:
      "{{share}} of detractors of the last 30 days ({{n}} of {{of}}) were answered within 24 hours ({{interval}}); above 80% is needed.",
    notAnswered: "How many detractors are answered within 24 hours is not recorded yet.",
    noneDue: "No complaint of the last 30 days is due an answer yet.",
    actions: "{{total}} actions are planned, {{done}} are done, {{late}} are late.",
    decision: {
      owner: "Name an owner with time and budget for “{{issue}}”, the quick win to begin with.",
      ownerImpact:
        "Name an owner with time and budget for “{{issue}}”, the issue with most impact.",
      ownerGroup:
        "Name an owner with time and budget for customers of {{group}}, the group to begin with.",
      ownerNone: "Name an owner with time and budget for the recovery.",
      answer: "Let {{teams}} answer every detractor within 24 hours, and give them the time.",
      crossTeam: "Set up a task force of product, sales, marketing and support by {{date}}.",
      crossTeamLate:
        "Set up the task force of product, sales, marketing and support: it was due on {{date}}.",
      method:
        "Agree to mend the survey before the next wave, and not to compare scores across the change.",
    },
    note: "Guide’s figures have no source of their own. Confirmed: the interval supports it. Indicated: a rule fired, and more answers would settle it. Do not tie pay to the score: it invites asking for better scores instead of mending causes.",
  },
  report: {
    title: "With {{done}} of {{total}} actions done, {{finding}}",
    part: {
      score: "The score",
      groups: "Change of groups",
      loop: "Answering detractors",
      gates: "Gates",
      done: "Done",
      late: "Late or blocked",
      next: "Next 30 days",
      return: "Return",
    },
    first: "This is the first run. The next one shows what has changed since.",
    change: "Change since {{date}}: {{words}}.",
    group: "{{value}}: {{words}}.",
    noGroup: "No group can be compared with its score at the start yet.",
    answered:
      "Answered within 24 hours, of the last 30 days: {{share}}, {{met}} of {{n}} ({{interval}}).",
    resolved:
      "Resolved within 48 hours, of the last 30 days: {{share}}, {{met}} of {{n}} ({{interval}}).",
    recovered:
      "Asked again and won back, of all complaints: {{share}}, {{met}} of {{n}} ({{interval}}).",
    notRecorded:
      "Nothing is recorded on NPS Detractors to answer yet: fill in status, answered on and resolved on.",
    gate: "Gate {{phase}}, {{metric}}: {{now}}; goal {{goal}}. {{state}}.",
    action: "{{title}} ({{owner}}, due {{date}})",
    noOwner: "no owner",
    noDate: "on no day",
    late: "{{title}} ({{owner}}): due {{date}}, {{state}}",
    blocked: "blocked",
    overdue: "late",
    more_one: "And {{count}} more, on NPS Roadmap.",
    more_other: "And {{count}} more, on NPS Roadmap.",
    none: "None.",
    return:
      "See NPS Cost: it shows a return only where both the cost of actions and the loss avoided are filled in.",
    note: "Before and after compare two runs by their intervals; where their windows share days, the answers since the first one stand for the second.",
  },
  workshop: {
    title: "Two hours to make product, sales, marketing and support promise the same",
    titleFound:
      "Teams contradict each other in {{share}} of detractors’ comments: two hours to agree",
    part: {
      before: "Before",
      open: "Opening",
      read: "Reading aloud",
      gap: "Promise and delivery",
      agree: "Agreeing",
      close: "Closing",
    },
    invite:
      "Invite one person who may decide from each of {{teams}}, and somebody who talks to customers every day.",
    bring:
      "Each brings what their team tells customers about “{{issue}}”: page, script, contract or mail.",
    bringGroup:
      "Each brings what their team tells customers of {{group}}: page, script, contract or mail.",
    bringNone:
      "Each brings what their team tells customers before and after they buy: page, script, contract or mail.",
    goal: "Say what today is for: one list of what every team promises. No blame; the comments are about the whole.",
    facts: "Tell the facts: NPS is {{score}}, {{detractors}} detractors; {{groups}}.",
    groupsNone: "no group is clearly below the rest",
    groups: "most points are missing in {{names}}",
    group: "{{value}} ({{score}})",
    read: "Read detractors’ comments aloud, one each, without answering them. Begin with these:",
    quote: "“{{text}}” (score {{score}})",
    readNone:
      "Bring ten complaints as customers wrote them, and read them aloud, one each, without answering them.",
    note: "Each writes down where one team promises what another does not keep.",
    map: "Lay out the customer journey from first advert to first bill, and mark each place where a comment belongs.",
    choose: "Choose the three places that cost most: most comments, highest value, most groups.",
    say: "For each of the three: what is promised from today, who changes what is said, who changes what is done, by when.",
    one: "Write one page that every team uses with customers, and name who keeps it.",
    measure:
      "Agree on the figure that will show it: the share of comments that name it, and the score of the groups concerned.",
    close: "Read the list aloud, with names and dates; put each on NPS Roadmap today.",
    foot: "Guide A asks for this meeting where teams are not aligned (rules 89–92). The running order and minutes are our default.",
  },
  training: {
    title: "Winning a detractor back: understand, own, change, follow up",
    part: {
      first: "Within 24 hours",
      talk: "In the conversation",
      then: "Within 48 hours",
      not: "What not to do",
      practise: "Practise",
      train: "Whom to train",
      follow: "What to track",
    },
    route:
      "Give the case to the team that can mend it (the list is on NPS Settings), and to one person there.",
    read: "Read the comment, the score and what happened before; do not ask for what the customer has already told.",
    understand:
      "Ask what lies behind the score, and repeat it until the customer says: yes, that is it.",
    acknowledge: "Say plainly what went wrong, without a reason that shifts it to somebody else.",
    change: "Say what will change, who does it and by when; if nothing will change, say that too.",
    resolve:
      "Do it, write down the outcome on NPS Detractors to answer, and name the root cause, not the symptom.",
    confirm:
      "Come back to the customer and ask whether it is mended; later ask the same question again.",
    not: "Do not apologise, hand out a discount and move on: the cause stays, and so does the next complaint.",
    notScore: "Do not ask for a better score, and do not explain the scale.",
    role: "Role-play “{{theme}}” in threes: customer, colleague, observer with this list. Swap after ten minutes.",
    roleCause:
      "Role-play a case of {{cause}} in threes: customer, colleague, observer with this list. Swap after ten minutes.",
    roleNone:
      "Role-play a case of your own in threes: customer, colleague, observer with this list. Swap after ten minutes.",
    roleQuote: "Use this one: “{{text}}” (score {{score}})",
    teams: "Everybody who talks to customers: {{teams}}. New colleagues in their first month.",
    track:
      "Time to the first answer and to the solution, and how many of those asked again give 7 or more.",
    rate: "So far {{share}} of {{n}} asked again were won back ({{interval}}).",
    rateNone: "Nobody has been asked again yet.",
    small: "Rank nobody with fewer than ten cases.",
    foot: "Steps by guide A (rule 115); hours by rules 109 and 110. Role-plays are made from this survey’s comments.",
  },
  design: {
    title_one:
      "{{count}} of {{measured}} checks puts the survey in doubt: mend it before the next wave",
    title_other:
      "{{count}} of {{measured}} checks put the survey in doubt: mend it before the next wave",
    titleFine: "The survey stands up to every check; keep it as it is",
    titleFineSoFar_one:
      "The one check that could be made does not put the survey in doubt; {{left}} could not be made",
    titleFineSoFar_other:
      "None of the {{count}} checks that could be made puts the survey in doubt; {{left}} could not be made",
    titleNone: "No check of the survey could be made yet: choose the columns they need",
    part: {
      found: "Found here",
      timing: "Timing",
      targeting: "Targeting",
      framing: "Framing",
      after: "After a change",
    },
    check: "{{name}}. {{fix}}",
    inDoubt: "In doubt: {{measured}} (limit: {{limit}})",
    fine: "Fine: {{measured}}",
    tooFew: "Too few answers to tell: {{measured}}",
    notMeasured: "Not measurable yet",
    transactional:
      "After a contact or purchase: ask {{from}} to {{to}} days later, while it is remembered.",
    product:
      "For a survey about a SaaS product: ask {{from}} to {{to}} days after onboarding, once there is something to judge.",
    relationship:
      "For the relationship as a whole: ask {{from}} to {{to}} days after onboarding, then at fixed intervals.",
    incident:
      "Not within {{days}} days of a fault or complaint: the answer would be about that alone.",
    journey: "Draw the customer journey with its touchpoints, and mark where each survey is sent.",
    active: "Ask active customers; those who have left get a survey of their own that asks why.",
    tenure: "Leave out customers of less than {{days}} days: they cannot judge yet.",
    all: "Ask all kinds of customers in proportion, not only those who are easy to reach.",
    response:
      "Watch the response rate: under {{share}} of those asked, silence says more than the score.",
    question:
      "Ask the standard question, word for word the same each time: how likely they are to recommend you.",
    questionHere: "Asked here: “{{question}}”",
    scale: "Show all numbers from 0 to 10, labelled at both ends, without colours or faces.",
    scaleHere: "Shown here: {{scale}}",
    why: "Follow with one open question: the main reason for the score. Offer no list of answers.",
    neutral: "No plea for a good score, no reward for an answer, no hint at what is wanted.",
    note: "Note the day of any change in timing, channel, scale or wording; scores across it are not compared.",
    symptom:
      "A new wording or another mail mends the survey, not the experience. Change it only where a check above is in doubt.",
    foot: "Checks and windows by guide A (rules 80–88, 161); limits that are ours can be changed on NPS Settings.",
  },
  message: {
    title_one:
      "One fix to tell customers about once it is in place; gate 2 asks for three messages",
    title_other:
      "{{count}} fixes to tell customers about once they are in place; gate 2 asks for three messages",
    titleMet_zero: "Customers know what was fixed: gate 2 asks for no further message",
    titleMet_one: "Customers know what was fixed; the message on one more fix stands ready",
    titleMet_other: "Customers know what was fixed; messages on {{count}} more fixes stand ready",
    titleNone: "Nothing to tell yet: choose the first fixes on NPS Prioritisation",
    text: "You told us about [say in your own words: {{issue}}]. We listened, and this is what we did: [what was changed, since when]. Thank you for telling us; let us know if it happens again.",
    to_one: "The one who named it",
    to_other: "The {{n}} who named it",
    toSome_zero: "Nobody: {{mayNot}} named it and may not be contacted",
    toSome_one: "The one who named it and may be contacted; {{mayNot}} may not",
    toSome_other: "The {{n}} who named it and may be contacted; {{mayNot}} may not",
    toAll: "All customers",
    foot: "Send a message once the fix is in place, and type the day: dated messages count for gate 2 (rules 149, 152). Replace what stands in square brackets.",
  },
  gateState: {
    met: "Met",
    notMet: "Not met",
    cannotTell: "Cannot tell yet",
    overridden: "Opened all the same, as recorded",
  },
  sure: { confirmed: "confirmed", indicated: "indicated", fact: "counted" },
} as const;
