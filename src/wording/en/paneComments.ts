/**
 * The pane's step that shows what customers write: causes, themes, whether they agree; and what keeps it from being
 * shown.
 */
export const comments = {
  reading: "Reading the comments",
  readingSub: "On this computer, and without the network. You can cancel and go on without.",
  unread: "The comments have not been read",
  unreadSub: "Causes and themes come from them. The plan can be made without.",
  read: "Read the comments",
  noColumn: "Causes need a comment column",
  noColumnHint: "Map the column in which customers say why, or go on without.",
  notLoaded: {
    title: "The language part could not be loaded, so no comment was read.",
    action: "Check the connection and try again, or go on without the comments.",
  },

  faults_one: "{{count}} correction on the sheet Comments needs a look.",
  faults_other: "{{count}} corrections on the sheet Comments need a look.",

  mask: "Hide names and numbers in quotes",
  maskHint: "{{promise}} Written sheets quote as is set here.",

  causes: {
    heading: "Why: the seven causes",
    name: "causes",
    caption: "Share of {{n}} readable comments of detractors, with 95% interval.",
    captionHint: "Grey: not confirmed.",
    label: "{{finding}}. {{causes}}",
    one: "{{cause}} {{share}}",
    oneNone: "{{cause}} in no comment",
    value: "{{share}} ({{low}} to {{high}})",
    none: "in no comment",
    cause: "Cause",
    comments: "Comments",
    share: "Share",
    low: "Low",
    high: "High",
    note: "{{share}} of detractors’ comments ({{low}} to {{high}}), {{comments}} in all",
    noteNone: "In no comment of detractors",
    symptoms: "What was seen",
    seen_one: "{{words}}: {{figure}} comment",
    seen_other: "{{words}}: {{figure}} comments",
    fix: "What to do",
    evidence: "Besides comments",
    closer: "Each cause with quotes and what to do",
  },

  themes: {
    none: "No complaint recurs",
    noneHint:
      "Add words of your own under Your own themes on the sheet Settings to have them counted.",
    all: "All {{count}} themes",
    fewer: "The first five only",
    note_one: "{{figure}} detractor, {{share}} · {{cost}}",
    note_other: "{{figure}} detractors, {{share}} · {{cost}}",
    costs: "costs {{points}}",
    withinChance: "no cost beyond chance",
    costUnknown: "cost not known",
    interval: "Named by {{share}} of detractors’ readable comments ({{low}} to {{high}}).",
    cost: "Without the answers that name it the score would be {{points}} higher (95% interval {{interval}}).",
    costLower:
      "Without the answers that name it the score would be {{points}} lower (95% interval {{interval}}).",
    cause: "Mostly {{cause}}.",
    also: "Also said as: {{phrases}}.",
    own: "Your own theme: {{phrases}}.",
    trend: "Trend: {{trend}}.",
    persistent: {
      confirmed: "Among the largest themes for three quarters, and not less named. Confirmed.",
      indicated: "Among the largest themes for three quarters. Indicated.",
    },
    where: "More often in {{column}} {{value}}: {{share}} of {{comments}}.",
  },

  alignment: {
    figures:
      "Largest theme {{share}} ({{low}} to {{high}}); as many as {{effective}} themes of equal size.",
    segment: "{{column}} {{value}}: {{verdict}}, {{theme}} {{share}}",
    segmentNoTheme: "{{column}} {{value}}: {{verdict}}",
    list_one: "Read this {{count}} comment yourself",
    list_other: "Read these {{count}} comments yourself",
    listNote: "Drawn at random; the same answers give the same list.",
  },

  disagree: "Where comment and score disagree",
  disagreeNote_one: "{{figure}} comment to read: perhaps the scale was misread",
  disagreeNote_other: "{{figure}} comments to read: perhaps the scale was misread",
  moreQuotes_one: "{{figure}} more stands on the sheet Comments.",
  moreQuotes_other: "{{figure}} more stand on the sheet Comments.",

  sheets: "In the workbook",
} as const;
