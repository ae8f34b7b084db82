import { REVIEW_SITES } from "./reviewSites";

/** The sheet of customer lists. */
export const lists = {
  title_one: "{{promoters}} promoter can be asked to speak for you; {{passives}} can be won over",
  title_other:
    "{{promoters}} promoters can be asked to speak for you; {{passives}} can be won over",
  passives_zero: "no passive",
  passives_one: "{{figure}} passive",
  passives_other: "{{figure}} passives",
  titleNone: "Nobody can be asked: no customer is known by name and may be contacted",
  titleDetractors: "No promoter or passive to ask: all who can be reached are detractors",
  list: {
    promoters: "Promoters to ask",
    passives: "Passives to win",
    panel: "Panel",
  },
  ask: {
    promoters: {
      B2B: "A reference call, a case study, or a review on a site buyers read",
      B2C: "A review, or a word to friends on a site they use",
      unknown: "A review or a reference, where others read it",
    },
    passives: "What would make it a 9? Answer with what has changed since",
    panel: {
      detractors: "Answer the complaint first; then ask what they would change",
      others: "To try what is new and say what they think, a few times a year",
    },
  },
  head: {
    list: "List",
    customer: "Customer",
    account: "Account",
    ask: "What to ask",
    value: "Value",
    score: "Score",
    date: "Came in",
    askedOn: "Asked on",
    answer: "Answer",
    owner: "Owner",
    note: "Note",
  },
  champions: {
    section: "A champion in every team keeps the customer in view",
    caption:
      "A champion owns how complaints reach the team, sees that everybody has the reports, and trains colleagues.",
    head: { team: "Team", champion: "Champion", since: "Since", note: "Note" },
  },
  section: "Whom to ask for what",
  caution: `Ask for an honest opinion. The guide proposes incentives, contests and coupons for sharing. ${REVIEW_SITES} A reward for a good review makes both review and score worth less; thank people whatever they write, after they wrote it.`,
  note: {
    who: "Promoters gave 9 or 10, passives 7 or 8. Left out: who may not be contacted, who has left, and whom no column names.",
    order: "The most valuable stand first, the newest where no revenue is known.",
    panel:
      "Panel: up to {{most}} of each group, one an account, of those who wrote a comment of their own accord. This choice is our default; add or delete rows as you like.",
    panelUnwritten:
      "Panel: up to {{most}} of each group, one an account; nobody’s comments are known. This choice is our default; add or delete rows as you like.",
    yours:
      "Columns with a fill are yours and stay when the sheet is written again; a row in which somebody wrote stays when its customer leaves the list.",
    nobody:
      "Nobody stands here yet: to fill the lists, choose the columns that name customers and say who may be contacted.",
    noContact: "No column tells who may not be contacted: check before you write to anybody.",
    poorFit_one:
      "{{figure}} customer marked as a poor fit among the detractors to answer is not on the panel.",
    poorFit_other:
      "{{figure}} customers marked as a poor fit among the detractors to answer are not on the panel.",
    leftOut_one: "{{figure}} further customer of these groups is not listed.",
    leftOut_other: "{{figure}} further customers of these groups are not listed.",
  },
} as const;
