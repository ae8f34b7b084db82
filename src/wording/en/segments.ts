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
    source: "adjusted Wald test of the interaction, Holm's adjustment within the two columns",
  },
  accounts: {
    title: "Answers of one account resemble each other: the score is less sure than it looks",
    detail:
      "{{n}} answers come from {{accounts}} accounts, {{several}} of them with several. Grouped by account the interval is {{clustered}} and not {{plain}}; each account once scores {{score}}.",
    source: "residuals summed by account (design effect), t for the number of accounts",
  },
} as const;
