/**
 * What the sheets of the story show and what they should, side by side. The same for the headless workbench and the
 * browser's; figures are computed here, not by the add-in.
 */
import * as people from "./storyPeople";
import { fixesOf, type ReadSheet } from "./storyPeople";
import { FIXED_REGION, npsOf, REGIONS, surveyRows, type SurveyRow } from "./storySurvey";

/** What is shown, and what is right. */
export interface Compared {
  readonly shown: unknown;
  readonly right: unknown;
}

/** Whole cents: formulas add in another order than this file. */
const rounded = (figure: unknown): unknown =>
  typeof figure === "number" ? Math.round(figure * 100) / 100 : figure;

const CHURN = 0.18;
const CUSTOMERS = 12_000;
const REVENUE = 6_000_000;
/** Rule 99, middle: passives leave 1.5 times as often as promoters, detractors 2.5 times. */
const PASSIVES_LEAVE = 1.5;
const DETRACTORS_LEAVE = 2.5;

/** Rules 99, 101, 107: of all who leave, who leave because not all are promoters, and the revenue that goes with them. */
export function costs(read: ReadSheet, rows: readonly SurveyRow[]): Compared {
  const share = (from: number, to: number): number =>
    rows.filter(([, , score]) => score >= from && score <= to).length / rows.length;
  const promotersLeave =
    CHURN / (share(9, 10) + PASSIVES_LEAVE * share(7, 8) + DETRACTORS_LEAVE * share(0, 6));
  const middle = (heading: string, line: string): unknown =>
    new people.StoryTable(people.COST, from(read(people.COST), heading), [
      "A year of this score",
      "Middle",
    ]).value("A year of this score", line, "Middle");
  return {
    shown: [
      middle("1  Churn accelerates", "Churn of promoters"),
      middle("1  Churn accelerates", "Customers lost"),
      middle("1  Churn accelerates", "Of these, lost because not all are promoters"),
      middle("3  Revenue declines", "Revenue at risk"),
      middle("3  Revenue declines", "Of this, more than if all were promoters"),
    ].map(rounded),
    right: [
      promotersLeave,
      CUSTOMERS * CHURN,
      CUSTOMERS * (CHURN - promotersLeave),
      REVENUE * CHURN,
      REVENUE * (CHURN - promotersLeave),
    ].map(rounded),
  };
}

/** The sheet from a heading on. */
function from(grid: people.Grid, heading: string): people.Grid {
  const at = grid.findIndex((line) => line.includes(heading));
  if (at < 0) throw new Error(`no ${heading}`);
  return grid.slice(at);
}

/** What people typed on the roadmap, their own row and column, and the order they sorted into. */
export function roadmapKept(read: ReadSheet, asSorted: readonly string[]): Compared {
  const table = people.roadmapTable(read);
  const typed = [
    ...people.ON_ROADMAP,
    ...fixesOf(table).flatMap((fix) => [
      [fix, "Status", "Done"] as const,
      [fix, "Owner", people.FIX_OWNER] as const,
    ]),
    [people.OWN_ROW, "Owner", "Priya Nair"] as const,
    [people.OWN_ROW, "Status", "In progress"] as const,
    ...people.BUDGETS.map(([action, budget]) => [action, people.OWN_COLUMN, budget] as const),
  ];
  const actions = table.rows("Action");
  return {
    shown: {
      typed: typed.map(([action, header]) => table.value("Action", action, header)),
      order: actions.filter((action) => asSorted.includes(action)),
      deleted: actions.includes(people.DELETED_ROW),
    },
    right: { typed: typed.map(([, , value]) => value), order: asSorted, deleted: false },
  };
}

/** Cases that somebody worked on, by row id, with all that was typed. */
export function worklistLines(read: ReadSheet): ReadonlyMap<unknown, readonly unknown[]> {
  const table = people.worklistTable(read);
  const columns = [
    "Person",
    "Status",
    "Answered on",
    "Resolved on",
    "Outcome",
    "Asked again",
    "Poor fit",
  ].map((header) => table.values("Customer", header));
  return new Map(
    table
      .values("Customer", "Row id")
      .map((id, row) => [id, columns.map((cells) => cells[row])] as const)
  );
}

/** Everything typed on gates, messages, costs, issues and the brief. */
export function othersKept(read: ReadSheet): Compared {
  const { gate, by, on, why } = people.OVERRIDE;
  const gates = people.gatesTable(read);
  const messages = people.messagesTable(read);
  const inputs = people.inputsTable(read);
  const issues = people.issuesTable(read);
  const { issue, days } = people.DAYS_TO_FIX;
  return {
    shown: {
      gate: ["Opened by", "On", "Why"].map((head) => gates.value("What is measured", gate, head)),
      messages: people.MENDED.map((one) => messages.value("What they said", one, "Sent on")),
      costs: people.COSTS.map(([input]) => inputs.value("Input", input, "Your figure")),
      // An issue that is not found any more leaves the list, unless somebody typed beside it.
      days: issues.value("Issue", issue, "Days to fix"),
      brief: people.briefTable(read).has("What to say", people.BRIEF_LINE),
    },
    right: {
      gate: [by, on, why],
      messages: people.SENT,
      costs: people.COSTS.map(([, value]) => value),
      days,
      brief: true,
    },
  };
}

