/** What is said of the score over time, beyond what a cell says of it: breaks in method, periods, the trend sheet. */
export const trend = {
  baseline: {
    overlap: "The baseline overlaps the score's own days; choose earlier ones.",
    sameRun: "That run scored the same days; choose an earlier one.",
    few_one: "The baseline holds {{count}} answer; at least {{needed}} are needed.",
    few_other: "The baseline holds {{count}} answers; at least {{needed}} are needed.",
    chosen: "{{score}} in the period you chose ({{period}})",
    run: "{{score}} in the run of {{day}}",
    datedRun: "{{score}} in the earlier run ({{period}})",
  },
  break: {
    /** One line of at most 68 characters. */
    reason: {
      channel: "New channel since {{day}}: scores before it are another measure.",
      scale: "New scale since {{day}}: scores before it are another measure.",
      wording: "New wording since {{day}}: scores before it are another measure.",
    },
    title: {
      channel: "The survey changed its channel on {{day}}",
      scale: "The survey changed its scale on {{day}}",
      wording: "The survey changed its wording on {{day}}",
    },
    detail:
      "What came before is another measure: a change across that day is neither a loss nor an improvement and is not counted as one.",
    label: {
      channel: "New channel",
      scale: "New scale",
      wording: "New wording",
    },
  },
  lookUp: {
    product: "Which product or service updates came out ({{period}})?",
    pricing: "Did prices, fees or terms change ({{period}})?",
    support: "Was customer support reorganised or moved ({{period}})?",
  },
  regression: {
    note: "Very low and very high scores move back towards the middle by chance alone when they are measured again.",
    named:
      "{{value}} went from {{from}} to {{to}}; chance alone would bring it back by about {{points}}.",
  },
  finding: {
    notYet: "The direction of the score cannot be told yet",
    soFar: "{{label}} so far: {{score}} on {{n}} answers, not counted before it is over.",
    mix: {
      confirmed: "Most of the change comes from who answered: {{mix}} of {{change}}",
      indicated: "Most of the change may come from who answered: {{mix}} of {{change}}",
    },
    hides: {
      confirmed:
        "Who answered hides how groups scored: {{rate}} by scores, {{mix}} by who answered",
      indicated:
        "Who answered may hide how groups scored: {{rate}} by scores, {{mix}} by who answered",
    },
    mixDetail:
      "{{from}} to {{to}}, split by {{column}}: {{change}} in all, {{rate}} by how the groups scored, {{mix}} by their shares of the answers. A shift of the sample is no progress and no loss.",
    change: "The answers changed with {{since}}: {{before}} before, {{after}} since",
    changeDetail: "Confirmed, {{p}} over all possible moments. {{lookUp}}",
    moves: {
      confirmed: "Customers seen twice score {{points}} {{way}} than before",
      indicated: "Customers seen twice score {{points}} {{way}} than before, which may be chance",
      same: "Customers seen twice score as before",
    },
    lower: "lower",
    higher: "higher",
    movesDetail:
      "{{n}} customers answered more than once: {{up}} moved up, {{down}} moved down ({{p}}).",
  },
  source: {
    changePoint: "likelihood ratio of all possible moments, p of the largest by simulation",
    paired: "the same customers' answers compared pair by pair",
    split: "the change split into shares and scores, each at the mean of both periods",
  },
} as const;
