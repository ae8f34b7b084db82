/** How teams work, on the settings sheet, and what is told of cells that cannot be used. */
export const settingsTeams = {
  routing: {
    section: "Who answers whom",
    intro:
      "The team that answers a complaint of each cause; write your own names under Team. Shown by and As main count detractors’ comments of the run shown here: those that show the cause at all, and as their main one.",
    head: {
      cause: "Cause",
      comments: "Shown by",
      main: "As main",
      share: "Share",
      rule: "Rule",
      team: "Team",
      check: "Check",
    },
    none: "None of these, or no comment",
    standard: "Default",
    blank: "Empty: {{team}} answers",
    yours: "Yours, in use from the next refresh on",
  },
  holidays: {
    section: "Holidays",
    intro:
      "Days on which nobody works beside weekends: nothing is due then, and clocks of working hours stand still. Leave Last day empty for a single day.",
    head: {
      what: "Holiday",
      day: "First day",
      last: "Last day",
      days: "Days",
      weekday: "On",
      note: "Note",
      check: "Check",
    },
    ready: "In use from the next refresh on",
    dayMissing: "First day: write a date",
    lastWrong: "Last day: write a date within a year of the first day, or leave it empty",
  },
  clock: {
    section: "The clocks of 24 and 48 hours",
    intro:
      "Running hours go on day and night, as the guide counts. Working hours go on from Monday to Friday between the two hours, and stand still on weekends and holidays. Which of them is used is printed with every figure.",
    kind: "Hours that count: Running or Working",
    from: "Working hours: from (hour of the day)",
    to: "Working hours: up to (hour of the day)",
    kinds: { running: "Running", working: "Working" },
    hours: "hour",
    check: {
      standard: "Default",
      blank: "Empty: the default is used",
      yours: "Yours, in use from the next refresh on",
      unused: "Not needed for running hours",
      kind: "Write Running or Working; running hours are used until then",
      hour: "Write an hour from 0 to 24; {{standard}} is used until then",
      order: "Up to has to be later than from; 9 to 17 is used until then",
    },
  },
  about: {
    routing: "the routing table",
    holiday: "the holiday in row {{row}}",
    clock: "the clocks",
  },
  fault: {
    routingTwice: {
      message: "“{{cause}}” stands in the routing table twice, with different teams.",
      remedy: "Delete one of the rows. Until then the upper one is used.",
    },
    routingCause: {
      message: "Row {{row}} of the routing table is for none of the seven causes.",
      remedy: "Write the team beside one of the causes. The row is not used.",
    },
    holidayDay: {
      message: "The holiday in row {{row}} has no date.",
      remedy: "Write a date under First day. It is a working day until then.",
    },
    holidayLast: {
      message:
        "The last day of the holiday in row {{row}} is no date within a year of its first day.",
      remedy: "Write one or leave it empty. Until then only the first day counts.",
    },
    holidaysMany: {
      message: "There are more than {{most}} days of holidays.",
      remedy: "Delete some. Until then the first {{most}} days are used.",
    },
    clockKind: {
      message: "The clock is neither Running nor Working.",
      remedy: "Write one of the two. Until then running hours are used.",
    },
    clockHour: {
      message: "A working hour is no number from 0 to 24.",
      remedy: "Write the hour, 9 or 9:30. Until then {{standard}} is used.",
    },
    clockOrder: {
      message: "Working hours end before they begin.",
      remedy: "Write a later hour under up to. Until then 9 to 17 is used.",
    },
  },
} as const;