/** Rules 145, 149, 152, 159, 160. */
export function gates(read: ReadSheet): Compared {
  const table = people.gatesTable(read);
  const text = read(people.ROADMAP).flat().map(String);
  return {
    shown: {
      states: table
        .rows("What is measured")
        .map((gate) => [gate, table.value("What is measured", gate, "State")]),
      phases: text.filter((cell) => /^Phase [123] /.test(cell)).map((cell) => / open$/.test(cell)),
    },
    right: {
      states: [
        ["Detractors answered in 24 h", "Met"],
        ["Score no longer falling", "Met"],
        ["Score of the groups fixed", "Met"],
        ["Quick wins told to customers", "Met"],
        ["Score overall", "Met"],
        ["Detractors", "Overridden"],
        ["Every team answers in 24 h", "Met"],
      ],
      phases: [true, true, true],
    },
  };
}

/** Rules 151, 157: two runs, and each group's change between them; the interval holds the change. */
export function gain(read: ReadSheet): Compared {
  const table = people.gainTable(read);
  const figures = (group: string): unknown[] =>
    ["NPS before", "NPS now", "Change", "Verdict"].map((head) =>
      rounded(table.value("Group", group, head))
    );
  const inside = (group: string): boolean => {
    const [low, change, high] = ["Low", "Change", "High"].map((head) =>
      Number(table.value("Group", group, head))
    );
    return low !== undefined && change !== undefined && high !== undefined
      ? low < change && change < high
      : false;
  };
  const names = ["All answers", ...REGIONS];
  const change = (name: string, verdict: string): unknown[] => {
    const [before, now] = ([1, 2] as const).map((quarter) =>
      npsOf(
        surveyRows(quarter).filter(([, , , region]) => name === "All answers" || region === name)
      )
    ) as [number, number];
    return [before, now, now - before, verdict].map(rounded);
  };
  return {
    shown: {
      runs: people.runsTable(read).values("Written on", "Written on"),
      groups: names.map(figures),
      inside: names.map(inside),
    },
    right: {
      runs: [people.DAY_0, people.LATER],
      groups: names.map((name) =>
        change(name, name === "All answers" || name === FIXED_REGION ? "Better" : "As before")
      ),
      inside: names.map(() => true),
    },
  };
}

/** Rules 151, 157: what each action is measured by, then and now; and of how many comments the shares are. */
export function gainByAction(read: ReadSheet): Compared {
  const table = people.byActionTable(read);
  const figures = people.figuresTable(read);
  const row = (action: string): unknown[] =>
    ["Measure", "Before (n)", "Now (n)", "Before", "Now", "Change", "Verdict"].map((head) =>
      rounded(table.value("Action", action, head))
    );
  const right = (measure: string, isCounted: (row: SurveyRow) => boolean): unknown[] => {
    const [before, now] = ([1, 2] as const).map((quarter) => surveyRows(quarter).filter(isCounted));
    const [from, to] = [npsOf(before ?? []), npsOf(now ?? [])];
    return [measure, before?.length, now?.length, from, to, to - from, "Better"].map(rounded);
  };
  const south = right("NPS, South", ([, , , region]) => region === FIXED_REGION);
  const comments = ([1, 2] as const).map((quarter) => {
    const written = surveyRows(quarter).filter(
      ([, , score, , , comment]) => score <= 6 && comment !== ""
    );
    return [quarter === 1 ? people.DAY_0 : people.LATER, written.length];
  });
  const bases = figures
    .values("Written on", "Written on")
    .map((on, at) => [on, figures.values("Written on", "Of")[at]]);
  return {
    shown: {
      actions: [
        row("Carry out the systemic fixes"),
        row("Find out what goes wrong in South"),
        row("Track the score where fixes were made"),
      ],
      comments: [...new Map(bases.map((base) => [base.join(), base])).values()],
    },
    right: {
      actions: [right("NPS", () => true), south, south],
      comments,
    },
  };
}

/** Rule 151: measure, baseline of day 0, and the figure of today. */
export function baselines(read: ReadSheet): Compared {
  const table = people.roadmapTable(read);
  const [all, region] = [true, false].map((isAll) =>
    ([1, 2] as const).map((quarter) =>
      npsOf(surveyRows(quarter).filter(([, , , where]) => isAll || where === FIXED_REGION))
    )
  );
  const row = (action: string): unknown[] =>
    ["Measure", "From", "Now"].map((head) => rounded(table.value("Action", action, head)));
  return {
    shown: [
      row("Carry out the systemic fixes"),
      row("Find out what goes wrong in South"),
      row("Track the score where fixes were made"),
    ],
    right: [
      ["NPS", ...(all ?? [])],
      ["NPS, South", ...(region ?? [])],
      ["NPS, South", ...(region ?? [])],
    ],
  };
}
