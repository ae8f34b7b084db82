/** What is said of combinations of groups and of accounts. */
export const segments = {
  pair: {
    column: "{{first}} × {{second}}",
    value: "{{first}} · {{second}}",
    title: {
      confirmed: "{{first}} with {{second}} scores {{score}}, worse than both explain",
      indicated: "{{first}} with {{second}} looks worse than both explain: {{score}}",
    },
    detail:
      "{{points}} under what {{first}} and {{second}} add up to by themselves; {{columns}}, n = {{n}}, {{p}} after adjustment.",
    source: "adjusted Wald test of the interaction, Holm’s adjustment within the two columns",
  },
  sentence: "{{title}}. {{detail}}",
  standsOut: "What stands out",
  flag: {
    beyondParts: {
      confirmed: "Worse than its parts",
      indicated: "Perhaps worse than parts",
    },
  },
  costs: {
    heading: "What the groups under the mark cost, the dearest first",
    caption: {
      revenue: {
        average:
          "Points of the shrunken score under the industry average of {{score}}, times revenue; groups of {{enough}} answers or more that score under it, in splits that differ. Share: of its split",
        overall:
          "Points of the shrunken score under the overall score of {{score}}, times revenue; groups of {{enough}} answers or more that score under it, in splits that differ. Share: of its split",
      },
      answers: {
        average:
          "Points of the shrunken score under the industry average of {{score}}, times answers, because no revenue is mapped; groups of {{enough}} answers or more that score under it, in splits that differ. Share: of its split",
        overall:
          "Points of the shrunken score under the overall score of {{score}}, times answers, because no revenue is mapped; groups of {{enough}} answers or more that score under it, in splits that differ. Share: of its split",
      },
    },
    head: {
      group: "Group",
      split: "Split",
      n: "Answers",
      nps: "NPS",
      shrunken: "Shrunken",
      revenue: "Revenue",
      under: "Under",
      share: "Share",
    },
  },
  pairs: {
    heading_one: "{{count}} combination is worse than both of its parts explain",
    heading_other: "{{count}} combinations are worse than both of their parts explain",
    headingNone: "No combination of two groups is worse than its parts explain",
    shown_one: "{{count}} combination of two splits, the worst first",
    shown_other: "{{count}} combinations of two splits, the worst first",
    better_one: "{{count}} better one is not listed",
    better_other: "{{count}} better ones are not listed",
    hidden_one: "{{count}} is not shown: under five answers, or it would give such a one away",
    hidden_other: "{{count}} are not shown: under five answers, or they would give such a one away",
    columns: "too many groups to be combined: {{columns}}",
  },
  regression: {
    named: "{{value}} ({{score}}) nearer {{near}}",
    list: "Expected by that alone: {{groups}}.",
  },
  accounts: {
    heading: "Answers of the same account",
    counted_one: "{{column}}: {{accounts}} account answered, {{several}} of them more than once",
    counted_other: "{{column}}: {{accounts}} accounts answered, {{several}} of them more than once",
    blank_one: "{{n}} answer names no account",
    blank_other: "{{n}} answers name no account",
    once: "With each account counted once the score is {{score}}; with every answer counted it is {{plain}}.",
    clustered:
      "With answers grouped by account the interval of the score is {{clustered}}; without, {{plain}}.",
    title: "Answers of one account resemble each other: the score is less sure than it looks",
    detail:
      "{{n}} answers come from {{accounts}} accounts, {{several}} of them with several. Grouped by account the interval is {{clustered}} and not {{plain}}; each account once scores {{score}}.",
    source: "residuals summed by account (design effect), t for the number of accounts",
  },
} as const;
