/** The three sheets of what customers wrote: root causes, themes, comments; and what is read back from the last. */
export const commentSheets = {
  scoreAndDay: "Score {{score}}  ·  {{date}}",
  scoreAlone: "Score {{score}}",
  intervalOf: "{{share}} ({{interval}})",
  rules_one: "Rule {{rules}}",
  rules_other: "Rules {{rules}}",

  unread: {
    title: "The comments were not read",
    section: "No comments were read for these answers",
    howTo:
      "Choose the column in which customers say why they gave their score, in the pane’s first step under Comment. If the survey has none, ask “What is the main reason for your score?” in the next one. Then write the sheets again; nothing that customers wrote leaves this computer.",
  },
  nothing: {
    title: "None of the detractors’ comments can be read",
    titleNone: "No detractor wrote a comment",
    howTo:
      "Causes and themes are read in English. Have comments in other languages translated into a column of their own, choose that column as Comment in the pane, and write the sheets again. Ask for the reason of the score with an open question, so that comments say something.",
    howToNone:
      "Causes and themes come from what detractors write. Ask for the reason of the score with an open question; if they do write, check in the pane’s first step that the right column is chosen under Comment, and write the sheets again.",
  },

  base: {
    all_one: "{{figure}} answer of the window has a comment",
    all_other: "{{figure}} answers of the window have a comment",
    allNone: "No answer of the window has a comment.",
    byDetractors: "{{answers}}, {{figure}} of them by detractors.",
    byDetractor: "{{answers}}, by a detractor.",
    byNobody: "{{answers}}, none by a detractor.",
    codable_one: "{{figure}} of these is in English and has words; shares are of it.",
    codable_other: "{{figure}} of these are in English and have words; shares are of them.",
    codableNone: "None of these is in English and has words.",
    unclassified_one: "{{figure}} of them shows no cause surely enough and stays unclassified.",
    unclassified_other: "{{figure}} of them show no cause surely enough and stay unclassified.",
    otherLanguages_one:
      "{{figure}} more is in another language and was counted, not read: {{languages}}.",
    otherLanguages_other:
      "{{figure}} more are in other languages and were counted, not read: {{languages}}.",
    onlyOtherLanguages_one:
      "{{figure}} is in another language and was counted, not read: {{languages}}.",
    onlyOtherLanguages_other:
      "{{figure}} are in other languages and were counted, not read: {{languages}}.",
    language: "{{name}} {{figure}}",
    noWords_one: "{{figure}} more holds no words (“n/a”, a smiley, a number).",
    noWords_other: "{{figure}} more hold no words (“n/a”, smileys, numbers).",
    corrected_one: "{{figure}} correction of yours counts",
    corrected_other: "{{figure}} corrections of yours count",
    neighbours_one: "{{corrected}}, and taught {{figure}} comment that says the same.",
    neighbours_other: "{{corrected}}, and taught {{figure}} comments that say the same.",
    noNeighbours: "{{corrected}}.",
    orphaned_one:
      "{{figure}} correction waits on the sheet Comments: its comment is not among these answers.",
    orphaned_other:
      "{{figure}} corrections wait on the sheet Comments: their comments are not among these answers.",
  },
  tile: {
    comments: "Comments",
    detractors: "By detractors",
    codable: "Readable",
    unclassified: "Unclassified",
    otherLanguages: "Other languages",
    noWords: "Without words",
    corrected: "Your corrections",
  },

  noCause: "None of these",

  causes: {
    title: {
      confirmed: "{{cause}} explains most: {{share}} of detractors’ comments show it",
      confirmedAndSecond:
        "{{cause}} explains most ({{share}}); {{second}} is confirmed too ({{secondShare}})",
      confirmedAndHint:
        "{{cause}} explains most ({{share}}); {{second}} is indicated ({{secondShare}})",
      indicated: "{{cause}} is named most, {{share}}, but that is indicated only",
      few_one: "Only {{count}} comment of a detractor can be read: read it yourself",
      few_other: "Only {{count}} comments of detractors can be read: read them yourself",
      none: "No cause shows in the {{count}} readable comments of detractors",
    },
    figure: "How often detractors’ comments show each cause",
    first: "What to do first",
    figureCaption_one:
      "Share of the one readable comment of a detractor: no more than what it says itself. Grey diamond: not confirmed.",
    figureCaption_other:
      "Share of {{n}} readable comments of detractors, with 95% interval. A comment may show several causes. Grey diamond: not confirmed.",
    table: {
      heading: "The seven causes, most frequent first",
      caption_one: "There is one readable comment of a detractor",
      caption_other: "Shares are of {{n}} readable comments of detractors",
      head: {
        cause: "Cause",
        meaning: "What it means",
        share: "Share",
        interval: "95% interval",
        comments: "Comments",
        main: "As main",
        certainty: "Certainty",
        fix: "What to do",
        rules: "Rules",
      },
    },
    block: {
      heading: "{{cause}}: {{share}} ({{interval}}) of detractors’ comments, {{certainty}}",
      headingOther: "{{cause}}: not from comments, but from how the survey was run",
      certainty: {
        confirmed: "confirmed",
        indicated: "indicated",
        fact: "not confirmed",
      },
      symptom: "Symptom",
      seen_one: "{{words}}: in {{count}} comment",
      seen_other: "{{words}}: in {{count}} comments",
      unseen: "Not seen here",
      evidence: "Besides comments",
      evidenceLine: "{{words}} ({{certainty}}; {{rules}})",
      evidenceFact: "{{words}} ({{rules}})",
      fix: "What to do",
      noQuotes: "No quote can be shown.",
    },
    alignment: {
      aligned: "Aligned: detractors complain of the same thing",
      mixed: "Mixed: no theme leads, but complaints are not scattered either",
      scattered: "Scattered: detractors complain of many different things",
      tooFew: "Too few comments to tell whether complaints are aligned or scattered",
      tile: {
        verdict: "Verdict",
        top: "Largest theme",
        interval: "95% interval",
        topTwo: "Largest two",
        effective: "As many equal themes",
        themes: "Themes",
        certainty: "Certainty",
      },
      verdict: {
        aligned: "Aligned",
        mixed: "Mixed",
        scattered: "Scattered",
        tooFew: "Too few",
      },
      from: {
        all: "Measured on all readable comments of detractors.",
        twenty:
          "Measured on the comments drawn below, because fewer than 30 can be read; take it as a hint.",
        tooFew:
          "Fewer than 10 comments can be read: read them all, and draw no conclusion from counts.",
      },
      segments: {
        heading: "Inside each group: complaints that look scattered together may be aligned apart",
        caption: "Groups with enough readable comments of detractors; the same limits as above",
        head: {
          group: "Group",
          theme: "Largest theme",
          share: "Its share",
          verdict: "Verdict",
          comments: "Comments",
          column: "Split",
        },
      },
      list: {
        heading_one: "Read this {{count}} comment yourself",
        heading_other: "Read these {{count}} comments yourself",
        caption:
          "Drawn at random from the readable comments of detractors (draw {{seed}}); the same draw gives the same list",
        none: "There is no readable comment to draw from",
      },
    },
    severity: {
      heading: {
        matches: "What detractors write fits how they score",
        doesNotMatch: "What detractors write does not fit how they score",
        tooFew: "Too few comments to tell whether words and scores fit",
      },
      tile: {
        emotional: "Name no incident",
        emotionalShare: "Share",
        plainlyPositive: "Plain praise",
        plainlyPositiveShare: "Share",
      },
      disagree: "Where comment and score disagree",
      disagreeCaption:
        "Detractors who praise and promoters who complain: read them, perhaps the scale was misread",
      disagreeCaptionFirst:
        "The first {{shown}} of {{count}} detractors who praise and promoters who complain; all of them stand on the sheet Comments",
    },
    note: "Share, As main: of detractors’ comments in English with words; a comment may show several causes and has one main cause. Confirmed: the low end of the 95% interval (Wilson) lies above the smallest share that counts (our default). Aligned: the largest theme has 35% or more, or the largest two 60%; scattered: under 20% and at least five themes (rules 59–61). As many equal themes: 1 / the sum of squared shares. Poor methodology and Bad timing are seen mainly in how the survey was run (rules 80–88). A program read the comments; it can be wrong, so correct it on the sheet Comments. All figures are values {{when}}.",
  },

  masked: "Emails, numbers and customers’ names are masked in what is quoted.",
  unmasked: "Comments are quoted as customers wrote them, with names and numbers.",

  themes: {
    title: {
      costs: "{{theme}} costs {{points}}: {{share}} of detractors’ comments name it",
      named: "{{theme}} is named most: by {{share}} of detractors’ comments",
      few: "{{theme}} is named most: by {{part}} of only {{whole}} readable comments of detractors",
      none_one: "One readable comment of a detractor: nothing can recur",
      none_other: "No complaint recurs among {{count}} readable comments of detractors",
    },
    section: {
      none: "A theme is a complaint that several detractors name in the same words; here there is none",
      noneHowTo:
        "Read the comments on the sheet Comments. To have something counted that you look for, write its words under Your own themes on the sheet Settings and refresh.",
    },
    figure: "What each theme costs the score",
    figureCaption:
      "NPS points the score would gain without the answers that name it, 95% interval; detractors’ comments in brackets. A description, not a promise. Dot: the interval leaves out 0.",
    table: {
      heading_one: "{{count}} theme, by the number of detractors’ comments that name it",
      heading_other: "{{count}} themes, by the number of detractors’ comments that name them",
      caption:
        "Shares are of {{n}} readable comments of detractors; a comment may name several themes",
      head: {
        theme: "Theme",
        phrases: "Also said as",
        comments: "Detractors",
        share: "Share",
        interval: "95% interval",
        impact: "Costs",
        impactInterval: "95% of costs",
        cause: "Cause",
        trend: "Trend",
        persistent: "Persistent",
        where: "Where most",
      },
      own: "Yours: {{phrases}}",
      where: "{{value}} ({{column}}) {{share}}",
      trend: {
        rising: "Rising",
        falling: "Falling",
        steady: "Steady",
      },
      trendSure: "{{trend}}, confirmed",
      trendHint: "{{trend}}, indicated",
    },
    quotes: {
      heading_one: "{{theme}}: {{count}} comment of detractors",
      heading_other: "{{theme}}: {{count}} comments of detractors",
      headingCause_one: "{{theme}}: {{count}} comment of detractors, mostly {{cause}}",
      headingCause_other: "{{theme}}: {{count}} comments of detractors, mostly {{cause}}",
    },
    periods: {
      heading: "Share of detractors’ comments by period",
      caption:
        "Newest {{shown}} periods. Darker from 10% and from 20%; in italics where fewer than {{enough}} comments can be read; – where fewer than five",
      head: { theme: "Theme", trend: "Trend" },
      soFar: "{{label}} so far",
    },
    note: "Costs: the score without the answers that name the theme, minus the score as it is; nobody knows how these customers would have scored otherwise. Where most: groups whose detractors name it surely more often than the others do (Holm over all groups). Persistent: among the five largest themes in each of the last three quarters and not less named than before; confirmed where the interval leaves out a fall (rule 77). Give each of the first five a team and 30 days, then ask the same customers again (rules 96–98). All figures are values {{when}}.",
  },

  comments: {
    title_one: "{{figure}} comment",
    title_other: "{{figure}} comments, corrected ones and detractors first",
    titleNone: "No comments to list",
    caption:
      "Correct what is wrong under Your cause and Your theme, then choose Refresh: it counts in all totals, teaches comments that say the same, and stays.",
    captionLeftOut:
      "{{caption}} {{figure}} further comments are not listed; they count all the same.",
    head: {
      date: "Date",
      score: "Score",
      comment: "Comment",
      causes: "Causes",
      themes: "Themes",
      confidence: "Sure",
      words: "Words that decided",
      language: "Language",
      status: "State",
      yourCause: "Your cause",
      yourTheme: "Your theme",
    },
    english: "English",
    state: {
      read: "Read",
      unclassified: "Unclassified",
      notEnglish: "Not English",
      noWords: "No words",
      byPerson: "Yours",
      byNeighbour: "Like yours",
    },
    cut: " […]",
    and: "; ",
    note: "Causes: the main one first. Sure: how often such a finding is right, measured on comments of industries left out of training. State: Unclassified, no cause is sure enough; Not English, counted and not read; Yours, corrected by you; Like yours, corrected after one of yours that says the same. Several causes under Your cause: with a semicolon between them; “None of these” where none of the seven fits. A correction stays with its comment, also where the comment is not among the answers any more. Long comments are cut here after {{most}} characters and read whole.",
  },

  correction: {
    cause: {
      message: "“{{typed}}” under Your cause is none of the seven causes.",
      remedy: "Choose one from the list. Until then the cause stays as found.",
    },
    theme: {
      message_one:
        "“{{typed}}” under Your theme is none of the themes found; it counts as a theme of its own.",
      message_other:
        "“{{typed}}”, {{figure}} times under Your theme, is none of the themes found; it counts as a theme of its own.",
      remedy:
        "Choose one from the list, or add it under Your own themes on the sheet Settings with the words that mean it.",
    },
    noComment: {
      message: "This row was added by hand, and a correction in it belongs to no comment.",
      remedy: "Type it in the row of its comment. Until then it is not used.",
    },
    twice: {
      message: "A comment stands on the sheet twice, with different corrections.",
      remedy: "Delete one of the rows. Until then the upper one is used.",
    },
    noTable: {
      message: "The list of comments on this sheet is no table any more.",
      remedy: "No correction is used. Write the sheet Comments again to get the list back.",
    },
    about: { cause: "Your cause", theme: "Your theme" },
  },
} as const;
