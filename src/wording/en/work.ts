/** Cells of the sheets people work in that cannot be used as they are. */
export const work = {
  about: "{{sheet}}, {{column}}",
  more: {
    message_one: "{{figure}} more cell of the work sheets cannot be used.",
    message_other: "{{figure}} more cells of the work sheets cannot be used.",
    remedy: "Correct those that are listed first, then run again.",
  },
  fault: {
    date: {
      message: "“{{typed}}” is no day Excel can count with.",
      remedy: "Type a date, as 3 Oct 2026, with the time behind it where it is known.",
    },
    before: {
      message: "This day lies before the customer’s own answer of {{day}}.",
      remedy: "Correct the day; until then the case counts as if nothing stood here.",
    },
    score: {
      message: "“{{typed}}” is no answer from 0 to 10.",
      remedy: "Type a whole number from 0 to 10, or leave the cell empty.",
    },
    status: {
      message: "“{{typed}}” is none of the statuses.",
      remedy: "Choose one of the list: {{list}}.",
    },
    yes: {
      message: "“{{typed}}” is neither yes nor no.",
      remedy: "Choose {{yes}}, or leave the cell empty.",
    },
    days: {
      message: "“{{typed}}” is no number of days.",
      remedy: "Type a whole number of days from 1 to 3,650.",
    },
    override: {
      message: "An override needs both: who decided, and why.",
      remedy: "Fill in this cell as well. Until then the gate stays as it is measured.",
    },
    figures: {
      message: "The figures of this earlier run cannot be read.",
      remedy: "Undo what was typed over them, or delete the row. Until then the run is left out.",
    },
    noTable: {
      message: "The list on this sheet is no table any more, so nothing typed there can be read.",
      remedy: "Undo that, or delete the sheet and write it again.",
    },
  },
} as const;
