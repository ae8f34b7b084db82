import { REVIEW_SITES } from "./reviewSites";

/** The seven strategies of guide A and the seven steps of guide B, in our words: what to do, and what to beware of. */
export const strategies = {
  and: "; ",
  reasons: ". ",
  sheet: {
    title_one: "{{count}} of {{all}} strategies fits this score: quick wins first",
    title_other: "{{count}} of {{all}} strategies fit this score: quick wins first, culture last",
    section: "Quick wins first, then what class and causes ask for, then culture",
    caption:
      "Chosen by the class, the level, the share of detractors and the causes found. The others are listed for completeness.",
    chosen: "Chosen",
    notChosen: "Not called for",
    step: "{{number}}. {{step}}",
    guideA: "Guide A",
    guideB: "Guide B",
    nothing: "Nothing found asks for it",
    noList:
      "No list of promoters to ask could be made: no customer is known by name and may be contacted",
    noAction: "No row of its own",
    more_one: "{{actions}}\nand {{count}} more",
    more_other: "{{actions}}\nand {{count}} more",
    head: {
      strategy: "Strategy",
      chosen: "Chosen",
      because: "Because",
      how: "How to do it",
      caution: "Beware",
      actions: "On the roadmap",
      guide: "From",
    },
    reading: "The guides name for further reading: {{guideA}} (guide A); {{guideB}} (QuestionPro).",
    note: "Seven strategies are guide A’s, seven steps are guide B’s; the words are ours. Chosen by rule: a class under 0 asks for closing the loop, segmenting, quick wins and root causes; from 0 to +10 for closing the loop, quick wins and root causes; above for quick wins and culture, with closing the loop over the limit of detractors and root causes where the score is bad for its industry. Causes and the method check add theirs.",
  },
  reason: {
    class: "Class: {{class}}",
    detractors: "{{share}} are detractors, over {{limit}}%",
    level: "Bad for {{industry}}",
    cause: "{{cause}} in {{share}} of detractor comments",
    again: "The same complaints come back",
    checks: "{{cause}}: {{checks}}",
    response: "Only {{share}} answer the survey",
    promoters_one: "{{figure}} promoter can be asked",
    promoters_other: "{{figure}} promoters can be asked",
    goesWith: "Goes with “{{strategy}}”",
    always: "Always",
  },
  closeLoop: {
    name: "Close the loop with every detractor",
    how: {
      first:
        "Send each new detractor to the team that can help, by the routing table, on the same day.",
      second: "Answer within 24 hours: ask what happened before offering anything.",
      third: "Solve it within 48 hours, or say what happens next and when.",
      fourth:
        "Follow three figures every week: time to answer, share solved, and the score when asked again. Watch whether more customers answer once they see it helps.",
    },
  },
  segmentDetractors: {
    name: "Segment detractors and start where it counts",
    how: {
      first: "Put revenue, use, time as a customer and kind of complaint beside each detractor.",
      second:
        "Take the most valuable detractors first, then what many groups complain of, then single cases.",
      third:
        "Rate each issue by impact and by effort; what helps much and costs little comes first.",
      fourth:
        "Mark customers whom the offer never fitted as a poor fit, so that they do not steer the plan.",
    },
  },
  fixRootCauses: {
    name: "Fix root causes, not symptoms",
    how: {
      first: "Take the three to five complaints that come back most.",
      second:
        "Give each to the team that owns its cause, with 30 days to fix it or to say what it takes.",
      third: "Ask the customers concerned again after the fix.",
      fourth:
        "Compare their score with the one before. Where it does not move, the cause was another.",
    },
    caution:
      "No remedies: another wording of the question, one more follow-up e-mail, a happiness campaign.",
  },
  improveMethod: {
    name: "Mend the way the survey is asked",
    how: {
      first: "Draw the customer’s journey and mark where the survey reaches them.",
      second:
        "Move it to a moment when they can judge: a few days after a contact, two to three months after the start.",
      third: "Ask customers who use the offer, not those who have left or just had a bad day.",
      fourth:
        "Keep the standard question and the scale from 0 to 10, and note the day of the change.",
    },
    caution: {
      fired:
        "A change of method is a break: mark its day in the pane. A score that moves across it has not improved.",
      notFired:
        "No check of the survey is in doubt. Better e-mails, another wording or asking more often would treat a symptom.",
    },
  },
  trainTeams: {
    name: "Train every team on recovery",
    how: {
      first:
        "Write a recovery playbook: understand the cause, own the failure, say what will change, come back to confirm it.",
      second: "Train everybody who meets customers, and practise with real cases in pairs.",
      third: "Write down how each case ends.",
      fourth:
        "Look at who wins detractors back, and let them teach. Rank nobody with fewer than ten cases.",
    },
    caution: "Not: say sorry, hand out a discount and move on.",
  },
  quickWins: {
    name: "Take the quick wins first",
    how: {
      first: "List the five complaints named most that can be solved in 30 days.",
      second: "Give each an owner, a date and a figure that will show it worked.",
      third: "Fix them, measure, and tell the customers who complained.",
      fourth: "Use the gain to ask for the means that the larger fixes need.",
    },
  },
  customerCulture: {
    name: "Make the customer everybody’s business",
    how: {
      first: "Read customers’ words in every all-hands meeting, the bad ones too.",
      second: "Bring a customer’s story, good or bad, to each product and strategy meeting.",
      third: "Show every team what its work did to the score of its customers.",
      fourth: "Let teams answer for what customers get from them, passives and promoters as well.",
    },
    caution:
      "The guide ties bonuses to NPS. Scores then get asked for and smoothed: reward answering and solving, not the number.",
  },
  promptFollowUp: {
    name: "Follow up promptly",
    how: {
      first: "Answer while the customer still remembers the reason.",
      second: "Write down what the conversation brought to light.",
      third: "Look through these notes once a month for what keeps coming back.",
      fourth: "Tell the customer when it is solved.",
    },
  },
  easyToShare: {
    name: "Make it easy for promoters to share",
    how: {
      first: "Ask promoters within days of their answer, by name, and thank them either way.",
      second: "Give them a link to the review site or network they use anyway.",
      third: "Offer a place in the newsletter, a reference call or an event.",
      fourth: "Write down who was asked and what came of it; ask nobody twice in a quarter.",
    },
    caution: `The guide suggests rewards for sharing. ${REVIEW_SITES} Thank for the time, never for a good word.`,
  },
  noSilos: {
    name: "Break down silos",
    how: {
      first: "Bring product, sales, marketing and support to one table over the same comments.",
      second: "Let everybody who meets customers see the whole history of a case.",
      third: "Train people to answer beyond their own desk, and let them.",
      fourth: "Name one owner for a case until it is solved, whoever works on it.",
    },
  },
  exceedExpectations: {
    name: "Measure the gap between promise and experience",
    how: {
      first: "List what advertising, sales talks and onboarding promise.",
      second: "Set beside each promise what customers report.",
      third: "Correct the promise or the delivery, whichever is wrong.",
      fourth:
        "Follow the score after the purchase and after the first months: the fall between them is the gap.",
    },
  },
  communities: {
    name: "Build a panel or community",
    how: {
      first: "Invite customers from all three groups, not only friends of the house.",
      second: "Ask for their opinion before something changes, also when nothing is wrong.",
      third: "Report what became of it each time.",
      fourth: "Renew a part of the panel every half year.",
    },
    caution:
      "A panel knows you better than other customers do: its answers are not mixed with the survey’s.",
  },
  champions: {
    name: "Name champions in every team",
    how: {
      first: "Name one person a team who follows the score and its comments.",
      second: "Give all of them access to these reports.",
      third: "Let them own process and training in their team.",
      fourth: "Meet once a month and compare what worked.",
    },
  },
  monitor: {
    name: "Keep watching all three groups",
    how: {
      first: "Run the diagnosis again every month, and read the trend by quarter.",
      second: "Follow promoters, passives and detractors, not the score alone.",
      third: "Find out what would win passives over, and do it before they leave.",
      fourth: "Keep in touch with promoters while things go well.",
    },
  },
} as const;
