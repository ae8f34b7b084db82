/** Actions in a calendar, and as text for a mail or a chat. */
export const calendar = {
  name: "NPS Roadmap",
  summary: "{{title}} ({{owner}})",
  line: "{{date}}: {{summary}}",
} as const;
