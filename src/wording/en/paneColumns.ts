/** Columns beside the answers: what each is called in the pane, and what it has to hold. */
export const columns = {
  run: {
    title: "How the survey was run",
    about: "Each makes a check of the survey possible. None is needed for the score.",
  },
  money: {
    title: "Customers and money",
    about: "With an account each company counts once more; with revenue groups are ranked by it.",
  },
  cases: {
    title: "Answering customers",
    about:
      "For the list of detractors to answer: who was answered, who may not be contacted, who may leave.",
  },
  mapped_zero: "none chosen",
  mapped_one: "{{count}} column chosen",
  mapped_other: "{{count}} columns chosen",
  role: {
    invited: {
      label: "Asked",
      hint: "Filled for everybody who was asked, also where no score came back.",
    },
    event: {
      label: "Event",
      hint: "Day of the purchase, delivery or onboarding, or days since then.",
    },
    incident: {
      label: "Last incident",
      hint: "Day of the last ticket or complaint before the answer, or days since then.",
    },
    status: {
      label: "Status",
      hint: "Active or not when they were asked.",
    },
    tenure: {
      label: "Customer since",
      hint: "A day, or days as a customer.",
    },
    churned: {
      label: "Left later",
      hint: "Whether they left after the survey: yes or no, or the day.",
    },
    leaveOut: {
      label: "Leave out",
      hint: "Test and employee records: rows that say yes are not scored.",
    },
    account: {
      label: "Account",
      hint: "Company or contract that several customers belong to.",
    },
    revenue: {
      label: "Revenue",
      hint: "What depends on each customer, as a number.",
    },
    risk: {
      label: "Churn risk",
      hint: "Churn risk or account health, from 0 to 1 or in percent.",
    },
    contact: {
      label: "May contact",
      hint: "Consent (yes, no) or an opt-out.",
    },
    caseAnswered: {
      label: "Case answered",
      hint: "Day, with the time if known, when the customer got an answer.",
    },
    caseResolved: {
      label: "Case resolved",
      hint: "Day, with the time if known, when the case was resolved.",
    },
    caseHandler: {
      label: "Handled by",
      hint: "Who answered the customer.",
    },
  },
} as const;
