import { factsOf, isDateFormat } from "../../src/sources/columnFacts";
import { recogniseColumns, type Candidate } from "../../src/sources/columns";

const DAY = 45292;
const rows = 60;
const cycle = <T>(values: readonly T[]): T[] =>
  Array.from({ length: rows }, (_, i) => values[(i * 7) % values.length] as T);
const scores = cycle([0, 3, 5, 6, 7, 8, 9, 10, 10, 9, 2]);
const oneToFive = cycle([1, 2, 3, 4, 5]);
const running = Array.from({ length: rows }, (_, i) => i + 1);
const ids = Array.from({ length: rows }, (_, i) => `R_${(i * 7919).toString(36)}x`);
const comments = Array.from(
  { length: rows },
  (_, i) => `Answer ${i}: the line was slow again today`
);
const dates = Array.from({ length: rows }, (_, i) => DAY + i);

function column(header: string, cells: readonly unknown[], dateFormat = false): Candidate {
  return { header, words: header, facts: factsOf(cells, dateFormat), cells };
}

describe("typical exports are recognised whole", () => {
  it.each([
    [
      "a plain sheet",
      [
        column("Response date", dates, true),
        column("Journey stage", cycle(["Order", "Install", "First payment"])),
        column("Score", scores),
        column("Comment", comments),
      ],
      ["date", "segment", "score", "comment"],
    ],
    [
      "an id beside a market column, scores called NPS",
      [
        column("ID", running),
        column("Market", cycle(["US", "MEX", "UK"])),
        column(
          "Survey date (d/m/y)",
          dates.map((d) => `${(d % 28) + 1}/01/21`)
        ),
        column("NPS", scores),
      ],
      ["none", "segment", "date", "score"],
    ],
    [
      "a survey tool with system columns and a group column",
      [
        column("StartDate", dates, true),
        column("EndDate", dates, true),
        column(
          "IPAddress",
          ids.map((_, i) => `10.0.0.${i}`)
        ),
        column("Progress", cycle([100])),
        column("ResponseId", ids),
        column("Q1_NPS_GROUP", cycle(["Promoter", "Passive", "Detractor"])),
        column("How likely are you to recommend us to a friend or colleague?", scores),
        column("What is the main reason for your score?", comments),
      ],
      ["none", "date", "none", "none", "none", "none", "score", "comment"],
    ],
    [
      "labelled answers and other ratings beside them",
      [
        column(
          "How likely are you to recommend us?",
          scores.map((s) =>
            s === 10 ? "10 - Extremely likely" : s === 0 ? "0 - Not at all likely" : s
          )
        ),
        column("Satisfaction (1-5)", oneToFive),
        column("Customer effort", oneToFive),
        column("Customer", ids),
        column("Plan", cycle(["Free", "Pro"])),
      ],
      ["score", "none", "none", "customer", "segment"],
    ],
    [
      "no header at all",
      [column("", cycle(["North", "South"])), column("", scores), column("", comments)],
      ["segment", "score", "comment"],
    ],
    [
      "another language: content speaks",
      [
        column("Bewertung", scores),
        column("Grund", comments),
        column("Filiale", cycle(["A1", "B2", "C3"])),
      ],
      ["score", "comment", "segment"],
    ],
  ])("%s", (_, columns, roles) => {
    expect(recogniseColumns(columns)).toEqual(roles);
  });
});

describe("no guess when unsure", () => {
  it.each([
    ["a running number 1…10 is no score", [column("ID", running.slice(0, 10))], ["none"]],
    ["nor without a header", [column("", running.slice(0, 10))], ["none"]],
    ["1–5 without a word for it", [column("Q7", oneToFive)], ["none"]],
    [
      "two questions with the same words",
      [
        column("Likely to recommend the shop", scores),
        column("Likely to recommend the site", scores),
      ],
      ["none", "none"],
    ],
    ["visits are a count, not a score", [column("Number of visits", scores)], ["none"]],
    ["a birth date is no answer date", [column("Date of birth", dates, true)], ["none"]],
    ["response ids join nobody", [column("Response ID", ids)], ["none"]],
    ["names hardly repeated are no groups", [column("City", ids)], ["none"]],
    ["one value only is no group", [column("Language", cycle(["EN"]))], ["none"]],
    ["nothing in it", [column("Score", cycle([""]))], ["none"]],
    ["no columns", [], []],
  ])("%s", (_, columns, roles) => {
    expect(recogniseColumns(columns).map((role) => (role === "segment" ? "none" : role))).toEqual(
      roles
    );
  });
});

it("of two dates takes the day of the answer", () => {
  expect(
    recogniseColumns([column("Sent at", dates, true), column("Answered on", dates, true)])
  ).toEqual(["none", "date"]);
});

