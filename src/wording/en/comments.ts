/** What is said of customers' comments: verdicts, evidence, findings. */
export const comments = {
  evidence: {
    check: "{{name}}: {{measured}}. In doubt when {{limit}}.",
    ofTheme_one: "{{figure}} customer names the same theme in two periods or more",
    ofTheme_other: "{{figure}} customers name the same theme in two periods or more",
    ofCause_one: "{{figure}} more customer complains of the same cause in two periods or more",
    ofCause_other: "{{figure}} more customers complain of the same cause in two periods or more",
    persistent: "“{{theme}}” stays among the top five for three quarters",
  },

  /** Rules 59–61: one sentence each, verdict and what to do. */
  alignment: {
    aligned:
      "The comments agree: {{share}} name “{{theme}}”; mend that first, then ask the same customers again.",
    alignedTwo:
      "The comments agree on two themes: {{two}} name “{{theme}}” or “{{second}}”; mend these first, then ask the same customers again.",
    mixed:
      "The comments neither agree nor scatter; “{{theme}}” comes first with {{share}}: start there and read again after the fix.",
    mixedNone:
      "The comments neither agree nor scatter: read the list and look for what they share.",
    scattered: {
      doubt_one:
        "The comments scatter over unrelated themes: read them by segment, and mend the survey first, which {{count}} check puts in doubt.",
      doubt_other:
        "The comments scatter over unrelated themes: read them by segment, and mend the survey first, which {{count}} checks put in doubt.",
      within:
        "The comments scatter as a whole and agree within {{value}} on “{{theme}}”: plan by segment, and run the checks of the survey.",
      plain:
        "The comments scatter over unrelated themes: read them by segment, and run the checks of the survey.",
    },
    tooFew:
      "Fewer than 10 comments of detractors can be read for this: collect more before deciding.",
  },

  /** Rules 62, 81, 82. */
  severity: {
    matches: "The comments name what happened: words and scores go together.",
    emotional:
      "{{share}} of detractors’ comments name nothing that happened: check who is asked, when and how.",
    mismatch:
      "{{share}} of detractors’ comments are plain praise: check how the question and its scale are understood.",
    both: "{{share}} of detractors’ comments name nothing that happened and {{praise}} are plain praise: check the survey first.",
    tooFew: "Too few comments of detractors to tell whether words and scores go together.",
  },

  finding: {
    cause: {
      confirmed: "The first root cause is {{cause}}: {{share}} of detractors’ comments",
      indicated: "The comments point to {{cause}} first: {{share}} of detractors’ comments",
      meaning: "{{meaning}} {{comments}} of {{n}} comments show it ({{low}} to {{high}}).",
      close: "{{cause}} ({{share}}) may be as frequent: read 20 more comments of both.",
      unclassified_one: "{{figure}} comment shows no cause that is sure enough.",
      unclassified_other: "{{figure}} comments show no cause that is sure enough.",
    },
    theme: {
      confirmed:
        "“{{theme}}” weighs {{points}} on the score: {{share}} of detractors’ comments name it",
      indicated: "“{{theme}}” is named most: in {{share}} of detractors’ comments",
      cost: "Without the answers that name it the score would be {{points}} higher ({{interval}}).",
      fix: "Give it to one team with 30 days, then ask these customers again: a complaint that keeps coming is a fault, no impression.",
      places: "It concentrates in {{places}}.",
      place: "{{value}} ({{share}})",
    },
    alignment: {
      aligned: "Detractors’ comments agree on what is wrong",
      mixed: "Detractors’ comments agree in part on what is wrong",
      scattered: "Detractors’ comments do not agree on one cause",
    },
    persistent: {
      one: "“{{theme}}” has been among the top five for three quarters",
      more_one:
        "“{{theme}}” and {{count}} more theme have been among the top five for three quarters",
      more_other:
        "“{{theme}}” and {{count}} more themes have been among the top five for three quarters",
      detail:
        "What customers say again and again and nobody mends tells them that answering is no use. Tell them what you change, and when.",
    },
    languages: {
      title_one: "{{figure}} comment of a detractor is in another language and was not read",
      title_other: "{{figure}} comments of detractors are in other languages and were not read",
      detail: "Only English is read. {{languages}}. Shares of causes and themes leave them out.",
      language: "{{name}}: {{figure}}",
    },
    disagreeing: {
      title_one: "{{figure}} comment and its score do not go together",
      title_other: "{{figure}} comments and their scores do not go together",
      detail:
        "Praise beside a low score, or a complaint beside a high one: read them before you change anything.",
    },
    reviews: {
      title: "Public reviews tend to follow the share of detractors in {{industry}}",
      detail:
        "The guide’s claim, without a source: rating sites go the way of the detractors, and in this industry a name takes years to mend. {{share}} are detractors.",
    },
  },
} as const;
