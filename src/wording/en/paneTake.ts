/** What people take along from the pane: texts for mail or chat, days for a calendar; and what a run will change. */
export const take = {
  documents: "As text for mail or chat",
  asText: "As text",
  asTextWhat: "{{name}} as text",
  textOf: "Text of {{name}}",
  gone: "{{name}} is not there any more, or its table is gone. Write it again.",
  copy: "Copy",
  copied: "Copied.",
  byHand:
    "This Excel does not let the pane copy. The text is selected: press Ctrl+C, or Cmd+C on a Mac.",
  calendar: {
    title: "In your calendar",
    note: "Open actions with owner and due date",
    save: "Save as calendar file",
    saveHint: "Some versions of Excel do not let a pane save files. Then take the text.",
    file: "nps-roadmap.ics",
    textName: "Open actions as text",
    nobody: "No open action has an owner and a due date.",
    saved: "Saved as {{file}}. If no file came, take the text.",
    failed: "The calendar could not be made. Check the connection, then try again.",
  },
} as const;

export const changes = {
  actions: "{{added}} new, {{gone}} no longer found",
  addedSome: "New: {{titles}}",
  goneSome: "No longer found, kept and marked: {{titles}}",
  next: "; ",
  more: "{{titles}}; {{count}} more",
  cases: "{{added}} new, {{left}} no longer in the period (kept where you typed)",
  none: "no rows added or marked",
} as const;