describe("rules 110, 139: the day of the survey's answer and the days of its cases", () => {
  /** Answers and cases as a help desk keeps them: detractors alone are answered, some of those resolved. */
  const isCase = scores.map((score) => score <= 6);
  const answered = dates.map((day, i) => (isCase[i] ? day + 1 + (i % 3) : ""));
  const resolved = dates.map((day, i) => (isCase[i] && i % 2 === 0 ? day + 4 : ""));
  const nearlyAll = dates.map((day, i) => (i % 12 === 5 ? "" : day + 1));
  const text = (days: readonly (number | string)[]): string[] =>
    days.map((day) =>
      typeof day === "string"
        ? day
        : new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10)
    );
  type Column = readonly [header: string, cells: readonly unknown[], role: string];
  const orders = (columns: readonly Column[]): (readonly Column[])[] => [
    columns,
    [...columns].reverse(),
    [...columns.slice(1), ...columns.slice(0, 1)],
  ];

  it.each<[string, readonly Column[]]>([
    ...[
      "Date",
      "Response date",
      "Submitted at",
      "Survey date",
      "Created",
      "created_at",
      "EndDate",
    ].flatMap((own) =>
      ["Answered at", "answered_at", "Responded on", "Date answered", "Reply date", "Answered"].map(
        (name): [string, readonly Column[]] => [
          `${own}, ${name}`,
          [
            [own, dates, "date"],
            [name, answered, "caseAnswered"],
          ],
        ]
      )
    ),
    [
      "a case's first reply and its end",
      [
        ["Created", dates, "date"],
        ["First reply at", answered, "caseAnswered"],
        ["Resolved at", resolved, "caseResolved"],
      ],
    ],
    [
      "the case's day is named, the other is a person's to name",
      [
        ["Date", dates, "date"],
        ["First response", answered, "caseAnswered"],
        ["Responded on", answered, "none"],
        ["Date resolved", resolved, "caseResolved"],
      ],
    ],
    [
      "closed cases",
      [
        ["Date", dates, "date"],
        ["Contacted on", answered, "caseAnswered"],
        ["Closed date", resolved, "caseResolved"],
      ],
    ],
    [
      "what is completed may be anything",
      [
        ["Created", dates, "date"],
        ["Completed", resolved, "none"],
      ],
    ],
    [
      "nearly every case answered, in a list of detractors",
      [
        ["Date", dates, "date"],
        ["Answered at", nearlyAll, "caseAnswered"],
      ],
    ],
    ["the only date", [["Answered at", answered, "date"]]],
    [
      "beside invitations",
      [
        ["Sent at", dates, "none"],
        ["Answered at", nearlyAll, "date"],
      ],
    ],
    [
      "each answer dated, beside when its record was made",
      [
        ["Created", dates, "none"],
        ["Answered at", dates.map((day) => day + 2), "date"],
      ],
    ],
    [
      "before the other as often as after it: no case of it",
      [
        ["Created", dates, "date"],
        ["Answered at", dates.map((day, i) => (i % 2 ? day - 9 : i % 4 ? day + 9 : "")), "none"],
      ],
    ],
  ])("%s", (_, columns) => {
    for (const ordered of orders(columns)) {
      for (const written of [(days: readonly unknown[]) => days, text]) {
        // Cells of these columns are days or blank.
        const found = recogniseColumns([
          column("Score", scores),
          ...ordered.map(([header, cells]) =>
            column(header, written(cells as (number | string)[]), written !== text)
          ),
        ]);
        expect(found.slice(1)).toEqual(ordered.map(([, , role]) => role));
      }
    }
  });

  it("rule 82: who did not answer needs no day of an answer", () => {
    const silent = scores.map((score, i) => (i % 3 === 0 ? score : ""));
    const roles = recogniseColumns([
      column("Score", silent),
      column("Created", dates, true),
      column(
        "Answered at",
        dates.map((day, i) => (i % 3 === 0 ? day + 1 : "")),
        true
      ),
    ]);
    expect(roles).toEqual(["score", "none", "date"]);
  });
});

