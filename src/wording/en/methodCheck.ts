/** The sheet of the survey's checks. */
export const methodCheck = {
  title: {
    inDoubt_one: "{{count}} of {{measured}} measured checks puts the score in doubt",
    inDoubt_other: "{{count}} of {{measured}} measured checks put the score in doubt",
    fine_one: "The one check that could be measured does not put the score in doubt",
    fine_other: "None of the {{count}} checks that could be measured puts the score in doubt",
    none: "Nothing tells yet whether the survey itself is at fault",
  },
  section: {
    inDoubt: "Mend these first: the score may move without any customer being happier",
    fine: "The score can be believed as far as it could be checked",
    none: "Each check needs a column or a fact that is not there yet",
  },
  caption:
    "{{measured}} of {{checks}} checks could be measured, on the {{n}} answers of the score; the others say what they need",
  verdict: {
    inDoubt: "In doubt",
    fine: "Fine",
    tooFew: "Too few",
    notMeasurable: "Not measurable",
  },
  cause: {
    "5": "Who and how",
    "6": "When",
  },
  head: {
    check: "Check",
    verdict: "Verdict",
    certainty: "Certainty",
    cause: "About",
    measured: "Measured",
    limit: "In doubt when",
    fix: "What to do",
  },
  response: {
    under: "{{column}}: {{group}} is missing, {{rate}} of those asked answered",
    none: "{{column}}: no group surely answers less often than all",
    caption:
      "All together {{share}} of {{n}} asked answered. Groups of five asked or more, surely low first.",
    head: {
      group: "Group",
      asked: "Asked",
      answered: "Answered",
      rate: "Rate",
      interval: "95% interval",
      split: "Split",
      weight: "Weight of the group",
    },
    weight: "{{asked}} of those asked, {{answered}} of the answers",
  },
  note: "Certainty: confirmed when the whole 95% interval of the share lies on that side of the limit (Wilson; the ratio of churn on the logarithm). Limits and windows are on the sheet Settings and can be changed there. About: who and how is asked, or when; an answer right after a failure counts for when. After any change of the survey mark its day as a break: the score’s change is then not improvement. All figures are values {{when}}.",
} as const;
