/** What cells with comment functions say; loaded with what reads comments, not with the other functions. */
export const commentFunctions = {
  state: {
    unclassified: "Unclassified",
    noWords: "No words",
    notEnglish: "Not English",
  },
  column: {
    theme: "Theme",
    detractors: "Comments of detractors",
    share: "Share",
    impact: "Impact",
    verdict: "Verdict",
    topTheme: "Top theme",
    low: "Share low",
    high: "Share high",
    comments: "Comments",
  },
  verdict: {
    aligned: "Aligned",
    mixed: "Mixed",
    scattered: "Scattered",
    tooFew: "Too few",
  },
  problem: {
    noComments:
      "None of these cells holds a comment beside an answer. Give the column of comments and the column of answers, row by row.",
    noDetractors: "No answer is from 0 to 6, so there are no detractors' comments to look at.",
    nothingToRead:
      "No detractor's comment can be read: comments in English are, and those that hold words.",
    noThemes_one: "One detractor's comment was read; a theme needs at least three.",
    noThemes_other:
      "No complaint recurs among {{count}} detractors' comments. More comments may show one.",
    stopped:
      "Reading the comments stopped before it was done. Press F2 and Enter in this cell, with fewer rows if it stops again.",
  },
} as const;
