/** The sheet of gates: what lets each phase open, and what people record when they open it all the same. */
export const gates = {
  title: {
    open: "All three phases are open: keep measuring",
    waiting: "Phase {{number}} waits for {{missing}} of {{count}} gates before it",
    waitingLate_one:
      "Phase {{number}} is {{count}} day late: it waits for {{missing}} of {{gates}} gates",
    waitingLate_other:
      "Phase {{number}} is {{count}} days late: it waits for {{missing}} of {{gates}} gates",
    done: "All gates are passed: the improvement plan goes on",
  },
  section: "What has to be reached before the next phase opens",
  caption:
    "Skip a phase and the recovery stalls. To open a phase all the same, write who decides it and why in the row of the gate.",
  head: {
    phase: "After phase",
    measured: "What is measured",
    goal: "Goal",
    baseline: "Day 0",
    now: "Now",
    state: "State",
    sure: "How sure, or what is missing",
    by: "Opened by",
    on: "On",
    why: "Why",
    nextStart: "Next phase from",
  },
  phase: "{{number}}  {{name}}",
  state: {
    met: "Met",
    notMet: "Not met",
    cannotTell: "Cannot tell yet",
    overridden: "Overridden",
  },
  note: "Answered in 24 h: over the last 30 days, of those whose 24 hours are over. Score no longer falling: the last 30 days against the 30 before, 30 answers in each. Groups fixed: the middle of their changes since day 0, weighted by answers. A gate is passed by the figure as measured; the interval says how sure it is and is not required. Opened by, On, Why and Next phase from are yours. A day in Next phase from moves that phase and all later ones when the report is run again; until then the planned days stay. {{live}}",
  live: "State follows what you type at once; measures are values {{when}}.",
} as const;