it.each([
  ["dd/mm/yyyy", true],
  ["m/d/yy h:mm", true],
  ["[$-409]mmmm d, yyyy", true],
  ["mmm", true],
  ["General", false],
  ["0.00", false],
  ['#,##0 "days"', false],
  ["[h]:mm", false],
  ["@", false],
  ["0%", false],
])("number format %s shows dates: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

describe("columns beside the answers are recognised only where header and cells leave no doubt", () => {
  const answered = [column("Score", scores), column("Answered on", dates, true)];
  const roleOf = (header: string, cells: readonly unknown[], isDate = false): string => {
    const roles = recogniseColumns([...answered, column(header, cells, isDate)]);
    expect(roles.slice(0, 2)).toEqual(["score", "date"]);
    return roles[2] ?? "";
  };
  const earlier = dates.map((day) => day - 40);
  const some = (value: unknown) =>
    Array.from({ length: rows }, (_, i) => (i % 7 === 0 ? value : ""));
  const amounts = Array.from({ length: rows }, (_, i) => 100 + 13 * i);

  it.each<[string, readonly unknown[], string]>([
    ["Annual revenue", amounts, "revenue"],
    ["MRR", amounts.map((amount) => `€${amount}.50`), "revenue"],
    ["Contract value (EUR)", amounts, "revenue"],
    ["Account", cycle(Array.from({ length: 30 }, (_, i) => `Firm ${i}`)), "account"],
    ["Company name", cycle(["Acme", "Bolt", "Crane", "Dune", "Elm"]), "account"],
    ["Status", cycle(["Active", "Active", "Inactive"]), "status"],
    ["Customer status", cycle(["Active", "Cancelled"]), "status"],
    ["Is active?", cycle(["yes", "no"]), "status"],
    ["isActive", cycle([1, 0]), "status"],
    ["Churned", cycle(["Yes", "No"]), "churned"],
    ["Exited", cycle([1, 0]), "churned"],
    ["Churned (yes/no)", cycle([true, false]), "churned"],
    ["Days since purchase", cycle([1, 4, 7, 30, 60]), "event"],
    ["Days since last ticket", cycle([0, 1, 2, 30, 60]), "incident"],
    ["Tenure (months)", cycle([1, 4, 7, 30, 60]), "tenure"],
    ["Days as customer", cycle([10, 40, 700, 300, 60]), "tenure"],
    ["Test record", cycle(["no", "no", "no", "yes"]), "leaveOut"],
    ["Is test", some("x"), "leaveOut"],
    ["Exclude", some(1), "leaveOut"],
  ])("%s", (header, cells, role) => {
    expect(roleOf(header, cells)).toBe(role);
  });

  it.each([
    ["Last ticket", "incident"],
    ["Complaint date", "incident"],
    ["Customer since", "tenure"],
    ["Sign-up date", "tenure"],
    ["Purchase date", "event"],
    ["Onboarded on", "event"],
    ["Left since", "churned"],
    ["Churn date", "churned"],
  ])("%s, with dates", (header, role) => {
    expect(roleOf(header, earlier, true)).toBe(role);
  });

  it.each<[string, string, readonly unknown[]]>([
    ["a risk in words", "Churn risk", cycle(["high", "low"])],
    ["the score once more", "NPS category", cycle(["Promoter", "Passive", "Detractor"])],
    ["the status of an interview", "Status", cycle(["Complete", "Partial"])],
    ["the status of a ticket", "Status", cycle(["Open", "Closed"])],
    ["yes and no of nothing said", "Status", cycle(["yes", "no"])],
    ["bands of revenue", "Revenue band", cycle(["0–100", "100–500"])],
    ["growth", "Revenue growth", amounts],
    ["a number of tickets", "Tickets", cycle([0, 1, 2, 30])],
    ["a ticket's number", "Ticket ID", amounts],
    ["a time without a unit", "Tenure", cycle([1, 4, 7, 30, 60])],
    ["the kind of an account", "Account type", cycle(["Business", "Private"])],
    [
      "few accounts that come back",
      "Account",
      cycle(["Business", "Private", "Public", "Other", "X"]),
    ],
    ["an owner", "Account manager", cycle(["A", "B", "C"])],
    ["a test group", "Test group", cycle(["A", "B"])],
    ["who is marked as a test in most rows", "Test", cycle(["yes", "yes", "no"])],
    ["employees as a group", "Employee", cycle(["yes", "no"])],
    ["nothing marked", "Exclude", cycle(["no"])],
    ["something else than a mark", "Test record", cycle(["no", "maybe", "yes"])],
  ])("not %s", (_, header, cells) => {
    expect(["none", "segment"]).toContain(roleOf(header, cells));
  });

  it.each([
    ["a birthday", "Date of birth"],
    ["a day to come", "Next delivery date"],
    ["the end of a contract", "Contract end"],
  ])("not %s", (_, header) => {
    expect(roleOf(header, earlier, true)).toBe("none");
  });

  it("rule 82: invitations only where somebody did not answer, else every rate would be 100%", () => {
    expect(roleOf("Invited on", earlier, true)).toBe("none");
    const silent = scores.map((score, i) => (i % 3 === 0 ? score : ""));
    const [, , invited] = recogniseColumns([
      column("Score", silent),
      column("Answered on", dates, true),
      column("Invited on", earlier, true),
    ]);
    expect(invited).toBe("invited");
  });

  it("two that are as likely are left to the person", () => {
    const roles = recogniseColumns([...answered, column("MRR", amounts), column("ARR", amounts)]);
    expect(roles.slice(2)).toEqual(["none", "none"]);
  });

  it("days that are never those of answers are not taken for them where no other is there", () => {
    for (const header of ["Customer since", "Last ticket", "Left since", "Contract start"]) {
      expect(
        recogniseColumns([column("Score", scores), column(header, dates, true)])
      ).not.toContain("date");
    }
  });

  it("rule 202: an account has several contacts and is no customer; its own number is", () => {
    expect(roleOf("Account ID", ids)).toBe("account");
    expect(roleOf("Account number", ids)).toBe("customer");
  });
});
